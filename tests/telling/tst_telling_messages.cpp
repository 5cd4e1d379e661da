// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "all_dealings.h"
#include "message_checks.h"
#include "message_table.h"

#include "profile/preference.h"
#include "telling/claim_words.h"
#include "telling/enum_words.h"
#include "telling/event_sentences.h"
#include "json/parse.h"

using namespace proffer;
using namespace proffer::test;
using wording::Language;
using wording::Tongue;

/// History, details and codes are told in each language, and in none of them with another's words.
class TellingMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMessageIsTranslatedWithAllItsPlaceholders();
    void theGlossarysWordsAreUsed();
    void everyClaimHasANameInEachLanguage();
    void everyPreferenceHasANameInEachLanguage();
    void detailsAreNamedAsTheLanguageDoes_data();
    void detailsAreNamedAsTheLanguageDoes();
    void everyCodeHasWordsInEachLanguage();
    void everyKindOfEventIsToldInEachLanguage();
    void whatHappensIsToldInEachLanguage();
    void aSentenceReadsAsTheLanguageDoes_data();
    void aSentenceReadsAsTheLanguageDoes();
    void aKindThatNobodyKnowsIsShownByItsKind();
};

namespace {

const Language &in(Tongue tongue)
{
    static const std::array all{Language{Tongue::English}, Language{Tongue::Japanese},
                                Language{Tongue::Thai}};
    return all.at(static_cast<std::size_t>(tongue));
}

/// What \a say yields in each language: whole, without a code in it, and in a translation never the English.
template <class Say>
void checkEach(Say say, const std::string &what)
{
    const std::string english = say(in(Tongue::English));
    for (const auto tongue : wording::tongues()) {
        const std::string text = say(in(tongue));
        QVERIFY2(!text.empty() && text.find_first_of("{}_\n") == std::string::npos,
                 (what + ": " + text).c_str());
        QVERIFY2(tongue == Tongue::English || text != english, (what + ": " + text).c_str());
    }
}

template <class Code>
void checkCodes(Code last, const char *what)
{
    for (int i = 0; i <= static_cast<int>(last); ++i)
        checkEach([&](const Language &language) { return telling::inWords(language, static_cast<Code>(i)); },
                  what);
}

std::string told(services::Services &services, Tongue tongue, const ledger::Event &event)
{
    return must(telling::EventSentences(services, in(tongue)).tell(event)).sentence;
}

struct Kind {
    std::string_view kind;
    std::vector<json::Object> data{{}};
};

json::Value list(std::string_view text)
{
    return json::Value{json::Array{json::Value{text}}};
}

/// For each word one set of data with the word as this member.
std::vector<json::Object> each(const std::string &member, std::initializer_list<std::string_view> words)
{
    std::vector<json::Object> all{{}};
    for (const auto word : words)
        all.push_back({{member, word}});
    return all;
}

/// Each kind of event that a program of ours writes, with what makes it told in different ways.
std::vector<Kind> allKinds()
{
    const json::Object email{{"claim", "email"}};
    return {
        {"device.added", each("reason", {"created", "copied", "restored"})},
        {"checkpoint"},
        {"vault.created", each("name", {"Papers"})},
        {"vault.renamed", each("name", {"Papers"})},
        {"vault.rekeyed", each("reason", {"slot removed", "password leaked", "finished"})},
        {"vault.password_changed"},
        {"vault.slot_added", each("kind", {"password"})},
        {"vault.recovery_replaced"},
        {"vault.backup_made", each("file", {"may.proffer"})},
        {"vault.restored", each("file", {"may.proffer"})},
        {"subject.added"},
        {"subject.renamed"},
        {"subject.erased"},
        {"persona.added", {{{"label", "Work"}}}},
        {"persona.renamed", {{{"label", "Work"}}}},
        {"persona.retired", {{{"label", "Work"}}}},
        {"attribute.set",
         {email,
          {{"claim", "email"}, {"version", 2}},
          {{"claim", "email"}, {"source", "imported"}},
          {{"claim", "age_over_18"}, {"source", "derived"}, {"derived_from", "birthdate"}}}},
        {"attribute.erased", {{}, {{"claims", list("email")}}}},
        {"preference.set", {{{"key", "channel.phone"}}}},
        {"preference.cleared", {{{"key", "channel.phone"}}}},
        {"preference.erased", {{}, {{"keys", list("channel.phone")}}}},
        {"import.done",
         {{{"set", 1}},
          {{"set", 2}, {"problems", 1}},
          {{"set", 1}, {"source", "vcard"}},
          {{"set", 2}, {"problems", 1}, {"source", "vcard"}}}},
        {"vendor.added", each("name", {"Kinari"})},
        {"vendor.changed"},
        {"vendor.noted"},
        {"vendor.notes_erased"},
        {"vendor.removed"},
        {"vendor.key_pinned"},
        {"vendor.key_alarm"},
        {"vendor.key_confirmed"},
        {"vendor.key_refused"},
        {"vendor.owner_changed", each("owner", {"Fish"})},
        {"relationship.opened"},
        {"relationship.closed"},
        {"relationship.key_erased"},
        {"holding.recorded",
         {email,
          {{"claim", "email"}, {"how", "i_gave_it"}},
          {{"claim", "email"}, {"how", "account_exists"}},
          {{"claim", "email"}, {"how", "they_wrote"}},
          {{"claim", "email"}, {"how", "they_confirmed"}},
          {{"claim", "email"}, {"how", "suspected"}}}},
        {"holding.state_changed",
         each("state", {"asked_to_stop", "asked_to_delete", "said_deleted", "no_answer"})},
        {"holding.evidence_added"},
        {"holding.evidence_erased"},
        {"holding.erased"},
        {"grant.issued",
         {{},
          {{"claims", list("email")}, {"until", 1771545600}},
          {{"kind", "statement"}},
          {{"kind", "statement"}, {"until", 1771545600}}}},
        {"grant.ended", each("superseded_by", {"something"})},
        {"grant.handed_over", each("how", {"encrypted", "in_person", "file", "text", "qr"})},
        {"list.placed"},
        {"list.host_set"},
        {"list.published"},
        {"challenge.made"},
        {"presentation.checked",
         each("verdict", {"valid", "revoked", "expired", "not_yet_valid", "anyone_could_use",
                          "wrong_presenter", "altered", "outside_terms", "revocation_not_checkable"})},
        {"rule.chosen", {{{"rule", "retargeting"}, {"on", true}}, {{"rule", "retargeting"}, {"on", false}}}},
        {"rule.comfort_set",
         {{},
          {{"category", "https://w3id.org/dpv/pd#EmailAddress"}, {"kind", "bank"}, {"comfort", "never"}}}},
        {"rule.written", {{{"name", "Post"}}}},
        {"rule.removed"},
        {"terms.written", {{{"name", "Post"}}, {{"name", "Post"}, {"version", 2}}}},
        {"terms.removed", {{{"name", "Post"}}}},
        {"request.received"},
        {"request.answered", each("answer", {"granted", "granted_in_part", "countered", "declined"})},
        {"offer.made", each("code", {"SD-BASE"})},
        {"offer.answered",
         {{{"answer", "accepted"}}, {{"answer", "counter"}, {"code", "SD-BASE"}}, {{"answer", "declined"}}}},
        {"offer.answered_otherwise"},
        {"agreement.said", each("code", {"SD-BASE"})},
        {"agreement.source_erased"},
        {"agreement.ended"},
    };
}

} // namespace

