// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "results.h"

#include "requests/form.h"

#include "crypto/random.h"
#include "requests/reply_key.h"
#include "json/parse.h"
#include "json/write.h"

#include <QTest>

using namespace proffer;
using namespace proffer::requests;
using namespace proffer::test;

class RequestsFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsBecomeIris();
    void aShortFormIsEnough();
    void everythingThatARequestHasCanBeWritten();
    void whatAFormMakesCanBeSignedAndRead();
    void aBrokenFormIsRefused_data();
    void aBrokenFormIsRefused();
    void itIsOpenForOneToThirtyDays_data();
    void itIsOpenForOneToThirtyDays();
    void replyKeysHaveAnIdAndAPublicHalf_data();
    void replyKeysHaveAnIdAndAPublicHalf();
    void aKeyForSigningIsNoReplyKey();
};

namespace {

const Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}};

constexpr std::string_view shortForm = R"({
  "vendor": {"name": "Kissa", "origin": "Kissa.example/"},
  "ask": [{"data": "EmailAddress", "purpose": "dpv:ServiceProvision", "retention": "P90D"}]
})";

constexpr std::string_view wholeForm = R"({
  "aud": "did:jwk:me",
  "vendor": {"name": "Kissa", "origin": "https://kissa.example", "contact": "privacy@kissa.example",
             "privacy_policy": "https://kissa.example/privacy"},
  "ask": [{"data": ["pd:Name", "EmailAddress", "https://w3id.org/dpv/pd#Name"], "purpose": "DeliveryOfGoods",
           "processing": "Consult", "collection": ["own-website", "asked-directly"], "context": "the shop",
           "intent": "to find you", "retention": "P1Y", "recipients": "the post", "access": ["packer"],
           "once": true, "required": true, "why": "the parcel", "if_withheld": "you fetch it",
           "in_return": {"kind": "discount", "amount": "5 %", "by": "2027-01-01"}},
          {"data": "Age", "purpose": "Marketing", "retention": "P1D", "once": false}],
  "agreement": {"code": "X-1", "iri": "https://kissa.example/x-1"},
  "assurances": [{"scheme": "ISO/IEC 27701", "id": "JP-1", "until": "2028-01-01"}],
  "reply": {"method": "mail", "uri": "mailto:privacy@kissa.example"}
})";

crypto::SystemRandom &systemRandom()
{
    static crypto::SystemRandom random;
    return random;
}

Result<Request> read(std::string_view form, std::chrono::days life = std::chrono::days{14})
{
    return requestFromForm(form, {.jti = "r1", .now = now, .life = life});
}

QString factOf(const Error &error, std::string_view name)
{
    const auto fact = error.fact(name);
    return QString::fromUtf8(fact.data(), static_cast<qsizetype>(fact.size()));
}

} // namespace

void RequestsFormTest::wordsBecomeIris()
{
    const auto request = read(wholeForm);
    QCOMPARE(codeOf(request), QStringLiteral("no error"));
    const auto &use = request->items.at(0).use;
    const std::vector<std::string> data{"https://w3id.org/dpv/pd#EmailAddress",
                                        "https://w3id.org/dpv/pd#Name"};
    QCOMPARE(use.data, data);
    QCOMPARE(use.purpose, std::string{"https://w3id.org/dpv#DeliveryOfGoods"});
    QCOMPARE(use.processing, std::string{"https://w3id.org/dpv#Consult"});
    const std::vector<std::string> collection{"urn:proffer:collection:asked-directly",
                                              "urn:proffer:collection:own-website"};
    QCOMPARE(use.collection, collection);
}

void RequestsFormTest::aShortFormIsEnough()
{
    const auto request = read(shortForm);
    QCOMPARE(codeOf(request), QStringLiteral("no error"));
    const Request expected{
        .issuer = "https://kissa.example",
        .audience = std::string{anyPerson},
        .jti = "r1",
        .issuedAt = now,
        .expires = now + std::chrono::days{14},
        .vendor = {.name = "Kissa", .origin = "https://kissa.example"},
        .items = {{.use = {.purpose = "https://w3id.org/dpv#ServiceProvision",
                           .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                           .processing = "https://w3id.org/dpv#Use",
                           .retention = {.days = 90}}}},
    };
    QVERIFY(*request == expected);
}

