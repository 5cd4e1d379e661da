// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/preference.h"
#include "terms/ready_made.h"
#include "wording/wording.h"

#include <QTest>

using namespace proffer;
using namespace proffer::wording;
using namespace std::string_literals;

namespace {

const Language &spoken(Tongue tongue)
{
    static const std::array all{Language{Tongue::English}, Language{Tongue::Japanese},
                                Language{Tongue::Thai}};
    return all.at(static_cast<std::size_t>(tongue));
}

const Company kinari{.name = "Kinari"};

/// A sentence of its own: not empty, on one line, and with no placeholder left.
bool isWhole(const std::string &sentence)
{
    return sentence.size() > 8 && sentence.find_first_of("{}\n") == std::string::npos;
}

bool areWhole(const Sentences &sentences)
{
    return !sentences.empty() && std::ranges::all_of(sentences, isWhole);
}

bool contains(const Sentences &sentences, const std::string &sentence)
{
    return std::ranges::find(sentences, sentence) != sentences.end();
}

} // namespace

/// Every rule, channel, agreement and reason is said in each language, and dates and lists as the language
/// writes them.
class WordingSentences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReadyMadeProhibitionIsSaid();
    void everyChannelIsSaid();
    void everyAgreementIsSaidAsItsRulesAre();
    void everyReasonIsSaid();
    void everyComfortOfEveryKindIsSaid();
    void everyRestrictivePreferenceIsSaid();
    void everyStateRemarkAndReplyIsSaid();
    void anOwnRuleSaysAllItsParts();
    void aRuleSetHasASentenceForEachRule();
    void aPermitIsSaidAsItStands();
    void aStatementAndASheetSayWhatTheyAre();
    void everyPartIsFilledInEveryLanguage_data();
    void everyPartIsFilledInEveryLanguage();
    void aRequestSaysWhoAsksUntilWhen();
    void whatIsNotNamedIsSaidToBeSo();
    void offersAndAnswersNameTheirAgreements();
    void aVerdictNamesRulesAndAgreements();
    void datesAreWrittenAsTheLanguageDoes();
    void periodsAreWrittenAsTheLanguageDoes();
    void listsAreWrittenAsTheLanguageDoes();
    void languagesAreFoundByLocale();
};

void WordingSentences::everyReadyMadeProhibitionIsSaid()
{
    for (const auto tongue : tongues()) {
        std::set<std::string> said;
        for (const auto &prohibition : terms::readyMadeProhibitions()) {
            const auto sentence = sayReadyMade(spoken(tongue), prohibition.rule, kinari);
            QVERIFY2(isWhole(sentence) && sentence.find("Kinari") != std::string::npos,
                     prohibition.rule.c_str());
            QVERIFY(said.insert(sentence).second);
            QVERIFY(isWhole(sayReadyMade(spoken(tongue), prohibition.rule)));
        }
    }
    QCOMPARE(sayReadyMade(spoken(Tongue::English), "training-ai"),
             "A company must never train artificial intelligence with your data."s);
    QCOMPARE(sayReadyMade(spoken(Tongue::English), "a-later-rule"), "“a-later-rule”"s);
}

void WordingSentences::everyChannelIsSaid()
{
    for (const auto tongue : tongues())
        for (const auto channel : terms::channels()) {
            QVERIFY(isWhole(sayChannel(spoken(tongue), channel)));
            const auto way = sayLabel(spoken(tongue), terms::channelIri(channel));
            // In a list it is a part of a sentence.
            QVERIFY2(!way.empty() && !way.ends_with('.') && !way.ends_with("。"), way.c_str());
        }
}

void WordingSentences::everyAgreementIsSaidAsItsRulesAre()
{
    for (const auto tongue : tongues())
        for (const auto &agreement : vocabulary::roster()) {
            const auto said = sayAgreement(spoken(tongue), agreement, kinari);
            QVERIFY2(areWhole(said), std::string{agreement.code}.c_str());
            QVERIFY(sayAgreementName(spoken(tongue), agreement).starts_with(agreement.code));
            const auto rules = terms::rulesOf(agreement);
            QVERIFY(rules.prohibitions.empty() ||
                    said.size() >= std::size_t{3}); // tracking by others, sharing, and what it is for
        }
    const auto &english = spoken(Tongue::English);
    const auto plain = sayAgreement(english, **vocabulary::findAgreement("SD-BASE"), kinari);
    const auto broad = sayAgreement(english, **vocabulary::findAgreement("SD-BASE-ATP-S3P-DP"), kinari);
    QVERIFY(contains(plain, "Kinari may not track what you do."));
    QVERIFY(contains(plain, "Kinari may not pass any of your data on."));
    QVERIFY(contains(broad, "Kinari may track what you do in its own service."));
    QVERIFY(contains(broad, "Kinari may not let others track what you do."));
    QVERIFY(contains(broad, "Kinari must give you your data in a form that you can take elsewhere."));
    QVERIFY(!contains(plain, "Kinari must give you your data in a form that you can take elsewhere."));
}

