// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "company.h"
#include "vocabulary/vocabulary.h"
#include "json/parse.h"

using namespace proffer;
using namespace proffer::agreements;
using namespace proffer::test;

class AgreementsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAcceptedOfferIsInForce();
    void aFallbackCanBeAccepted();
    void whatIsDeclinedIsNotInForce();
    void aCounterIsClosedByANewOfferAlone();
    void nobodyAnsweredInTime();
    void theSameAnswerIsNotTakenTwice();
    void anotherAnswerIsAConflictAndTheFirstStays();
    void aStrangersAnswerChangesNothing();
    void anAnswerNeedsAPinnedKey();
    void bothSidesKeepTheSameRecord();
    void whatWasSaidIsWeakerThanWhatWasSigned();
    void aYesToOwnTermsIsToThoseThatWereOffered();
    void theWordsOfAYesCanBeErased();
    void aNewOwnerNeedsANewYes();
    void whatIsEndedStaysEnded();
    void ownTermsAreDifferentForEachVendor();
    void ownTermsHaveVersions();
    void aVersionIsFoundByWhatItSays();
    void whatNobodyHasReadIsNotOffered();
    void anEndBringsNoOlderAgreementBack();
    void whatANewOwnerSignedStands();
    void wrongOffersChangeNothing();
    void everyStateHasItsIris();
    void agreementsAreFoundByTheBeginningOfTheirId();
};

void AgreementsTest::anAcceptedOfferIsInForce()
{
    Dealings dealings;
    const auto offered = dealings.offered();
    QCOMPARE(stateAt(offered, dealings.clock.current), State::Offered);
    QVERIFY(!must(dealings.agreements.inForce(offered.relationship)));
    const auto received = must(dealings.agreements.receive(dealings.accepts(offered)));
    QCOMPARE(received.outcome, Outcome::First);
    QCOMPARE(stateAt(received.negotiation, dealings.clock.current), State::Agreed);
    const auto inForce = must(dealings.agreements.inForce(offered.relationship));
    QVERIFY(inForce);
    QCOMPARE(inForce->agreement, pinned(**vocabulary::findAgreement("SD-BASE")));
    QCOMPARE(inForce->signedIn, std::optional{offered.id});
    QCOMPARE(*inForce->offerSha256, crypto::sha256(asBytes(offered.offerToken)));
    QCOMPARE(*inForce->answerSha256, crypto::sha256(asBytes(received.negotiation.answerToken)));
    QCOMPARE(must(dealings.agreements.negotiations(dealings.vendor)), std::vector{received.negotiation});
    dealings.verified();
}

void AgreementsTest::aFallbackCanBeAccepted()
{
    Dealings dealings;
    const auto offered = dealings.offered();
    must(dealings.agreements.receive(dealings.accepts(offered, 1)));
    QCOMPARE(must(dealings.agreements.inForce(offered.relationship))->agreement.code,
             std::string{"SD-BASE-A"});
}

void AgreementsTest::whatIsDeclinedIsNotInForce()
{
    Dealings dealings;
    const auto offered = dealings.offered();
    const auto received = must(dealings.agreements.receive(dealings.declines(offered)));
    QCOMPARE(stateAt(received.negotiation, dealings.clock.current), State::Declined);
    QVERIFY(!must(dealings.agreements.inForce(offered.relationship)));
    QCOMPARE(codeOf(dealings.agreements.end(offered.id, "")), QStringLiteral("agreement.ended"));
}

