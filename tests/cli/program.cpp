// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <unistd.h>

namespace proffer::test {

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Program::Program()
{
    const QDir root{root_.path()};
    if (!root.mkdir(QStringLiteral("home")) || !root.mkdir(QStringLiteral("tmp")))
        qFatal("cannot make a test folder");
    file(QStringLiteral("password"), "correct horse\n");
}

QString Program::file(const QString &name, const QByteArray &content) const
{
    QFile file{path(name)};
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write a test file");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

QByteArray Program::read(const QString &name) const
{
    QFile file{path(name)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QProcessEnvironment Program::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("PROFFER_VAULT"));
    environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
    environment.insert(QStringLiteral("TMPDIR"), path(QStringLiteral("tmp")));
    for (const auto *name : {"state", "data", "config", "cache"})
        environment.insert(QStringLiteral("XDG_%1_HOME").arg(QString::fromLatin1(name).toUpper()),
                           path(QString::fromLatin1(name)));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("run")));
    return environment;
}

void Program::prepare(QProcess &process) const
{
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(root_.path());
    process.setProgram(QStringLiteral(PROFFER_CLI));
}

Answer Program::bare(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    prepare(process);
    return finish(process, arguments, input);
}

bool Program::giveAway() const
{
    if (::geteuid() != 0)
        return true;
    QStringList names{root_.path()};
    for (QDirIterator each{root_.path(),
                           QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories};
         each.hasNext();)
        names.append(each.next());
    return std::ranges::all_of(
        names, [](const QString &name) { return ::chown(name.toUtf8().constData(), nobody, nobody) == 0; });
}

Answer Program::unprivileged(const QStringList &arguments) const
{
    QProcess process;
    prepare(process);
    if (!giveAway())
        return {};
    if (::geteuid() == 0) {
        process.setChildProcessModifier([] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(126);
        });
    }
    return finish(process, arguments, {});
}

Answer Program::finish(QProcess &process, const QStringList &arguments, const QByteArray &input) const
{
    process.setArguments(arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {.exit = -1, .out = {}, .err = process.errorString().toUtf8()};
    return {.exit = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

QStringList Program::quick()
{
    return {QStringLiteral("--kdf-memory"), QStringLiteral("8"), QStringLiteral("--kdf-passes"),
            QStringLiteral("1")};
}

QStringList Program::opening(const QString &vault) const
{
    return {QStringLiteral("--quiet"), QStringLiteral("--vault"), path(vault),
            QStringLiteral("--password-file"), path(QStringLiteral("password"))};
}

Answer Program::run(const QStringList &arguments, const QByteArray &input) const
{
    return bare(opening() + arguments, input);
}

QJsonObject Program::json(const QStringList &arguments) const
{
    const auto answer = run(arguments + QStringList{QStringLiteral("--json")});
    return answer.json();
}

Answer Program::create(const QString &vault) const
{
    return bare(opening(vault) + quick() +
                QStringList{QStringLiteral("vault"), QStringLiteral("create"), QStringLiteral("--json")});
}

QByteArray Program::fingerprint(const QString &folder) const
{
    QStringList names;
    for (QDirIterator each{path(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
         each.hasNext();)
        names.append(each.next());
    names.sort();
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const auto &name : std::as_const(names)) {
        if (name.endsWith(QStringLiteral("/lock")))
            continue;
        QFile file{name};
        if (!file.open(QIODevice::ReadOnly))
            return {};
        // What is larger is a hole, made to be refused.
        constexpr qint64 most = qint64{16} << 20;
        hash.addData(name.toUtf8() + QByteArray::number(file.size()));
        hash.addData(file.read(most));
    }
    return hash.result();
}

bool isOneLine(const QByteArray &text)
{
    return text.startsWith("proffer-cli: ") && text.endsWith('\n') && text.count('\n') == 1;
}

} // namespace proffer::test
