// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "running.h"
#include "screen.h"
#include "screen_reader.h"

using namespace proffer;
using namespace proffer::test;

namespace {

void knowOne(services::Services &services, Place &place)
{
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto kinari = addCompany(services, "kinari", place.random);
    must(services.grants().issue(requestFor(services, kinari, {email})));
}

} // namespace

/// The program on a display, as a desktop has it.
class DesktopOnX : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileOpensInTheProgramThatRuns();
    void aScreenReaderFindsEachPage();
};

void DesktopOnX::aFileOpensInTheProgramThatRuns()
{
    Screen screen;
    Running program{knowOne, {}, [&screen](QProcessEnvironment &made) { screen.prepare(made); }};
    QVERIFY(program.unlock());
    const auto now = SystemClock{}.now();
    const requests::Request asked{.issuer = "https://lumen.example",
                                  .audience = std::string{requests::anyPerson},
                                  .jti = "AAAAAAAAAAAAAAAAAAAAAA",
                                  .issuedAt = now,
                                  .expires = now + std::chrono::days{14},
                                  .vendor = {.name = "Lumen Gym", .origin = "https://lumen.example"},
                                  .items = {{.use = {.purpose = "https://w3id.org/dpv#DeliveryOfGoods",
                                                     .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                                                     .processing = "https://w3id.org/dpv#Use"},
                                             .why = "to tell you when the parcel comes"}}};
    const auto file = program.path(QStringLiteral("asked.request"));
    writeAll(file.toStdString(), must(requests::writeUnsignedRequest(asked)));
    QCOMPARE(program.startAgain({file}), 0);
    QCOMPARE(program.say("wait Lumen Gym"), QStringLiteral("there"));
}

void DesktopOnX::aScreenReaderFindsEachPage()
{
    Screen screen;
    Running program{knowOne, {}, [&screen](QProcessEnvironment &made) { screen.prepare(made); }};
    const Reader reader{program.connectToBus(QStringLiteral("screen reader"))};
    const auto names = [&] {
        QStringList found;
        for (const auto &each : reader.walk())
            found.append(each.name);
        return found;
    };
    QTRY_VERIFY(names().contains(QStringLiteral("Password")));
    QVERIFY(program.unlock());
    // What no other page shows.
    const QStringList pages{QStringLiteral("Who has what"),     QStringLiteral("Find a company"),
                            QStringLiteral("Open a request…"),  QStringLiteral("Keep a detail"),
                            QStringLiteral("What you decided"), QStringLiteral("Find in the history")};
    for (const auto i : {1, 2, 3, 4, 5, 0}) {
        program.say("press Alt+" + QByteArray::number(i + 1));
        QCOMPARE(program.say("wait " + pages.at(i).toUtf8()), QStringLiteral("there"));
        QTRY_VERIFY(names().contains(pages.at(i)));
        for (const auto &each : reader.walk()) {
            QVERIFY2(!each.role.isEmpty(), qPrintable(each.name));
            QVERIFY2(!each.focusable || !each.name.isEmpty(),
                     qPrintable(QStringLiteral("%1: a %2 without a name").arg(pages.at(i), each.role)));
        }
    }
}

QTEST_GUILESS_MAIN(DesktopOnX)
#include "tst_desktop_x.moc"