void AgreementsTest::aCounterIsClosedByANewOfferAlone()
{
    Dealings dealings;
    const auto first = dealings.offered();
    auto second = dealings.draft();
    second.inReplyTo = first.id;
    // There is nothing to close yet.
    QCOMPARE(codeOf(dealings.agreements.offer(second)), QStringLiteral("invalid_argument"));
    const auto countered = must(dealings.agreements.receive(dealings.counters(first))).negotiation;
    QCOMPARE(stateAt(countered, dealings.clock.current), State::Countered);
    QVERIFY(!must(dealings.agreements.inForce(first.relationship)));
    second.agreements = {{.as = countered.answer->agreement}};
    const auto offered = must(dealings.agreements.offer(second));
    QCOMPARE(offered.offer.inReplyTo->jti, countered.answer->jti);
    QCOMPARE(offered.offer.inReplyTo->sha256, crypto::sha256(asBytes(countered.answerToken)));
    const auto closed = must(dealings.agreements.negotiation(first.id));
    QCOMPARE(stateAt(closed, dealings.clock.current), State::CounterClosed);
    QCOMPARE(closed.closedBy, std::optional{offered.id});
    QCOMPARE(codeOf(dealings.agreements.offer(second)), QStringLiteral("invalid_argument"));
    must(dealings.agreements.receive(dealings.accepts(offered)));
    QCOMPARE(must(dealings.agreements.inForce(first.relationship))->agreement.code,
             std::string{"SD-BASE-ATP"});
    dealings.verified();
}

void AgreementsTest::nobodyAnsweredInTime()
{
    Dealings dealings;
    const auto offered = dealings.offered();
    auto late = dealings.says(offered, AnswerWord::Accepted, offered.offer.agreements.front());
    dealings.clock.current += std::chrono::days{15};
    QCOMPARE(stateAt(offered, dealings.clock.current), State::Expired);
    const auto before = dealings.size();
    // One that says it was made in time is late all the same.
    QCOMPARE(codeOf(dealings.agreements.receive(signAnswer(late, dealings.company))),
             QStringLiteral("answer.too_late"));
    QCOMPARE(codeOf(dealings.agreements.receive(dealings.accepts(offered))),
             QStringLiteral("answer.too_late"));
    QCOMPARE(dealings.size(), before);
}

void AgreementsTest::theSameAnswerIsNotTakenTwice()
{
    Dealings dealings;
    const auto offered = dealings.offered();
    const auto answer = dealings.says(offered, AnswerWord::Accepted, offered.offer.agreements.front());
    must(dealings.agreements.receive(signAnswer(answer, dealings.company)));
    const auto before = dealings.size();
    QCOMPARE(codeOf(dealings.agreements.receive(signAnswer(answer, dealings.company))),
             QStringLiteral("answer.seen_before"));
    QCOMPARE(dealings.size(), before);
    // Another word under the same jti is no replay: it shows that they said both.
    auto otherwise = answer;
    otherwise.word = AnswerWord::Declined;
    otherwise.agreement.reset();
    const auto received = must(dealings.agreements.receive(signAnswer(otherwise, dealings.company)));
    QCOMPARE(received.outcome, Outcome::Conflict);
}

void AgreementsTest::anotherAnswerIsAConflictAndTheFirstStays()
{
    Dealings dealings;
    const auto offered = dealings.offered();
    must(dealings.agreements.receive(dealings.accepts(offered)));
    const auto declined = dealings.declines(offered);
    const auto received = must(dealings.agreements.receive(declined));
    QCOMPARE(received.outcome, Outcome::Conflict);
    QCOMPARE(received.negotiation.conflicting, std::vector{declined});
    QCOMPARE(stateAt(received.negotiation, dealings.clock.current), State::Agreed);
    QCOMPARE(codeOf(dealings.agreements.receive(declined)), QStringLiteral("answer.seen_before"));
    QVERIFY(must(dealings.agreements.inForce(offered.relationship)));
    dealings.verified();
}

