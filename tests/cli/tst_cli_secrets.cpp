// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "child.h"
#include "marks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace proffer::test;

/// No secret on a command line, in the environment, in what is said, in an error or in a file that nobody
/// asked for.
class CliSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsEveryForm_data();
    void theSearchFindsEveryForm();
    void init();
    void theWholeStoryLeavesNothingBehind();
    void errorsSayNothingOfWhatTheyRefuse_data();
    void errorsSayNothingOfWhatTheyRefuse();
    void whoAsksOnATerminalShowsNothing();
    void whoWaitsForAPipeShowsNothing();
    void whoWritesIntoAFullPipeShowsNothing();

private:
    enum class Asked { Nothing, Secrets };

    Answer tell(const QStringList &words, Asked asked = Asked::Nothing);
    Answer tell(const QString &line, Asked asked = Asked::Nothing);
    Answer tell(const char *line, Asked asked = Asked::Nothing)
    {
        return tell(QString::fromLatin1(line), asked);
    }
    void makeVault();
    void checkFiles() const;
    void checkProcess(pid_t process) const;
    QStringList opening() const;

    std::unique_ptr<Program> program_;
    Marks marks_;
    QString recoveryCode_;
};

namespace {

const QByteArray password = "tall-marked-trees-4417";
const QByteArray nextPassword = "wide-marked-rivers-2093";
const QByteArray card =
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Marked Hanako 葵\r\nEMAIL:marked.5523@secret.example\r\n"
    "TEL:+81-90-5523-8846\r\nX-MARKED:unknown-marked-9317\r\nEND:VCARD\r\n";
const QByteArray motto = "motto-marked-7781 \"quoted\"";
const QByteArray evidence = "evidence-marked-newsletter-6630";

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

void CliSecrets::theSearchFindsEveryForm_data()
{
    QTest::addColumn<QByteArray>("form");
    for (const auto &[name, form] : Marks::formsOf("marked 葵 secret"))
        QTest::newRow(name.constData()) << form;
    for (const auto *before : {"", "1", "12", "123"})
        QTest::addRow("encoded behind \"%s\"", before)
            << (QByteArray{before} + "marked 葵 secret and more").toBase64(QByteArray::Base64UrlEncoding);
}

void CliSecrets::theSearchFindsEveryForm()
{
    QFETCH(const QByteArray, form);
    Marks marks;
    marks.add("marked 葵 secret");
    QVERIFY(!marks.in("before" + form + "after").isEmpty());
    QVERIFY(marks.in("before" + form.first(form.size() / 2) + "after").isEmpty());
    QVERIFY(marks.in("marked or secret").isEmpty());
}

void CliSecrets::init()
{
    program_ = std::make_unique<Program>();
    const QDir root{program_->path({})};
    QVERIFY(root.mkdir(text("in")) && root.mkdir(text("out")));
    program_->file(text("password"), password + "\n");
    program_->file(text("in/next"), nextPassword + "\n");
    program_->file(text("in/card.vcf"), card);
    program_->file(text("in/motto"), motto + "\n");
    program_->file(text("in/evidence"), evidence + "\n");
    marks_ = {};
    for (const auto &mark : {password, nextPassword, motto.first(17), evidence,
                             QByteArray{"Marked Hanako 葵"}, QByteArray{"marked.5523@secret.example"},
                             QByteArray{"+81-90-5523-8846"}, QByteArray{"unknown-marked-9317"}})
        marks_.add(mark);
}

QStringList CliSecrets::opening() const
{
    return {text("--vault"), program_->path(text("vault")), text("--password-file"),
            program_->path(text("password"))};
}

/// Runs one command; it must succeed, and say no mark unless it was asked to.
Answer CliSecrets::tell(const QStringList &words, Asked asked)
{
    const auto answer = program_->bare(opening() + words);
    const auto line = words.join(QLatin1Char(' ')).toUtf8();
    if (answer.exit != 0)
        QTest::qFail((line + ": " + answer.out + answer.err).constData(), __FILE__, __LINE__);
    const auto said = marks_.in(answer.err + (asked == Asked::Secrets ? QByteArray{} : answer.out));
    if (!said.isEmpty())
        QTest::qFail((line + " says " + said.join(", ")).constData(), __FILE__, __LINE__);
    return answer;
}

Answer CliSecrets::tell(const QString &line, Asked asked)
{
    return tell(line.split(QLatin1Char(' ')), asked);
}

void CliSecrets::makeVault()
{
    const auto made = tell("vault create --json --kdf-memory 8 --kdf-passes 1");
    recoveryCode_ = made.json().value(text("recovery_code")).toString();
    marks_.add(recoveryCode_.toUtf8());
    marks_.add(QString{recoveryCode_}.remove(QLatin1Char('-')).toUtf8());
    program_->file(text("in/code"), recoveryCode_.toUtf8());
    tell("me import in/card.vcf");
    tell("me set motto --from in/motto");
}

/// Every file but what was given to the program and what it was asked to write; a vault and its backups hold
/// all of it, and show nothing.
void CliSecrets::checkFiles() const
{
    const QDir root{program_->path({})};
    int seen = 0;
    for (QDirIterator each{root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
         each.hasNext();) {
        const auto path = each.next();
        const auto name = root.relativeFilePath(path);
        if (name.startsWith(text("in/")) || name.startsWith(text("out/")) || name == text("password"))
            continue;
        const auto found = marks_.in(name.toUtf8() + '\n' + contentOf(path));
        QVERIFY2(found.isEmpty(), (name.toUtf8() + " holds " + found.join(", ")).constData());
        ++seen;
    }
    QVERIFY(seen >= 3);
    for (const auto *empty : {"tmp", "home", "config", "cache", "run"})
        QVERIFY2(
            QDir{root.filePath(text(empty))}.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            empty);
}

/// What everybody, or the same person, can see of a running process; and that it has no file without a name.
void CliSecrets::checkProcess(pid_t process) const
{
    const auto proc = text("/proc/%1/").arg(process);
    const auto line = contentOf(proc + text("cmdline"));
    QVERIFY(line.contains("--vault"));
    QCOMPARE(marks_.in(line), QByteArrayList{});
    const QDir descriptors{proc + text("fd")};
    if (!descriptors.isReadable()) {
        QVERIFY(::geteuid() != 0); // hidden from everybody but root
        return;
    }
    const auto environment = contentOf(proc + text("environ"));
    QVERIFY(environment.contains("TMPDIR="));
    QCOMPARE(marks_.in(environment), QByteArrayList{});
    const auto names = descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    QVERIFY(names.size() >= 3);
    for (const auto &name : names) {
        std::array<char, 4096> target{};
        const auto length =
            ::readlink((proc + text("fd/") + name).toUtf8().constData(), target.data(), target.size());
        QVERIFY(length > 0);
        const QByteArray file{target.data(), length};
        QVERIFY2(!file.contains("(deleted)") && !file.contains("memfd:"), file.constData());
        QVERIFY2(!file.startsWith(program_->path(text("tmp")).toUtf8()), file.constData());
    }
}

void CliSecrets::theWholeStoryLeavesNothingBehind()
{
    makeVault();
    tell("vendor add Kissa --origin https://kissa.example --kind shop");
    tell("vendor keygen out/shop.key --public out/shop.jwk");
    tell("vendor pin-key Kissa out/shop.jwk --trust in_person");
    tell("holding add Kissa email --how they_wrote --evidence-file in/evidence");
    tell("holding list Kissa");
    tell("holding who-has email");
    tell("grant issue Kissa email motto --purpose ServiceProvision --days 90 --out out/kissa.jwt");
    tell("grant list");
    const auto grants = tell("grant list --json").json().value(text("grants")).toArray();
    const auto grant = grants.first().toObject().value(text("id")).toString().first(8);
    tell(text("grant show ") + grant);
    tell(text("grant challenge %1 --out out/question.jwt").arg(grant));
    tell("vendor present out/kissa.jwt out/shop.key --challenge out/question.jwt --out out/shown.jwt");
    tell("check out/shown.jwt");
    tell("me export --out out/me.json");
    tell("me show", Asked::Secrets);
    tell("vault backup backup.proffer");
    tell(text("grant end %1 --reason moved").arg(grant));
    tell("me erase motto");
    tell("history list");
    tell("history search kissa");
    tell("history verify");
    tell("history export --out history.json");
    tell("vault recovery-new --kdf-memory 8 --kdf-passes 1", Asked::Secrets);
    tell("vault password --new-password-file in/next --kdf-memory 8 --kdf-passes 1");
    const auto restored =
        program_->bare({text("vault"), text("restore"), text("backup.proffer"), text("--vault"),
                        program_->path(text("restored")), text("--recovery-file"), text("in/code")});
    QCOMPARE(restored.exit, 0);
    QCOMPARE(marks_.in(restored.out + restored.err), QByteArrayList{});
    checkFiles();
    // Where it was asked for, it is, and is found.
    QVERIFY(!marks_.in(program_->read(text("out/kissa.jwt"))).isEmpty());
    QVERIFY(!marks_.in(program_->read(text("out/me.json"))).isEmpty());
}

void CliSecrets::errorsSayNothingOfWhatTheyRefuse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *line, int exit) { QTest::newRow(line) << text(line) << exit; };
    row("me show --password-file in/next", 4);
    row("me show --recovery-file in/motto", 4);
    row("me show --recovery-file in/wrong-code", 4);
    row("me set email --from in/motto", 7);
    row("me set phone_number --from in/evidence", 7);
    row("me set birthdate --from in/motto", 7);
    row("me set motto --from in/broken-text", 7);
    row("me import in/motto", 7);
    row("me import in/cut-off.json", 7);
    row("me import in/twice.json", 7);
    row("me import in/wrong.json", 7);
    row("me import in/foreign.json", 7);
    row("me import in/broken-text", 7);
    row("vendor pin-key Kissa in/motto", 7);
    row("vendor present in/motto in/motto", 7);
    row("check in/motto", 7);
    row("vault restore in/motto --vault elsewhere", 6);
    row("vault password --new-password-file in/empty", 7);
    row("holding add Kissa email --how they_wrote --evidence-file in/broken-text", 7);
}