void RequestsFormTest::everythingThatARequestHasCanBeWritten()
{
    const auto request = read(wholeForm).value();
    QCOMPARE(request.audience, std::string{"did:jwk:me"});
    QCOMPARE(request.vendor.contact, std::string{"privacy@kissa.example"});
    QCOMPARE(request.vendor.privacyPolicy, std::string{"https://kissa.example/privacy"});
    const auto &item = request.items.at(0);
    QVERIFY(item.required && item.use.once);
    QCOMPARE(item.why, std::string{"the parcel"});
    QCOMPARE(item.ifWithheld, std::string{"you fetch it"});
    QCOMPARE(item.use.context, std::string{"the shop"});
    QCOMPARE(item.use.intent, std::string{"to find you"});
    QCOMPARE(item.use.recipients, std::vector<std::string>{"the post"});
    QCOMPARE(item.use.access, std::vector<std::string>{"packer"});
    QCOMPARE(item.use.inReturn->amount, std::string{"5 %"});
    QVERIFY(item.use.inReturn->keptIfRevoked);
    QVERIFY(!request.items.at(1).use.once && !request.items.at(1).required);
    QVERIFY((*request.agreement == RequestedAgreement{"X-1", "https://kissa.example/x-1"}));
    QCOMPARE(request.assurances.at(0).id, std::string{"JP-1"});
    QCOMPARE(request.replyMethod, std::string{"mail"});
}

void RequestsFormTest::whatAFormMakesCanBeSignedAndRead()
{
    const auto key = crypto::Ed25519PrivateKey::generate(systemRandom());
    for (const auto form : {shortForm, wholeForm}) {
        const auto request = read(form).value();
        const auto back = readRequest(signRequest(request, key).value());
        QCOMPARE(codeOf(back), QStringLiteral("no error"));
        QVERIFY(back->request.items == request.items);
        QVERIFY(readRequest(writeUnsignedRequest(request).value()));
    }
}

void RequestsFormTest::aBrokenFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("change"); // members in place of the short form's; null takes one away
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("fact");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *change, const char *code, const char *fact,
                        const char *value) {
        QTest::newRow(name) << QByteArray{change} << QString::fromLatin1(code) << QByteArray{fact}
                            << QString::fromLatin1(value);
    };
    const auto ask = [&](const char *name, const QByteArray &members, const char *code, const char *fact,
                         const char *value) {
        const QByteArray change =
            R"({"ask":[{"data":"Age","purpose":"Marketing","retention":"P1D"},{)" + members + "}]}";
        row(name, change.constData(), code, fact, value);
    };
    row("nobody asks", R"({"vendor":null})", "json.missing_member", "member", "vendor");
    row("without a name", R"({"vendor":{}})", "json.missing_member", "member", "vendor.name");
    row("an empty name", R"({"vendor":{"name":""}})", "invalid_argument", "member", "vendor.name");
    row("a member of the vendor's that is none", R"({"vendor":{"name":"K","web":"k"}})", "invalid_argument",
        "member", "vendor.web");
    row("no address", R"({"vendor":{"name":"K","origin":"127.0.0.1"}})", "vendor.origin_invalid", "reason",
        "ip_address");
    row("no contact", R"({"vendor":{"name":"K","contact":"call us"}})", "invalid_argument", "member",
        "contact");
    row("no page", R"({"vendor":{"name":"K","privacy_policy":"http://k.example/"}})", "vendor.origin_invalid",
        "reason", "scheme");
    row("nothing asked", R"({"ask":null})", "json.missing_member", "member", "ask");
    row("an empty list", R"({"ask":[]})", "invalid_argument", "reason", "empty");
    row("asked for a word", R"({"ask":["everything"]})", "json.wrong_type", "member", "ask[0]");
    row("a key of its own", R"({"cnf":{}})", "invalid_argument", "reason", "not_in_a_form");
    row("times of its own", R"({"exp":1})", "invalid_argument", "member", "exp");
    row("an agreement that is not on the roster", R"({"agreement":"SD-BAS"})", "unknown_iri", "kind",
        "agreement");
    row("an agreement as number", R"({"agreement":1})", "json.wrong_type", "member", "agreement");
    row("an assurance by nobody", R"({"assurances":[{"id":"1"}]})", "json.missing_member", "member",
        "assurances[0].scheme");
    row("an assurance until never", R"({"assurances":[{"scheme":"s","until":"2026-02-30"}]})", "invalid_date",
        "date", "2026-02-30");
    row("a reply in no way", R"({"reply":{"uri":"https://k.example"}})", "json.missing_member", "member",
        "reply.method");
    row("to nobody", R"({"aud":1})", "invalid_argument", "reason", "form");
    ask("no data", R"("purpose":"Marketing","retention":"P1D")", "json.missing_member", "member",
        "ask[1].data");
    ask("an empty list of data", R"("data":[],"purpose":"Marketing","retention":"P1D")",
        "json.missing_member", "member", "ask[1].data");
    ask("no purpose", R"("data":"Age","retention":"P1D")", "json.missing_member", "member", "ask[1].purpose");
    ask("no period", R"("data":"Age","purpose":"Marketing")", "json.missing_member", "member",
        "ask[1].retention");
    ask("another period", R"("data":"Age","purpose":"Marketing","retention":"a year")", "invalid_date",
        "duration", "a year");
    ask("another purpose", R"("data":"Age","purpose":"Fun","retention":"P1D")", "unknown_iri", "kind",
        "purpose");
    ask("another category", R"("data":"Aeg","purpose":"Marketing","retention":"P1D")", "unknown_iri", "iri",
        "Aeg");
    ask("another operation", R"("data":"Age","purpose":"Marketing","retention":"P1D","processing":"Eat")",
        "unknown_iri", "kind", "processing");
    ask("another channel", R"("data":"Age","purpose":"Marketing","retention":"P1D","collection":"theft")",
        "unknown_iri", "kind", "channel");
    ask("a slip of the pen", R"("data":"Age","purpose":"Marketing","retention":"P1D","requierd":true)",
        "invalid_argument", "member", "ask[1].requierd");
    ask("required as text", R"("data":"Age","purpose":"Marketing","retention":"P1D","required":"yes")",
        "invalid_argument", "member", "required");
    ask("no kind of return", R"("data":"Age","purpose":"Marketing","retention":"P1D","in_return":{})",
        "json.missing_member", "member", "ask[1].in_return.kind");
    ask("a number as data", R"("data":[1],"purpose":"Marketing","retention":"P1D")", "json.wrong_type",
        "member", "ask[1].data");
}