void WordingSentences::everyReasonIsSaid()
{
    using enum terms::Why;
    for (const auto tongue : tongues()) {
        std::set<std::string> said;
        for (const auto why :
             {Prohibited, NeverToThisKind, AskMe, NotAllowedYet, KeptTooLong, PurposeNotNamed,
              ProcessingNotNamed, RecipientNotNamed, ChannelNotNamed, NoDataNamed, WordNotKnown, Allowed}) {
            const terms::ItemVerdict verdict{
                .reasons = {{.why = why, .rule = "training-ai", .word = "https://w3id.org/dpv/pd#Health"}}};
            const auto sentences = sayVerdict(spoken(tongue), verdict, {.company = kinari});
            QCOMPARE(sentences.size(), std::size_t{2});
            QVERIFY(areWhole(sentences));
            QVERIFY(said.insert(sentences.back()).second);
        }
    }
}

void WordingSentences::everyComfortOfEveryKindIsSaid()
{
    using terms::Comfort;
    for (const auto tongue : tongues()) {
        std::set<std::string> said;
        for (int kind = 0; kind <= static_cast<int>(vendors::Kind::Other); ++kind)
            for (const auto comfort : {Comfort::Give, Comfort::Ask, Comfort::Never}) {
                const terms::ComfortRule rule{
                    .category = "https://w3id.org/dpv/pd#Health",
                    .kind = std::string{vendors::toText(static_cast<vendors::Kind>(kind))},
                    .comfort = comfort};
                const auto sentence = sayComfort(spoken(tongue), rule);
                QVERIFY(isWhole(sentence));
                QVERIFY(said.insert(sentence).second);
            }
    }
}

void WordingSentences::everyRestrictivePreferenceIsSaid()
{
    for (const auto tongue : tongues()) {
        std::set<std::string> said;
        for (const auto &spec : profile::preferenceCatalogue()) {
            const auto key = std::string{spec.key.substr(0, spec.key.find('*'))} +
                             (spec.key.ends_with('*') ? "coffee" : "");
            std::vector<json::Value> values(spec.allowed.begin(), spec.allowed.end());
            if (spec.kind == profile::PreferenceKind::QuietHours)
                values = {json::Object{{"from", "22:00"}, {"to", "07:00"}, {"zone", "Asia/Tokyo"}}};
            for (const auto &value : values) {
                if (!profile::isRestrictive(key, value))
                    continue;
                const grants::Terms terms{
                    .prohibitions = {json::Object{{"preference", key}, {"value", value}}}};
                const auto sentences = sayTerms(spoken(tongue), terms, kinari);
                QVERIFY2(areWhole(sentences), key.c_str());
                // Nothing is left for the sentence that only quotes what the token has.
                QVERIFY2(sentences.at(1).find("preference") == std::string::npos, key.c_str());
                QVERIFY(said.insert(sentences.at(1)).second);
            }
        }
        QVERIFY(said.size() >= std::size_t{17});
    }
}

void WordingSentences::everyStateRemarkAndReplyIsSaid()
{
    const Instant when = *parseIsoDate("2026-12-24");
    for (const auto tongue : tongues()) {
        std::set<std::string> said;
        for (const auto fit : {terms::Fit::Fits, terms::Fit::NeedsPerson, terms::Fit::Against})
            said.insert(sayFit(spoken(tongue), fit));
        for (int i = 0; i <= static_cast<int>(AgreementState::NewOwner); ++i)
            said.insert(sayAgreementState(spoken(tongue), static_cast<AgreementState>(i), kinari, when));
        for (int i = 0; i <= static_cast<int>(Remark::KeyChanged); ++i)
            said.insert(sayRemark(spoken(tongue), static_cast<Remark>(i), kinari, when));
        for (int i = 0; i <= static_cast<int>(Reply::Unanswered); ++i)
            said.insert(sayReply(spoken(tongue), static_cast<Reply>(i)));
        for (int i = 0; i <= static_cast<int>(requests::Trust::FingerprintConfirmed); ++i)
            said.insert(
                sayTrust(spoken(tongue), static_cast<requests::Trust>(i), kinari, "https://kinari.example"));
        said.insert(sayNoChange(spoken(tongue)));
        QCOMPARE(said.size(), std::size_t{3 + 9 + 4 + 5 + 4 + 1});
        QVERIFY(std::ranges::all_of(said, isWhole));
    }
}