void CliSecrets::errorsSayNothingOfWhatTheyRefuse()
{
    QFETCH(const QString, line);
    QFETCH(const int, exit);
    makeVault();
    tell("vendor add Kissa --origin https://kissa.example --kind shop");
    program_->file(text("in/wrong-code"), recoveryCode_.toUtf8().replace(0, 1, "!"));
    program_->file(text("in/broken-text"), motto + "\xff\n");
    program_->file(text("in/empty"), {});
    const QByteArray quoted = '"' + motto.first(17) + '"';
    program_->file(text("in/cut-off.json"), "{\"motto\":" + quoted);
    program_->file(text("in/twice.json"), "{\"motto\":" + quoted + ",\"motto\":" + quoted + "}");
    program_->file(text("in/wrong.json"), "{\"email\":" + quoted + "}");
    program_->file(text("in/foreign.json"),
                   "{\"format\":" + quoted + ",\"version\":1,\"exported\":\"\",\"subjects\":[]}");
    auto before = opening();
    if (line.contains(text("--password-file")) || line.contains(text("--recovery-file")))
        before = before.first(2);
    else if (line.contains(text("--vault")))
        before = before.sliced(2);
    for (const auto &how : {QStringList{}, QStringList{text("--json")}}) {
        const auto answer = program_->bare(before + line.split(QLatin1Char(' ')) + how);
        QVERIFY2(answer.exit == exit,
                 (QByteArray::number(answer.exit) + answer.out + answer.err).constData());
        QVERIFY(!(answer.out + answer.err).isEmpty());
        QCOMPARE(marks_.in(answer.out + answer.err), QByteArrayList{});
    }
    checkFiles();
}

