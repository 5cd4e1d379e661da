// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "apache.h"
#include "program.h"

#include "grants/published_list.h"
#include "jose/sd_jwt.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <fstream>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using proffer::test::Answer;
using proffer::test::Apache;
using proffer::test::Program;

/// A person ends a permission and publishes it; a company that knows nothing but the permission finds out.
class CliRevocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anEndReachesSomebodyElse_data();
    void anEndReachesSomebodyElse();
    void aListFromAFileIsReadWithoutTheNetwork();
    void whatCannotBeReachedIsUnknown();
    void anInterruptedLookUpEnds();
    void anotherListThanTheIssuersIsRefused();
    void aLongPermissionNeedsAPublishedList();
    void aLookUpDoesNotSayWhoShowsIt();
    void aStatementThatIsNotEndedIsSomethingThatAnyoneCouldUse();
    void whatIsNoListIsReplacedOnDemand();
    void onlyWhatIsDueIsPublished();
    void aPublicationThatFailsIsTold();
    void theHostsPasswordStandsNowhere();
    void theWayIsSaidOnce_data();
    void theWayIsSaidOnce();
    void historyTellsOfLists();

private:
    Answer run(const QString &line) const { return program_->run(line.split(QLatin1Char(' '))); }
    QJsonObject tell(const QString &line) const;
    Answer status(const QString &options = {}) const;
    QString verdict(const QString &options = {}) const;
    QString place(const QString &way) const;
    std::string shown(const QString &uri) const;
    QString network() const;

    std::unique_ptr<Apache> apache_;
    std::unique_ptr<Program> program_;
};

static const auto webdav = QStringLiteral("--webdav %1 --user hanako --host-password-file host-password");

void CliRevocation::initTestCase()
{
    if (!Apache::isThere())
        QSKIP("needs the Apache web server");
    apache_ = std::make_unique<Apache>();
}

void CliRevocation::init()
{
    program_ = std::make_unique<Program>();
    program_->create();
    program_->file(QStringLiteral("host-password"), "geheim\n");
    tell(QStringLiteral("me set email hanako@example.org"));
    tell(QStringLiteral("vendor keygen shop.key --public shop.jwk"));
    tell(QStringLiteral("vendor add Kissa --origin https://kissa.example"));
    tell(QStringLiteral("vendor pin-key Kissa shop.jwk --trust in_person"));
}

QJsonObject CliRevocation::tell(const QString &line) const
{
    const auto answer = run(line + QStringLiteral(" --json"));
    if (answer.exit != 0)
        qWarning("%s: %d %s", qPrintable(line), answer.exit, answer.out.constData());
    return answer.exit == 0 ? answer.json() : QJsonObject{};
}

/// The authority of the test, and that this computer may be asked.
QString CliRevocation::network() const
{
    return QStringLiteral(" --private-network --authorities ") +
           QString::fromStdString(apache_->authority().string());
}

Answer CliRevocation::status(const QString &options) const
{
    const auto line = QStringLiteral("vendor status kissa.jwt --json") + options;
    return program_->bare(line.split(QLatin1Char(' ')));
}

QString CliRevocation::verdict(const QString &options) const
{
    const auto answer = status(options.isEmpty() ? network() : options);
    return answer.json().value(QStringLiteral("verdict")).toString() + QLatin1Char(' ') +
           QString::number(answer.exit);
}

QString CliRevocation::place(const QString &way) const
{
    return tell(QStringLiteral("revocation place Kissa --base ") +
                QString::fromStdString(apache_->url("/r")) + QLatin1Char(' ') +
                way.arg(QString::fromStdString(apache_->url("/dav"))))
        .value(QStringLiteral("uri"))
        .toString();
}

std::string CliRevocation::shown(const QString &uri) const
{
    std::ifstream file{apache_->folder() / uri.section(QLatin1Char('/'), -1).toStdString()};
    return {std::istreambuf_iterator<char>{file}, {}};
}

static const auto issue =
    QStringLiteral("grant issue Kissa email --purpose ServiceProvision --out kissa.jwt --force");

void CliRevocation::anEndReachesSomebodyElse_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("seenAtOnce");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("webdav") << webdav << true << QByteArray{"Published for Kissa: "};
    QTest::newRow("folder") << QStringLiteral("--folder ") +
                                   QString::fromStdString(apache_->folder().string())
                            << false << QByteArray{"Written into the folder for Kissa: "};
}

