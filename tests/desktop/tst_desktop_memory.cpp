// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "running.h"
#include "traces.h"

using namespace proffer;
using namespace proffer::test;

/// What was shown is not in the memory of the program once the vault is locked.
class DesktopMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formsAreFound();
    void nothingIsLeftAfterALock();
};

namespace {

// No two share 8 characters with each other, or with any word.
constexpr auto shop = "zkqvxwjpmbtrhfgdcn";
constexpr auto bank = "麒麟饕餮魑魅魍魎鳳凰蟠龍";
constexpr auto asking = "Gxwqzv Kjtpbm Hrfldc";
constexpr auto email = "wqxjzkvbpmtrghfdln";
constexpr auto phone = "+8190473158264093";
constexpr auto family = "纐纈躑躅薔薇蠟燭髑髏鬱";
constexpr auto number = "JX7Q2VK9WZ4BPM5T";
constexpr auto why = "bzqjxkvwmtprfhgdlnscy";
constexpr auto rule = "hxzqwkjvbtpmrfgldn";

QStringList marks()
{
    QStringList found;
    for (const auto *each : {shop, bank, asking, email, phone, family, number, why, rule})
        found.append(QString::fromUtf8(each));
    return found;
}

void fillMarked(services::Services &services, Place &place)
{
    const auto mail = setFact(services, "email", std::string{email} + "@example.org");
    const auto call = setFact(services, "phone_number", phone);
    setFact(services, "family_name#ja-Hani-JP", family);
    setFact(services, "national_id", number);
    const auto known = addCompany(services, shop, place.random);
    must(services.grants().issue(requestFor(services, known, {mail, call})));
    const auto other = must(services.vendors().add({.name = bank, .kind = vendors::Kind::Bank})).id;
    must(services.holdings().record({.vendor = other, .claim = "email"}));
    must(services.rules().write({.effect = terms::Effect::Allow,
                                 .name = rule,
                                 .scope = {.purposes = {"DeliveryOfGoods"}, .data = {"Contact"}}}));
    const auto now = place.clock.now();
    const requests::Request asked{.issuer = "https://asking.example",
                                  .audience = std::string{requests::anyPerson},
                                  .jti = "AAAAAAAAAAAAAAAAAAAAAA",
                                  .issuedAt = now,
                                  .expires = now + std::chrono::days{14},
                                  .vendor = {.name = asking, .origin = "https://asking.example"},
                                  .items = {{.use = {.purpose = "https://w3id.org/dpv#DeliveryOfGoods",
                                                     .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                                                     .processing = "https://w3id.org/dpv#Use"},
                                             .why = why}}};
    must(services.requests().receiveFromNew(
        must(requests::writeUnsignedRequest(asked)),
        {.name = asking, .place = must(vendors::Origin::parse("https://asking.example"))}));
}

pid_t idOf(Running &program)
{
    return static_cast<pid_t>(program.process().processId());
}

void verifyShown(Running &program, const QByteArray &order, const char *text)
{
    program.say(order);
    QVERIFY2(program.becomes("texts",
                             [&](const QString &texts) { return texts.contains(QString::fromUtf8(text)); }),
             qPrintable(program.say("texts")));
}

} // namespace

/// The search itself, in this process.
void DesktopMemory::formsAreFound()
{
    Traces traces;
    traces.add(QString::fromUtf8(family));
    QVERIFY(!traces.in(::getpid()).isEmpty());
    QVERIFY(traces.bytesRead() > 1'000'000);
}

void DesktopMemory::nothingIsLeftAfterALock()
{
    Running program{fillMarked};
    QVERIFY(program.unlock());
    const std::pair<QByteArray, const char *> pages[] = {{"press Alt+1", asking},
                                                         {"press Alt+2", bank},
                                                         {"press Alt+3", asking},
                                                         {"press Alt+4", family},
                                                         {"press Alt+5", rule},
                                                         {"press Alt+6", shop},
                                                         {"click Settings", "Language and looks"},
                                                         {"press Alt+2", bank},
                                                         {QByteArray{"choose "} + shop, "End permit"}};
    for (const auto &[order, text] : pages) {
        verifyShown(program, order, text);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(program.say("readable"), QStringLiteral("0"));
    Traces traces;
    for (const auto &mark : marks())
        traces.add(mark);
    const auto shown = traces.in(idOf(program));
    QVERIFY2(shown.size() == marks().size(), qPrintable(shown.join(QStringLiteral(", "))));

    program.order("press Ctrl+L");
    QVERIFY(program.becomesLocked());
    QCOMPARE(program.say("readable"), QStringLiteral("0"));
    traces.add(QString::fromUtf8(typedPassword()));
    const auto left = traces.in(idOf(program));
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QStringLiteral(", "))));
    QVERIFY(traces.bytesRead() > 10'000'000);
}

QTEST_GUILESS_MAIN(DesktopMemory)
#include "tst_desktop_memory.moc"