void WordingSentences::anOwnRuleSaysAllItsParts()
{
    const auto scope = *terms::withWholeIris({.purposes = {"Marketing", "Advertising"},
                                              .data = {"Health"},
                                              .processing = {"Profiling"},
                                              .collection = {terms::Channel::Bought},
                                              .recipients = {"Fjord Bank"}});
    const terms::OwnRuleDraft never{.name = "Leave me", .scope = scope};
    QCOMPARE(
        sayOwnRule(spoken(Tongue::English), never, kinari),
        "Kinari must never use your data like this: what for: marketing of any kind including advertising or "
        "advertising of any kind; which data: state of health; what is done with the data: build a profile "
        "of you; how the company gets the data: buying it from a data company; to whom the data is passed "
        "on: Fjord Bank (you call this rule “Leave me”)."s);
    QCOMPARE(sayOwnRule(spoken(Tongue::English), {.name = "Nothing"}),
             "A company must never use your data like this: in any way (you call this rule “Nothing”)."s);
    const terms::OwnRuleDraft passing{.name = "Mine", .scope = {.passedOn = true}};
    QCOMPARE(sayOwnRule(spoken(Tongue::Japanese), passing, kinari),
             "Kinariは、決して次のようにあなたの情報を利用してはいけません：情報をほかのだれかに渡すこと（"
             "あなたが付けたルールの名前：「Mine」）"s);
    const terms::OwnRuleDraft allowed{
        .effect = terms::Effect::Allow, .name = "ของฉัน", .retention = Duration{.days = 30}};
    QCOMPARE(sayOwnRule(spoken(Tongue::Thai), allowed, kinari),
             "อนุญาตให้ Kinari ใช้ข้อมูลของคุณดังนี้โดยไม่ต้องถามอีก: ไม่ว่าด้วยวิธีใด; ไม่ส่งต่อข้อมูลให้ใคร; เก็บข้อมูลไว้ไม่เกิน 30 วัน "
             "(คุณเรียกกติกานี้ว่า “ของฉัน”)"s);
}

void WordingSentences::aRuleSetHasASentenceForEachRule()
{
    Rules rules{.chosen = {"training-ai", "retargeting"},
                .comforts = {{.category = "https://w3id.org/dpv/pd#Name", .kind = "bank"}},
                .own = {{.id = terms::RuleId{}, .rule = {.effect = terms::Effect::Allow, .name = "Yes"}},
                        {.id = terms::RuleId{{1}}, .rule = {.name = "No"}}}};
    for (const auto tongue : tongues()) {
        const auto said = sayRules(spoken(tongue), rules);
        QCOMPARE(said.size(), std::size_t{5});
        QVERIFY(areWhole(said));
        // What is never allowed comes before what is.
        QVERIFY(said.at(2).find("No") != std::string::npos && said.at(3).find("Yes") != std::string::npos);
        const terms::RuleSet set{
            .prohibitions = {*terms::findReadyMade("training-ai").value(), {.rule = "gone", .scopes = {{}}}},
            .allowances = {{.rule = rules.own.front().id.text(), .retention = Duration{.days = 1}}},
            .comforts = rules.comforts,
            .agreement = terms::rulesOf(**vocabulary::findAgreement("SD-BASE"))};
        const auto all = sayRules(spoken(tongue), set, rules.own, kinari);
        QVERIFY(areWhole(all));
        QVERIFY(all.at(1).find("gone") != std::string::npos);
        QVERIFY(all.at(2).find("Yes") != std::string::npos);
        QCOMPARE(all.size(),
                 4 + sayAgreement(spoken(tongue), **vocabulary::findAgreement("SD-BASE"), kinari).size());
    }
}

