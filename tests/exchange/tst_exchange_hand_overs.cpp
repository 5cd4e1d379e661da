// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "results.h"

#include "exchange/hand_overs.h"
#include "exchange/projection.h"
#include "grants/grants.h"
#include "grants/projection.h"
#include "jose/jwe.h"
#include "jose/sd_jwt.h"
#include "ledger/event_data.h"
#include "profile/profile.h"
#include "profile/projection.h"
#include "requests/request.h"
#include "terms/collection.h"
#include "vendors/keys.h"
#include "vendors/projection.h"
#include "vendors/vendors.h"
#include "json/write.h"

#include <QTemporaryDir>
#include <QTest>

using namespace proffer;
using namespace proffer::exchange;
using namespace proffer::test;

/// What leaves is what the vault keeps, only to whom it is for, and history knows it.
class ExchangeHandOvers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theVendorAndNobodyElseCanOpenIt_data();
    void theVendorAndNobodyElseCanOpenIt();
    void whatWasHandedOverIsInHistory();
    void valuesNeedAKeyOrThePersonsWord();
    void aRequestHasToBeTheVendors_data();
    void aRequestHasToBeTheVendors();
    void aKeyThatWasReplacedGetsNothing();
    void whatIsOverIsNotHandedOver();
    void anErasedValueIsNotHandedOver();
    void anEventThatMakesNoSenseIsRefused_data();
    void anEventThatMakesNoSenseIsRefused();

private:
    struct World;
    std::shared_ptr<World> world_;
};

namespace {

vault::Vault makeVault(const std::filesystem::path &root, const Clock &clock, crypto::RandomSource &random)
{
    return must(vault::Vault::create(
        root / "vault", "Test", must(vault::Credential::password(asBytes("pw"))),
        {std::make_shared<profile::ProfileProjection>(), std::make_shared<vendors::VendorsProjection>(),
         std::make_shared<grants::GrantsProjection>(), std::make_shared<ExchangeProjection>()},
        {.clock = clock,
         .random = random,
         .stateFolder = root / "state",
         .cost = {.memoryKib = 8, .passes = 1}}));
}

} // namespace

/// A person who gave Kinari her e-mail.
struct ExchangeHandOvers::World {
    QTemporaryDir root{};
    SetClock clock{};
    crypto::SystemRandom random{};
    vault::Vault vault = makeVault(root.path().toStdString(), clock, random);
    profile::Profile profile{vault.ledger()};
    vendors::Vendors vendors{vault.ledger()};
    vendors::VendorKeys keys{vault.ledger()};
    grants::Grants grants{vault};
    HandOvers handOvers{vault};
    crypto::Ed25519PrivateKey kinari = crypto::Ed25519PrivateKey::generate(random);
    jose::DecryptionKey reply = must(jose::DecryptionKey::generateX25519(random, "e1"));
    profile::SubjectId self = must(profile.people().addSelf("Hanako")).id;
    profile::PersonaId persona = must(profile.people().addPersona(self, "Everyday")).id;
    profile::AttributeId email =
        must(profile.attributes().set({.subject = self,
                                       .claim = must(profile::ClaimKey::parse("email")),
                                       .value = "hanako@mail.example"}))
            .id;
    vendors::VendorId vendor =
        must(vendors.add({.name = "Kinari",
                          .kind = vendors::Kind::Shop,
                          .place = must(vendors::Origin::parse("https://kinari.example"))}))
            .id;
    vendors::VendorKey pinned =
        must(keys.pin(vendor, jose::PublicJwk::of(kinari), vendors::KeyTrust::InPerson));
    grants::GrantId permit = issue(grants::Kind::Grant);

    grants::GrantId issue(grants::Kind kind)
    {
        grants::GrantRequest asked{
            .kind = kind,
            .vendor = vendor,
            .persona = persona,
            .terms = {.permissions = {{.purpose = "ServiceProvision", .retention = {.days = 90}}}},
            .validUntil = std::chrono::floor<std::chrono::days>(clock.current) + std::chrono::days{90}};
        if (kind == grants::Kind::Grant)
            asked.attributes = {email};
        else
            asked.terms.permissions.front().data = {"pd:Name"};
        return must(grants.issue(asked)).grant.id;
    }

