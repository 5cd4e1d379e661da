// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "results.h"
#include "samples.h"

#include "agreements/offer.h"
#include "base/text.h"
#include "crypto/base64url.h"
#include "exchange/armour.h"
#include "exchange/qr.h"
#include "json/parse.h"
#include "json/write.h"

#include <QTest>

using namespace proffer;
using namespace proffer::exchange;
using namespace proffer::test;
using test::madeAt;
using test::sample;

/// What something is, is told by its content.
class ExchangeRecognise : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachKindIsKnownByItsContent_data();
    void eachKindIsKnownByItsContent();
    void everyKindHasASample();
    void textForPastingIsKnownByWhatIsInIt();
    void aQrCodeIsKnownByWhatIsInIt_data();
    void aQrCodeIsKnownByWhatIsInIt();
    void aPastedTextInAQrCodeIsBoth();
    void aTokenInBrokenLinesIsStillOne();
    void whatIsSaidOfAPermitIsInIt();
    void whoIsShownAPermitIsSaid();
    void timeIsSaidApartFromTheSignature_data();
    void timeIsSaidApartFromTheSignature();
    void aChangeAnywhereInASignedTokenBreaksIt_data();
    void aChangeAnywhereInASignedTokenBreaksIt();
    void aRequestSignedBySomebodyElseIsBroken();
    void whatIsSaidOfAnAgreementIsInIt();
    void anAgreementOfTwoOtherTokensIsBroken();
    void anAnswerWhoseKeyIsUnknownHasToFitItsOffer();
    void anAgreementStaysOneAfterItsOffer();
    void aPrivateKeyIsNotCopied();
    void whatIsNotKnownIsAnErrorOfItsOwn_data();
    void whatIsNotKnownIsAnErrorOfItsOwn();
};

