// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QObject>
#include <chrono>
#include <cstdint>
#include <sys/types.h>

class QLocalServer;
class QLocalSocket;

namespace proffer::ui {

/// Keeps one process for each person and vault. It listens on a socket that only the person's own processes
/// reach; a second start hands over what it was given, and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// What a start finds.
    enum class Standing : std::uint8_t {
        First,   ///< this is the one that runs
        Handed,  ///< another runs, and has taken what was handed over
        Deaf,    ///< another runs, and does not answer
        Unheard, ///< nobody can be reached here, and so nobody was
    };
    /// What a second start hands over.
    struct Handed {
        QString activation{}; ///< with what the desktop allows a window to come to the front
        QString file{};       ///< absolute; empty: none
    };

    /// \a runtime: the person's folder for sockets. \a user: whose processes are heard.
    SingleInstance(const QString &runtime, const QString &vault, uid_t user);
    Q_DISABLE_COPY_MOVE(SingleInstance)
    ~SingleInstance() override;

    /// To be called once, before anything is shown; waits no longer than \a patience for another.
    Standing begin(const Handed &handed, std::chrono::milliseconds patience);
    /// Lets the image that replaces this one go on listening. Nothing is heard here any more.
    void passOn();
    QString socketPath() const { return path_; }

Q_SIGNALS:
    /// Somebody started the program again.
    void called(const QString &activation);
    void fileGiven(const QString &path);

private:
    bool resume();
    bool listen();
    Standing handOver(QLocalSocket &socket, const Handed &handed, std::chrono::milliseconds patience) const;
    void greet();
    void hear(QLocalSocket &socket);

    QString path_;
    uid_t user_;
    QLockFile lock_; ///< held while it is found out who is first, and while the socket is taken away
    QLocalServer *server_;
};

} // namespace proffer::ui
