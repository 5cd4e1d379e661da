// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <sys/types.h>

namespace proffer::test {

inline constexpr uid_t nobody = 65534;

/// What the program printed and returned.
struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const;
};

/// A folder of its own for a vault and its state, and the program that was built.
class Program {
public:
    Program();

    QString path(const QString &name) const { return root_.filePath(name); }
    /// Makes a file in the folder and returns its path.
    QString file(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

    /// Runs with the arguments alone.
    Answer bare(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same as somebody whom permissions bind, also where the tests run as root.
    Answer unprivileged(const QStringList &arguments) const;
    /// The same with the vault and its password.
    Answer run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same with --json; the answer must be an object.
    QJsonObject json(const QStringList &arguments) const;

    /// Makes the vault that run() opens, with keys that are quick to derive.
    Answer create(const QString &vault = QStringLiteral("vault")) const;
    static QStringList quick();
    QStringList opening(const QString &vault = QStringLiteral("vault")) const;

    void prepare(QProcess &process) const;
    /// Everything that the program could write into lies in the folder.
    QProcessEnvironment environment() const;
    /// Hands all files to "nobody" where the test runs as root.
    bool giveAway() const;

    /// SHA-256 over the names and the contents of everything in a folder but its lock.
    QByteArray fingerprint(const QString &folder = QStringLiteral("vault")) const;

private:
    Answer finish(QProcess &process, const QStringList &arguments, const QByteArray &input) const;

    QTemporaryDir root_;
};

/// One sentence on one line, from the program.
bool isOneLine(const QByteArray &text);

} // namespace proffer::test