namespace {

Result<Recognised> recogniseText(std::string_view text, Instant now = madeAt)
{
    return recognise(asBytes(text), now);
}

std::string factOf(const Recognised &found, std::string_view name)
{
    const auto fact = std::ranges::find(found.facts, name, &Fact::name);
    return fact == found.facts.end() ? std::string{} : fact->value;
}

QString flawOf(const Recognised &found)
{
    const auto name = found.flaw ? stableName(found.flaw->code) : std::string_view{"none"};
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

void ExchangeRecognise::eachKindIsKnownByItsContent_data()
{
    QTest::addColumn<std::string>("name");
    for (const auto &each : test::samples())
        QTest::newRow(each.name) << std::string{each.name};
}

void ExchangeRecognise::eachKindIsKnownByItsContent()
{
    QFETCH(const std::string, name);
    const auto &expected = sample(name);
    std::vector<std::string> contents{expected.content, expected.content + "\r\n"};
    if (isUtf8(expected.content) && !expected.content.starts_with("\xEF\xBB\xBF"))
        contents.push_back("\xEF\xBB\xBF" + expected.content);
    for (const auto &content : contents) {
        const auto found = recogniseText(content);
        QCOMPARE(codeOf(found), QStringLiteral("no error"));
        QCOMPARE(found->kind, expected.kind);
        QCOMPARE(flawOf(*found), QStringLiteral("none"));
        QCOMPARE(found->proof, expected.proof);
        QVERIFY(found->wrappings.empty());
    }
}

void ExchangeRecognise::everyKindHasASample()
{
    for (const auto &type : contentTypes()) {
        QVERIFY(&typeOf(type.kind) == &type);
        QVERIFY2(std::ranges::find(test::samples(), type.kind, &test::Sample::kind) != test::samples().end(),
                 type.name.data());
    }
}

void ExchangeRecognise::textForPastingIsKnownByWhatIsInIt()
{
    for (const auto &each : test::samples()) {
        // The heading says that it is something else.
        const auto text =
            "Dear Hanako,\n\n" + writeArmour(ContentKind::Offer, asBytes(each.content)) + "\nYours\n";
        const auto found = recogniseText(text);
        QCOMPARE(codeOf(found), QStringLiteral("no error"));
        QCOMPARE(found->kind, each.kind);
        QCOMPARE(found->proof, each.proof);
        QCOMPARE(found->wrappings, std::vector{Wrapping::PastedText});
    }
}

void ExchangeRecognise::aQrCodeIsKnownByWhatIsInIt_data()
{
    QTest::addColumn<std::string>("name");
    for (const auto *name : {"offer", "permit", "statement", "public key", "link", "contact card"})
        QTest::newRow(name) << std::string{name};
}

void ExchangeRecognise::aQrCodeIsKnownByWhatIsInIt()
{
    QFETCH(const std::string, name);
    const auto &expected = sample(name);
    const auto picture = qrPicture(asBytes(expected.content));
    QVERIFY(picture);
    const auto found = recognise(*picture, madeAt);
    QCOMPARE(codeOf(found), QStringLiteral("no error"));
    QCOMPARE(found->kind, expected.kind);
    QCOMPARE(found->proof, expected.proof);
    QCOMPARE(found->wrappings, std::vector{Wrapping::QrPicture});
}

void ExchangeRecognise::aPastedTextInAQrCodeIsBoth()
{
    const auto &link = sample("link");
    const auto armour = writeArmour(ContentKind::WalletLink, asBytes(link.content));
    const auto found = recognise(*qrPicture(asBytes(armour)), madeAt);
    QCOMPARE(codeOf(found), QStringLiteral("no error"));
    QCOMPARE(found->wrappings, (std::vector{Wrapping::QrPicture, Wrapping::PastedText}));
    QCOMPARE(found->content, link.content);
    auto nested = armour;
    for (int depth = 0; depth < 3; ++depth)
        nested = writeArmour(ContentKind::WalletLink, asBytes(nested));
    QCOMPARE(codeOf(recogniseText(nested)), QStringLiteral("content.unknown"));
}

void ExchangeRecognise::aTokenInBrokenLinesIsStillOne()
{
    const auto &permit = sample("permit");
    std::string lines;
    for (std::size_t at = 0; at < permit.content.size(); at += 76)
        lines += permit.content.substr(at, 76) + " \r\n";
    const auto found = recogniseText("\n" + lines);
    QCOMPARE(codeOf(found), QStringLiteral("no error"));
    QCOMPARE(found->proof, Proof::Consistent);
    QCOMPARE(found->content, permit.content);
}

void ExchangeRecognise::whatIsSaidOfAPermitIsInIt()
{
    const auto found = recogniseText(sample("permit").content);
    QVERIFY(found);
    QCOMPARE(factOf(*found, "for"), std::string{"https://kinari.example"});
    QCOMPARE(factOf(*found, "claims"), std::string{"email, given_name"});
    QCOMPARE(factOf(*found, "bound"), std::string{"yes"});
    QCOMPARE(factOf(*found, "until"), std::string{"2026-12-22T00:00:00Z"});
    QCOMPARE(factOf(*found, "shown_to"), std::string{});
    for (const auto &fact : found->facts)
        QVERIFY(fact.value.find("Hanako") == std::string::npos);
    QCOMPARE(factOf(*recogniseText(sample("statement").content), "bound"), std::string{"no"});
}

void ExchangeRecognise::whoIsShownAPermitIsSaid()
{
    const auto found = recogniseText(sample("presentation").content);
    QVERIFY(found);
    QVERIFY(factOf(*found, "shown_to").starts_with("did:jwk:"));
    QCOMPARE(factOf(*found, "shown_at"), std::string{"2026-11-22T07:04:51Z"});
    // The proof of one token behind another.
    const auto &shown = sample("presentation").content;
    const auto &other = sample("preferences").content;
    const auto mixed = recogniseText(other + shown.substr(shown.rfind('~') + 1));
    QVERIFY(mixed);
    QCOMPARE(mixed->proof, Proof::Broken);
}

void ExchangeRecognise::timeIsSaidApartFromTheSignature_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("flaw");
    QTest::newRow("a permit that is over") << std::string{"permit"} << 40 << QStringLiteral("token.expired");
    QTest::newRow("a permit to come") << std::string{"permit"} << -2 << QStringLiteral("token.from_future");
    QTest::newRow("an offer that is over") << std::string{"offer"} << 40 << QStringLiteral("token.expired");
    QTest::newRow("an offer to come") << std::string{"offer"} << -2 << QStringLiteral("token.from_future");
    QTest::newRow("a request that is over")
        << std::string{"request"} << 15 << QStringLiteral("token.expired");
    QTest::newRow("an unsigned one") << std::string{"unsigned request"} << 15
                                     << QStringLiteral("request.expired");
    QTest::newRow("a question an hour old")
        << std::string{"challenge"} << 1 << QStringLiteral("token.expired");
}

void ExchangeRecognise::timeIsSaidApartFromTheSignature()
{
    QFETCH(const std::string, name);
    QFETCH(const int, days);
    QFETCH(const QString, flaw);
    const auto found = recogniseText(sample(name).content, madeAt + std::chrono::days{days});
    QCOMPARE(codeOf(found), QStringLiteral("no error"));
    QCOMPARE(flawOf(*found), flaw);
    QCOMPARE(found->proof, sample(name).proof);
}

void ExchangeRecognise::aChangeAnywhereInASignedTokenBreaksIt_data()
{
    QTest::addColumn<std::string>("name");
    for (const auto &each : test::samples())
        if (each.proof == Proof::Consistent)
            QTest::newRow(each.name) << std::string{each.name};
}

/// It is another thing, nothing at all, or broken: never the same and genuine.
void ExchangeRecognise::aChangeAnywhereInASignedTokenBreaksIt()
{
    QFETCH(const std::string, name);
    const auto &original = sample(name).content;
    for (std::size_t at = 0; at < original.size(); at += 7) {
        auto changed = original;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        const auto found = recogniseText(changed);
        // An answer that names something else than a key now is one that needs a key.
        const bool answer = found && found->proof == Proof::NeedsKey &&
                            (found->kind == ContentKind::Answer || found->kind == ContentKind::Agreement);
        QVERIFY2(!found || found->proof == Proof::Broken || answer, std::to_string(at).c_str());
        const auto cut = recogniseText(std::string_view{original}.substr(0, at));
        // What is left of a presentation up to a tilde is a permit that discloses less.
        const bool atTilde = at > 0 && original[at - 1] == '~';
        QVERIFY2(!cut || cut->proof == Proof::Broken || atTilde, std::to_string(at).c_str());
    }
}

void ExchangeRecognise::aRequestSignedBySomebodyElseIsBroken()
{
    const auto &request = sample("request").content;
    const auto &offer = sample("offer").content;
    const auto found = recogniseText(request.substr(0, request.rfind('.')) + offer.substr(offer.rfind('.')));
    QVERIFY(found);
    QCOMPARE(found->kind, ContentKind::Request);
    QCOMPARE(found->proof, Proof::Broken);
    QCOMPARE(flawOf(*found), QStringLiteral("request.altered"));
}

void ExchangeRecognise::whatIsSaidOfAnAgreementIsInIt()
{
    const auto found = recogniseText(sample("agreement with a pinned key").content);
    QVERIFY(found);
    QVERIFY(factOf(*found, "from").starts_with("did:jwk:"));
    QCOMPARE(factOf(*found, "for"), std::string{"https://kinari.example"});
    QCOMPARE(factOf(*found, "offered"), std::string{"SD-BASE"});
    QCOMPARE(factOf(*found, "answer"), std::string{"accepted"});
    QCOMPARE(factOf(*found, "agreement"), std::string{"SD-BASE"});
    QCOMPARE(factOf(*found, "made"), std::string{"2026-11-22T07:04:51Z"});
    QVERIFY(!factOf(*found, "key").empty());
    QCOMPARE(factOf(*recogniseText(sample("agreement with an origin").content), "key"), std::string{});
}

void ExchangeRecognise::anAgreementOfTwoOtherTokensIsBroken()
{
    const auto record = agreements::readAgreementRecord(sample("agreement with a key").content);
    const auto other = agreements::readAgreementRecord(sample("agreement with a pinned key").content);
    QVERIFY(record && other);
    const auto flaw = [](const std::string &offer, const std::string &answer) {
        const auto found = recogniseText(agreements::agreementRecord(offer, answer));
        if (!found || found->kind != ContentKind::Agreement || found->proof != Proof::Broken)
            return QStringLiteral("not broken");
        return flawOf(*found);
    };
    QCOMPARE(flaw(record->offer, other->answer), QStringLiteral("answer.for_other_offer"));
    QCOMPARE(flaw(other->offer, record->answer), QStringLiteral("answer.for_other_offer"));
    QCOMPARE(flaw(record->offer, record->offer), QStringLiteral("token.type"));
    QCOMPARE(flaw(record->answer, record->answer), QStringLiteral("token.type"));
    const auto unsignedAnswer =
        record->answer.substr(0, record->answer.rfind('.')) + record->offer.substr(record->offer.rfind('.'));
    QCOMPARE(flaw(record->offer, unsignedAnswer), QStringLiteral("token.signature"));
    const auto unsignedOffer =
        record->offer.substr(0, record->offer.rfind('.')) + record->answer.substr(record->answer.rfind('.'));
    QCOMPARE(flaw(unsignedOffer, record->answer), QStringLiteral("token.signature"));
    QCOMPARE(recogniseText(R"({"type":"proffer-agreement","v":1})")->proof, Proof::Broken);
}

/// Its signature waits for the company's key; that it fits the offer can be seen without.
void ExchangeRecognise::anAnswerWhoseKeyIsUnknownHasToFitItsOffer()
{
    const auto record = agreements::readAgreementRecord(sample("agreement with an origin").content);
    QVERIFY(record);
    const auto flawWith = [&](const std::string &member, const json::Value &value) {
        const auto dot = record->answer.find('.');
        const auto end = record->answer.rfind('.');
        const auto bytes = crypto::fromBase64Url(record->answer.substr(dot + 1, end - dot - 1));
        auto claims = *json::parse(asText(*bytes))->asObject();
        claims.insert_or_assign(member, value);
        const auto payload = crypto::toBase64Url(asBytes(json::write(claims)));
        const auto found = recogniseText(agreements::agreementRecord(
            record->offer, record->answer.substr(0, dot + 1) + payload + record->answer.substr(end)));
        return (found->proof == Proof::NeedsKey ? QStringLiteral("needs key: ")
                                                : QStringLiteral("broken: ")) +
               flawOf(*found);
    };
    QCOMPARE(flawWith("jti", "another"), QStringLiteral("needs key: none"));
    QCOMPARE(flawWith("aud", "did:example:another"), QStringLiteral("broken: answer.for_other_offer"));
    QCOMPARE(flawWith("iss", "https://another.example"), QStringLiteral("broken: answer.for_other_vendor"));
    QCOMPARE(flawWith("answer", "counter"), QStringLiteral("broken: answer.not_offered"));
    const auto late = toUnixSeconds(madeAt + std::chrono::days{31});
    QCOMPARE(flawWith("iat", late), QStringLiteral("needs key: answer.too_late"));
}

/// It is no longer open by then, which is nothing that is wrong with it.
void ExchangeRecognise::anAgreementStaysOneAfterItsOffer()
{
    const auto &text = sample("agreement with a key").content;
    QCOMPARE(flawOf(*recogniseText(text, madeAt + std::chrono::days{40})), QStringLiteral("none"));
    QCOMPARE(flawOf(*recogniseText(text, madeAt - std::chrono::days{2})),
             QStringLiteral("token.from_future"));
}

void ExchangeRecognise::aPrivateKeyIsNotCopied()
{
    for (const auto *name : {"private key", "private key for encryption", "private key of another format"}) {
        const auto found = recogniseText(sample(name).content);
        QVERIFY(found);
        QVERIFY(found->content.empty());
        QVERIFY(found->facts.empty());
    }
    // One that this program has no use for is warned of all the same.
    QCOMPARE(recogniseText(R"({"kty":"RSA","n":"AQAB","e":"AQAB","d":"AQAB"})")->kind,
             ContentKind::PrivateKey);
    QCOMPARE(recogniseText(R"({"kty":"oct","k":"AQAB"})")->kind, ContentKind::PrivateKey);
}

void ExchangeRecognise::whatIsNotKnownIsAnErrorOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &content, const char *code) {
        QTest::newRow(name) << content << QString::fromLatin1(code);
    };
    row("nothing", "", "content.unknown");
    row("blanks", " \r\n\t", "content.unknown");
    row("words", "I agree to nothing.", "content.unknown");
    row("one word", "hello", "content.unknown");
    row("JSON of another kind", "{}", "content.unknown");
    row("JSON with a name twice", R"({"kty":"OKP","kty":"OKP"})", "content.unknown");
    row("JSON that is cut off", R"({"kty":"OKP",)", "content.unknown");
    row("a token of another type", "eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.e30.AAAA", "content.unknown");
    row("a token without type", "eyJhbGciOiJFZERTQSJ9.e30.AAAA", "content.unknown");
    row("another SD-JWT", "eyJ0eXAiOiJkYytzZC1qd3QifQ.eyJ2Y3QiOiJvdGhlciJ9.AAAA~", "content.unknown");
    row("a link in two lines", "openid4vp://?a=b\nc", "content.unknown");
    row("another link", "https://kinari.example", "content.unknown");
    row("a photograph", QByteArray{"\xFF\xD8\xFF\xE0\0\x10JFIF", 10}, "image.invalid");
    row("half a PNG", QByteArray{"\x89PNG\r\n\x1A\n\0\0", 10}, "image.invalid");
    row("half a pasted text", "-----BEGIN PROFFER PERMIT-----\nAAAA\n", "token.malformed");
}

void ExchangeRecognise::whatIsNotKnownIsAnErrorOfItsOwn()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, code);
    QCOMPARE(codeOf(recogniseText(content.toStdString())), code);
}

QTEST_GUILESS_MAIN(ExchangeRecognise)
#include "tst_exchange_recognise.moc"