void TellingMessages::everyMessageIsTranslatedWithAllItsPlaceholders()
{
    checkMessages(telling::messages);
}

void TellingMessages::theGlossarysWordsAreUsed()
{
    const auto lines = readGlossary(telling::messages);
    QVERIFY(lines.size() >= 14);
    for (const auto &line : lines)
        QVERIFY2(line.missing.isEmpty(), qPrintable(line.missing));
}

void TellingMessages::everyClaimHasANameInEachLanguage()
{
    for (const auto &spec : profile::claimCatalogue()) {
        const std::string claim{spec.name};
        checkEach([&](const Language &language) { return telling::claimWords(language, claim); }, claim);
    }
}

void TellingMessages::everyPreferenceHasANameInEachLanguage()
{
    for (const auto &spec : profile::preferenceCatalogue()) {
        // A name of the person's own stays as it is.
        const std::string key{spec.key};
        if (!key.ends_with(".*"))
            checkEach([&](const Language &language) { return telling::preferenceWords(language, key); }, key);
        checkEach([&](const Language &language) { return telling::preferencesPhrase(language, {key}); }, key);
    }
}

void TellingMessages::detailsAreNamedAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *claim, const char *english, const char *japanese, const char *thai) {
        QTest::newRow(claim) << QString::fromUtf8(claim)
                             << QStringList{QString::fromUtf8(english), QString::fromUtf8(japanese),
                                            QString::fromUtf8(thai)};
    };
    row("email/work", "e-mail (work)", "メールアドレス（職場）", "อีเมล (ที่ทำงาน)");
    row("email/shop-2", "e-mail (shop-2)", "メールアドレス（shop-2）", "อีเมล (shop-2)");
    row("family_name#ja-Kana-JP", "family name in katakana", "名字（カタカナ）", "นามสกุล (อักษรคาตากานะ)");
    row("name#th-TH", "name in Thai", "氏名（タイ語）", "ชื่อเต็ม (ภาษาไทย)");
    row("name#zh-Hant", "name in zh-Hant", "氏名（zh-Hant）", "ชื่อเต็ม (zh-Hant)");
    row("age_over_18", "age check (over 18)", "年齢確認（18歳以上）", "การยืนยันอายุ (18 ปีขึ้นไป)");
    row("vcard.X-BLOOD-TYPE", "X-BLOOD-TYPE entry", "「X-BLOOD-TYPE」の項目", "รายการ X-BLOOD-TYPE");
    row("employee_number", "employee number", "employee number", "employee number");
    row("not a\x1b[31m claim", "not a<U+001B>[31m claim", "not a<U+001B>[31m claim",
        "not a<U+001B>[31m claim");
}

