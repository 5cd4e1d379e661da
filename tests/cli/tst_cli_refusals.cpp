// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"
#include "vault/vault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <fcntl.h>

#include <sched.h>
#include <sys/mount.h>

using proffer::test::Answer;
using proffer::test::isOneLine;
using proffer::test::Program;

/// Bad input of any kind gives one clear line and a documented exit code, and changes nothing.
class CliRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badInputChangesNothing_data();
    void badInputChangesNothing();
    void aDamagedVaultIsRefusedByName_data();
    void aDamagedVaultIsRefusedByName();
    void aVaultThatIsOpenElsewhereSaysWhoHasIt();
    void aFolderThatCannotBeWrittenIsRefused();
    void aFullDiskUndoesTheActAndSaysSo();
    void anAnswerThatCannotBePrintedIsNotTakenForGiven();
    void aWordThatIsNotUtf8IsRefused();
    void aMissingFolderIsRefused();
    void anActIsNotDoneWhenItsFileCannotBeWritten();
    void aHistoryThatDoesNotContinueAKeptHeadIsRefused();
    void aForgedEventIsNamed();

private:
    void refuses(const QStringList &arguments, int exit, const QString &code) const;
    QString sparse(const QString &name, qint64 size) const;
    void copyVault(const QString &from, const QString &to) const;

    Program program_;
};

static QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '));
}

QString CliRefusals::sparse(const QString &name, qint64 size) const
{
    QFile file{program_.file(name, {})};
    if (!file.resize(size))
        qFatal("cannot make a sparse file");
    return file.fileName();
}

void CliRefusals::copyVault(const QString &from, const QString &to) const
{
    QVERIFY(QDir{}.mkpath(program_.path(to)));
    for (const auto *name : {"header.json", "header.copy.json", "vault.db"})
        QVERIFY(QFile::copy(program_.path(from) + QLatin1Char('/') + QLatin1String(name),
                            program_.path(to) + QLatin1Char('/') + QLatin1String(name)));
}

void CliRefusals::initTestCase()
{
    QCOMPARE(program_.create().exit, 0);
    QCOMPARE(program_.create(QStringLiteral("other")).exit, 0);
    for (const auto &line :
         {QStringLiteral("vendor keygen shop.key --public shop.jwk"),
          QStringLiteral("vendor add Kissa --origin https://kissa.example"),
          QStringLiteral("vendor pin-key Kissa shop.jwk --trust in_person"),
          QStringLiteral("vendor add Keyless"), QStringLiteral("me set email aoi@mail.example"),
          QStringLiteral("grant issue Kissa email --purpose ServiceProvision --out good.jwt")})
        QCOMPARE(program_.run(words(line)).exit, 0);
    const auto good = program_.read(QStringLiteral("good.jwt"));
    program_.file(QStringLiteral("broken.jwt"), "this.is~no-token~");
    program_.file(QStringLiteral("cut.jwt"), good.first(good.size() - 1));
    program_.file(QStringLiteral("empty"), {});
    program_.file(QStringLiteral("wrong"), "not the password");
    program_.file(QStringLiteral("twice.json"), R"({"email":"a@b.example","email":"c@d.example"})");
    program_.file(QStringLiteral("deep.json"),
                  R"({"email":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}");
    program_.file(QStringLiteral("surrogate.json"), R"({"email":"\ud800"})");
    program_.file(QStringLiteral("words.vcf"), "these are words");
    program_.file(QStringLiteral("latin.txt"), "caf\xe9");
    sparse(QStringLiteral("gigabyte"), qint64{1} << 30);
}

void CliRefusals::refuses(const QStringList &arguments, int exit, const QString &code) const
{
    const auto before = program_.fingerprint();
    const auto plain = program_.bare(arguments);
    QVERIFY2(isOneLine(plain.err), plain.err.constData());
    QCOMPARE(plain.exit, exit);
    QVERIFY(plain.out.isEmpty());
    const auto machine = program_.bare(arguments + QStringList{QStringLiteral("--json")});
    QCOMPARE(machine.exit, exit);
    const auto error = machine.json().value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toString(), code);
    QVERIFY(!error.value(QStringLiteral("message")).toString().isEmpty());
    QVERIFY(error.value(QStringLiteral("facts")).isObject());
    QVERIFY2(machine.err.isEmpty(), machine.err.constData());
    QCOMPARE(program_.fingerprint(), before);
}

