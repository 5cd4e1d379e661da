// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "crypto/base64url.h"
#include "grants/token.h"
#include "jose/did.h"
#include "jose/jwt.h"
#include "jose/sd_jwt_verify.h"
#include "json/parse.h"

#include <QTest>

using namespace proffer;
using grants::Kind;

/// What somebody without a vault is told about whether a token was revoked.
class CliOutside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void revocationIsSaidAsFarAsTheTokenTells_data();
    void revocationIsSaidAsFarAsTheTokenTells();
    void aBrokenReferenceToAListIsRefused_data();
    void aBrokenReferenceToAListIsRefused();
    void aStatementIsSomethingThatAnyoneCouldUse();
    void itMustAnswerTheRequestThatIsNamed();

private:
    QString signedToken(Kind kind, const std::optional<json::Value> &status = {},
                        const std::optional<json::Value> &request = {});
    test::Answer verify(const QString &token, const QStringList &options = {}) const;

    test::Program program_;
    crypto::SystemRandom random_;
    crypto::Ed25519PrivateKey issuer_ = crypto::Ed25519PrivateKey::generate(random_);
};

static grants::TokenRequest requestFor(Kind kind, const crypto::Ed25519PrivateKey &vendor)
{
    const auto now = SystemClock{}.now();
    grants::TokenRequest request{
        .kind = kind,
        .audience = "https://shop.example",
        .now = now,
        .validUntil = std::chrono::floor<std::chrono::days>(now) + std::chrono::days{30},
        .terms = {.permissions = {{.purpose = "https://w3id.org/dpv#ServiceProvision",
                                   .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                                   .processing = "https://w3id.org/dpv#Use"}}}};
    if (kind == Kind::Grant) {
        request.holder = jose::PublicJwk::of(vendor);
        request.disclosed = {{"email", "hanako@example.org"}};
    }
    return request;
}

/// A token as it is issued, with the status claim that one with a list will have.
QString CliOutside::signedToken(Kind kind, const std::optional<json::Value> &status,
                                const std::optional<json::Value> &request)
{
    const auto vendor = crypto::Ed25519PrivateKey::generate(random_);
    const auto issued = grants::issueToken(requestFor(kind, vendor), issuer_, random_).value();
    auto claims = jose::SdJwt::parse(issued.token.compact()).value().unverifiedClaims();
    if (status)
        claims.emplace("status", *status);
    if (request)
        claims.emplace("request", *request);
    const auto jwt =
        jose::signJwt(jose::sdJwtType, jose::didKeyId(*claims.at("iss").asString()), claims, issuer_);
    return QString::fromStdString(jose::joinSdJwt(jwt, issued.token.disclosures));
}

test::Answer CliOutside::verify(const QString &token, const QStringList &options) const
{
    const auto file = program_.file(QStringLiteral("token.jwt"), token.toUtf8());
    return program_.bare(QStringList{QStringLiteral("vendor"), QStringLiteral("verify"), file} + options);
}

static json::Value listReference(json::Value index, json::Value uri)
{
    return json::Object{{"status_list", json::Object{{"idx", std::move(index)}, {"uri", std::move(uri)}}}};
}

void CliOutside::revocationIsSaidAsFarAsTheTokenTells_data()
{
    QTest::addColumn<bool>("hasStatus");
    QTest::addColumn<bool>("hasList");
    QTest::addColumn<QString>("revocation");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("exit");
    QTest::newRow("no status") << false << false << QStringLiteral("revocation_not_checkable")
                               << QByteArray{"cannot be found out"} << 18;
    QTest::newRow("a list") << true << true << QStringLiteral("unknown")
                            << QByteArray{"nothing is fetched here"} << 19;
    QTest::newRow("another way") << true << false << QStringLiteral("unknown")
                                 << QByteArray{"nothing is fetched here"} << 19;
}