void AgreementsTest::aStrangersAnswerChangesNothing()
{
    Dealings dealings;
    const auto offered = dealings.offered();
    const auto before = dealings.size();
    const auto stranger = crypto::Ed25519PrivateKey::generate(dealings.random);
    const auto answer = dealings.says(offered, AnswerWord::Accepted, offered.offer.agreements.front());
    QCOMPARE(codeOf(dealings.agreements.receive(signAnswer(answer, stranger))),
             QStringLiteral("token.signature"));
    Dealings elsewhere;
    QCOMPARE(codeOf(dealings.agreements.receive(elsewhere.accepts(elsewhere.offered()))),
             QStringLiteral("answer.for_other_offer"));
    auto other = answer;
    other.issuer = "https://broker.example";
    QCOMPARE(codeOf(dealings.agreements.receive(signAnswer(other, dealings.company))),
             QStringLiteral("answer.for_other_vendor"));
    auto bent = answer;
    bent.offer.sha256[0] ^= 1U;
    QCOMPARE(codeOf(dealings.agreements.receive(signAnswer(bent, dealings.company))),
             QStringLiteral("answer.for_other_offer"));
    auto notOffered = answer;
    notOffered.agreement = pinned(**vocabulary::findAgreement("SD-BASE-ATP"));
    QCOMPARE(codeOf(dealings.agreements.receive(signAnswer(notOffered, dealings.company))),
             QStringLiteral("answer.not_offered"));
    QVERIFY(codeOf(dealings.agreements.receive("no token")) != QStringLiteral("no error"));
    QCOMPARE(dealings.size(), before);
}

void AgreementsTest::anAnswerNeedsAPinnedKey()
{
    Dealings dealings;
    dealings.vendor = must(vendors::Vendors{dealings.ledger}.add(
                               {.name = "Keyless",
                                .kind = vendors::Kind::Shop,
                                .place = must(vendors::Origin::parse("https://keyless.example"))}))
                          .id;
    const auto offered = must(dealings.agreements.offer(dealings.draft()));
    QVERIFY(!offered.offer.vendorKey);
    auto answer = dealings.says(offered, AnswerWord::Accepted, offered.offer.agreements.front());
    answer.issuer = "https://keyless.example";
    const auto token = signAnswer(answer, dealings.company);
    QCOMPARE(codeOf(dealings.agreements.receive(token)), QStringLiteral("vendor.key_unproven"));
    must(vendors::VendorKeys{dealings.ledger}.pin(dealings.vendor, jose::PublicJwk::of(dealings.company),
                                                  vendors::KeyTrust::SelfAsserted));
    QCOMPARE(codeOf(dealings.agreements.receive(token)), QStringLiteral("vendor.key_unproven"));
    must(vendors::VendorKeys{dealings.ledger}.pin(dealings.vendor, jose::PublicJwk::of(dealings.company),
                                                  vendors::KeyTrust::InPerson));
    must(dealings.agreements.receive(token));
}

void AgreementsTest::bothSidesKeepTheSameRecord()
{
    Dealings dealings;
    const auto offered = dealings.offered();
    QCOMPARE(codeOf(dealings.agreements.record(offered.id)), QStringLiteral("not_found"));
    const auto answer = dealings.accepts(offered);
    must(dealings.agreements.receive(answer));
    const auto record = must(dealings.agreements.record(offered.id));
    QCOMPARE(record, agreementRecord(offered.offerToken, answer));
    const auto read = must(readAgreementRecord(record));
    QCOMPARE(read.offer, offered.offerToken);
    QCOMPARE(read.answer, answer);
    QCOMPARE(codeOf(readAgreementRecord("{}")), QStringLiteral("content.unknown"));
    QCOMPARE(codeOf(readAgreementRecord(R"({"answer":"a","offer":"b","type":"proffer-agreement","v":2})")),
             QStringLiteral("content.unknown"));
}

void AgreementsTest::whatWasSaidIsWeakerThanWhatWasSigned()
{
    Dealings dealings;
    const NewSaid yes{.vendor = dealings.vendor,
                      .persona = dealings.persona,
                      .agreement = {.code = "SD-BASE-ATP"},
                      .date = dealings.today(),
                      .source = "Message-ID <1@kinari.example>: yes, that is fine"};
    const auto said = must(dealings.agreements.recordSaid(yes));
    QCOMPARE(stateOf(said), State::Agreed);
    const auto inForce = must(dealings.agreements.inForce(said.relationship));
    QCOMPARE(inForce->agreement.code, std::string{"SD-BASE-ATP"});
    QVERIFY(!inForce->signedIn);
    must(dealings.agreements.receive(dealings.accepts(dealings.offered())));
    QCOMPARE(must(dealings.agreements.inForce(said.relationship))->agreement.code, std::string{"SD-BASE"});
    auto wrong = yes;
    wrong.source.clear();
    QCOMPARE(codeOf(dealings.agreements.recordSaid(wrong)), QStringLiteral("invalid_argument"));
    wrong = yes;
    wrong.date += std::chrono::days{1};
    QCOMPARE(codeOf(dealings.agreements.recordSaid(wrong)), QStringLiteral("invalid_argument"));
    wrong = yes;
    wrong.agreement.code = "SD-NONE";
    QCOMPARE(codeOf(dealings.agreements.recordSaid(wrong)), QStringLiteral("unknown_iri"));
    dealings.verified();
}

