// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "requests/key_change.h"

#include "crypto/random.h"
#include "jose/did.h"
#include "jose/jwt.h"
#include "json/parse.h"

#include <QTest>

using namespace proffer;
using namespace proffer::requests;

class RequestsKeyChangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyChangeReadsBack();
    void aVendorWithoutAnOriginIsNamedByItsOldKey();
    void aChangeIsBetweenTwoKeys();
    void itLeadsAwayFromThePinnedKeyAlone();
    void bothKeysHaveToWantIt_data();
    void bothKeysHaveToWantIt();
    void theHalvesSayTheSame_data();
    void theHalvesSayTheSame();
    void everyChangedCharacterIsNoticed();
    void aHalfIsNotTakenForTheWhole();
    void itIsNotFromTheFuture_data();
    void itIsNotFromTheFuture();
};

namespace {

const Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}};

struct Keys {
    static crypto::Ed25519PrivateKey make()
    {
        crypto::SystemRandom random;
        return crypto::Ed25519PrivateKey::generate(random);
    }
    crypto::Ed25519PrivateKey former = make();
    crypto::Ed25519PrivateKey next = make();
    crypto::Ed25519PrivateKey stranger = make();

    jose::PublicJwk formerJwk() const { return jose::PublicJwk::of(former); }
    std::string token(std::string origin = "https://kissa.example") const
    {
        return signKeyChange({.origin = std::move(origin), .jti = "c1", .now = now}, former, next).value();
    }
};

json::Object claimsOf(std::string_view token)
{
    return jose::unverifiedClaims(jose::Jws::parse(token).value()).value();
}

/// The two halves with some members in place of the right ones, each signed by the key that is named.
std::string forged(const Keys &keys, const QByteArray &whole, const QByteArray &proof,
                   const crypto::Ed25519PrivateKey &outer, const crypto::Ed25519PrivateKey &inner)
{
    const auto changed = [](json::Object claims, const QByteArray &change) {
        const auto changes = json::parseObject(change.toStdString()).value();
        for (const auto &[name, value] : changes) {
            claims.erase(name);
            if (!value.isNull())
                claims.emplace(name, value);
        }
        return claims;
    };
    auto claims = claimsOf(keys.token());
    const auto half = changed(claimsOf(*claims.at("proof").asString()), proof);
    claims.insert_or_assign("proof", jose::signJwt(keyChangeProofType, "k", half, inner));
    return jose::signJwt(keyChangeType, "k", changed(std::move(claims), whole), outer);
}

QString codeOf(const auto &result)
{
    if (result)
        return QStringLiteral("no error");
    const auto name = std::string{stableName(result.error().code)};
    const auto reason = std::string{result.error().fact("reason")};
    return QString::fromStdString(reason.empty() ? name : name + " " + reason);
}

} // namespace

void RequestsKeyChangeTest::aKeyChangeReadsBack()
{
    const Keys keys;
    const KeyChange expected{.issuer = "https://kissa.example",
                             .jti = "c1",
                             .issuedAt = now,
                             .oldKey = keys.formerJwk().thumbprint(),
                             .newKey = jose::PublicJwk::of(keys.next)};
    QVERIFY(readKeyChange(keys.token()).value() == expected);
    QVERIFY(checkKeyChange(keys.token(), keys.formerJwk(), now).value() == expected);
}

void RequestsKeyChangeTest::aVendorWithoutAnOriginIsNamedByItsOldKey()
{
    const Keys keys;
    const auto change = checkKeyChange(keys.token(""), keys.formerJwk(), now);
    QCOMPARE(codeOf(change), QStringLiteral("no error"));
    QCOMPARE(change->issuer, jose::didJwk(keys.formerJwk()));
}

void RequestsKeyChangeTest::aChangeIsBetweenTwoKeys()
{
    const Keys keys;
    QCOMPARE(codeOf(signKeyChange({.jti = "c1", .now = now}, keys.former, keys.former)),
             QStringLiteral("key_change.invalid same_key"));
}

void RequestsKeyChangeTest::itLeadsAwayFromThePinnedKeyAlone()
{
    const Keys keys;
    for (const auto *pinned : {&keys.next, &keys.stranger})
        QCOMPARE(codeOf(checkKeyChange(keys.token(), jose::PublicJwk::of(*pinned), now)),
                 QStringLiteral("key_change.invalid other_key"));
}