void CliOutside::revocationIsSaidAsFarAsTheTokenTells()
{
    QFETCH(const bool, hasStatus);
    QFETCH(const bool, hasList);
    QFETCH(const QString, revocation);
    QFETCH(const QByteArray, sentence);
    std::optional<json::Value> status;
    if (hasStatus)
        status = hasList ? listReference(7, "https://lists.example/a") : json::Object{{"another", 1}};
    const auto token = signedToken(Kind::Grant, status);
    const auto inWords = verify(token);
    QCOMPARE(inWords.exit, 0);
    QVERIFY2(inWords.out.contains(sentence), inWords.out.constData());
    const auto answer = verify(token, {QStringLiteral("--json")});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json().value(QStringLiteral("revocation")).toString(), revocation);
    // Whoever needs to know is not told yes.
    const auto needed = verify(token, {QStringLiteral("--not-revoked"), QStringLiteral("--json")});
    QTEST(needed.exit, "exit");
    auto same = needed.json();
    QVERIFY(same.take(QStringLiteral("as_of")).toString().startsWith(QStringLiteral("20")));
    auto first = answer.json();
    first.remove(QStringLiteral("as_of"));
    QCOMPARE(same, first);
}

void CliOutside::aBrokenReferenceToAListIsRefused_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("no object") << QByteArray{"7"};
    QTest::newRow("nothing") << QByteArray{"{}"};
    QTest::newRow("no list") << QByteArray{R"({"status_list":[]})"};
    QTest::newRow("no address") << QByteArray{R"({"status_list":{"idx":7}})"};
    QTest::newRow("no index") << QByteArray{R"({"status_list":{"uri":"https://lists.example/a"}})"};
    QTest::newRow("negative") << QByteArray{R"({"status_list":{"idx":-1,"uri":"https://lists.example/a"}})"};
    QTest::newRow("text") << QByteArray{R"({"status_list":{"idx":"7","uri":"https://lists.example/a"}})"};
    QTest::newRow("a file") << QByteArray{R"({"status_list":{"idx":7,"uri":"file:///a"}})"};
}

void CliOutside::aBrokenReferenceToAListIsRefused()
{
    QFETCH(const QByteArray, status);
    const auto answer = verify(signedToken(Kind::Grant, json::parse(status.toStdString()).value()));
    QCOMPARE(answer.exit, 7);
    QVERIFY2(test::isOneLine(answer.err), answer.err.constData());
    QVERIFY2(answer.err.contains("status"), answer.err.constData());
}

void CliOutside::aStatementIsSomethingThatAnyoneCouldUse()
{
    const auto token = signedToken(Kind::Statement);
    const auto answer = verify(token);
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.contains("anyone could use it"), answer.out.constData());
    QVERIFY(!verify(token, {QStringLiteral("--json")}).json().value(QStringLiteral("bound")).toBool(true));
    QVERIFY(verify(signedToken(Kind::Grant), {QStringLiteral("--json")})
                .json()
                .value(QStringLiteral("bound"))
                .toBool());
}

void CliOutside::itMustAnswerTheRequestThatIsNamed()
{
    program_.file(QStringLiteral("form.json"),
                  R"({"vendor": {"name": "Kissa", "origin": "https://shop.example"},
            "ask": [{"data": "EmailAddress", "purpose": "ServiceProvision", "retention": "P90D"}]})");
    const auto ask = [&](const QString &name) {
        const auto asked =
            program_.bare({QStringLiteral("vendor"), QStringLiteral("request"), QStringLiteral("form.json")});
        return program_.file(name, asked.out);
    };
    const auto asked = ask(QStringLiteral("asked.json"));
    const auto other = ask(QStringLiteral("other.json"));
    const auto text = program_.read(QStringLiteral("asked.json")).trimmed().toStdString();
    const auto jti = json::parseObject(text).value().at("jti");
    const json::Object answered{{"jti", jti}, {"sha256", crypto::toBase64Url(crypto::sha256(asBytes(text)))}};
    const auto token = signedToken(Kind::Grant, {}, answered);
    const auto option = QStringLiteral("--request");
    QCOMPARE(verify(token, {option, asked}).exit, 0);
    const auto others = verify(token, {option, other});
    QCOMPARE(others.exit, 7);
    QVERIFY2(others.err.contains("does not answer that request"), others.err.constData());
    QCOMPARE(verify(signedToken(Kind::Grant), {option, asked}).exit, 7); // answers none
    QCOMPARE(verify(token, {option, QStringLiteral("nowhere.json")}).exit, 3);
}

QTEST_GUILESS_MAIN(CliOutside)
#include "tst_cli_outside.moc"
