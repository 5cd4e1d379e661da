// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "results.h"

#include "crypto/base64url.h"
#include "crypto/random.h"
#include "jose/jws.h"
#include "jose/status_list_token.h"
#include "json/parse.h"
#include "json/write.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

using namespace proffer;
using namespace proffer::jose;
using namespace proffer::test;

/// Against the printed encodings and tokens of draft-ietf-oauth-status-list, and what a hostile host may
/// send.
class JoseStatusListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePrintedSmallListsAreRead();
    void thePrintedLongListsAreRead();
    void thePrintedTokenIsVerified();
    void whatWasSetIsReadBack_data();
    void whatWasSetIsReadBack();
    void mergingNeverTakesABitBack();
    void brokenListsAreRefused_data();
    void brokenListsAreRefused();
    void anIndexBehindTheEndIsAnError();
    void aZipBombIsRefusedWithinTheLimit();
    void aSignedZipBombIsRefusedWithin64Mebibytes();
    void tokensReadBack();
    void wrongTokensAreRefused_data();
    void wrongTokensAreRefused();
    void referencesReadBack();
    void brokenReferencesAreRefused_data();
    void brokenReferencesAreRefused();
};

namespace {

json::Object vectors(const char *name)
{
    QFile file{QStringLiteral(PROFFER_TEST_DATA "/vectors/spec-text/") + QString::fromLatin1(name)};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return json::parseObject(file.readAll().toStdString()).value();
}

Bytes zipped(ByteView plain)
{
    auto size = compressBound(plain.size());
    Bytes out(size);
    if (compress2(out.data(), &size, plain.data(), plain.size(), 9) != Z_OK)
        qFatal("zlib");
    out.resize(size);
    return out;
}

json::Object listOf(ByteView stream, std::int64_t bits = 1)
{
    return {{"bits", bits}, {"lst", crypto::toBase64Url(stream)}};
}

const auto key = [] {
    crypto::SystemRandom random;
    return crypto::Ed25519PrivateKey::generate(random);
};

} // namespace

void JoseStatusListTest::thePrintedSmallListsAreRead()
{
    const auto all = vectors("status-list-encodings.json");
    int read = 0;
    for (const auto &each : *json::arrayMember(all, "small").value()) {
        const auto &object = *each.asObject();
        const auto list = StatusList::parse({{"bits", object.at("bits")}, {"lst", object.at("lst")}});
        QVERIFY(list);
        const auto &statuses = *json::arrayMember(object, "statuses").value();
        QCOMPARE(list->size(), statuses.size());
        for (std::size_t i = 0; i < statuses.size(); ++i)
            QCOMPARE(std::int64_t{list->at(i).value()}, *statuses[i].asInteger());
        // Level 9 of the same library writes the very bytes that are printed.
        QCOMPARE(list->toJson().at("lst"), object.at("lst"));
        ++read;
    }
    QCOMPARE(read, 2);
}

void JoseStatusListTest::thePrintedLongListsAreRead()
{
    const auto all = vectors("status-list-encodings.json");
    int read = 0;
    for (const auto &each : *json::arrayMember(all, "long").value()) {
        const auto &object = *each.asObject();
        const auto list = StatusList::parse(*json::objectMember(object, "status_list").value());
        QVERIFY(list);
        QCOMPARE(static_cast<std::int64_t>(list->size()), json::integerMember(object, "entries").value());
        std::map<std::uint64_t, std::int64_t> expected;
        for (const auto &[index, status] : *json::objectMember(object, "nonzero").value())
            expected.emplace(std::stoull(index), *status.asInteger());
        for (std::uint64_t i = 0; i < list->size(); ++i) {
            const auto found = expected.find(i);
            if (std::int64_t{list->at(i).value()} != (found == expected.end() ? 0 : found->second))
                QFAIL(qPrintable(QStringLiteral("entry %1").arg(i)));
        }
        QVERIFY(!expected.empty());
        ++read;
    }
    QCOMPARE(read, 4);
}