void CliRefusals::badInputChangesNothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, int exit, const char *code) {
        QTest::newRow(name) << QString::fromUtf8(line) << exit << QString::fromLatin1(code);
    };
    row("a broken token", "check broken.jwt", 7, "token.malformed");
    row("a token that is cut off", "check cut.jwt", 7, "sdjwt.missing_tilde");
    row("an empty token", "check empty", 7, "sdjwt.missing_tilde");
    row("a token of a gigabyte", "check gigabyte", 7, "too_large");
    row("a token that is not there", "check nowhere.jwt", 3, "file.not_found");
    row("a folder for a token", "check .", 8, "file.unreadable");
    row("a card of a gigabyte", "me import gigabyte", 7, "too_large");
    row("a member twice", "me import twice.json", 7, "json.duplicate_key");
    row("deep JSON", "me import deep.json", 7, "json.too_deep");
    row("a lone surrogate", "me import surrogate.json", 7, "json.invalid");
    row("a key that is JSON of a gigabyte", "vendor pin-key Kissa gigabyte", 7, "too_large");
    row("a private key for a public one", "vendor pin-key Keyless shop.key", 7, "jwk.private");
    row("text that is not UTF-8", "me set motto --from latin.txt", 7, "invalid_utf8");
    row("a date in the past", "grant issue Kissa email --purpose ServiceProvision --until 2020-01-01", 7,
        "date_in_past");
    row("a day that does not exist", "grant issue Kissa email --purpose ServiceProvision --until 2027-02-30",
        7, "invalid_date");
    row("a period that is none", "grant issue Kissa email --purpose ServiceProvision --retention forever", 7,
        "invalid_date");
    row("more than ninety days", "grant issue Kissa email --purpose ServiceProvision --days 91", 7,
        "grant.too_long");
    row("an unknown purpose", "grant issue Kissa email --purpose https://nowhere.example/x", 7,
        "unknown_iri");
    row("an unknown category", "me set email a@b.example --category pd:Nonsense", 7, "unknown_iri");
    row("a day that does not exist, of a history to be shortened", "history shorten 2026-02-30", 7,
        "invalid_date");
    row("a birth in the future", "me set birthdate 2999-01-01", 7, "invalid_date");
    row("a claim that tokens need", "me set iss x", 7, "invalid_argument");
    row("a preference that is none", "prefs set channel.pigeon yes", 7, "invalid_argument");
    row("an address that is no origin", "vendor add Evil --origin http://evil.example", 7,
        "vendor.origin_invalid");
    row("a vendor twice", "vendor add Again --origin https://kissa.example", 20, "already_exists");
    row("a grant for a company without a key", "grant issue Keyless email --purpose ServiceProvision", 20,
        "grant.needs_vendor_key");
    row("a grant of nothing", "grant issue Kissa", 7, "grant.empty");
    row("a grant that is not there", "grant end 0000", 3, "not_found");
    row("a company that is not there", "vendor show Nobody", 3, "not_found");
    row("a persona that is not there", "me show --persona Nobody", 3, "not_found");
    row("an id that is none", "holding state xyz held", 7, "invalid_argument");
    row("an event that is not there", "history show 100000", 3, "not_found");
    row("a number that is none", "history list --count many", 7, "invalid_argument");
    row("the last way of opening", "vault remove-slot 00000000000000000000000000000000", 3,
        "vault.slot_not_found");
    row("a backup over a file", "vault backup good.jwt", 8, "file.exists");
    row("a backup into nowhere", "vault backup nowhere/b.proffer", 8, "file.unwritable");
    row("an unknown noun", "vendr list", 2, "usage");
    row("an unknown verb", "vendor lst", 2, "usage");
    row("an unknown option", "vendor list --nmae x", 2, "usage");
    row("an option twice", "me show --persona a --persona b", 2, "usage");
    row("an option without its value", "me show --persona", 2, "usage");
    row("a word too many", "me show now", 2, "usage");
    row("a word too few", "me set", 2, "usage");
    row("two passwords", "me show --password-fd 0", 2, "usage");
}

