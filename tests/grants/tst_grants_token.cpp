// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/token.h"

#include "person.h"

#include "crypto/base64url.h"
#include "jose/claims.h"
#include "jose/did.h"
#include "jose/jwt.h"
#include "jose/sd_jwt_verify.h"

using namespace proffer;
using namespace proffer::test;
using grants::Kind;

class GrantsTokenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGrantHoldsWhatFormatsSay();
    void timesAreRoundedToTheDay();
    void whatCannotBeIssuedIsNamed_data();
    void whatCannotBeIssuedIsNamed();
    void anOutsiderReadsWhatWasGrantedAndNoMore();
    void termsStandInPlainOrNotAtAll_data();
    void termsStandInPlainOrNotAtAll();
    void aVendorAnswersOnlyTheGrantsIssuer();
};

namespace {

struct Maker {
    crypto::SystemRandom random{};
    crypto::Ed25519PrivateKey issuer = crypto::Ed25519PrivateKey::generate(random);
    crypto::Ed25519PrivateKey vendor = crypto::Ed25519PrivateKey::generate(random);
    Instant now = *fromUnixSeconds(1'795'331'091);

    grants::TokenRequest request() const
    {
        return {.kind = Kind::Grant,
                .audience = "https://shop.example",
                .holder = jose::PublicJwk::of(vendor),
                .now = now,
                .validUntil = std::chrono::floor<std::chrono::days>(now) + std::chrono::days{90},
                .terms = {.permissions = {{.purpose = "https://w3id.org/dpv#ServiceProvision",
                                           .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                                           .processing = "https://w3id.org/dpv#Use"}}},
                .disclosed = {{"email", "hanako@example.org"}, {"family_name#ja-Kana-JP", "ヤマダ"}}};
    }
    Result<grants::IssuedToken> issue(grants::TokenRequest request)
    {
        return grants::issueToken(std::move(request), issuer, random);
    }
};

using Change = void (*)(grants::TokenRequest &);

} // namespace
Q_DECLARE_METATYPE(Change)

void GrantsTokenTest::aGrantHoldsWhatFormatsSay()
{
    Maker maker;
    const auto issued = must(maker.issue(maker.request()));
    const auto token = must(jose::SdJwt::parse(issued.token.compact()));
    const auto &claims = token.unverifiedClaims();
    const auto key = jose::PublicJwk::of(maker.issuer);
    QCOMPARE(*claims.at("iss").asString(), jose::didJwk(key));
    QCOMPARE(*token.issuerJwt().header().at("kid").asString(), jose::didJwk(key) + "#0");
    QCOMPARE(*token.issuerJwt().header().at("alg").asString(), std::string{"Ed25519"});
    QCOMPARE(*token.issuerJwt().header().at("typ").asString(), std::string{"dc+sd-jwt"});
    QCOMPARE(*claims.at("vct").asString(), std::string{"urn:proffer:grant:1"});
    QCOMPARE(*claims.at("aud").asString(), std::string{"https://shop.example"});
    QCOMPARE(claims.at("_sd").asArray()->size(), std::size_t{8});
    QVERIFY(claims.contains("cnf") && claims.contains("permission") && claims.contains("jti"));
    QVERIFY(!claims.contains("email"));
    QCOMPARE(issued.token.disclosures.size(), std::size_t{2});
}

void GrantsTokenTest::timesAreRoundedToTheDay()
{
    Maker maker;
    const auto issued = must(maker.issue(maker.request()));
    const auto token = must(jose::SdJwt::parse(issued.token.compact()));
    for (const auto *name : {"iat", "nbf", "exp"})
        QCOMPARE(*token.unverifiedClaims().at(name).asInteger() % 86400, 0);
}

void GrantsTokenTest::whatCannotBeIssuedIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Change change, const char *code) {
        QTest::newRow(name) << change << QString::fromUtf8(code);
    };
    row(
        "over 90 days", [](grants::TokenRequest &r) { r.validUntil += std::chrono::days{1}; },
        "grant.too_long");
    row(
        "until today",
        [](grants::TokenRequest &r) { r.validUntil = std::chrono::floor<std::chrono::days>(r.now); },
        "date_in_past");
    row("no key", [](grants::TokenRequest &r) { r.holder.reset(); }, "grant.needs_vendor_key");
    row("nothing permitted", [](grants::TokenRequest &r) { r.terms.permissions.clear(); }, "grant.empty");
    row(
        "a statement with values", [](grants::TokenRequest &r) { r.kind = Kind::Statement; },
        "invalid_argument");
    row(
        "a profile that permits", [](grants::TokenRequest &r) { r.kind = Kind::Profile; },
        "invalid_argument");
    row(
        "a claim that must stay plain", [](grants::TokenRequest &r) { r.disclosed.emplace("cnf", "x"); },
        "sdjwt.protected_claim");
}

void GrantsTokenTest::whatCannotBeIssuedIsNamed()
{
    QFETCH(Change, change);
    QFETCH(QString, code);
    Maker maker;
    auto request = maker.request();
    change(request);
    QCOMPARE(codeOf(maker.issue(std::move(request))), code);
}