void JoseStatusListTest::thePrintedTokenIsVerified()
{
    const auto all = vectors("status-list-tokens.json");
    const auto issuer =
        PublicJwk::parse(*json::objectMember(all, "status_list_jwt_key_kid12").value()).value();
    int read = 0;
    for (const auto &each : *json::arrayMember(all, "vectors").value()) {
        const auto &object = *each.asObject();
        const auto text = json::stringMember(object, "token").value();
        const auto &claims = *json::objectMember(object, "payload").value();
        if (!claims.contains("status_list")) {
            const auto status = tokenStatus(claims);
            QVERIFY(status && status->list);
            QCOMPARE(status->list->uri, std::string{"https://example.com/statuslists/1"});
            continue;
        }
        const auto token = readStatusList(text, issuer, *claims.at("sub").asString());
        QCOMPARE(codeOf(token), QStringLiteral("no error"));
        QCOMPARE(toUnixSeconds(token->issuedAt), *claims.at("iat").asInteger());
        QCOMPARE(token->list.size(), std::size_t{16});
        QCOMPARE(token->list.at(0).value(), 1U);
        ++read;
    }
    QCOMPARE(read, 2);
}

void JoseStatusListTest::whatWasSetIsReadBack_data()
{
    QTest::addColumn<unsigned>("bits");
    for (const auto bits : {1U, 2U, 4U, 8U})
        QTest::addRow("%u bits", bits) << bits;
}

void JoseStatusListTest::whatWasSetIsReadBack()
{
    QFETCH(const unsigned, bits);
    const auto most = (1U << bits) - 1U;
    StatusList list{1000, bits};
    for (std::uint64_t i = 0; i < 1000; i += 7)
        QVERIFY(list.set(i, static_cast<unsigned>(i * 31) & most));
    QVERIFY(!list.set(3, most + 1));
    const auto again = StatusList::parse(list.toJson());
    QVERIFY(again);
    QCOMPARE(*again, list);
    for (std::uint64_t i = 0; i < 1000; ++i)
        QCOMPARE(again->at(i).value(), i % 7 == 0 ? static_cast<unsigned>(i * 31) & most : 0U);
    QVERIFY(list.set(7, 0));
    QCOMPARE(list.at(7).value(), 0U);
}

void JoseStatusListTest::mergingNeverTakesABitBack()
{
    StatusList published{64};
    StatusList next{64};
    QVERIFY(published.set(3, 1));
    QVERIFY(next.set(5, 1));
    QVERIFY(next.merge(published));
    for (std::uint64_t i = 0; i < 64; ++i)
        QCOMPARE(next.at(i).value(), i == 3 || i == 5 ? 1U : 0U);
    QVERIFY(!next.merge(StatusList{128}));
    QVERIFY(!next.merge(StatusList{32, 2}));
}

void JoseStatusListTest::brokenListsAreRefused_data()
{
    QTest::addColumn<json::Object>("claim");
    const Bytes plain{0xb9, 0xa3};
    const auto stream = zipped(plain);
    const auto row = [](const char *name, json::Object claim) { QTest::newRow(name) << std::move(claim); };
    row("no bits", {{"lst", crypto::toBase64Url(stream)}});
    row("three bits", listOf(stream, 3));
    row("no bit", listOf(stream, 0));
    row("bits as text", {{"bits", "1"}, {"lst", crypto::toBase64Url(stream)}});
    row("no list", {{"bits", 1}});
    row("an empty text", {{"bits", 1}, {"lst", ""}});
    row("an empty list", listOf(zipped({})));
    row("padding", {{"bits", 1}, {"lst", crypto::toBase64Url(stream) + "="}});
    row("cut off", listOf(ByteView{stream}.first(stream.size() - 1)));
    auto more = stream;
    more.push_back(0);
    row("a byte behind it", listOf(more));
    auto wrong = stream;
    wrong.back() ^= 1U;
    row("a wrong checksum", listOf(wrong));
    row("no zlib", listOf(Bytes{1, 2, 3, 4}));
}

void JoseStatusListTest::brokenListsAreRefused()
{
    QFETCH(const json::Object, claim);
    QCOMPARE(codeOf(StatusList::parse(claim)), QStringLiteral("status_list.malformed"));
}

void JoseStatusListTest::anIndexBehindTheEndIsAnError()
{
    StatusList list{16};
    QVERIFY(list.at(15));
    for (const auto index : {std::uint64_t{16}, std::uint64_t{1} << 61U, ~std::uint64_t{0}}) {
        QCOMPARE(codeOf(list.at(index)), QStringLiteral("status_list.index_out_of_range"));
        QCOMPARE(codeOf(list.set(index, 1)), QStringLiteral("status_list.index_out_of_range"));
    }
}

