// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "jose/did.h"
#include "jose/jwt.h"
#include "jose/sd_jwt.h"

using namespace proffer;
using namespace proffer::test;

/// Signed receipts, as somebody without a vault reads them.
class ReceiptsSignedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSignedComesBack_data();
    void whatWasSignedComesBack();
    void anybodyCanVerifyItWithTheKeyThatTheIssuerIs();
    void aClaimThatIsNotAsItShouldBeIsRefused_data();
    void aClaimThatIsNotAsItShouldBeIsRefused();
    void anAlteredOneIsRefused();
    void anotherTokenIsNoReceipt();
    void anotherKeyIdIsRefused();
    void anotherKeySignsNothing();
    void whatNobodyWouldReadIsNotSigned();
};

void ReceiptsSignedTest::whatWasSignedComesBack_data()
{
    QTest::addColumn<int>("format");
    for (const auto format : allFormats)
        QTest::newRow(receipts::toText(format).data()) << static_cast<int>(format);
}

void ReceiptsSignedTest::whatWasSignedComesBack()
{
    QFETCH(const int, format);
    Desk desk;
    const auto issued = must(desk.person.grants.issue(desk.request()));
    const auto account = desk.account(issued.grant.id);
    const auto document =
        must(receipts::writeReceipt(static_cast<Format>(format), account, everythingAdded(), desk.stamp()));
    const auto token =
        must(receipts::signReceipt(static_cast<Format>(format), document, account, desk.person.today(),
                                   must(desk.person.relationships.issuerKey(account.grant.relationship))));
    const auto opened = must(receipts::openReceipt(token, desk.person.clock.now()));
    QCOMPARE(opened.document, document);
    QCOMPARE(opened.format, static_cast<Format>(format));
    QCOMPARE(opened.issuer, account.issuer);
    QCOMPARE(opened.audience, std::string{"https://kissa.example"});
    QCOMPARE(opened.issuedAt, Instant{desk.person.today()});
    const auto grant = must(jose::SdJwt::parse(issued.token));
    QCOMPARE(*grant.unverifiedClaims().at("iss").asString(), opened.issuer);
}

void ReceiptsSignedTest::anybodyCanVerifyItWithTheKeyThatTheIssuerIs()
{
    Desk desk;
    const auto jws = must(jose::Jws::parse(must(desk.sign(desk.issue(), Format::Receipt27560))));
    const auto issuer = *must(jose::unverifiedClaims(jws)).at("iss").asString();
    const auto claims = must(jose::verifyJwt(jws, must(jose::parseDid(issuer)), "proffer-receipt+jwt"));
    QCOMPARE(claims.at("v"), json::Value{1});
    QCOMPARE(*jws.header().at("kid").asString(), issuer + "#0");
    QCOMPARE(*jws.header().at("alg").asString(), std::string{"Ed25519"});
}

namespace {

/// A receipt with its claims changed, signed anew by the same key.
std::string changed(Desk &desk, const std::function<void(json::Object &)> &change,
                    std::string_view type = "proffer-receipt+jwt")
{
    const auto id = desk.issue();
    const auto account = desk.account(id);
    auto claims =
        must(jose::unverifiedClaims(must(jose::Jws::parse(must(desk.sign(id, Format::Receipt27560))))));
    change(claims);
    return jose::signJwt(type, jose::didKeyId(account.issuer), claims,
                         must(desk.person.relationships.issuerKey(account.grant.relationship)));
}

using Change = std::function<void(json::Object &)>;

json::Object &recordIn(json::Object &claims)
{
    auto &receipt = *claims.at("receipt").asObject();
    return *receipt.at("dpv:hasRecordOfActivity").asArray()->front().asObject();
}

} // namespace