    requests::Request request() const
    {
        return {.audience = std::string{requests::anyPerson},
                .jti = "5f3c9a",
                .issuedAt = clock.current,
                .expires = clock.current + std::chrono::days{14},
                .vendor = {.name = "Kinari", .origin = "https://kinari.example"},
                .items = {{.use = {.purpose = "https://w3id.org/dpv#DeliveryOfGoods",
                                   .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                                   .processing = "https://w3id.org/dpv#Consult",
                                   .collection = {std::string{channelIri(terms::Channel::AskedDirectly)}},
                                   .retention = {.days = 30}}}},
                .encryptionKeys = {reply.publicKey()}};
    }

    std::string signedRequest() const { return must(requests::signRequest(request(), kinari)); }
    std::int64_t events() { return must(vault.ledger().size()); }
};

void ExchangeHandOvers::init()
{
    world_ = std::make_shared<World>();
}

void ExchangeHandOvers::theVendorAndNobodyElseCanOpenIt_data()
{
    QTest::addColumn<bool>("nist");
    QTest::newRow("X25519") << false;
    QTest::newRow("P-256") << true;
}

void ExchangeHandOvers::theVendorAndNobodyElseCanOpenIt()
{
    QFETCH(const bool, nist);
    if (nist)
        world_->reply = must(jose::DecryptionKey::generateP256(world_->random, "e2"));
    const auto parcel = world_->handOvers.encrypted(world_->permit, world_->signedRequest());
    QCOMPARE(codeOf(parcel), QStringLiteral("no error"));
    QCOMPARE(parcel->kind, ContentKind::Sealed);
    const auto opened = jose::decryptJwe(parcel->content, world_->reply, jose::sdJwtType);
    QCOMPARE(codeOf(opened), QStringLiteral("no error"));
    QCOMPARE(asText(opened->bytes()), must(world_->grants.token(world_->permit)));
    const auto other = must(jose::DecryptionKey::generateX25519(world_->random, nist ? "e2" : "e1"));
    QVERIFY(!jose::decryptJwe(parcel->content, other, jose::sdJwtType));
}

void ExchangeHandOvers::whatWasHandedOverIsInHistory()
{
    auto &handOvers = world_->handOvers;
    QVERIFY(must(handOvers.of(world_->permit)).empty());
    const auto sealed = must(handOvers.encrypted(world_->permit, world_->signedRequest()));
    const auto first = must(handOvers.record(sealed));
    QCOMPARE(first.how, How::Encrypted);
    QCOMPARE(first.at, world_->clock.current);
    QCOMPARE(first.request, std::string{"5f3c9a"});
    QCOMPARE(first.key->bytes,
             crypto::sha256(asBytes(json::write(jose::pointToJson(world_->reply.publicKey().point())))));
    world_->clock.current += std::chrono::hours{1};
    const auto second = must(handOvers.record(must(handOvers.inPlain(world_->permit, How::InPerson))));
    QCOMPARE(must(handOvers.of(world_->permit)), (std::vector{first, second}));
    const auto event = must(world_->vault.ledger().at(world_->events()));
    QCOMPARE(event.kind, std::string{"grant.handed_over"});
    QCOMPARE(event.about, (std::vector<ledger::AnyId>{world_->permit.bytes, world_->vendor.bytes}));
    QVERIFY(!event.hadValues);
    must(world_->vault.verify());
}

void ExchangeHandOvers::valuesNeedAKeyOrThePersonsWord()
{
    const auto before = world_->events();
    for (const auto how : {How::File, How::Text, How::Qr, How::Encrypted})
        QCOMPARE(codeOf(world_->handOvers.inPlain(world_->permit, how)),
                 QStringLiteral("hand_over.needs_key"));
    QCOMPARE(must(world_->handOvers.inPlain(world_->permit, How::InPerson)).kind, ContentKind::Permit);
    QCOMPARE(world_->events(), before);
    const auto statement = world_->issue(grants::Kind::Statement);
    for (const auto how : {How::File, How::Text, How::Qr}) {
        const auto parcel = must(world_->handOvers.inPlain(statement, how));
        QCOMPARE(parcel.kind, ContentKind::Statement);
        QCOMPARE(must(world_->handOvers.record(parcel)).how, how);
    }
    QCOMPARE(codeOf(world_->handOvers.encrypted(statement, world_->signedRequest())),
             QStringLiteral("grant.needs_vendor_key"));
}

void ExchangeHandOvers::aRequestHasToBeTheVendors_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *how, const char *code) {
        QTest::newRow(how) << QString::fromLatin1(how) << QString::fromLatin1(code);
    };
    row("signed by somebody else", "request.key_changed");
    row("not signed", "hand_over.needs_key");
    row("without a key", "hand_over.needs_key");
    row("over", "request.expired");
    row("to somebody else", "request.for_somebody_else");
    row("altered", "request.altered");
    row("no request", "token.malformed");
}