void AgreementsTest::aYesToOwnTermsIsToThoseThatWereOffered()
{
    Dealings dealings;
    const Proposed own{.code = std::string{ownCode}, .rules = someRules()};
    const auto offered = must(dealings.agreements.offer(dealings.draft({own})));
    NewSaid yes{.vendor = dealings.vendor,
                .persona = dealings.persona,
                .agreement = own,
                .date = dealings.today(),
                .source = "yes to your terms"};
    const auto said = must(dealings.agreements.recordSaid(yes));
    QCOMPARE(said.agreement, offered.offer.agreements.front());
    QCOMPARE(said.texts, offered.offer.texts);
    // Another company has its own, and what is offered to it later is what it said yes to.
    yes.vendor = must(vendors::Vendors{dealings.ledger}.add(
                          {.name = "Kissa",
                           .kind = vendors::Kind::Shop,
                           .place = must(vendors::Origin::parse("https://kissa.example"))}))
                     .id;
    const auto other = must(dealings.agreements.recordSaid(yes));
    QVERIFY(other.agreement.iri != said.agreement.iri);
    QVERIFY(other.agreement.sha256 != said.agreement.sha256);
    auto draft = dealings.draft({own});
    draft.vendor = yes.vendor;
    QCOMPARE(must(dealings.agreements.offer(draft)).offer.agreements.front(), other.agreement);
    const auto inForce = must(dealings.agreements.inForce(other.relationship));
    QCOMPARE(must(rulesOf(inForce->agreement, inForce->texts)).prohibitions, someRules().prohibitions);
    dealings.verified();
}

void AgreementsTest::theWordsOfAYesCanBeErased()
{
    Dealings dealings;
    const auto said = must(dealings.agreements.recordSaid({.vendor = dealings.vendor,
                                                           .persona = dealings.persona,
                                                           .agreement = {.code = "SD-BASE"},
                                                           .date = dealings.today(),
                                                           .source = "Dear Hanako, yes"}));
    must(dealings.agreements.eraseSource(said.id));
    const auto erased = must(dealings.agreements.said(said.id));
    QVERIFY(erased.source.erased());
    QCOMPARE(stateOf(erased), State::Agreed);
    const auto before = dealings.size();
    must(dealings.agreements.eraseSource(said.id));
    QCOMPARE(dealings.size(), before);
    dealings.verified();
}

void AgreementsTest::aNewOwnerNeedsANewYes()
{
    Dealings dealings;
    const auto offered = dealings.offered();
    must(dealings.agreements.receive(dealings.accepts(offered)));
    must(dealings.agreements.recordOwnerChange(dealings.vendor,
                                               {.owner = "Big Fish", .since = dealings.today()}));
    const auto former = must(dealings.agreements.negotiation(offered.id));
    QCOMPARE(stateAt(former, dealings.clock.current), State::NeedsNewYes);
    QCOMPARE(former.ownerChange->owner, std::string{"Big Fish"});
    QVERIFY(!must(dealings.agreements.inForce(offered.relationship)));
    const auto anew = dealings.offered();
    must(dealings.agreements.receive(dealings.accepts(anew)));
    QCOMPARE(must(dealings.agreements.inForce(offered.relationship))->signedIn, std::optional{anew.id});
    QCOMPARE(codeOf(dealings.agreements.recordOwnerChange(vendors::VendorId{}, {.since = dealings.today()})),
             QStringLiteral("not_found"));
    QCOMPARE(codeOf(dealings.agreements.recordOwnerChange(
                 dealings.vendor, {.since = dealings.today() + std::chrono::days{1}})),
             QStringLiteral("invalid_argument"));
    dealings.verified();
}

