// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "apache.h"
#include "net/client.h"

#include <QTest>

#include <fstream>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace proffer;
using namespace std::chrono_literals;
using net::Client;
using net::Method;

/// Against a real server with a certificate of its own authority.
class NetClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileIsReadWithTheHostsDate();
    void whatIsMissingIsNoSuccess();
    void headBringsNoBody();
    void moreThanTheLimitIsRefused();
    void aRedirectIsNotFollowed();
    void anUnknownAuthorityIsRefused();
    void anotherNameThanInTheCertificateIsRefused();
    void thisMachineIsRefusedAfterResolution_data();
    void thisMachineIsRefusedAfterResolution();
    void onlyHttpsIsSpoken_data();
    void onlyHttpsIsSpoken();
    void aProxyOfTheEnvironmentIsNotUsed();
    void nobodyThereIsUnreachable();
    void aSilentServerIsLeft();
    void aCancelledRequestEnds();
    void whatIsPutCanBeMovedAndDeleted();
    void withoutTheRightPasswordNothingIsWritten();
    void noErrorHoldsThePassword();

private:
    Client client() const { return Client{{.authorities = apache_->authority(), .privateNetworks = true}}; }
    void put(const std::string &name, std::string_view content) const
    {
        std::ofstream{apache_->folder() / name, std::ios::binary} << content;
    }
    static net::Login hanako(std::string_view password = "geheim")
    {
        return {.user = "hanako", .password = crypto::SecretBytes::copyOf(asBytes(password))};
    }

    std::unique_ptr<test::Apache> apache_;
};

static QByteArray codeOf(const auto &result)
{
    return result ? QByteArray{"no error"} : QByteArray{stableName(result.error().code).data()};
}

/// A port on which somebody listens and says nothing.
class SilentServer {
public:
    SilentServer()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *any = reinterpret_cast<sockaddr *>(&address);
        if (::bind(socket_, any, size) != 0 || ::listen(socket_, 8) != 0 ||
            ::getsockname(socket_, any, &size) != 0)
            qFatal("no port");
        port_ = ntohs(address.sin_port);
    }
    ~SilentServer() { ::close(socket_); }
    std::string url() const { return "https://127.0.0.1:" + std::to_string(port_) + "/"; }
    void stop() { ::shutdown(socket_, SHUT_RDWR); }

private:
    int socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int port_ = 0;
};

void NetClient::initTestCase()
{
    if (!test::Apache::isThere())
        QSKIP("needs the Apache web server");
    apache_ = std::make_unique<test::Apache>();
}

void NetClient::aFileIsReadWithTheHostsDate()
{
    put("a", "some text");
    const auto answer = client().send({.url = apache_->url("/r/a")});
    QCOMPARE(codeOf(answer), QByteArray{"no error"});
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->succeeded());
    QVERIFY(asText(answer->body) == "some text");
    QVERIFY(answer->date);
    QVERIFY(std::chrono::abs(SystemClock{}.now() - *answer->date) < 1min);
}

void NetClient::whatIsMissingIsNoSuccess()
{
    const auto url = apache_->url("/r/nothing");
    const auto answer = client().send({.url = url});
    QCOMPARE(codeOf(answer), QByteArray{"no error"});
    QVERIFY(answer->missing());
    const auto required = net::requireSuccess(*answer, url);
    QCOMPARE(codeOf(required), QByteArray{"net.status"});
    QVERIFY(required.error().fact("status") == "404");
    QVERIFY(required.error().fact("url") == url);
}

void NetClient::headBringsNoBody()
{
    put("a", "some text");
    const auto answer = client().send({.method = Method::Head, .url = apache_->url("/r/a")});
    QCOMPARE(codeOf(answer), QByteArray{"no error"});
    QVERIFY(answer->succeeded() && answer->body.empty() && answer->date);
}