void ExchangeHandOvers::aRequestHasToBeTheVendors()
{
    QFETCH(const QString, how);
    auto request = world_->request();
    if (how == QStringLiteral("without a key"))
        request.encryptionKeys.clear();
    if (how == QStringLiteral("to somebody else"))
        request.audience = "did:jwk:e30";
    auto text = must(requests::signRequest(request, world_->kinari));
    if (how == QStringLiteral("signed by somebody else"))
        text = must(requests::signRequest(request, crypto::Ed25519PrivateKey::generate(world_->random)));
    if (how == QStringLiteral("not signed"))
        text = must(requests::writeUnsignedRequest(request));
    if (how == QStringLiteral("over"))
        world_->clock.current += std::chrono::days{15};
    if (how == QStringLiteral("altered"))
        text[text.size() - 20] = text[text.size() - 20] == 'A' ? 'B' : 'A';
    if (how == QStringLiteral("no request"))
        text = "words";
    const auto before = world_->events();
    const auto parcel = world_->handOvers.encrypted(world_->permit, text);
    QTEST(codeOf(parcel), "code");
    QCOMPARE(world_->events(), before);
}

/// The old key may be in anybody's hands.
void ExchangeHandOvers::aKeyThatWasReplacedGetsNothing()
{
    const auto next = crypto::Ed25519PrivateKey::generate(world_->random);
    const auto jwk = jose::PublicJwk::of(next);
    QVERIFY(!world_->keys.pin(world_->vendor, jwk, vendors::KeyTrust::InPerson));
    must(world_->keys.confirmNew(world_->vendor, jwk.thumbprint(), vendors::KeyTrust::InPerson));
    const auto byOld = world_->handOvers.encrypted(world_->permit, world_->signedRequest());
    QCOMPARE(codeOf(byOld), QStringLiteral("request.key_changed"));
    QCOMPARE(byOld.error().fact("pinned"), std::string_view{jwk.thumbprint().text()});
    // The new one is not the one that this permit is bound to.
    const auto byNew =
        world_->handOvers.encrypted(world_->permit, must(requests::signRequest(world_->request(), next)));
    QCOMPARE(codeOf(byNew), QStringLiteral("request.key_changed"));
}

void ExchangeHandOvers::whatIsOverIsNotHandedOver()
{
    const auto second = world_->issue(grants::Kind::Grant);
    must(world_->grants.end(second, "another shop"));
    QCOMPARE(codeOf(world_->handOvers.inPlain(second, How::InPerson)), QStringLiteral("grant.already_ended"));
    world_->clock.current += std::chrono::days{100};
    QCOMPARE(codeOf(world_->handOvers.inPlain(world_->permit, How::InPerson)),
             QStringLiteral("token.expired"));
    QCOMPARE(codeOf(world_->handOvers.inPlain({}, How::InPerson)), QStringLiteral("not_found"));
}

void ExchangeHandOvers::anErasedValueIsNotHandedOver()
{
    const auto carriers = must(world_->grants.carriers(world_->email));
    must(world_->vault.ledger().append({.kind = "test.erased", .erases = carriers}));
    QCOMPARE(codeOf(world_->handOvers.inPlain(world_->permit, How::InPerson)),
             QStringLiteral("value.erased"));
    QCOMPARE(codeOf(world_->handOvers.encrypted(world_->permit, world_->signedRequest())),
             QStringLiteral("value.erased"));
}

void ExchangeHandOvers::anEventThatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no grant") << QByteArray{"grant"} << QByteArray{"kinari"};
    QTest::newRow("no such way") << QByteArray{"how"} << QByteArray{"by_pigeon"};
    QTest::newRow("no key") << QByteArray{"to_key"} << QByteArray{"e1"};
}

void ExchangeHandOvers::anEventThatMakesNoSenseIsRefused()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, value);
    json::Object data{{"grant", world_->permit.text()}, {"how", "in_person"}};
    data.insert_or_assign(member.toStdString(), value.toStdString());
    const auto before = world_->events();
    QCOMPARE(codeOf(world_->vault.ledger().append({.kind = "grant.handed_over", .data = std::move(data)})),
             QStringLiteral("ledger.event_malformed"));
    QCOMPARE(world_->events(), before);
}

QTEST_GUILESS_MAIN(ExchangeHandOvers)
#include "tst_exchange_hand_overs.moc"