void AgreementsTest::whatIsEndedStaysEnded()
{
    Dealings dealings;
    const auto offered = dealings.offered();
    must(dealings.agreements.receive(dealings.accepts(offered)));
    must(dealings.agreements.end(offered.id, "moved away"));
    const auto ended = must(dealings.agreements.negotiation(offered.id));
    QCOMPARE(stateAt(ended, dealings.clock.current), State::Ended);
    QCOMPARE(ended.endReason, std::string{"moved away"});
    QVERIFY(!must(dealings.agreements.inForce(offered.relationship)));
    QCOMPARE(codeOf(dealings.agreements.end(offered.id, "")), QStringLiteral("agreement.ended"));
    QCOMPARE(codeOf(dealings.agreements.receive(dealings.declines(offered))),
             QStringLiteral("agreement.ended"));
    // An offer that nobody answered is taken back.
    const auto open = dealings.offered();
    must(dealings.agreements.end(open.id, ""));
    QCOMPARE(codeOf(dealings.agreements.receive(dealings.accepts(open))), QStringLiteral("agreement.ended"));
    dealings.verified();
}

void AgreementsTest::ownTermsAreDifferentForEachVendor()
{
    Dealings dealings;
    const Proposed own{.code = std::string{ownCode}, .rules = someRules()};
    const auto one = must(dealings.agreements.offer(dealings.draft({own})));
    const auto again = must(dealings.agreements.offer(dealings.draft({own})));
    // To the same vendor the same terms are the same agreement.
    QCOMPARE(again.offer.agreements, one.offer.agreements);
    dealings.vendor = must(vendors::Vendors{dealings.ledger}.add(
                               {.name = "Other",
                                .kind = vendors::Kind::Shop,
                                .place = must(vendors::Origin::parse("https://other.example"))}))
                          .id;
    const auto two = must(dealings.agreements.offer(dealings.draft({own})));
    const auto &first = one.offer.agreements.front();
    const auto &second = two.offer.agreements.front();
    QCOMPARE(first.code, std::string{"OWN"});
    QVERIFY(first.iri.starts_with("urn:uuid:") && first.iri != second.iri);
    QVERIFY(first.sha256 != second.sha256);
    QVERIFY(one.offer.texts.front().find(someRules().allowances.front().rule) == std::string::npos);
    auto expected = someRules();
    expected.allowances.front().rule = "OWN";
    QCOMPARE(must(rulesOf(first, one.offer.texts)), expected);
    QCOMPARE(codeOf(rulesOf(first, two.offer.texts)), QStringLiteral("token.claim_invalid"));
    must(dealings.agreements.receive(dealings.accepts(one)));
    const auto inForce = must(dealings.agreements.inForce(one.relationship));
    QCOMPARE(must(rulesOf(inForce->agreement, inForce->texts)), expected);
    dealings.verified();
}

void AgreementsTest::ownTermsHaveVersions()
{
    Dealings dealings;
    const auto first = must(dealings.terms.write("Mine", someRules()));
    QCOMPARE(first.version, 1);
    auto rules = someRules();
    rules.allowances.clear();
    const auto second = must(dealings.terms.change(first.id, rules));
    QCOMPARE(second.version, 2);
    const auto before = dealings.size();
    QCOMPARE(must(dealings.terms.change(first.id, rules)), second);
    QCOMPARE(dealings.size(), before);
    QCOMPARE(must(dealings.terms.list()), std::vector{second});
    QCOMPARE(must(dealings.terms.find("Mine")), second);
    QCOMPARE(must(dealings.terms.find("Mine", 1)).rules, someRules());
    QCOMPARE(codeOf(dealings.terms.write("Mine", rules)), QStringLiteral("invalid_argument"));
    QCOMPARE(codeOf(dealings.terms.write("", rules)), QStringLiteral("invalid_argument"));
    QCOMPARE(codeOf(dealings.terms.write("Empty", {})), QStringLiteral("invalid_argument"));
    QCOMPARE(codeOf(dealings.terms.find("Mine", 3)), QStringLiteral("not_found"));
    must(dealings.terms.remove(first.id));
    QVERIFY(must(dealings.terms.list()).empty());
    QCOMPARE(codeOf(dealings.terms.find("Mine")), QStringLiteral("not_found"));
    QVERIFY(must(dealings.terms.find("Mine", 2)).removed);
    QCOMPARE(codeOf(dealings.terms.remove(first.id)), QStringLiteral("not_found"));
    dealings.verified();
}

