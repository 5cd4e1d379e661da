// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "draft.h"

#include "jose/did.h"
#include "jose/sd_jwt_issue.h"
#include "jose/sd_jwt_present.h"
#include "json/write.h"

using namespace proffer;
using namespace std::string_literals;
using draft::Object;

class JoseIssueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsIssuedVerifies();
    void digestsAreSortedAndPadded_data();
    void digestsAreSortedAndPadded();
    void aTokenWithoutDisclosuresHasNoDigests();
    void twoTokensOfOneContentShareNoDigest();
    void namesThatMustStayPlainAreRefused_data();
    void namesThatMustStayPlainAreRefused();
    void aHolderShowsWhatItChooses();
    void narrowingKeepsWhatHoldsTheChosen();
    void aPresentationIsBoundOnce();
    void aPresentationVerifies();
};

namespace {

jose::SdJwtContent grant()
{
    return {.plain = draft::Presentation{}.payload,
            .disclosed = {{"given_name", "花子"},
                          {"email", "h@example.jp"},
                          {"address", Object{{"region", "港区"}}}},
            .disclosedMembers = {{"preferences", {{"contact_hours", "09:00-17:00"}, {"language", "ja"}}}}};
}

Result<jose::IssuedSdJwt> issue(jose::SdJwtContent content, std::uint8_t start = 9)
{
    content.plain.erase("_sd_alg");
    RepeatingRandom random{start};
    return jose::issueSdJwt(std::move(content), jose::didKeyId(draft::personDid()), draft::person(), random);
}

Result<jose::ProcessedSdJwt> process(const std::string &compact)
{
    PROFFER_TRY(const auto token, jose::SdJwt::parse(compact));
    PROFFER_TRY(const auto issuer, jose::issuerKey(token));
    return jose::verifySdJwt(token, issuer, {.vcts = {{.vct = "urn:proffer:grant:1"}}}, draft::now());
}

std::vector<std::string> digestsOf(const json::Object &object)
{
    return json::stringArray(object.at("_sd"), "_sd").value();
}

} // namespace

void JoseIssueTest::whatIsIssuedVerifies()
{
    const auto issued = issue(grant());
    QVERIFY(issued.has_value());
    QCOMPARE(issued->disclosures.size(), std::size_t{5});
    const auto processed = process(issued->compact());
    QVERIFY(processed.has_value());
    auto expected = grant().plain;
    expected.erase("_sd_alg");
    expected.merge(grant().disclosed);
    expected["preferences"] = grant().disclosedMembers.at("preferences");
    QVERIFY(processed->payload == expected);
    std::set<std::string> pointers;
    for (const auto &disclosed : processed->disclosed)
        pointers.insert(disclosed.pointer);
    QVERIFY((pointers == std::set<std::string>{"/given_name", "/email", "/address",
                                               "/preferences/contact_hours", "/preferences/language"}));
    const auto header = jose::SdJwt::parse(issued->compact())->issuerJwt().header();
    QVERIFY((header == Object{{"alg", "Ed25519"}, {"kid", draft::personDid() + "#0"}, {"typ", "dc+sd-jwt"}}));
}

void JoseIssueTest::digestsAreSortedAndPadded_data()
{
    QTest::addColumn<int>("disclosures");
    QTest::addColumn<int>("digests");
    QTest::newRow("one") << 1 << 8;
    QTest::newRow("eight") << 8 << 8;
    QTest::newRow("nine") << 9 << 16;
    QTest::newRow("seventeen") << 17 << 32;
    QTest::newRow("thirty-two") << 32 << 32;
    QTest::newRow("thirty-three") << 33 << 64;
}

void JoseIssueTest::digestsAreSortedAndPadded()
{
    QFETCH(int, disclosures);
    QFETCH(int, digests);
    auto content = grant();
    content.disclosed.clear();
    for (int i = 0; i < disclosures; ++i)
        content.disclosed["claim_" + std::to_string(i)] = i;
    const auto issued = issue(std::move(content));
    QVERIFY(issued.has_value());
    const auto claims = jose::SdJwt::parse(issued->compact())->unverifiedClaims();
    const auto top = digestsOf(claims);
    QCOMPARE(static_cast<int>(top.size()), digests);
    QVERIFY(std::ranges::is_sorted(top));
    QCOMPARE(digestsOf(*claims.at("preferences").asObject()).size(), std::size_t{8});
    QCOMPARE(claims.at("_sd_alg"), json::Value{"sha-256"});
    QVERIFY(process(issued->compact()).has_value());
}

void JoseIssueTest::aTokenWithoutDisclosuresHasNoDigests()
{
    auto content = grant();
    content.disclosed.clear();
    content.disclosedMembers.clear();
    const auto issued = issue(std::move(content));
    QVERIFY(issued.has_value());
    QCOMPARE(issued->compact(), issued->issuerJwt + "~");
    QVERIFY(!jose::SdJwt::parse(issued->compact())->unverifiedClaims().contains("_sd"));
    QVERIFY(process(issued->compact()).has_value());
}

void JoseIssueTest::twoTokensOfOneContentShareNoDigest()
{
    std::set<std::string> seen;
    for (const std::uint8_t start : {std::uint8_t{1}, std::uint8_t{2}, std::uint8_t{3}}) {
        const auto issued = issue(grant(), start);
        for (const auto &digest : digestsOf(jose::SdJwt::parse(issued->compact())->unverifiedClaims()))
            QVERIFY(seen.insert(digest).second);
        for (const auto &disclosure : issued->disclosures)
            QVERIFY(seen.insert(disclosure).second);
    }
}