void NetClient::moreThanTheLimitIsRefused()
{
    put("large", std::string(100'000, 'x'));
    const auto url = apache_->url("/r/large");
    const auto whole = client().send({.url = url, .limit = 100'000});
    QCOMPARE(codeOf(whole), QByteArray{"no error"});
    QCOMPARE(whole->body.size(), std::size_t{100'000});
    const auto refused = client().send({.url = url, .limit = 99'999});
    QCOMPARE(codeOf(refused), QByteArray{"net.too_large"});
    QVERIFY(refused.error().fact("limit") == "99999");
}

void NetClient::aRedirectIsNotFollowed()
{
    QCOMPARE(codeOf(client().send({.url = apache_->url("/elsewhere")})), QByteArray{"net.redirect"});
}

void NetClient::anUnknownAuthorityIsRefused()
{
    const Client system{{.privateNetworks = true}};
    QCOMPARE(codeOf(system.send({.url = apache_->url("/r/a")})), QByteArray{"net.certificate"});
}

void NetClient::anotherNameThanInTheCertificateIsRefused()
{
    auto url = apache_->url("/r/a");
    url.replace(url.find("localhost"), std::string_view{"localhost"}.size(), "127.0.0.1");
    QCOMPARE(codeOf(client().send({.url = url})), QByteArray{"net.certificate"});
}

void NetClient::thisMachineIsRefusedAfterResolution_data()
{
    QTest::addColumn<QString>("host");
    for (const auto *host : {"localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1",
                             "0", "lists.localhost"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void NetClient::thisMachineIsRefusedAfterResolution()
{
    QFETCH(const QString, host);
    auto url = apache_->url("/r/a");
    url.replace(url.find("localhost"), std::string_view{"localhost"}.size(), host.toStdString());
    const Client careful{{.authorities = apache_->authority()}};
    const auto answer = careful.send({.url = url});
    QCOMPARE(codeOf(answer), QByteArray{"net.address_refused"});
    QVERIFY(answer.error().fact("url") == url);
}

void NetClient::onlyHttpsIsSpoken_data()
{
    QTest::addColumn<QString>("url");
    for (const auto *url :
         {"http://lists.example/a", "file:///etc/passwd", "ftp://lists.example/a", "", "lists.example/a",
          "https://", "https://hanako:geheim@lists.example/a", "https://hanako@lists.example/a",
          "gopher://lists.example/a", "https://lists.example/a\r\nX: y"})
        QTest::newRow(QByteArray{url}.simplified().constData()) << QString::fromLatin1(url);
}

void NetClient::onlyHttpsIsSpoken()
{
    QFETCH(const QString, url);
    const auto answer = client().send({.url = url.toStdString()});
    QCOMPARE(codeOf(answer), QByteArray{"net.not_https"});
    for (const auto &fact : answer.error().facts)
        QVERIFY(!fact.value.contains("geheim"));
    const auto moved = client().send(
        {.method = Method::Move, .url = apache_->url("/dav/a"), .destination = url.toStdString()});
    QCOMPARE(codeOf(moved), QByteArray{"net.not_https"});
}

void NetClient::aProxyOfTheEnvironmentIsNotUsed()
{
    put("a", "some text");
    const SilentServer proxy;
    qputenv("https_proxy", QByteArray::fromStdString(proxy.url()));
    qputenv("ALL_PROXY", QByteArray::fromStdString(proxy.url()));
    const auto answer = client().send({.url = apache_->url("/r/a")});
    qunsetenv("https_proxy");
    qunsetenv("ALL_PROXY");
    QCOMPARE(codeOf(answer), QByteArray{"no error"});
}

void NetClient::nobodyThereIsUnreachable()
{
    SilentServer server;
    server.stop();
    QCOMPARE(codeOf(client().send({.url = server.url()})), QByteArray{"net.unreachable"});
}

void NetClient::aSilentServerIsLeft()
{
    const SilentServer server;
    const Client impatient{{.connect = 200ms, .whole = 200ms, .privateNetworks = true}};
    QCOMPARE(codeOf(impatient.send({.url = server.url()})), QByteArray{"net.timed_out"});
}

void NetClient::aCancelledRequestEnds()
{
    const SilentServer server;
    std::stop_source source;
    source.request_stop();
    QCOMPARE(codeOf(client().send({.url = server.url()}, {.stop = source.get_token()})),
             QByteArray{"cancelled"});
}

void NetClient::whatIsPutCanBeMovedAndDeleted()
{
    const auto login = hanako();
    const auto first = apache_->url("/dav/first");
    const auto second = apache_->url("/dav/second");
    const std::string content(200'000, 'y');
    const auto put =
        client().send({.method = Method::Put, .url = first, .body = asBytes(content), .login = &login});
    QVERIFY2(put && put->succeeded(), apache_->log().constData());
    const auto moved =
        client().send({.method = Method::Move, .url = first, .destination = second, .login = &login});
    QVERIFY2(moved && moved->succeeded(), apache_->log().constData());
    QVERIFY(client().send({.url = apache_->url("/r/first")})->missing());
    QVERIFY(asText(client().send({.url = apache_->url("/r/second")})->body) == content);
    const auto gone = client().send({.method = Method::Delete, .url = second, .login = &login});
    QVERIFY(gone && gone->succeeded());
    QVERIFY(client().send({.url = apache_->url("/r/second")})->missing());
}

void NetClient::withoutTheRightPasswordNothingIsWritten()
{
    const auto wrong = hanako("wrong");
    for (const auto *login : {&wrong, static_cast<const net::Login *>(nullptr)}) {
        const auto put = client().send({.method = Method::Put,
                                        .url = apache_->url("/dav/third"),
                                        .body = asBytes("text"),
                                        .login = login});
        QVERIFY(put);
        QCOMPARE(put->status, 401);
    }
    QVERIFY(client().send({.url = apache_->url("/r/third")})->missing());
}

void NetClient::noErrorHoldsThePassword()
{
    const auto login = hanako();
    SilentServer server;
    server.stop();
    const auto answer = client().send({.url = server.url(), .login = &login});
    QVERIFY(!answer);
    for (const auto &fact : answer.error().facts)
        QVERIFY(!fact.value.contains("geheim") && !fact.value.contains("hanako"));
}

QTEST_GUILESS_MAIN(NetClient)
#include "tst_net_client.moc"