void CliRevocation::anEndReachesSomebodyElse()
{
    QFETCH(const QString, way);
    QFETCH(const bool, seenAtOnce);
    QFETCH(const QByteArray, said);
    const auto uri = place(way);
    const auto issued = tell(issue);
    QCOMPARE(issued.value(QStringLiteral("list"))[QStringLiteral("uri")].toString(), uri);
    const auto first = tell(QStringLiteral("revocation publish") + network());
    const auto list = first.value(QStringLiteral("published")).toArray().first();
    QCOMPARE(list[QStringLiteral("before")].toString(), QStringLiteral("nothing"));
    QCOMPARE(list[QStringLiteral("read_by_others")].toBool(), seenAtOnce);
    QCOMPARE(verdict(), QStringLiteral("consistent_person_not_confirmed 0"));
    const auto ended = run(QStringLiteral("grant end ") + issued.value(QStringLiteral("id")).toString() +
                           QStringLiteral(" --out notice.jwt"));
    QCOMPARE(ended.exit, 0);
    QVERIFY2(ended.out.contains("revocation publish"), ended.out.constData());
    QCOMPARE(verdict(), QStringLiteral("consistent_person_not_confirmed 0")); // until it is published
    const auto due = tell(QStringLiteral("revocation status --fetch") + network())
                         .value(QStringLiteral("lists"))
                         .toArray()
                         .first();
    QCOMPARE(due[QStringLiteral("due")].toString(), QStringLiteral("changed"));
    QCOMPARE(due[QStringLiteral("shown")].toString(), QStringLiteral("as_published"));
    const auto again = run(QStringLiteral("revocation publish") + network());
    QCOMPARE(again.exit, 0);
    QVERIFY2(again.out.startsWith(said), again.out.constData());
    QCOMPARE(verdict(), QStringLiteral("revoked 10"));
    const auto inWords =
        program_->bare((QStringLiteral("vendor status kissa.jwt") + network()).split(QLatin1Char(' ')));
    QCOMPARE(inWords.exit, 10);
    QVERIFY2(inWords.out.startsWith("Ended by the person"), inWords.out.constData());
    QCOMPARE(tell(QStringLiteral("history verify")).value(QStringLiteral("verified")).toBool(), true);
}

void CliRevocation::aListFromAFileIsReadWithoutTheNetwork()
{
    const auto uri = place(webdav);
    tell(issue);
    tell(QStringLiteral("revocation publish") + network());
    program_->file(QStringLiteral("list.jwt"), QByteArray::fromStdString(shown(uri)));
    QCOMPARE(verdict(QStringLiteral(" --list list.jwt")),
             QStringLiteral("consistent_person_not_confirmed 0"));
    // Nothing is new enough for somebody who wants it from after now.
    QCOMPARE(verdict(QStringLiteral(" --list list.jwt --max-age 0")), QStringLiteral("unknown 19"));
    QCOMPARE(verdict(QStringLiteral(" --list nowhere.jwt")), QStringLiteral(" 3"));
    QCOMPARE(verdict(QStringLiteral(" --list list.jwt --max-age soon")), QStringLiteral(" 7"));
}

void CliRevocation::whatCannotBeReachedIsUnknown()
{
    place(webdav);
    tell(issue);
    const auto reason = [&](const QString &options) {
        const auto answer = status(options);
        return QString::number(answer.exit) + QLatin1Char(' ') +
               answer.json().value(QStringLiteral("reason")).toString();
    };
    QCOMPARE(reason(network()), QStringLiteral("19 status_list.not_published"));
    QCOMPARE(
        reason(QStringLiteral(" --authorities ") + QString::fromStdString(apache_->authority().string())),
        QStringLiteral("19 net.address_refused"));
    QCOMPARE(reason(QStringLiteral(" --private-network")), QStringLiteral("19 net.certificate"));
}

/// By somebody who waits for a server that takes the connection and says nothing.
void CliRevocation::anInterruptedLookUpEnds()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QVERIFY(::bind(server, any, size) == 0 && ::listen(server, 1) == 0 &&
            ::getsockname(server, any, &size) == 0);
    const auto base = QStringLiteral("https://127.0.0.1:") + QString::number(ntohs(address.sin_port));
    tell(QStringLiteral("revocation place Kissa --folder lists --base ") + base);
    tell(issue);
    QProcess process;
    program_->prepare(process);
    process.setArguments({QStringLiteral("vendor"), QStringLiteral("status"), QStringLiteral("kissa.jwt"),
                          QStringLiteral("--private-network")});
    process.start();
    const int connection = ::accept4(server, nullptr, nullptr, SOCK_CLOEXEC);
    QVERIFY(connection >= 0);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(30'000));
    ::close(connection);
    ::close(server);
    QCOMPARE(process.exitCode(), 130);
}