void CliRefusals::badInputChangesNothing()
{
    QFETCH(QString, line);
    QFETCH(int, exit);
    QFETCH(QString, code);
    refuses(program_.opening() + words(line), exit, code);
}

void CliRefusals::aDamagedVaultIsRefusedByName_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    QTest::newRow("a wrong password") << "password" << 4 << "vault.wrong_password";
    QTest::newRow("a header that is cut off") << "truncated" << 6 << "vault.header_damaged";
    QTest::newRow("the header of another vault") << "foreign" << 6 << "vault.header_foreign";
    QTest::newRow("a header that asks for all memory") << "cost" << 7 << "crypto.kdf_cost_out_of_range";
    QTest::newRow("a header from the future") << "newer" << 9 << "vault.newer_format";
    QTest::newRow("a database that is missing") << "missing" << 6 << "vault.database_missing";
    QTest::newRow("a page that was changed") << "page" << 6 << "store.damaged";
    QTest::newRow("a header of a gigabyte") << "large" << 7 << "too_large";
}

void CliRefusals::aDamagedVaultIsRefusedByName()
{
    QFETCH(QString, damage);
    QFETCH(int, exit);
    QFETCH(QString, code);
    QDir{program_.path(QStringLiteral("vault"))}.removeRecursively();
    copyVault(QStringLiteral("other"), QStringLiteral("vault"));
    auto arguments = program_.opening();
    const auto headers = {QStringLiteral("vault/header.json"), QStringLiteral("vault/header.copy.json")};
    const auto header = program_.read(*headers.begin());
    const auto replace = [&](const QByteArray &content) {
        for (const auto &name : headers)
            program_.file(name, content);
    };
    if (damage == QStringLiteral("password"))
        arguments.last() = program_.path(QStringLiteral("wrong"));
    else if (damage == QStringLiteral("truncated"))
        replace(header.first(header.size() / 2));
    else if (damage == QStringLiteral("foreign")) {
        QDir{program_.path(QStringLiteral("third"))}.removeRecursively();
        QCOMPARE(program_.create(QStringLiteral("third")).exit, 0);
        replace(program_.read(QStringLiteral("third/header.json")));
    } else if (damage == QStringLiteral("cost") || damage == QStringLiteral("newer")) {
        auto text = header;
        text.replace(damage == QStringLiteral("cost") ? ":8192" : "\"version\":1",
                     damage == QStringLiteral("cost") ? ":4194304" : "\"version\":2");
        QVERIFY(text != header);
        replace(text);
    } else if (damage == QStringLiteral("missing"))
        QVERIFY(QFile::remove(program_.path(QStringLiteral("vault/vault.db"))));
    else if (damage == QStringLiteral("page")) {
        auto database = program_.read(QStringLiteral("vault/vault.db"));
        database[2 * 4096 + 100] = static_cast<char>(database.at(2 * 4096 + 100) ^ 1);
        program_.file(QStringLiteral("vault/vault.db"), database);
    } else
        for (const auto &name : headers)
            sparse(name, qint64{1} << 30);
    refuses(arguments + QStringList{QStringLiteral("history"), QStringLiteral("verify")}, exit, code);
}

