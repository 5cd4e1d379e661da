// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "apache.h"
#include "author.h"

#include <QTest>

#include <fstream>

using namespace proffer;
using namespace proffer::test;
namespace fs = std::filesystem;

/// A real server: written over WebDAV, read by everybody.
class PublishingWebdav : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsArePublished();
    void aWrongPasswordPublishesNothing();
    void aListThatWasPutBackIsReplaced();

private:
    std::unique_ptr<Apache> apache_;
};

namespace {

/// With the machine's clock, which is the server's, too.
struct Publisher : Person {
    Apache &apache;
    crypto::Ed25519PrivateKey shopKey = crypto::Ed25519PrivateKey::generate(random);
    net::Client client{{.authorities = apache.authority(), .privateNetworks = true}};
    profile::AttributeId email{};
    vendors::VendorId shop{};
    vendors::RelationshipId relationship{};
    std::string uri{};

    Publisher(Apache &server, std::string_view password)
        : Person({std::make_shared<publishing::PublishingProjection>()}), apache(server)
    {
        tick();
        email = fact("email", "hanako@example.org");
        shop = vendorWithKey("Kissa", "https://kissa.example", shopKey);
        const auto opened = must(relationships.open(shop, persona));
        relationship = opened.id;
        auto batch = must(vault.ledger().begin());
        uri = must(grants::ListPlaces{vault.ledger()}.place(batch, opened.id, apache.url("/r"))).uri;
        must(publishing::Hosts{vault.ledger()}.set(
            batch, opened,
            {.way = publishing::Way::Webdav,
             .target = apache.url("/dav/"),
             .login = {.user = "hanako", .password = crypto::SecretBytes::copyOf(asBytes(password))}}));
        must(batch.commit());
    }
    void tick() { clock.current = SystemClock{}.now(); }
    fs::path file() const { return apache.folder() / nameOf(uri); }
    Result<publishing::Published> publish()
    {
        tick();
        auto publisher = must(publishing::Publisher::open(
            vault, [this](const net::Request &request) { return client.send(request); }));
        return publisher.publish(relationship);
    }
    std::string shown() const { return std::string{asText(must(client.send({.url = uri})).body)}; }
    grants::ListedStatus status(const grants::Issued &issued) const
    {
        const auto permission = must(grants::verifyOutside(issued.token, {.now = clock.current}));
        return must(grants::statusIn(shown(), permission, {.now = clock.current}));
    }
};

} // namespace

void PublishingWebdav::initTestCase()
{
    if (!Apache::isThere())
        QSKIP("needs the Apache web server");
    apache_ = std::make_unique<Apache>();
}

void PublishingWebdav::listsArePublished()
{
    Publisher person{*apache_, "geheim"};
    const auto issued = must(person.grants.issue(person.request(person.shop, {person.email})));
    must(person.publish());
    QVERIFY(person.status(issued).revocation == grants::Verdict::Valid);
    must(person.grants.end(issued.grant.id, ""));
    const auto published = must(person.publish());
    QVERIFY(published.before == Shown::AsPublished);
    QVERIFY(person.status(issued).revocation == grants::Verdict::Revoked);
    QVERIFY(fs::exists(person.file()));
}

void PublishingWebdav::aWrongPasswordPublishesNothing()
{
    Publisher person{*apache_, "falsch"};
    const auto published = person.publish();
    QCOMPARE(codeOf(published), QStringLiteral("net.status"));
    QVERIFY(published.error().fact("status") == "401");
    QVERIFY(!fs::exists(person.file()));
}

void PublishingWebdav::aListThatWasPutBackIsReplaced()
{
    Publisher person{*apache_, "geheim"};
    const auto issued = must(person.grants.issue(person.request(person.shop, {person.email})));
    must(person.publish());
    const auto old = person.shown();
    must(person.grants.end(issued.grant.id, ""));
    must(person.publish());
    std::ofstream{person.file(), std::ios::trunc} << old;
    QVERIFY(person.status(issued).revocation == grants::Verdict::Valid);
    const auto published = must(person.publish());
    QVERIFY(published.before == Shown::Older);
    QVERIFY(person.status(issued).revocation == grants::Verdict::Revoked);
}

QTEST_GUILESS_MAIN(PublishingWebdav)
#include "tst_publishing_webdav.moc"