void WordingSentences::aPermitIsSaidAsItStands()
{
    grants::Grant grant{};
    grant.validFrom = *parseIsoDate("2026-12-01");
    grant.validUntil = *parseIsoDate("2027-03-14");
    const grants::Terms terms{.permissions = {{.purpose = "https://w3id.org/dpv#DeliveryOfGoods",
                                               .data = {"https://w3id.org/dpv/pd#Name"},
                                               .processing = "https://w3id.org/dpv#Store"}},
                              .jurisdiction = "JP"};
    const auto at = [&](std::string_view day) {
        return sayGrant(spoken(Tongue::English), grant, terms, kinari, *parseIsoDate(day));
    };
    QCOMPARE(
        at("2026-12-24"),
        (Sentences{"Only Kinari can use this permit, because it is bound to the company's own key.",
                   "Kinari may use your name for delivering what you ordered.",
                   "It may do this with the data: store.",
                   "It may keep the data for 90 days and must delete it after that.",
                   "It may not pass the data on to anyone.", "You get nothing in return.",
                   "Anything that is not named here is not allowed.", "The law of Japan applies.",
                   "The permit begins on 1 December 2026.", "The permit is over from 14 March 2027 on."}));
    QCOMPARE(at("2027-03-14").back(), "This permit ran out on 14 March 2027."s);
    grant.endedAt = *parseIsoDate("2027-02-03");
    QCOMPARE(at("2027-03-14").back(), "You ended this permit on 3 February 2027."s);
}

void WordingSentences::aStatementAndASheetSayWhatTheyAre()
{
    const grants::Grant statement{.kind = grants::Kind::Statement};
    const grants::Grant sheet{.kind = grants::Kind::Profile};
    const auto said = sayGrant(spoken(Tongue::English), statement, {}, kinari, {});
    QVERIFY(said.front().starts_with("Anyone could use this permit"));
    QVERIFY(contains(said, "The permit allows nothing."));
    const auto preferences = sayGrant(spoken(Tongue::English), sheet, {}, kinari, {});
    QCOMPARE(preferences.front(), "This preference sheet permits nothing. It only says what you like."s);
    QVERIFY(!contains(preferences, "The permit allows nothing."));
}

void WordingSentences::everyPartIsFilledInEveryLanguage_data()
{
    QTest::addColumn<std::string>("gain");
    for (const auto *gain : {"discount", "money", "service", "plant"})
        QTest::newRow(gain) << std::string{gain};
}

void WordingSentences::everyPartIsFilledInEveryLanguage()
{
    QFETCH(std::string, gain);
    const auto day = *parseIsoDate("2027-01-31");
    requests::RequestItem item{.use = {.purpose = "https://w3id.org/dpv#DeliveryOfGoods",
                                       .data = {"https://w3id.org/dpv/pd#Name"},
                                       .processing = "https://w3id.org/dpv#Store",
                                       .collection = {"urn:proffer:collection:own-records"},
                                       .context = "moving",
                                       .intent = "a bicycle",
                                       .access = {"staff"},
                                       .once = true,
                                       .recipients = {"Fjord Bank"}}};
    item.use.inReturn = terms::InReturn{.kind = gain, .amount = "one", .by = day, .keptIfRevoked = false};
    item.why = "because";
    item.ifWithheld = "nothing";
    const grants::Terms terms{
        .permissions = {item.use}, .jurisdiction = "JP", .withdrawal = "a@kinari.example"};
    agreements::Offer offer{.expires = day};
    offer.agreements = {{.code = "SD-BASE"}, {.code = "no such code"}};
    for (const auto tongue : tongues()) {
        const auto &language = spoken(tongue);
        QVERIFY(areWhole(sayItem(language, item, kinari)));
        QVERIFY(areWhole(sayTerms(language, terms, kinari)));
        QVERIFY(areWhole(sayChange(language, terms, {}, kinari)));
        QVERIFY(areWhole(sayChange(language, {}, terms, kinari)));
        QVERIFY(areWhole(sayOffer(language, offer, {})));
        QVERIFY(areWhole(sayAnswer(language, {.agreement = offer.agreements.front()}, kinari)));
        QVERIFY(isWhole(sayEndChange(language, day, day + std::chrono::days{1})));
        for (int kind = 0; kind <= static_cast<int>(grants::Kind::Profile); ++kind)
            for (const auto until : {day, Date{}}) {
                const grants::Grant grant{.kind = static_cast<grants::Kind>(kind), .validUntil = until};
                QVERIFY(areWhole(sayGrant(language, grant, terms, kinari, {})));
            }
    }
    QCOMPARE(sayItem(spoken(Tongue::English), item, kinari).size(), std::size_t{15});
}