void GrantsTokenTest::anOutsiderReadsWhatWasGrantedAndNoMore()
{
    Maker maker;
    const auto token = must(maker.issue(maker.request())).token.compact();
    const auto read = must(grants::verifyOutside(token, {.now = maker.now}));
    QCOMPARE(read.claims,
             (json::Object{{"email", "hanako@example.org"}, {"family_name#ja-Kana-JP", "ヤマダ"}}));
    QVERIFY(!read.presented);
    QCOMPARE(read.revocation, grants::Verdict::RevocationNotCheckable);
    QCOMPARE(read.issuerThumbprint, jose::PublicJwk::of(maker.issuer).thumbprint().text());
    const auto shown =
        must(grants::presentTo(token, "https://processor.example", "n-1", maker.vendor, maker.now));
    const grants::OutsidePolicy policy{
        .now = maker.now, .audience = "https://processor.example", .nonce = "n-1"};
    QVERIFY(must(grants::verifyOutside(shown, policy)).presented);
    QCOMPARE(codeOf(grants::verifyOutside(token, policy)), QStringLiteral("kbjwt.missing"));
    auto other = policy;
    other.nonce = "n-2";
    QCOMPARE(codeOf(grants::verifyOutside(shown, other)), QStringLiteral("token.nonce"));
    other = policy;
    other.issuer = jose::PublicJwk::of(maker.vendor).thumbprint();
    QCOMPARE(codeOf(grants::verifyOutside(shown, other)), QStringLiteral("token.issuer"));
    other = policy;
    other.now += std::chrono::days{100};
    QCOMPARE(codeOf(grants::verifyOutside(shown, other)), QStringLiteral("token.expired"));
}

void GrantsTokenTest::termsStandInPlainOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("claim");
    for (const auto *name : {"agreement", "permission", "prohibition", "request"})
        QTest::newRow(name) << QByteArray{name};
}

/// Signed by the issuer, but with a part that whoever holds it has left out.
void GrantsTokenTest::termsStandInPlainOrNotAtAll()
{
    QFETCH(QByteArray, claim);
    Maker maker;
    const auto issued = must(maker.issue(maker.request()));
    auto claims = must(jose::SdJwt::parse(issued.token.issuerJwt + "~")).unverifiedClaims();
    const auto sign = [&] {
        const auto keyId = jose::didKeyId(*claims.at("iss").asString());
        return jose::signJwt(jose::sdJwtType, keyId, claims, maker.issuer) + "~";
    };
    QCOMPARE(codeOf(grants::verifyOutside(sign(), {.now = maker.now})), QStringLiteral("no error"));
    claims.insert_or_assign(claim.toStdString(),
                            json::Array{json::Object{{"...", "a digest without its disclosure"}}});
    QCOMPARE(codeOf(grants::verifyOutside(sign(), {.now = maker.now})),
             QString::fromUtf8(stableName(ErrorCode::SdJwtProtectedClaim).data()));
}

void GrantsTokenTest::aVendorAnswersOnlyTheGrantsIssuer()
{
    Maker maker;
    const auto issued = must(maker.issue(maker.request()));
    const auto token = issued.token.compact();
    const auto did = jose::didJwk(jose::PublicJwk::of(maker.issuer));
    grants::Challenge challenge{.issuer = did,
                                .audience = "https://shop.example",
                                .nonce = "n-1",
                                .grantSha256 = crypto::toBase64Url(issued.sha256),
                                .issuedAt = maker.now,
                                .expires = maker.now + grants::challengeLife};
    const auto answer = [&](const grants::Challenge &asked, const crypto::Ed25519PrivateKey &asker,
                            Instant now) {
        return grants::present(token, grants::signChallenge(asked, asker), maker.vendor, now);
    };
    QVERIFY(answer(challenge, maker.issuer, maker.now));
    QCOMPARE(codeOf(answer(challenge, maker.issuer, maker.now + 6min)), QStringLiteral("token.expired"));
    QCOMPARE(codeOf(answer(challenge, maker.vendor, maker.now)), QStringLiteral("token.signature"));
    auto stranger = challenge;
    stranger.issuer = jose::didJwk(jose::PublicJwk::of(maker.vendor));
    QCOMPARE(codeOf(answer(stranger, maker.vendor, maker.now)), QStringLiteral("token.issuer"));
    auto another = challenge;
    another.grantSha256 = crypto::toBase64Url(ByteArray<32>{});
    QCOMPARE(codeOf(answer(another, maker.issuer, maker.now)), QStringLiteral("kbjwt.sd_hash"));
    auto elsewhere = challenge;
    elsewhere.audience = "https://other.example";
    QCOMPARE(codeOf(answer(elsewhere, maker.issuer, maker.now)), QStringLiteral("token.audience"));
}

QTEST_APPLESS_MAIN(GrantsTokenTest)
#include "tst_grants_token.moc"