/// What a vendor agreed to carries neither name nor version.
void AgreementsTest::aVersionIsFoundByWhatItSays()
{
    Dealings dealings;
    const auto first = must(dealings.terms.write("Mine", someRules()));
    const auto offered = must(
        dealings.agreements.offer(dealings.draft({{.code = std::string{ownCode}, .rules = first.rules}})));
    auto rules = someRules();
    rules.allowances.clear();
    const auto second = must(dealings.terms.change(first.id, rules));
    const auto agreed = must(rulesOf(offered.offer.agreements.front(), offered.offer.texts));
    QCOMPARE(must(dealings.terms.findLike(agreed)), std::vector{first});
    QCOMPARE(must(dealings.terms.findLike(rules)), std::vector{second});
    QVERIFY(must(dealings.terms.findLike({})).empty());
    QVERIFY(areUnusual(first.rules));
    QVERIFY(!areUnusual({.prohibitions = {{.rule = "training-ai"}}}));
    must(dealings.terms.remove(first.id));
    QCOMPARE(must(dealings.terms.findLike(agreed)).at(0).version, 1);
}

/// A vendor names an agreement by its code, but what counts is its text.
void AgreementsTest::whatNobodyHasReadIsNotOffered()
{
    Dealings dealings;
    const auto roster = pinned(**vocabulary::findAgreement("SD-BASE-AT"));
    auto bent = roster;
    bent.sha256[0] ^= 1U;
    for (const auto &named : {bent, PinnedAgreement{.code = "OWN", .iri = "urn:x", .sha256 = bent.sha256},
                              PinnedAgreement{.code = "ACME-1", .iri = "https://x.example/1"}}) {
        const auto offered = dealings.offered();
        must(dealings.agreements.receive(
            signAnswer(dealings.says(offered, AnswerWord::Counter, named), dealings.company)));
        auto reply = dealings.draft({{.as = named}});
        reply.inReplyTo = offered.id;
        const auto before = dealings.size();
        QCOMPARE(codeOf(dealings.agreements.offer(reply)), QStringLiteral("invalid_argument"));
        QCOMPARE(dealings.size(), before);
        QCOMPARE(must(dealings.agreements.negotiation(offered.id)).answer->agreement, std::optional{named});
    }
    // With the text at hand, it can be.
    std::string text = "the legal text";
    const auto known = pinned(**vocabulary::findAgreement("SD-BASE-AT"), asBytes(text));
    const auto offered = dealings.offered();
    must(dealings.agreements.receive(
        signAnswer(dealings.says(offered, AnswerWord::Counter, known), dealings.company)));
    auto reply = dealings.draft({{.legalText = text, .as = known}});
    reply.inReplyTo = offered.id;
    must(dealings.agreements.offer(reply));
    dealings.verified();
}

void AgreementsTest::anEndBringsNoOlderAgreementBack()
{
    Dealings dealings;
    const auto first = dealings.offered();
    must(dealings.agreements.receive(dealings.accepts(first)));
    const auto second = dealings.offered();
    must(dealings.agreements.receive(dealings.accepts(second, 1)));
    QCOMPARE(must(dealings.agreements.inForce(first.relationship))->signedIn, std::optional{second.id});
    must(dealings.agreements.end(second.id, ""));
    QVERIFY(!must(dealings.agreements.inForce(first.relationship)));
    const auto said = must(dealings.agreements.recordSaid({.vendor = dealings.vendor,
                                                           .persona = dealings.persona,
                                                           .agreement = {.code = "SD-BASE"},
                                                           .date = dealings.today(),
                                                           .source = "yes"}));
    QVERIFY(must(dealings.agreements.inForce(first.relationship)));
    must(dealings.agreements.end(said.id, ""));
    QVERIFY(!must(dealings.agreements.inForce(first.relationship)));
}

