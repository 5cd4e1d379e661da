// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "running.h"
#include "screen.h"
#include "screen_reader.h"
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
constexpr auto edited = "kvjzwqxhmbtprdgfnl";

QStringList marks()
{
    QStringList found;
    for (const auto *each : {shop, bank, asking, email, phone, family, number, why, rule, edited})
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

/// Does what it is told, and waits for a text that it brings.
void verifyShown(Running &program, const QByteArray &order, const QString &text)
{
    program.say(order);
    QCOMPARE(program.say("wait " + text.toUtf8()), QStringLiteral("there"));
}

using Steps = std::vector<std::pair<QByteArray, QString>>;

/// Each with the text that it brings.
Steps everythingOnce(const Running &program)
{
    const auto text = [](const char *each) { return QString::fromUtf8(each); };
    const auto file = program.path(QStringLiteral("history.csv"));
    return {{"press Alt+1", text(asking)},
            {"press Alt+2", text(bank)},
            {"press Alt+3", text(asking)},
            {"press Alt+4", text(family)},
            {"press Alt+5", text(rule)},
            {"press Alt+6", text(shop)},
            {"click Settings", text("Language and looks")},
            // What is masked is shown, something is changed.
            {"press Alt+4", text(family)},
            {"click : Show", text(number)},
            {"click E-mail: Change", text("Value")},
            {QByteArray{"type "} + edited + "@example.org", text(edited)},
            {"click Keep", text("Keep a detail")},
            // A search, a copied letter, a saved file.
            {"press Ctrl+K", text("Keep a detail")},
            {QByteArray{"type "} + shop, text("Permit of")},
            {"press Esc", text("Keep a detail")},
            {"press Alt+2", text(bank)},
            {QByteArray{"choose "} + shop, text("End permit")},
            {"click Ask what they have", text("Copy the letter")},
            {"click Copy the letter", text("Copied.")},
            {"press Esc", text("End permit")},
            {"press Alt+6", text(shop)},
            {"click Save as a file", text("Table for a spreadsheet")},
            {"click Choose a place", text("Files of type")},
            {"type " + file.toUtf8(), text("history")},
            {"press Return", text("The history is saved.")}};
}

/// The process, and what it started.
QList<pid_t> familyOf(pid_t process)
{
    QList<pid_t> found{process};
    const QDir tasks{QStringLiteral("/proc/%1/task").arg(process)};
    for (const auto &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children{tasks.filePath(task + QStringLiteral("/children"))};
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const auto &child : children.readAll().simplified().split(' '))
            if (const auto id = child.toInt(); id > 0)
                found.append(familyOf(id));
    }
    return found;
}

QStringList tracesIn(const Traces &traces, pid_t process)
{
    QStringList found;
    for (const auto each : familyOf(process))
        found.append(traces.in(each));
    return found;
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
    Screen screen;
    Running program{fillMarked, {}, [&screen](QProcessEnvironment &made) { screen.prepare(made); }};
    const Reader reader{program.connectToBus(QStringLiteral("screen reader"))};
    QVERIFY(program.unlock());
    for (const auto &[order, text] : everythingOnce(program)) {
        verifyShown(program, order, text);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!reader.walk().isEmpty());
    }
    QCOMPARE(program.say("readable"), QStringLiteral("0"));
    Traces traces;
    for (const auto &mark : marks())
        traces.add(mark);
    const auto shown = tracesIn(traces, idOf(program));
    QVERIFY2(shown.size() == marks().size(), qPrintable(shown.join(QStringLiteral(", "))));

    program.order("press Ctrl+L");
    QVERIFY(program.becomesLocked());
    QCOMPARE(program.say("readable"), QStringLiteral("0"));
    traces.add(QString::fromUtf8(typedPassword()));
    const auto left = tracesIn(traces, idOf(program));
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QStringLiteral(", "))));
    QVERIFY(traces.bytesRead() > 10'000'000);
}

QTEST_GUILESS_MAIN(DesktopMemory)
#include "tst_desktop_memory.moc"