void CliRefusals::aVaultThatIsOpenElsewhereSaysWhoHasIt()
{
    QFile file{program_.path(QStringLiteral("other/lock"))};
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
    const auto pid = QByteArray::number(QCoreApplication::applicationPid());
    file.write(R"({"pid":)" + pid + R"(,"host":"here","program":"proffer"})");
    QVERIFY(file.flush());
    // As another process holds it: the lock belongs to the open file, not to the process.
    struct flock lock{};
    lock.l_type = F_WRLCK;
    QCOMPARE(::fcntl(file.handle(), F_OFD_SETLK, &lock), 0);
    const auto answer =
        program_.bare(program_.opening(QStringLiteral("other")) + words(QStringLiteral("me show")));
    QCOMPARE(answer.exit, 5);
    QVERIFY(isOneLine(answer.err));
    QVERIFY(answer.err.contains(pid));
}

void CliRefusals::aFolderThatCannotBeWrittenIsRefused()
{
    // A file in the folder's place cannot be written into, whoever asks.
    program_.file(QStringLiteral("a-file"), "x");
    const auto made = program_.bare(program_.opening(QStringLiteral("a-file/vault")) + Program::quick() +
                                    words(QStringLiteral("vault create")));
    QCOMPARE(made.exit, 8);
    QVERIFY2(isOneLine(made.err), made.err.constData());
    QCOMPARE(program_.read(QStringLiteral("a-file")), QByteArray{"x"});

    const auto folder = program_.path(QStringLiteral("other"));
    const auto show = program_.opening(QStringLiteral("other")) + words(QStringLiteral("me show"));
    const auto before = program_.unprivileged(show);
    if (before.exit != 0)
        QSKIP("The program cannot be run by somebody without privileges here.");
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto after = program_.unprivileged(show);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(after.exit, 8);
    QVERIFY2(isOneLine(after.err), after.err.constData());
}

void CliRefusals::aFullDiskUndoesTheActAndSaysSo()
{
    const auto disk = program_.path(QStringLiteral("disk"));
    QVERIFY(QDir{}.mkpath(disk));
    // A disk of its own that only this process and its children see.
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", disk.toUtf8().constData(), "tmpfs", 0, "size=2m") != 0)
        QSKIP("A small disk cannot be made here.");
    const auto vault = QStringLiteral("disk/vault");
    QCOMPARE(program_.create(vault).exit, 0);
    const auto listing = program_.opening(vault) + words(QStringLiteral("history list --json"));
    const auto before = program_.bare(listing);
    QCOMPARE(before.exit, 0);

    QFile filling{disk + QStringLiteral("/filling")};
    QVERIFY(filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4096, 'x');
    while (filling.write(block) == block.size()) {
    }
    QVERIFY(filling.resize(filling.size() / 4096 * 4096 - qint64{16} * 4096));
    program_.file(QStringLiteral("large"), QByteArray(400'000, 'a'));
    const auto answer =
        program_.bare(program_.opening(vault) + words(QStringLiteral("me set motto --json --from large")));
    QCOMPARE(answer.exit, 8);
    QCOMPARE(answer.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
             QStringLiteral("disk.full"));
    QVERIFY(filling.remove());
    QCOMPARE(program_.bare(listing).out, before.out);
    QCOMPARE(program_.bare(program_.opening(vault) + words(QStringLiteral("history verify"))).exit, 0);
    ::umount(disk.toUtf8().constData());
}

void CliRefusals::anAnswerThatCannotBePrintedIsNotTakenForGiven()
{
    QProcess process;
    program_.prepare(process);
    process.setArguments(words(QStringLiteral("prefs catalogue")));
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 8);
    QVERIFY(isOneLine(process.readAllStandardError()));
}

void CliRefusals::aWordThatIsNotUtf8IsRefused()
{
    // Qt passes no such word on; the shell does.
    QProcess process;
    program_.prepare(process);
    process.setProgram(QStringLiteral("/bin/sh"));
    process.setArguments({QStringLiteral("-c"),
                          QStringLiteral("exec \"$0\" vault rename \"$(printf '\\377')\""),
                          QStringLiteral(PROFFER_CLI)});
    process.start();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("<0xFF>"));
}

