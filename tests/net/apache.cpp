// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "apache.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace proffer::test {
namespace {

constexpr uid_t nobody = 65534;
constexpr int startsWithin = 20'000; // milliseconds

const QString &program()
{
    static const auto found = [] {
        const QStringList places{QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")};
        return QStandardPaths::findExecutable(QStringLiteral("apache2"), places);
    }();
    return found;
}

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// One that nobody has right now.
int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto address = loopback(0);
    socklen_t size = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    if (::bind(socket, any, size) != 0 || ::getsockname(socket, any, &size) != 0)
        qFatal("no port");
    ::close(socket);
    return ntohs(address.sin_port);
}

bool answers(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = loopback(port);
    const bool connected =
        ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return connected;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
}

QByteArray openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// A server that runs as root changes into somebody who cannot read a test's folder.
void giveToNobody(const QString &folder)
{
    QStringList names{folder};
    for (QDirIterator each{folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories};
         each.hasNext();)
        names.append(each.next());
    for (const auto &name : std::as_const(names))
        if (::chown(name.toUtf8().constData(), nobody, nobody) != 0)
            qFatal("chown");
}

constexpr const char *configuration = R"(
ServerRoot "%root"
ServerName localhost
Listen 127.0.0.1:%port
PidFile "%root/pid"
Mutex pthread
ErrorLog "%root/log"
LogLevel warn
LoadModule mpm_event_module %modules/mod_mpm_event.so
LoadModule authn_core_module %modules/mod_authn_core.so
LoadModule authn_file_module %modules/mod_authn_file.so
LoadModule authz_core_module %modules/mod_authz_core.so
LoadModule authz_user_module %modules/mod_authz_user.so
LoadModule auth_basic_module %modules/mod_auth_basic.so
LoadModule alias_module %modules/mod_alias.so
LoadModule dav_module %modules/mod_dav.so
LoadModule dav_fs_module %modules/mod_dav_fs.so
LoadModule ssl_module %modules/mod_ssl.so
DavLockDB "%root/locks"
SSLEngine on
SSLSessionCache none
SSLCertificateFile "%root/server.pem"
SSLCertificateKeyFile "%root/server.key"
DocumentRoot "%root/empty"
Alias /r/ "%root/folder/"
Alias /dav/ "%root/folder/"
Redirect 302 /elsewhere /r/
<Location /dav/>
    Dav On
    AuthType Basic
    AuthName lists
    AuthUserFile "%root/users"
    Require valid-user
</Location>
)";

} // namespace

bool Apache::isThere()
{
    return !program().isEmpty() && QFile::exists(QStringLiteral("/usr/lib/apache2/modules/mod_dav_fs.so"));
}

Apache::Apache()
{
    const QDir root{root_.path()};
    for (const auto *name : {"folder", "empty"})
        root.mkdir(QString::fromLatin1(name));
    makeCertificates();
    write(path(QStringLiteral("users")),
          "hanako:" + openssl({QStringLiteral("passwd"), QStringLiteral("-apr1"), QStringLiteral("geheim")}));
    // Another test may take the port before the server does.
    for (int attempt = 0; attempt < 5 && !running(); ++attempt)
        start();
    if (!running())
        qFatal("apache2: %s %s", process_.readAllStandardError().constData(), log().constData());
}

Apache::~Apache()
{
    process_.terminate();
    if (!process_.waitForFinished(10'000)) {
        process_.kill();
        process_.waitForFinished(10'000);
    }
}

void Apache::makeCertificates() const
{
    const auto p = [](const char *text) { return QString::fromLatin1(text); };
    const auto newKey = [&](const QString &key) {
        return QStringList{p("-newkey"), p("ec"), p("-pkeyopt"), p("ec_paramgen_curve:P-256"), p("-nodes"),
                           p("-keyout"), key};
    };
    openssl(QStringList{p("req"), p("-x509"), p("-days"), p("2"), p("-subj"), p("/CN=Authority of a test"),
                        p("-out"), path(p("authority.pem"))} +
            newKey(path(p("authority.key"))));
    openssl(QStringList{p("req"), p("-x509"), p("-days"), p("2"), p("-subj"), p("/CN=localhost"),
                        p("-addext"), p("subjectAltName=DNS:localhost"), p("-addext"),
                        p("basicConstraints=critical,CA:FALSE"), p("-CA"), path(p("authority.pem")),
                        p("-CAkey"), path(p("authority.key")), p("-out"), path(p("server.pem"))} +
            newKey(path(p("server.key"))));
}

void Apache::writeConfiguration() const
{
    QByteArray text{configuration};
    text.replace("%root", root_.path().toUtf8());
    text.replace("%port", QByteArray::number(port_));
    text.replace("%modules", "/usr/lib/apache2/modules");
    write(path(QStringLiteral("conf")), text);
}

/// Its own word that it has taken the port, which another server may have got in between.
bool Apache::runs() const
{
    QFile file{path(QStringLiteral("pid"))};
    return file.open(QIODevice::ReadOnly) && file.readAll().trimmed().toLongLong() == process_.processId();
}

void Apache::start()
{
    port_ = freePort();
    writeConfiguration();
    if (::geteuid() == 0)
        giveToNobody(root_.path());
    process_.setProgram(program());
    // One process alone, which is the one that is ended.
    process_.setArguments({QStringLiteral("-X"), QStringLiteral("-f"), path(QStringLiteral("conf"))});
    process_.setChildProcessModifier([] {
        if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 ||
            (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)))
            ::_exit(126);
        // Becoming somebody else forgets the signal.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    process_.start();
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < startsWithin && !process_.waitForFinished(10) && !(runs() && answers(port_))) {
    }
}

std::string Apache::url(std::string_view path) const
{
    return "https://localhost:" + std::to_string(port_) + std::string{path};
}

std::filesystem::path Apache::folder() const
{
    return path(QStringLiteral("folder")).toStdString();
}

std::filesystem::path Apache::authority() const
{
    return path(QStringLiteral("authority.pem")).toStdString();
}

QByteArray Apache::log() const
{
    QFile file{path(QStringLiteral("log"))};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{"no log"};
}

} // namespace proffer::test