void ReceiptsSignedTest::aClaimThatIsNotAsItShouldBeIsRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const char *code, const char *claim, Change change) {
        QTest::newRow(name) << QString::fromLatin1(code) << QString::fromLatin1(claim) << std::move(change);
    };
    const auto *const missing = "token.claim_missing";
    const auto *const invalid = "token.claim_invalid";
    for (const auto *name : {"aud", "format", "grant_sha256", "iat", "iss", "receipt", "v"})
        row((std::string{"without "} + name).c_str(), missing, name,
            [name](json::Object &claims) { claims.erase(name); });
    row("another version", invalid, "v", [](auto &claims) { claims.at("v") = 2; });
    row("a claim that receipts do not have", invalid, "permission",
        [](auto &claims) { claims.emplace("permission", json::Array{}); });
    row("unknown format", invalid, "format", [](auto &claims) { claims.at("format") = "27560"; });
    row("other format", invalid, "receipt", [](auto &claims) { claims.at("format") = "kantara"; });
    row("record for receipt", invalid, "receipt", [](auto &claims) { claims.at("format") = "27560-record"; });
    row("no object", invalid, "receipt", [](auto &claims) { claims.at("receipt") = "{}"; });
    row("empty", invalid, "receipt", [](auto &claims) { claims.at("receipt") = json::Object{}; });
    row("hash of another length", invalid, "grant_sha256",
        [](auto &claims) { claims.at("grant_sha256") = "AAAA"; });
    row("another grant", invalid, "receipt",
        [](auto &claims) { claims.at("grant_sha256") = std::string(43, 'A'); });
    row("about somebody else", invalid, "receipt", [](auto &claims) {
        recordIn(claims).at("dpv:hasDataSubject").asObject()->at("@id") = "did:jwk:e30";
    });
    row("two records", invalid, "receipt", [](auto &claims) {
        auto &records = *claims.at("receipt").asObject()->at("dpv:hasRecordOfActivity").asArray();
        records.push_back(records.front());
    });
    row("no DID", "did.invalid", "", [](auto &claims) { claims.at("iss") = "https://kissa.example"; });
    row("another DID", "token.signature", "", [](auto &claims) {
        crypto::SystemRandom random;
        claims.at("iss") = jose::didJwk(jose::PublicJwk::of(crypto::Ed25519PrivateKey::generate(random)));
    });
    row("from the future", "token.from_future", "",
        [](auto &claims) { claims.at("iat") = *claims.at("iat").asInteger() + 86'400; });
}

void ReceiptsSignedTest::aClaimThatIsNotAsItShouldBeIsRefused()
{
    QFETCH(const QString, code);
    QFETCH(const QString, claim);
    QFETCH(const Change, change);
    Desk desk;
    QCOMPARE(codeOf(receipts::openReceipt(changed(desk, [](json::Object &) {}), desk.person.clock.now())),
             QStringLiteral("no error"));
    const auto opened = receipts::openReceipt(changed(desk, change), desk.person.clock.now());
    QCOMPARE(codeOf(opened), code);
    QCOMPARE(QString::fromStdString(std::string{opened.error().fact("claim")}), claim);
}

void ReceiptsSignedTest::anAlteredOneIsRefused()
{
    Desk desk;
    const auto token = must(desk.sign(desk.issue(), Format::Record27560));
    const auto now = desk.person.clock.now();
    for (std::size_t at = 0; at < token.size(); at += 97) {
        auto other = token;
        other[at] = other[at] == 'A' ? 'B' : 'A';
        QVERIFY2(!receipts::openReceipt(other, now), std::to_string(at).c_str());
    }
    QVERIFY(!receipts::openReceipt(token + "~", now));
    QVERIFY(!receipts::openReceipt({}, now));
}

void ReceiptsSignedTest::anotherTokenIsNoReceipt()
{
    Desk desk;
    const auto now = desk.person.clock.now();
    const auto issued = must(desk.person.grants.issue(desk.request()));
    QCOMPARE(codeOf(receipts::openReceipt(must(jose::SdJwt::parse(issued.token)).issuerJwt().text(), now)),
             QStringLiteral("token.type"));
    QCOMPARE(codeOf(receipts::openReceipt(must(desk.person.grants.end(issued.grant.id, "")).notice, now)),
             QStringLiteral("token.type"));
    QCOMPARE(codeOf(receipts::openReceipt(changed(
                                              desk, [](json::Object &) {}, "proffer-offer+jwt"),
                                          now)),
             QStringLiteral("token.type"));
}

void ReceiptsSignedTest::anotherKeyIdIsRefused()
{
    Desk desk;
    const auto id = desk.issue();
    const auto claims =
        must(jose::unverifiedClaims(must(jose::Jws::parse(must(desk.sign(id, Format::Kantara))))));
    const auto key = must(desk.person.relationships.issuerKey(must(desk.person.grants.get(id)).relationship));
    for (const auto *keyId : {"", "key-1"}) {
        const auto opened = receipts::openReceipt(jose::signJwt("proffer-receipt+jwt", keyId, claims, key),
                                                  desk.person.clock.now());
        QCOMPARE(codeOf(opened), QStringLiteral("token.claim_invalid"));
        QCOMPARE(opened.error().fact("claim"), std::string_view{"kid"});
    }
}

void ReceiptsSignedTest::anotherKeySignsNothing()
{
    Desk desk;
    const auto account = desk.account(desk.issue());
    QCOMPARE(codeOf(receipts::signReceipt(Format::Kantara, {}, account, desk.person.today(), desk.key)),
             QStringLiteral("crypto.key_invalid"));
}

void ReceiptsSignedTest::whatNobodyWouldReadIsNotSigned()
{
    Desk desk;
    const auto account = desk.account(desk.issue());
    const auto key = must(desk.person.relationships.issuerKey(account.grant.relationship));
    const json::Object large{{"x", std::string(jose::maxJwsSize, 'x')}};
    QCOMPARE(codeOf(receipts::signReceipt(Format::Kantara, large, account, desk.person.today(), key)),
             QStringLiteral("token.too_large"));
}

QTEST_GUILESS_MAIN(ReceiptsSignedTest)
#include "tst_receipts_signed.moc"