void WordingSentences::aRequestSaysWhoAsksUntilWhen()
{
    requests::ReadRequest read;
    read.request.vendor = {.name = "Kinari"};
    read.request.expires = *parseIsoDate("2026-12-24");
    read.request.agreement = requests::RequestedAgreement{
        .code = "SD-BASE", .iri = (*vocabulary::findAgreement("SD-BASE"))->iri()};
    read.request.assurances = {{.scheme = "ISO 27001", .id = "7", .until = *parseIsoDate("2028-01-01")}};
    const auto &english = spoken(Tongue::English);
    QCOMPARE(
        sayRequest(english, read, *parseIsoDate("2026-12-23")),
        (Sentences{
            "Nobody signed this. Anyone could have written it.",
            "It says that it is certified: ISO 27001 7. Nobody checked that.",
            "It says that this certificate holds until 1 January 2028.",
            "It asks you to say yes to this agreement: SD-BASE: only to provide the service, nothing else.",
            "You can answer until 23 December 2026."}));
    QCOMPARE(sayRequest(english, read, *parseIsoDate("2026-12-24")).back(),
             "This request ran out on 24 December 2026."s);
    // The code of one agreement under the address of another is nobody's.
    read.request.agreement->iri = (*vocabulary::findAgreement("SD-BASE-A"))->iri();
    QVERIFY(contains(sayRequest(english, read, {}), "It asks you to say yes to this agreement: “SD-BASE”."));
}

void WordingSentences::whatIsNotNamedIsSaidToBeSo()
{
    const requests::RequestItem item{};
    QCOMPARE(
        sayItem(spoken(Tongue::English), item, kinari),
        (Sentences{"Kinari asks for your data of a kind that is not named, for a purpose that is not named.",
                   "You can leave this out.", "It does not say why it asks for this.",
                   "It does not say what happens if you say no.", "It does not say how it gets the data.",
                   "It wants to keep it for 90 days.", "It names nobody to whom it would pass the data on.",
                   "It offers nothing in return."}));
    for (const auto tongue : tongues()) {
        QVERIFY(areWhole(sayItem(spoken(tongue), item, kinari)));
        QVERIFY(areWhole(sayPermission(spoken(tongue), {}, kinari)));
    }
    requests::RequestItem gain{.use = {.retention = {}}};
    gain.use.inReturn = terms::InReturn{.kind = "money"};
    const auto said = sayItem(spoken(Tongue::English), gain, kinari);
    QVERIFY(contains(said, "In return it offers you money: it is not said how much."));
    QVERIFY(contains(said, "It says that it will not keep the data."));
}

void WordingSentences::offersAndAnswersNameTheirAgreements()
{
    const auto pinned = [](std::string_view code) {
        return agreements::PinnedAgreement{.code = std::string{code},
                                           .iri = (*vocabulary::findAgreement(code))->iri()};
    };
    agreements::Offer offer{.expires = *parseIsoDate("2027-01-01")};
    offer.agreements = {pinned("SD-BASE"), pinned("SD-BASE-A")};
    const auto &english = spoken(Tongue::English);
    QCOMPARE(
        sayOffer(english, offer, {}),
        (Sentences{"You offer this agreement: SD-BASE: only to provide the service, nothing else.",
                   "If that one does not suit, you offer this agreement: SD-BASE-A: only the service and the "
                   "company's own analysis.",
                   "You accept an answer until 31 December 2026."}));
    QCOMPARE(sayOffer(english, offer, offer.expires).back(),
             "No answer came by 31 December 2026; the offer has run out."s);
    agreements::Answer answer{.issuedAt = *parseIsoDate("2026-12-24"),
                              .word = agreements::AnswerWord::Accepted};
    answer.agreement = pinned("SD-BASE");
    QCOMPARE(sayAnswer(english, answer, kinari),
             (Sentences{
                 "Kinari signed this agreement on 24 December 2026.",
                 "The answer is about this agreement: SD-BASE: only to provide the service, nothing else."}));
    answer = {.issuedAt = answer.issuedAt};
    QCOMPARE(sayAnswer(english, answer, kinari),
             Sentences{"Kinari declined this agreement on 24 December 2026."});
}