void CliRevocation::anotherListThanTheIssuersIsRefused()
{
    const auto uri = place(webdav);
    tell(issue);
    proffer::crypto::SystemRandom random;
    const auto stranger = proffer::crypto::Ed25519PrivateKey::generate(random);
    const auto list = [&](const std::string &address) {
        return proffer::jose::signStatusList({.uri = address,
                                              .issuedAt = proffer::SystemClock{}.now(),
                                              .list = proffer::jose::StatusList{131'072}},
                                             stranger);
    };
    const auto foreign = list(uri.toStdString());
    std::ofstream{apache_->folder() / uri.section(QLatin1Char('/'), -1).toStdString()} << foreign;
    const auto answer = status(network());
    QCOMPARE(answer.exit, 7);
    QCOMPARE(answer.json().value(QStringLiteral("error"))[QStringLiteral("code")].toString(),
             QStringLiteral("status_list.other_signer"));
    // Nor does its owner write over it.
    const auto published = run(QStringLiteral("revocation publish --json") + network());
    QCOMPARE(published.exit, 7);
    QVERIFY(shown(uri) == foreign);
    QCOMPARE(
        published.json().value(QStringLiteral("failed")).toArray().first()[QStringLiteral("code")].toString(),
        QStringLiteral("status_list.other_signer"));
}

void CliRevocation::aLongPermissionNeedsAPublishedList()
{
    const auto longer = issue + QStringLiteral(" --days 400");
    const auto refused = run(longer);
    QCOMPARE(refused.exit, 7);
    QVERIFY2(refused.err.contains("revocation place"), refused.err.constData());
    place(webdav);
    const auto unpublished = run(longer);
    QCOMPARE(unpublished.exit, 7);
    QVERIFY2(unpublished.err.contains("revocation publish"), unpublished.err.constData());
    QVERIFY2(unpublished.err.contains("90 days before the list"), unpublished.err.constData());
    tell(QStringLiteral("revocation publish") + network());
    QCOMPARE(run(longer).exit, 0);
    for (const auto *days : {"1097", "100000000"}) {
        const auto endless = run(issue + QStringLiteral(" --days ") + QString::fromLatin1(days));
        QCOMPARE(endless.exit, 7);
        QVERIFY2(endless.err.contains("longer than 1096 days"), endless.err.constData());
    }
}

/// A copy that somebody took looks the same as the company's own.
void CliRevocation::aLookUpDoesNotSayWhoShowsIt()
{
    place(webdav);
    tell(issue);
    tell(QStringLiteral("revocation publish") + network());
    const auto inWords =
        program_->bare((QStringLiteral("vendor status kissa.jwt") + network()).split(QLatin1Char(' ')));
    QCOMPARE(inWords.exit, 0);
    QVERIFY2(inWords.out.contains("Shown by:") && inWords.out.contains("not proven"),
             inWords.out.constData());
    QVERIFY(status(network()).json().value(QStringLiteral("bound")).toBool());
}

void CliRevocation::aStatementThatIsNotEndedIsSomethingThatAnyoneCouldUse()
{
    place(webdav);
    const auto issued = tell(QStringLiteral("grant issue Kissa --kind statement --purpose ServiceProvision "
                                            "--data EmailAddress --out kissa.jwt"));
    tell(QStringLiteral("revocation publish") + network());
    QCOMPARE(verdict(), QStringLiteral("anyone_could_use 13"));
    QVERIFY(!status(network()).json().value(QStringLiteral("bound")).toBool(true));
    const auto inWords =
        program_->bare((QStringLiteral("vendor status kissa.jwt") + network()).split(QLatin1Char(' ')));
    QVERIFY2(inWords.out.contains("anyone could use it"), inWords.out.constData());
    tell(QStringLiteral("grant end ") + issued.value(QStringLiteral("id")).toString() +
         QStringLiteral(" --out notice.jwt"));
    tell(QStringLiteral("revocation publish") + network());
    QCOMPARE(verdict(), QStringLiteral("revoked 10"));
}

/// A host may show a page, with success, for whatever is not there.
void CliRevocation::whatIsNoListIsReplacedOnDemand()
{
    const auto uri = place(webdav);
    const auto file = apache_->folder() / uri.section(QLatin1Char('/'), -1).toStdString();
    const std::string page = "<html>Welcome</html>";
    std::ofstream{file} << page;
    const auto refused = run(QStringLiteral("revocation publish") + network());
    QCOMPARE(refused.exit, 7);
    QVERIFY2(refused.out.contains("no list of yours") && refused.out.contains("--replace"),
             refused.out.constData());
    QVERIFY(shown(uri) == page);
    QCOMPARE(run(QStringLiteral("revocation publish --replace") + network()).exit, 7);
    QVERIFY(shown(uri) == page);
    const auto replaced = tell(QStringLiteral("revocation publish Kissa --replace") + network())
                              .value(QStringLiteral("published"))
                              .toArray()
                              .first();
    QVERIFY(replaced[QStringLiteral("replaced")].toBool());
    QVERIFY(shown(uri) != page && !shown(uri).empty());
    QCOMPARE(run(QStringLiteral("revocation publish Kissa") + network()).exit, 0);
}

void CliRevocation::onlyWhatIsDueIsPublished()
{
    place(webdav);
    tell(issue);
    const auto count = [&](const QString &line) {
        return tell(line + network()).value(QStringLiteral("published")).toArray().size();
    };
    QCOMPARE(count(QStringLiteral("revocation publish")), 1);
    QCOMPARE(count(QStringLiteral("revocation publish")), 0);
    QCOMPARE(count(QStringLiteral("revocation publish Kissa")), 1);
}

void CliRevocation::aPublicationThatFailsIsTold()
{
    program_->file(QStringLiteral("host-password"), "falsch\n");
    const auto uri = place(webdav);
    tell(issue);
    const auto failed = run(QStringLiteral("revocation publish") + network());
    QCOMPARE(failed.exit, 24);
    QVERIFY2(failed.out.contains("Not published for Kissa") && failed.out.contains("401"),
             failed.out.constData());
    QVERIFY(shown(uri).empty());
    // Another way to the same address.
    program_->file(QStringLiteral("host-password"), "geheim\n");
    const auto again = tell(QStringLiteral("revocation place Kissa ") +
                            webdav.arg(QString::fromStdString(apache_->url("/dav"))));
    QCOMPARE(again.value(QStringLiteral("uri")).toString(), uri);
    QCOMPARE(run(QStringLiteral("revocation publish") + network()).exit, 0);
    QVERIFY(!shown(uri).empty());
    const auto twice =
        run(QStringLiteral("revocation place Kissa --base https://lists.example --folder lists"));
    QCOMPARE(twice.exit, 20);
    const auto missing = run(QStringLiteral("revocation place Kissa --folder nowhere"));
    QCOMPARE(missing.exit, 0);
    QCOMPARE(run(QStringLiteral("revocation publish Kissa") + network()).exit, 3);
}

void CliRevocation::theHostsPasswordStandsNowhere()
{
    program_->file(QStringLiteral("host-password"), "falsch-und-lang\n");
    place(webdav);
    tell(issue);
    for (const auto *line : {"revocation publish", "revocation publish --json", "revocation status --json",
                             "history list --json", "revocation status --fetch"}) {
        const auto text = QString::fromLatin1(line);
        const auto answer = run(text.startsWith(QStringLiteral("history")) ? text : text + network());
        QVERIFY(!answer.out.contains("falsch-und-lang") && !answer.err.contains("falsch-und-lang"));
        QVERIFY(!answer.out.contains("/dav/r") && !answer.out.isEmpty());
    }
}

void CliRevocation::theWayIsSaidOnce_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *options, int exit) {
        QTest::newRow(options) << QString::fromLatin1(options) << exit;
    };
    row("--base https://lists.example", 7);
    row("--base https://lists.example --folder lists --webdav https://dav.example --user a", 7);
    row("--base https://lists.example --webdav https://dav.example", 7);
    row("--base https://lists.example --folder lists --user a", 7);
    row("--base http://lists.example --folder lists", 7);
    row("--folder lists", 3);
    row("--base https://lists.example --webdav http://dav.example --user a --host-password-file "
        "host-password",
        7);
    row("--base https://lists.example --folder lists", 0);
}