void RequestsFormTest::aBrokenFormIsRefused()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QByteArray, fact);
    QFETCH(const QString, value);
    auto form = json::parseObject(shortForm).value();
    const auto changes = json::parseObject(change.toStdString()).value();
    for (const auto &[name, member] : changes) {
        form.erase(name);
        if (!member.isNull())
            form.emplace(name, member);
    }
    const auto request = read(json::write(form));
    QTEST(codeOf(request), "code");
    QCOMPARE(factOf(request.error(), fact.constData()), value);
}

void RequestsFormTest::itIsOpenForOneToThirtyDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("possible");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << true;
    QTest::newRow("thirty") << 30 << true;
    QTest::newRow("more") << 31 << false;
}

void RequestsFormTest::itIsOpenForOneToThirtyDays()
{
    QFETCH(const int, days);
    QFETCH(const bool, possible);
    const auto request = read(shortForm, std::chrono::days{days});
    QCOMPARE(request.has_value(), possible);
    if (possible)
        QVERIFY(request->expires == now + std::chrono::days{days});
    else
        QCOMPARE(factOf(request.error(), "what"), QStringLiteral("request_days"));
}

void RequestsFormTest::replyKeysHaveAnIdAndAPublicHalf_data()
{
    QTest::addColumn<ReplyCurve>("curve");
    QTest::newRow("X25519") << ReplyCurve::X25519;
    QTest::newRow("P-256") << ReplyCurve::P256;
}

void RequestsFormTest::replyKeysHaveAnIdAndAPublicHalf()
{
    QFETCH(const ReplyCurve, curve);
    const auto key = newReplyKey(curve, systemRandom()).value();
    QVERIFY(key.publicKey().keyId() != newReplyKey(curve, systemRandom()).value().publicKey().keyId());
    const auto secret = key.write();
    const auto open = json::write(key.publicKey().toJson());
    for (const auto file : {ByteView{secret.bytes()}, asBytes(open)})
        QVERIFY(publicReplyKey(file).value() == key.publicKey());
}

void RequestsFormTest::aKeyForSigningIsNoReplyKey()
{
    const auto jwk = jose::PublicJwk::of(crypto::Ed25519PrivateKey::generate(systemRandom())).text();
    QCOMPARE(codeOf(publicReplyKey(asBytes(jwk))), QStringLiteral("jwk.invalid"));
}

QTEST_GUILESS_MAIN(RequestsFormTest)
#include "tst_requests_form.moc"