void WordingSentences::aVerdictNamesRulesAndAgreements()
{
    const auto *agreement = *vocabulary::findAgreement("SD-BASE");
    const terms::Permission tracking{.purpose = "https://w3id.org/dpv#Marketing",
                                     .data = {"https://w3id.org/dpv/pd#Name"},
                                     .processing = "https://w3id.org/dpv#TrackingByFirstParty",
                                     .collection = {"urn:proffer:collection:asked-directly"}};
    terms::RuleSet rules{.agreement = terms::rulesOf(*agreement)};
    const VerdictAbout about{.company = kinari, .kind = vendors::Kind::Shop, .agreement = agreement};
    QCOMPARE(sayVerdict(spoken(Tongue::English), terms::Matcher{rules, "shop"}.match(tracking), about),
             (Sentences{"This is against your rules.", "The agreement SD-BASE forbids this.",
                        "This goes beyond your agreement SD-BASE with Kinari."}));
    auto delivery = tracking;
    delivery.purpose = "https://w3id.org/dpv#DeliveryOfGoods";
    delivery.processing = "https://w3id.org/dpv#Store";
    rules.comforts.push_back(
        {.category = delivery.data.front(), .kind = "shop", .comfort = terms::Comfort::Give});
    QCOMPARE(sayVerdict(spoken(Tongue::English), terms::Matcher{rules, "shop"}.match(delivery), about),
             (Sentences{"This fits your rules.", "The agreement SD-BASE allows it."}));
}

void WordingSentences::datesAreWrittenAsTheLanguageDoes()
{
    const auto day = *parseIsoDate("2028-02-29");
    QCOMPARE(sayDay(spoken(Tongue::English), day), "29 February 2028"s);
    QCOMPARE(sayDay(spoken(Tongue::Japanese), day), "2028年2月29日"s);
    // The Buddhist era.
    QCOMPARE(sayDay(spoken(Tongue::Thai), day), "29 กุมภาพันธ์ 2571"s);
    QCOMPARE(sayDay(spoken(Tongue::English), Instant{day} + std::chrono::hours{23}), "29 February 2028"s);
}

void WordingSentences::periodsAreWrittenAsTheLanguageDoes()
{
    const Duration long_{.years = 1, .months = 6};
    QCOMPARE(sayPeriod(spoken(Tongue::English), long_), "1 year 6 months"s);
    QCOMPARE(sayPeriod(spoken(Tongue::Japanese), long_), "1年6か月間"s);
    QCOMPARE(sayPeriod(spoken(Tongue::Thai), long_), "1 ปี 6 เดือน"s);
    QCOMPARE(sayPeriod(spoken(Tongue::Japanese), {.hours = 12}), "12時間"s);
    QCOMPARE(sayPeriod(spoken(Tongue::Japanese), {.weeks = 2}), "2週間"s);
    QCOMPARE(sayPeriod(spoken(Tongue::English), {.days = 1}), "1 day"s);
    QCOMPARE(sayPeriod(spoken(Tongue::English), {}), "0 days"s);
}

void WordingSentences::listsAreWrittenAsTheLanguageDoes()
{
    const std::vector<std::string> three{"ก", "ข", "ค"};
    QCOMPARE(sayList(spoken(Tongue::English), {"a", "b", "c"}), "a, b and c"s);
    QCOMPARE(sayList(spoken(Tongue::English), {"a", "b"}), "a and b"s);
    QCOMPARE(sayList(spoken(Tongue::Japanese), {"あ", "い", "う"}), "あ、い、う"s);
    QCOMPARE(sayList(spoken(Tongue::Thai), three), "ก ข และค"s);
    QCOMPARE(sayList(spoken(Tongue::Thai), {"ก", "ข"}), "กและข"s);
    QCOMPARE(sayList(spoken(Tongue::Thai), {"ก"}), "ก"s);
    QCOMPARE(sayList(spoken(Tongue::English), {}), ""s);
}

void WordingSentences::languagesAreFoundByLocale()
{
    QCOMPARE(tongueOfLocale("ja_JP.UTF-8"), Tongue::Japanese);
    QCOMPARE(tongueOfLocale("th"), Tongue::Thai);
    QCOMPARE(tongueOfLocale("th.TIS-620"), Tongue::Thai);
    QCOMPARE(tongueOfLocale("en_GB"), Tongue::English);
    for (const auto *none : {"", "C", "C.UTF-8", "POSIX", "de_DE", "jam_JM"})
        QCOMPARE(tongueOfLocale(none), Tongue::English);
    for (const auto tongue : tongues())
        QCOMPARE(*tongueFromText(toText(tongue)), tongue);
    QCOMPARE(tongueFromText("de").error().fact("member"), std::string_view{"language"});
}

QTEST_APPLESS_MAIN(WordingSentences)
#include "tst_wording_sentences.moc"