void TellingMessages::detailsAreNamedAsTheLanguageDoes()
{
    QFETCH(QString, claim);
    QFETCH(QStringList, names);
    for (const auto tongue : wording::tongues())
        QCOMPARE(QString::fromStdString(telling::claimWords(in(tongue), claim.toStdString())),
                 names.at(static_cast<int>(tongue)));
}

void TellingMessages::everyCodeHasWordsInEachLanguage()
{
    checkCodes(grants::Kind::Profile, "kinds of permission");
    checkCodes(grants::State::Ended, "states of a permission");
    checkCodes(vendors::HowKnown::Suspected, "ways of knowing");
    checkCodes(vendors::HoldingState::NoAnswer, "states of a record");
    checkCodes(vendors::KeyTrust::InPerson, "reasons to trust a key");
    checkCodes(vendors::KeyState::Refused, "states of a key");
    checkCodes(profile::Source::Vendor, "sources of a detail");
    checkCodes(profile::Sensitivity::Sensitive, "sensitivities");
    checkCodes(vault::SlotKind::RecoveryCode, "ways of opening");
    const Instant now{std::chrono::hours{1000}};
    grants::Grant grant{.validFrom = now, .validUntil = now + std::chrono::days{60}};
    grant.endedAt = now;
    grant.supersededBy = grants::GrantId{};
    checkEach([&](const Language &language) { return telling::stateWords(language, grant, now); },
              "replaced");
}