void CliRevocation::theWayIsSaidOnce()
{
    QFETCH(const QString, options);
    QFETCH(const int, exit);
    const auto answer = run(QStringLiteral("revocation place Kissa ") + options);
    QCOMPARE(answer.exit, exit);
    if (exit != 0)
        QVERIFY2(proffer::test::isOneLine(answer.err), answer.err.constData());
    QCOMPARE(tell(QStringLiteral("revocation status")).value(QStringLiteral("lists")).toArray().size(),
             exit == 0 ? 1 : 0);
}

void CliRevocation::historyTellsOfLists()
{
    place(webdav);
    tell(issue);
    tell(QStringLiteral("revocation publish") + network());
    QSet<QString> kinds;
    for (const auto &each : tell(QStringLiteral("history list")).value(QStringLiteral("events")).toArray()) {
        const auto kind = each[QStringLiteral("kind")].toString();
        const auto sentence = each[QStringLiteral("sentence")].toString();
        if (!kind.startsWith(QStringLiteral("list.")))
            continue;
        QVERIFY2(sentence.contains(QStringLiteral("Kissa")) && sentence.endsWith(QLatin1Char('.')),
                 qPrintable(sentence));
        kinds.insert(kind);
    }
    QCOMPARE(kinds, (QSet<QString>{QStringLiteral("list.placed"), QStringLiteral("list.host_set"),
                                   QStringLiteral("list.published")}));
}

QTEST_GUILESS_MAIN(CliRevocation)
#include "tst_cli_revocation.moc"