void AgreementsTest::whatANewOwnerSignedStands()
{
    Dealings dealings;
    dealings.clock.current += std::chrono::days{10};
    const auto offered = dealings.offered();
    must(dealings.agreements.receive(dealings.accepts(offered)));
    must(dealings.agreements.recordOwnerChange(
        dealings.vendor, {.owner = "Big Fish", .since = dealings.today() - std::chrono::days{5}}));
    QVERIFY(must(dealings.agreements.inForce(offered.relationship)));
    must(dealings.agreements.recordOwnerChange(dealings.vendor, {.since = dealings.today()}));
    QVERIFY(!must(dealings.agreements.inForce(offered.relationship)));
}

void AgreementsTest::wrongOffersChangeNothing()
{
    Dealings dealings;
    const auto before = dealings.size();
    const auto refused = [&](const NewOffer &offer, const char *code) {
        QCOMPARE(codeOf(dealings.agreements.offer(offer)), QString::fromUtf8(code));
        QCOMPARE(dealings.size(), before);
    };
    refused(dealings.draft({}), "invalid_argument");
    refused(dealings.draft({{.code = "SD-BASE"}, {.code = "SD-BASE"}}), "invalid_argument");
    refused(dealings.draft({{.code = "SD-NONE"}}), "unknown_iri");
    refused(dealings.draft(std::vector<Proposed>(21, Proposed{.code = "SD-BASE"})), "invalid_argument");
    // More rules than an offer can carry: what could not be read again is not signed.
    auto many = someRules();
    many.allowances.assign(2'000, many.allowances.front());
    refused(dealings.draft({{.code = std::string{ownCode}, .rules = many}}), "token.too_large");
    refused(dealings.draft({{.code = std::string{ownCode}}}), "invalid_argument");
    auto offer = dealings.draft();
    offer.validUntil = dealings.today();
    refused(offer, "date_in_past");
    offer.validUntil = dealings.today() + std::chrono::days{91};
    refused(offer, "grant.too_long");
    offer = dealings.draft();
    offer.vendor = {};
    refused(offer, "not_found");
    offer = dealings.draft();
    offer.inReplyTo = OfferId{};
    refused(offer, "not_found");
}

void AgreementsTest::everyStateHasItsIris()
{
    for (const auto state : {State::Offered, State::Expired, State::Countered, State::CounterClosed,
                             State::Declined, State::Agreed, State::NeedsNewYes, State::Ended}) {
        const auto iris = statusIris(state);
        QVERIFY2(vocabulary::Vocabulary::ieee7012().number(iris.ieee7012), toText(state).data());
        QVERIFY2(vocabulary::Vocabulary::statuses().number(iris.dpv), toText(state).data());
    }
}

void AgreementsTest::agreementsAreFoundByTheBeginningOfTheirId()
{
    Dealings dealings;
    const auto offered = dealings.offered();
    const auto id = offered.id.text();
    QCOMPARE(std::get<OfferId>(must(dealings.agreements.resolve(id.substr(0, 8)))), offered.id);
    QCOMPARE(codeOf(dealings.agreements.resolve(id.substr(0, 3))), QStringLiteral("id_too_short"));
    QCOMPARE(codeOf(dealings.agreements.resolve("%%%%")), QStringLiteral("not_found"));
    const auto said = must(dealings.agreements.recordSaid({.vendor = dealings.vendor,
                                                           .persona = dealings.persona,
                                                           .agreement = {.code = "SD-BASE"},
                                                           .date = dealings.today(),
                                                           .source = "yes"}));
    QCOMPARE(std::get<SaidId>(must(dealings.agreements.resolve(said.id.text()))), said.id);
}

QTEST_GUILESS_MAIN(AgreementsTest)
#include "tst_agreements.moc"