void CliSecrets::whoAsksOnATerminalShowsNothing()
{
    makeVault();
    OnTerminal terminal{*program_,
                        opening().first(2) + Program::quick() + QStringList{text("vault"), text("password")}};
    QVERIFY(terminal.waitFor("password: "));
    checkProcess(terminal.process());
    terminal.type(password + "\n");
    for (const auto *question : {"new password: ", "same password again: "}) {
        QVERIFY2(terminal.waitFor(question), terminal.seen().constData());
        checkProcess(terminal.process());
        checkFiles();
        terminal.type(nextPassword + "\n");
    }
    QCOMPARE(terminal.finish(), 0);
    QCOMPARE(marks_.in(terminal.seen()), QByteArrayList{});
    checkFiles();
}

void CliSecrets::whoWaitsForAPipeShowsNothing()
{
    makeVault();
    const auto fifo = makeFifo(*program_, text("in/pipe"));
    Child child{text(PROFFER_CLI),
                opening() + Program::quick() +
                    QStringList{text("vault"), text("password"), text("--new-password-file"), fifo},
                program_->environment().toStringList(), program_->path({}), Child::As::Tester};
    // The vault is open by then, and half of the new password is there.
    const int writer = waitForReader(fifo);
    QVERIFY(writer >= 0);
    QCOMPARE(::write(writer, nextPassword.constData(), 20), ssize_t{20});
    checkProcess(child.process());
    checkFiles();
    ::close(writer);
    QCOMPARE(marks_.in(child.read(1 << 20)), QByteArrayList{});
    QCOMPARE(child.end(0), 0);
}

void CliSecrets::whoWritesIntoAFullPipeShowsNothing()
{
    makeVault();
    program_->file(text("in/long"), QByteArray(400'000, 'v'));
    tell("me set hobby --from in/long");
    Child child{text(PROFFER_CLI), opening() + QStringList{text("me"), text("export")},
                program_->environment().toStringList(), program_->path({}), Child::As::Tester};
    // Most of the answer is still to be written when nobody reads on.
    QCOMPARE(child.read(1).size(), 1);
    checkProcess(child.process());
    checkFiles();
    QVERIFY(!marks_.in(child.read(1 << 20)).isEmpty());
    QCOMPARE(child.end(0), 0);
}

QTEST_GUILESS_MAIN(CliSecrets)
#include "tst_cli_secrets.moc"