void TellingMessages::everyKindOfEventIsToldInEachLanguage()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto vendor = addCompany(services, "kinari", place.random).text();
    const auto self = must(services.profile().people().self()).id;
    const auto work = must(services.profile().people().addPersona(self, "Work")).id.text();
    for (const auto &[kind, all] : allKinds())
        for (auto data : all)
            for (const bool known : {false, true}) {
                if (known) {
                    data.emplace("vendor", vendor);
                    data.emplace("persona", work);
                }
                const ledger::Event event{.kind = std::string{kind}, .data = data};
                checkEach(
                    [&](const Language &language) {
                        return must(telling::EventSentences(services, language).tell(event)).sentence;
                    },
                    event.kind);
                QVERIFY2(told(services, Tongue::English, event) != kind, event.kind.c_str());
            }
    must(services.close());
}

void TellingMessages::whatHappensIsToldInEachLanguage()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    dealOnce(services, place, "kinari");
    must(services.ledger().checkpoint());
    const auto kinds = allKinds();
    for (const auto &event : must(services.ledger().page(0, 1000))) {
        checkEach(
            [&](const Language &language) {
                return must(telling::EventSentences(services, language).tell(event)).sentence;
            },
            event.kind);
        QVERIFY2(std::ranges::find(kinds, event.kind, &Kind::kind) != kinds.end(), event.kind.c_str());
    }
    must(services.close());
}

void TellingMessages::aSentenceReadsAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, const char *kind, const char *data, const char *english,
                        const char *japanese, const char *thai) {
        QTest::newRow(name) << QString::fromUtf8(kind) << QByteArray{data}
                            << QStringList{QString::fromUtf8(english), QString::fromUtf8(japanese),
                                           QString::fromUtf8(thai)};
    };
    row("a permission", "grant.issued", R"({"claims":["email","given_name"],"until":1771545600})",
        "You gave kinari your e-mail and given name, until 19 Feb 2026.",
        "kinariにあなたのメールアドレス、下の名前を渡しました（2026年2月19日まで）。",
        "คุณให้อีเมลและชื่อตัวของคุณแก่ kinari ถึงวันที่ 19 ก.พ. 2569");
    row("as a persona", "relationship.opened", R"({"persona":"WORK"})",
        "As Work, you began to deal with kinari.", "名刺「Work」で、kinariとのやり取りを始めました。",
        "คุณใช้นามบัตร Work เริ่มติดต่อกับ kinari");
    row("for a persona", "attribute.set", R"({"claim":"email","persona":"WORK"})",
        "You set your e-mail for Work.", "あなたのメールアドレス（名刺「Work」）を登録しました。",
        "คุณบันทึกอีเมลของคุณ (นามบัตร Work)");
    row("what is gone", "request.received", R"({"vendor":"ffffffffffffffffffffffffffffffff"})",
        "A company asked you for something.", "ある企業・お店から提供のお願いが届きました。",
        "บริษัท/ร้านค้าแห่งหนึ่ง ส่งคำขอข้อมูลถึงคุณ");
}

void TellingMessages::aSentenceReadsAsTheLanguageDoes()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, data);
    QFETCH(QStringList, sentences);
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto vendor = addCompany(services, "kinari", place.random);
    const auto self = must(services.profile().people().self()).id;
    const auto work = must(services.profile().people().addPersona(self, "Work")).id;
    data.replace("WORK", QByteArray::fromStdString(work.text()));
    const auto read = must(json::parse(data.toStdString()));
    const ledger::Event event{.kind = kind.toStdString(), .about = {vendor.bytes}, .data = *read.asObject()};
    for (const auto tongue : wording::tongues())
        QCOMPARE(QString::fromStdString(told(services, tongue, event)),
                 sentences.at(static_cast<int>(tongue)));
    must(services.close());
}

void TellingMessages::aKindThatNobodyKnowsIsShownByItsKind()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    for (const auto tongue : wording::tongues())
        QCOMPARE(told(services, tongue, {.kind = "weather.changed\x1b[31m"}), "weather.changed<U+001B>[31m");
    must(services.close());
}

QTEST_GUILESS_MAIN(TellingMessages)
#include "tst_telling_messages.moc"