/// 256 MiB of nothing, made in pieces, so that the making needs no memory either.
Bytes bombStream()
{
    z_stream state{};
    if (deflateInit(&state, 9) != Z_OK)
        qFatal("zlib");
    Bytes piece(std::size_t{1} << 20U);
    Bytes stream(std::size_t{1} << 20U);
    state.next_out = stream.data();
    state.avail_out = static_cast<uInt>(stream.size());
    constexpr int pieces = 256;
    for (int i = 1; i <= pieces; ++i) {
        state.next_in = piece.data();
        state.avail_in = static_cast<uInt>(piece.size());
        if (deflate(&state, i == pieces ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_ERROR)
            qFatal("zlib");
    }
    stream.resize(state.total_out);
    deflateEnd(&state);
    return stream;
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true; // which keeps what was freed
#else
constexpr bool sanitized = false;
#endif

/// In bytes.
std::int64_t peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return std::int64_t{usage.ru_maxrss} * 1024;
}

/// What is resident now (proc(5), statm).
std::int64_t currentMemory()
{
    QFile file{QStringLiteral("/proc/self/statm")};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    return file.readAll().split(' ').at(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

void JoseStatusListTest::aZipBombIsRefusedWithinTheLimit()
{
    const auto bomb = listOf(bombStream());
    const auto before = peakMemory();
    QCOMPARE(codeOf(StatusList::parse(bomb)), QStringLiteral("status_list.too_large"));
    // Two buffers of the limit at the moment when one grows into the next; a quarter of what the bomb unpacks
    // to.
    if (!sanitized)
        QVERIFY2(peakMemory() - before < std::int64_t{4} * std::int64_t{maxStatusListBytes},
                 qPrintable(QString::number(peakMemory() - before)));
    QCOMPARE(codeOf(StatusList::parse(bomb, 1000)), QStringLiteral("status_list.too_large"));
    const Bytes exact(1000);
    QVERIFY(StatusList::parse(listOf(zipped(exact)), 1000));
    QCOMPARE(codeOf(StatusList::parse(listOf(zipped(exact)), 999)), QStringLiteral("status_list.too_large"));
}

/// The whole way from the token on, in a process of its own, whose peak says nothing of other tests.
void JoseStatusListTest::aSignedZipBombIsRefusedWithin64Mebibytes()
{
    const auto issuer = key();
    const auto bomb = listOf(bombStream());
    const json::Object claims{
        {"sub", "https://lists.example/Xy"}, {"iat", 1'790'000'000}, {"status_list", bomb}};
    const auto token = signJws({{"typ", "statuslist+jwt"}}, json::write(claims), issuer);
    const auto child = ::fork();
    if (child == 0) {
        const auto before = currentMemory();
        const auto read = readStatusList(token, PublicJwk::of(issuer), "https://lists.example/Xy");
        const bool refused = !read && read.error().code == ErrorCode::StatusListTooLarge;
        const bool small = sanitized || peakMemory() - before < (std::int64_t{64} << 20);
        ::_exit(refused && small ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
}

void JoseStatusListTest::tokensReadBack()
{
    const auto issuer = key();
    StatusList list{131'072};
    QVERIFY(list.set(77, 1));
    const Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}};
    const StatusListToken token{.uri = "https://lists.example/Xy",
                                .issuedAt = now,
                                .expires = now + std::chrono::days{30},
                                .timeToLive = std::chrono::hours{12},
                                .list = list};
    const auto text = signStatusList(token, issuer);
    const auto read = readStatusList(text, PublicJwk::of(issuer), token.uri);
    QCOMPARE(codeOf(read), QStringLiteral("no error"));
    QCOMPARE(read->issuedAt, token.issuedAt);
    QCOMPARE(read->expires, token.expires);
    QCOMPARE(read->timeToLive, token.timeToLive);
    QCOMPARE(read->list, list);
    // The host learns neither the issuer nor the key.
    const auto jws = Jws::parse(text).value();
    QCOMPARE(json::write(jws.header()), std::string{R"({"alg":"Ed25519","typ":"statuslist+jwt"})"});
    const auto claims = json::parseObject(asText(jws.payload())).value();
    QCOMPARE(claims.size(), std::size_t{5});
    for (const auto *name : {"sub", "iat", "exp", "ttl", "status_list"})
        QVERIFY(claims.contains(name));
}

void JoseStatusListTest::wrongTokensAreRefused_data()
{
    QTest::addColumn<json::Object>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, json::Object change, const char *code) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(code);
    };
    row("another list's", {{"sub", "https://lists.example/other"}}, "token.claim_invalid");
    row("a subject that is none", {{"sub", 7}}, "token.claim_invalid");
    row("a time that is none", {{"iat", "today"}}, "token.claim_invalid");
    row("no subject", {{"sub", nullptr}}, "token.claim_missing");
    row("no time", {{"iat", nullptr}}, "token.claim_missing");
    row("a ttl of ages", {{"ttl", std::int64_t{9'223'372'036'854'775'807}}}, "token.claim_invalid");
    row("a ttl of more than a year", {{"ttl", 31'600'000}}, "token.claim_invalid");
    row("a ttl of nothing", {{"ttl", 0}}, "token.claim_invalid");
    row("a ttl in halves", {{"ttl", 0.5}}, "token.claim_invalid");
    row("no list", {{"status_list", "none"}}, "token.claim_invalid");
    row("a broken list", {{"status_list", json::Object{{"bits", 1}, {"lst", "AAAA"}}}},
        "status_list.malformed");
}

void JoseStatusListTest::wrongTokensAreRefused()
{
    QFETCH(const json::Object, change);
    QFETCH(const QString, code);
    const auto issuer = key();
    const std::string uri{"https://lists.example/Xy"};
    json::Object claims{{"sub", uri}, {"iat", 1'700'000'000}, {"status_list", StatusList{8}.toJson()}};
    const auto sign = [&](std::string_view type) {
        return signJws({{"typ", type}}, json::write(claims), issuer);
    };
    QVERIFY(readStatusList(sign(statusListType), PublicJwk::of(issuer), uri));
    QCOMPARE(codeOf(readStatusList(sign(statusListType), PublicJwk::of(key()), uri)),
             QStringLiteral("token.signature"));
    QCOMPARE(codeOf(readStatusList(sign("jwt"), PublicJwk::of(issuer), uri)), QStringLiteral("token.type"));
    for (const auto &[name, value] : change) {
        claims.erase(name);
        if (!value.isNull())
            claims.emplace(name, value);
    }
    QCOMPARE(codeOf(readStatusList(sign(statusListType), PublicJwk::of(issuer), uri)), code);
}

void JoseStatusListTest::referencesReadBack()
{
    const StatusReference reference{.uri = "https://lists.example/Xy", .index = 131'071};
    QCOMPARE(tokenStatus({{"status", reference.toJson()}}).value(),
             (TokenStatus{.named = true, .list = reference}));
    QCOMPARE(tokenStatus({}).value(), TokenStatus{});
    QCOMPARE(tokenStatus({{"status", json::Object{{"identifier_list", json::Object{}}}}}).value(),
             TokenStatus{.named = true});
}

void JoseStatusListTest::brokenReferencesAreRefused_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("a text") << QByteArray{R"("valid")"};
    QTest::newRow("no way at all") << QByteArray{"{}"};
    QTest::newRow("a list as text") << QByteArray{R"({"status_list":"https://a.example"})"};
    QTest::newRow("no index") << QByteArray{R"({"status_list":{"uri":"https://a.example"}})"};
    QTest::newRow("below nothing") << QByteArray{R"({"status_list":{"idx":-1,"uri":"https://a.example"}})"};
    QTest::newRow("half an index") << QByteArray{R"({"status_list":{"idx":0.5,"uri":"https://a.example"}})"};
    QTest::newRow("no place") << QByteArray{R"({"status_list":{"idx":1}})"};
    QTest::newRow("an empty place") << QByteArray{R"({"status_list":{"idx":1,"uri":""}})"};
    QTest::newRow("in the open") << QByteArray{R"({"status_list":{"idx":1,"uri":"http://a.example"}})"};
    QTest::newRow("a file") << QByteArray{R"({"status_list":{"idx":1,"uri":"file:///a"}})"};
}

void JoseStatusListTest::brokenReferencesAreRefused()
{
    QFETCH(const QByteArray, status);
    const auto claims = json::parseObject("{\"status\":" + status.toStdString() + "}").value();
    QCOMPARE(codeOf(tokenStatus(claims)), QStringLiteral("token.claim_invalid"));
}

QTEST_GUILESS_MAIN(JoseStatusListTest)
#include "tst_jose_status_list.moc"
