// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "platform/single_instance.h"

#include "handed.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace proffer::ui {
namespace {

/// Which descriptor the socket has, for the image that comes after this one.
constexpr auto descriptorName = "PROFFER_INSTANCE";
constexpr char taken = 'k';
constexpr std::chrono::seconds longestTalk{5};

/// A socket for each vault: the same whatever the links are that lead to it.
QString socketFor(const QString &runtime, const QString &vault)
{
    const QFileInfo folder{vault};
    const auto whole = folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath();
    const auto digest = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    return runtime + QStringLiteral("/proffer-") + QString::fromLatin1(digest.first(16).toHex());
}

/// Whether nobody else reaches what is in the folder.
bool isPrivate(const QString &folder)
{
    using enum QFileDevice::Permission;
    const QFileInfo found{folder};
    constexpr auto others = ReadGroup | WriteGroup | ExeGroup | ReadOther | WriteOther | ExeOther;
    return found.isAbsolute() && found.isDir() && !(found.permissions() & others);
}

/// Who connected; for a socket that listens, who made it listen.
std::optional<ucred> peerOf(qintptr socket)
{
    ucred found{};
    socklen_t size = sizeof found;
    if (::getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &found, &size) != 0)
        return std::nullopt;
    return found;
}

bool isPeer(qintptr socket, uid_t user)
{
    const auto peer = peerOf(socket);
    return peer && peer->uid == user;
}

/// The image before this one had the same process id.
bool isOurs(int socket)
{
    auto listens = 0;
    socklen_t size = sizeof listens;
    const auto peer = peerOf(socket);
    return peer && peer->pid == ::getpid() &&
           ::getsockopt(socket, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) == 0 && listens != 0;
}

int milliseconds(std::chrono::milliseconds time)
{
    return static_cast<int>(time.count());
}

} // namespace

SingleInstance::SingleInstance(const QString &runtime, const QString &vault, uid_t user)
    : path_(socketFor(runtime, vault)), user_(user), lock_(path_ + QStringLiteral(".lock")),
      server_(new QLocalServer{this})
{
    server_->setSocketOptions(QLocalServer::UserAccessOption);
    connect(server_, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

/// Under the lock, so that the socket of one that starts now is not taken away.
SingleInstance::~SingleInstance()
{
    if (!server_->isListening() || !lock_.tryLock(milliseconds(longestTalk)))
        return;
    server_->close();
    QLocalServer::removeServer(path_);
}

SingleInstance::Standing SingleInstance::begin(const Handed &handed, std::chrono::milliseconds patience)
{
    if (resume())
        return Standing::First;
    if (!isPrivate(QFileInfo{path_}.path()))
        return Standing::Unheard;
    if (!lock_.tryLock(milliseconds(patience)))
        return lock_.error() == QLockFile::LockFailedError ? Standing::Deaf : Standing::Unheard;
    auto standing = Standing::First;
    QLocalSocket socket;
    socket.connectToServer(path_);
    if (socket.waitForConnected(milliseconds(patience)))
        standing = handOver(socket, handed, patience);
    else if (!listen())
        standing = Standing::Unheard;
    lock_.unlock();
    return standing;
}

/// Goes on with the socket of the image before this one.
bool SingleInstance::resume()
{
    auto isNumber = false;
    const auto descriptor = qEnvironmentVariableIntValue(descriptorName, &isNumber);
    qunsetenv(descriptorName);
    return isNumber && isOurs(descriptor) && server_->listen(descriptor);
}

/// What is left of one that did not end by itself goes first; that nobody answers there was seen under the
/// lock.
bool SingleInstance::listen()
{
    QLocalServer::removeServer(path_);
    return server_->listen(path_);
}

SingleInstance::Standing SingleInstance::handOver(QLocalSocket &socket, const Handed &handed,
                                                  std::chrono::milliseconds patience) const
{
    const auto message = writeHanded(handed);
    if (message.isEmpty() || !isPeer(socket.socketDescriptor(), user_) ||
        socket.write(message) != message.size())
        return Standing::Deaf;
    while (socket.bytesAvailable() == 0 && socket.waitForReadyRead(milliseconds(patience))) {
    }
    return socket.read(1) == QByteArray{1, taken} ? Standing::Handed : Standing::Deaf;
}

void SingleInstance::greet()
{
    while (auto *socket = server_->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isPeer(socket->socketDescriptor(), user_)) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(longestMessage);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(*socket); });
        QTimer::singleShot(longestTalk, socket, [socket] { socket->abort(); });
        hear(*socket);
    }
}

void SingleInstance::hear(QLocalSocket &socket)
{
    const auto handed = readHanded(socket.peek(longestMessage));
    if (!handed) {
        if (handed.error() == Unreadable::Wrong)
            socket.abort();
        return;
    }
    disconnect(&socket, &QLocalSocket::readyRead, this, nullptr);
    socket.putChar(taken);
    socket.disconnectFromServer();
    Q_EMIT called(handed->activation);
    if (!handed->file.isEmpty())
        Q_EMIT fileGiven(handed->file);
}

/// Where this fails, the next image makes a socket of its own.
void SingleInstance::passOn()
{
    const auto descriptor = static_cast<int>(server_->socketDescriptor());
    if (descriptor < 0 || ::fcntl(descriptor, F_SETFD, 0) != 0)
        return;
    qputenv(descriptorName, QByteArray::number(descriptor));
}

} // namespace proffer::ui