void CliRefusals::aMissingFolderIsRefused()
{
    const auto answer =
        program_.bare(program_.opening(QStringLiteral("nowhere")) + words(QStringLiteral("me show")));
    QCOMPARE(answer.exit, 3);
    QVERIFY(isOneLine(answer.err));
    QVERIFY(!QFile::exists(program_.path(QStringLiteral("nowhere"))));
}

void CliRefusals::anActIsNotDoneWhenItsFileCannotBeWritten()
{
    const auto events = [&] {
        return program_
            .bare(program_.opening(QStringLiteral("other")) + words(QStringLiteral("history list --json")))
            .out;
    };
    for (const auto &line :
         {QStringLiteral("vendor keygen key --public key.jwk"),
          QStringLiteral("vendor add Kissa --origin https://kissa.example"),
          QStringLiteral("vendor pin-key Kissa key.jwk"), QStringLiteral("me set email a@b.example")})
        QCOMPARE(program_.bare(program_.opening(QStringLiteral("other")) + words(line)).exit, 0);
    const auto before = events();
    QVERIFY(before.contains("\"events\""));
    for (const auto &out : {QStringLiteral("key.jwk"), QStringLiteral("nowhere/grant.jwt")}) {
        const auto answer = program_.bare(
            program_.opening(QStringLiteral("other")) +
            words(QStringLiteral("grant issue Kissa email --purpose ServiceProvision --out ") + out));
        QVERIFY(answer.exit == 8 || answer.exit == 3);
        QVERIFY(isOneLine(answer.err));
    }
    QCOMPARE(events(), before);
}

void CliRefusals::aHistoryThatDoesNotContinueAKeptHeadIsRefused()
{
    const auto heads =
        program_
            .bare(program_.opening(QStringLiteral("other")) + words(QStringLiteral("history heads --json")))
            .json();
    auto text = QJsonDocument{heads}.toJson(QJsonDocument::Compact);
    const auto at = text.indexOf("\"hash\":\"") + 8;
    text[at] = text.at(at) == '0' ? '1' : '0';
    program_.file(QStringLiteral("kept.json"), text);
    const auto answer = program_.bare(program_.opening(QStringLiteral("other")) +
                                      words(QStringLiteral("history verify --json --heads kept.json")));
    QCOMPARE(answer.exit, 6);
    QCOMPARE(answer.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
             QStringLiteral("ledger.head_mismatch"));
}

/// By somebody who knows the password, and so the database's key.
void CliRefusals::aForgedEventIsNamed()
{
    const auto vault = QStringLiteral("forged");
    QCOMPARE(program_.create(vault).exit, 0);
    const auto verify = program_.opening(vault) + words(QStringLiteral("history verify"));
    QCOMPARE(program_.bare(verify).exit, 0);
    {
        proffer::SystemClock clock;
        proffer::crypto::SystemRandom random;
        const auto password = program_.read(QStringLiteral("password")).trimmed().toStdString();
        auto opened = proffer::vault::Vault::open(
            program_.path(vault).toStdString(),
            *proffer::vault::Credential::password(proffer::asBytes(password)), {},
            {.clock = clock,
             .random = random,
             .stateFolder = program_.path(QStringLiteral("elsewhere")).toStdString()});
        QVERIFY(opened);
        QVERIFY(opened->ledger().database().execute(
            "UPDATE event SET signature = zeroblob(64) WHERE position = 2"));
    }
    const auto plain = program_.bare(verify);
    QCOMPARE(plain.exit, 6);
    QVERIFY2(isOneLine(plain.err), plain.err.constData());
    QVERIFY2(plain.err.contains("event 2 "), plain.err.constData());
    const auto answer = program_.bare(verify + words(QStringLiteral("--json")));
    QCOMPARE(answer.exit, 6);
    const auto error = answer.json().value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toString(),
             QStringLiteral("ledger.event_signature_invalid"));
    QCOMPARE(error.value(QStringLiteral("facts")).toObject().value(QStringLiteral("seq")).toString(),
             QStringLiteral("2"));
}

QTEST_GUILESS_MAIN(CliRefusals)
#include "tst_cli_refusals.moc"