void JoseIssueTest::namesThatMustStayPlainAreRefused_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *where, const char *name, ErrorCode code) {
        QTest::addRow("%s %s", where, name) << QByteArray(where) << QByteArray(name) << code;
    };
    for (const auto *name : {"iss", "iat", "nbf", "exp", "jti", "aud", "vct", "cnf", "status"})
        row("disclosed", name, ErrorCode::SdJwtProtectedClaim);
    for (const auto *where : {"disclosed", "member", "plain", "value"})
        for (const auto *name : {"_sd", "_sd_alg", "..."})
            row(where, name, ErrorCode::SdJwtReservedName);
    row("disclosed", "permission", ErrorCode::SdJwtNameCollision);
    row("holder", "permission", ErrorCode::SdJwtNameCollision);
    row("holder", "given_name", ErrorCode::SdJwtNameCollision);
    row("holder", "cnf", ErrorCode::SdJwtProtectedClaim);
}

void JoseIssueTest::namesThatMustStayPlainAreRefused()
{
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, name);
    QFETCH(ErrorCode, code);
    auto content = grant();
    const auto text = name.toStdString();
    if (where == "disclosed")
        content.disclosed[text] = 1;
    else if (where == "member")
        content.disclosedMembers["preferences"][text] = 1;
    else if (where == "holder")
        content.disclosedMembers[text]["x"] = 1;
    else if (where == "value")
        content.disclosed["list"] = json::Array{Object{{text, 1}}};
    else
        content.plain["list"] = json::Array{Object{{text, 1}}};
    const auto issued = issue(std::move(content));
    QVERIFY(!issued.has_value());
    QCOMPARE(stableName(issued.error().code), stableName(code));
}

void JoseIssueTest::aHolderShowsWhatItChooses()
{
    const auto compact = issue(grant())->compact();
    const auto token = *jose::SdJwt::parse(compact);
    const auto processed = *jose::processSdJwt(token);
    const auto narrowed = jose::narrowSdJwt(token, processed, {"/email", "/preferences/language"});
    QVERIFY(narrowed.has_value());
    const auto shown = process(*narrowed);
    QVERIFY(shown.has_value());
    QVERIFY(shown->payload.contains("email"));
    QVERIFY(!shown->payload.contains("given_name"));
    QVERIFY((shown->payload.at("preferences") == json::Value(Object{{"language", "ja"}})));
    QCOMPARE(*jose::narrowSdJwt(token, processed, {}), token.issuerJwt().text() + "~");
    QCOMPARE(jose::narrowSdJwt(token, processed, {"/absent"}).error().code, ErrorCode::NotFound);
    // A claim in the open is nothing that a holder could leave out.
    QCOMPARE(jose::narrowSdJwt(token, processed, {"/aud"}).error().code, ErrorCode::NotFound);
}

void JoseIssueTest::narrowingKeepsWhatHoldsTheChosen()
{
    // An array element in an object in an array element: each its own disclosure; names that JSON pointers
    // escape.
    const auto inner = draft::encode(R"(["c2FsdA","inner"])");
    const auto member =
        draft::encode(R"(["c2FsdA","a/b~c",["x",{"...":")" + draft::digest(inner) + R"("}]])");
    const auto outer = draft::encode(R"(["c2FsdA",{"_sd":[")" + draft::digest(member) + R"("]}])");
    draft::Presentation presentation;
    presentation.bound = false;
    presentation.loose = {inner, outer, member};
    presentation.payload["list"] =
        json::Array{Object{{"...", "decoy"}}, Object{{"...", draft::digest(outer)}}};
    const auto token = *jose::SdJwt::parse(presentation.compact());
    const auto processed = jose::processSdJwt(token);
    QVERIFY(processed.has_value());
    QCOMPARE(json::write(processed->payload.at("list")), R"([{"a/b~c":["x","inner"]}])"s);
    const auto narrowed = jose::narrowSdJwt(token, *processed, {"/list/0/a~1b~0c/1"});
    QVERIFY(narrowed.has_value());
    QCOMPARE(*narrowed, jose::joinSdJwt(token.issuerJwt().text(), {inner, outer, member}));
    const auto less = jose::narrowSdJwt(token, *processed, {"/list/0/a~1b~0c"});
    QCOMPARE(json::write(process(*less)->payload.at("list")), R"([{"a/b~c":["x"]}])"s);
}

void JoseIssueTest::aPresentationIsBoundOnce()
{
    const jose::KeyBinding binding{draft::personDid(), std::string{draft::nonce}, draft::now()};
    const auto bound = jose::bindSdJwt(issue(grant())->compact(), binding, draft::vendor());
    QVERIFY(bound.has_value());
    QCOMPARE(jose::bindSdJwt(*bound, binding, draft::vendor()).error().code, ErrorCode::KeyBindingUnexpected);
    QCOMPARE(jose::bindSdJwt(issue(grant())->issuerJwt, binding, draft::vendor()).error().code,
             ErrorCode::SdJwtMissingTilde);
}

void JoseIssueTest::aPresentationVerifies()
{
    const jose::KeyBinding binding{draft::personDid(), std::string{draft::nonce}, draft::now()};
    const auto bound = jose::bindSdJwt(issue(grant())->compact(), binding, draft::vendor());
    for (const auto verifier : {draft::Verifier::KnowsTheKeys, draft::Verifier::ReadsTheKeys})
        QVERIFY(draft::check(*bound, verifier).has_value());
    const auto token = *jose::SdJwt::parse(*bound);
    const auto personIs = draft::personDid();
    const jose::KeyBindingPolicy policy{.audience = personIs, .nonce = draft::nonce, .now = draft::now()};
    QVERIFY(*jose::verifyKeyBinding(token, token.unverifiedClaims(), policy) == binding);
}

QTEST_APPLESS_MAIN(JoseIssueTest)
#include "tst_jose_issue.moc"
