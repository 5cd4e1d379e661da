// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <unistd.h>

namespace proffer::test {

constexpr uid_t nobody = 65534;

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Program::Program()
{
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

void Program::prepare(QProcess &process) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("PROFFER_VAULT"));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), path(QStringLiteral("state")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(root_.path());
    process.setProgram(QStringLiteral(PROFFER_CLI));
}

Answer Program::bare(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    prepare(process);
    return finish(process, arguments, input);
}

Answer Program::unprivileged(const QStringList &arguments) const
{
    QProcess process;
    prepare(process);
    if (::geteuid() == 0) {
        QStringList names{root_.path()};
        for (QDirIterator each{root_.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                               QDirIterator::Subdirectories};
             each.hasNext();)
            names.append(each.next());
        for (const auto &name : std::as_const(names))
            if (::chown(name.toUtf8().constData(), nobody, nobody) != 0)
                return {};
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