void RequestsKeyChangeTest::bothKeysHaveToWantIt_data()
{
    using Signer = const crypto::Ed25519PrivateKey &(*)(const Keys &);
    QTest::addColumn<Signer>("outer");
    QTest::addColumn<Signer>("inner");
    QTest::addColumn<QString>("code");
    const Signer former = [](const Keys &keys) -> const auto & { return keys.former; };
    const Signer next = [](const Keys &keys) -> const auto & { return keys.next; };
    const Signer stranger = [](const Keys &keys) -> const auto & { return keys.stranger; };
    QTest::newRow("both") << next << former << QStringLiteral("no error");
    QTest::newRow("the new one alone") << next << next << QStringLiteral("key_change.invalid proof");
    QTest::newRow("a stranger for the old one")
        << next << stranger << QStringLiteral("key_change.invalid proof");
    QTest::newRow("the old one alone") << former << former << QStringLiteral("token.signature");
    QTest::newRow("a stranger for the new one") << stranger << former << QStringLiteral("token.signature");
}

void RequestsKeyChangeTest::bothKeysHaveToWantIt()
{
    using Signer = const crypto::Ed25519PrivateKey &(*)(const Keys &);
    QFETCH(const Signer, outer);
    QFETCH(const Signer, inner);
    const Keys keys;
    const auto token = forged(keys, "{}", "{}", outer(keys), inner(keys));
    QTEST(codeOf(checkKeyChange(token, keys.formerJwk(), now)), "code");
}

void RequestsKeyChangeTest::theHalvesSayTheSame_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<QByteArray>("proof");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *whole, const char *proof,
                        const char *code = "key_change.invalid proof") {
        QTest::newRow(name) << QByteArray{whole} << QByteArray{proof} << QString::fromLatin1(code);
    };
    row("another company", R"({"iss":"https://other.example"})", "{}");
    row("another company in the proof", "{}", R"({"iss":"https://other.example"})");
    row("another id", R"({"jti":"c2"})", "{}");
    row("another time", R"({"iat":1})", "{}");
    row("another new key in the proof", "{}", R"({"new_jkt":"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"})");
    row("more in the proof", "{}", R"({"purpose":"something else"})");
    row("less in the proof", "{}", R"({"new_jkt":null})");
    row("another version", R"({"v":2})", "{}", "token.claim_invalid");
    row("no proof", R"({"proof":null})", "{}", "token.claim_missing");
    row("a proof that is none", R"({"proof":"e30.e30.AA"})", "{}");
    row("no old key", R"({"old_jkt":null})", "{}", "token.claim_missing");
    row("a broken thumbprint", R"({"old_jkt":"AAAA"})", "{}", "token.claim_invalid");
    row("no new key", R"({"cnf":null})", "{}", "token.claim_missing");
    row("a DID of another key", R"({"iss":"did:jwk:e30"})", R"({"iss":"did:jwk:e30"})",
        "key_change.invalid issuer");
}

void RequestsKeyChangeTest::theHalvesSayTheSame()
{
    QFETCH(const QByteArray, whole);
    QFETCH(const QByteArray, proof);
    const Keys keys;
    QTEST(codeOf(checkKeyChange(forged(keys, whole, proof, keys.next, keys.former), keys.formerJwk(), now)),
          "code");
}

void RequestsKeyChangeTest::everyChangedCharacterIsNoticed()
{
    const Keys keys;
    const auto token = keys.token();
    for (std::size_t i = 0; i < token.size(); ++i) {
        auto changed = token;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!checkKeyChange(changed, keys.formerJwk(), now), qPrintable(QString::number(i)));
    }
}

void RequestsKeyChangeTest::aHalfIsNotTakenForTheWhole()
{
    const Keys keys;
    const auto proof = *claimsOf(keys.token()).at("proof").asString();
    QVERIFY(!readKeyChange(proof));
    auto claims = claimsOf(keys.token());
    QCOMPARE(codeOf(readKeyChange(jose::signJwt(keyChangeProofType, "k", claims, keys.next))),
             QStringLiteral("token.type"));
    claims.insert_or_assign("proof", jose::signJwt(keyChangeType, "k", claimsOf(proof), keys.former));
    QCOMPARE(
        codeOf(checkKeyChange(jose::signJwt(keyChangeType, "k", claims, keys.next), keys.formerJwk(), now)),
        QStringLiteral("key_change.invalid proof"));
}

void RequestsKeyChangeTest::itIsNotFromTheFuture_data()
{
    QTest::addColumn<int>("secondsEarlier");
    QTest::addColumn<QString>("code");
    QTest::newRow("a little ahead") << 300 << QStringLiteral("no error");
    QTest::newRow("from the future") << 301 << QStringLiteral("token.from_future");
    QTest::newRow("years ago") << -100'000'000 << QStringLiteral("no error");
}

void RequestsKeyChangeTest::itIsNotFromTheFuture()
{
    QFETCH(const int, secondsEarlier);
    const Keys keys;
    QTEST(codeOf(checkKeyChange(keys.token(), keys.formerJwk(), now - std::chrono::seconds{secondsEarlier})),
          "code");
}

QTEST_GUILESS_MAIN(RequestsKeyChangeTest)
#include "tst_requests_key_change.moc"
