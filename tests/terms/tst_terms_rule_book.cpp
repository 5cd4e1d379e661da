// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/random.h"
#include "ledger/verify.h"
#include "terms/matching.h"
#include "terms/projection.h"
#include "terms/questions.h"
#include "terms/ready_made.h"
#include "terms/rule_book.h"

#include "results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace proffer;
using namespace proffer::terms;
using namespace proffer::test;

namespace {

struct Folder {
    QTemporaryDir folder{};
    SetClock clock{};
    crypto::SystemRandom random{};
    crypto::SecretBytes key = random.secret(32);
    ledger::VaultId vault{random.array<16>()};
    ledger::Projections projections{std::make_shared<TermsProjection>()};
    std::filesystem::path file = std::filesystem::path{folder.path().toStdString()} / "vault.db";
    ledger::Ledger ledger = must(
        ledger::Ledger::create(must(store::Database::open(file, key.bytes(), {.mode = store::Mode::Create})),
                               vault, projections, {.clock = clock, .random = random}));
    RuleBook book{ledger};

    std::int64_t size() { return must(ledger.size()); }
};

std::string iri(std::string_view category)
{
    return std::string{vocabulary::Vocabulary::personalData().find(category).value()->iri};
}

OwnRuleDraft noNewsletters()
{
    return {.effect = Effect::Never,
            .name = "No newsletters",
            .scope = {.purposes = {"DirectMarketing"}, .data = {"EmailAddress"}}};
}

} // namespace

class TermsRuleBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsChosenOnceAndTakenBack()
    {
        Folder folder;
        must(folder.book.choose("training-ai", true));
        must(folder.book.choose("retargeting", true));
        const auto before = folder.size();
        must(folder.book.choose("retargeting", true));
        QCOMPARE(folder.size(), before);
        // In the order in which they are shown, not in that of choosing.
        QCOMPARE(must(folder.book.chosen()), (std::vector<std::string>{"retargeting", "training-ai"}));
        must(folder.book.choose("retargeting", false));
        QCOMPARE(must(folder.book.chosen()), std::vector<std::string>{"training-ai"});
        QCOMPARE(codeOf(folder.book.choose("no-such-rule", true)), QStringLiteral("not_found"));
    }

    void comfortIsKeptForEachCategoryAndKind()
    {
        Folder folder;
        must(folder.book.setComfort({.category = "Contact", .kind = "shop", .comfort = Comfort::Give}));
        must(folder.book.setComfort(
            {.category = "Contact", .kind = "data_broker", .comfort = Comfort::Never}));
        must(folder.book.setComfort({.category = "Contact", .kind = "shop", .comfort = Comfort::Ask}));
        const std::vector<ComfortRule> expected{
            {.category = iri("Contact"), .kind = "data_broker", .comfort = Comfort::Never},
            {.category = iri("Contact"), .kind = "shop", .comfort = Comfort::Ask}};
        QCOMPARE(must(folder.book.comforts()), expected);
        const auto before = folder.size();
        QCOMPARE(codeOf(folder.book.setComfort({.category = "Nonsense", .kind = "shop"})),
                 QStringLiteral("unknown_iri"));
        QCOMPARE(codeOf(folder.book.setComfort({.category = "Contact", .kind = "circus"})),
                 QStringLiteral("invalid_argument"));
        QCOMPARE(folder.size(), before);
    }

    void anOwnRuleHasVersionsAndEndsForGood()
    {
        Folder folder;
        const auto first = must(folder.book.write(noNewsletters()));
        QCOMPARE(first.version, 1);
        auto draft = first.rule;
        draft.name = "No newsletters at all";
        const auto second = must(folder.book.change(first.id, draft));
        QCOMPARE(second.version, 2);
        QCOMPARE(second.id, first.id);
        const auto before = folder.size();
        QCOMPARE(must(folder.book.change(first.id, draft)), second);
        QCOMPARE(folder.size(), before);
        QCOMPARE(must(folder.book.ownRules()), std::vector{second});
        must(folder.book.remove(first.id));
        QVERIFY(must(folder.book.ownRules()).empty());
        QCOMPARE(codeOf(folder.book.get(first.id)), QStringLiteral("not_found"));
        QCOMPARE(codeOf(folder.book.remove(first.id)), QStringLiteral("not_found"));
        QCOMPARE(codeOf(folder.book.change(first.id, draft)), QStringLiteral("not_found"));
    }

    void aBadOwnRuleIsRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("no name") << 0 << QStringLiteral("invalid_argument");
        QTest::newRow("a long name") << 1 << QStringLiteral("invalid_argument");
        QTest::newRow("a name with what is not seen") << 2 << QStringLiteral("invalid_argument");
        QTest::newRow("about everything") << 3 << QStringLiteral("invalid_argument");
        QTest::newRow("a word of no vocabulary") << 4 << QStringLiteral("unknown_iri");
        QTest::newRow("never, for a while") << 5 << QStringLiteral("invalid_argument");
    }
    void aBadOwnRuleIsRefused()
    {
        QFETCH(const int, fault);
        QFETCH(const QString, code);
        Folder folder;
        auto draft = noNewsletters();
        if (fault == 0)
            draft.name.clear();
        if (fault == 1)
            draft.name.assign(201, 'n');
        if (fault == 2)
            draft.name = "No \xE2\x80\xAEnewsletters";
        if (fault == 3)
            draft.scope = {};
        if (fault == 4)
            draft.scope.purposes = {"Nonsense"};
        if (fault == 5)
            draft.retention = Duration{.days = 3};
        const auto before = folder.size();
        QCOMPARE(codeOf(folder.book.write(draft)), code);
        QCOMPARE(folder.size(), before);
    }

    void allRulesReachTheMatcher()
    {
        Folder folder;
        must(folder.book.choose("buying-data-about-me", true));
        must(folder.book.setComfort({.category = "Contact", .kind = "shop", .comfort = Comfort::Give}));
        const auto allowed =
            must(folder.book.write({.effect = Effect::Allow,
                                    .name = "Deliveries",
                                    .scope = {.purposes = {"DeliveryOfGoods"}, .data = {"Contact"}},
                                    .retention = Duration{.days = 30}}));
        const Matcher matcher{must(folder.book.rules()), "shop"};
        Permission asked{.purpose = "https://w3id.org/dpv#DeliveryOfGoods",
                         .data = {iri("EmailAddress")},
                         .processing = "https://w3id.org/dpv#Consult",
                         .collection = {std::string{channelIri(Channel::AskedDirectly)}},
                         .retention = {.days = 30}};
        const auto fits = matcher.match(asked);
        QCOMPARE(fits.fit, Fit::Fits);
        QCOMPARE(fits.reasons.front().rule, allowed.id.text());
        asked.collection = {std::string{channelIri(Channel::Bought)}};
        const auto against = matcher.match(asked);
        QCOMPARE(against.fit, Fit::Against);
        QCOMPARE(against.reasons.front().rule, std::string{"buying-data-about-me"});
    }

    void theRulesAreTheSameWhenTheHistoryIsReadAgain()
    {
        Folder folder;
        must(folder.book.choose("training-ai", true));
        const auto own = must(folder.book.write(noNewsletters()));
        must(folder.book.choose("training-ai", false));
        must(folder.book.remove(own.id));
        must(folder.book.write(noNewsletters()));
        must(ledger::verify({.database = folder.file,
                             .key = folder.key,
                             .vault = folder.vault,
                             .projections = folder.projections,
                             .scratch = folder.folder.path().toStdString(),
                             .random = folder.random}));
    }

    void everyAnswerToAnEverydayQuestionIsARuleThatExists()
    {
        QCOMPARE(everydayQuestions().size(), std::size_t{6});
        for (const auto &question : everydayQuestions()) {
            QVERIFY(question.choices.size() >= 2);
            for (const auto &choice : question.choices) {
                Folder folder;
                const QuestionAnswer answer{.question = question.code, .choice = choice.code};
                const auto set = must(startingSet({&answer, 1}));
                for (const auto &code : set.readyMade)
                    QVERIFY2(findReadyMade(code).has_value(), code.c_str());
                must(folder.book.begin(set));
                QCOMPARE(must(folder.book.chosen()).size(), set.readyMade.size());
                QCOMPARE(must(folder.book.comforts()).size(), set.comforts.size());
                for (const auto &code : set.lifted)
                    QVERIFY2(findReadyMade(code).has_value(), code.c_str());
            }
        }
    }

    void anAnswerGivenAnewTakesTheFormerBack()
    {
        Folder folder;
        const auto answer = [&](const char *question, const char *choice) {
            const QuestionAnswer one{.question = question, .choice = choice};
            must(folder.book.begin(must(startingSet({&one, 1}))));
        };
        answer("advertising", "never");
        answer("following", "never");
        answer("address", "give");
        answer("advertising", "yes");
        const auto chosen = must(folder.book.chosen());
        QVERIFY(std::ranges::find(chosen, "unsolicited-contact") == chosen.end());
        QVERIFY(std::ranges::find(chosen, "retargeting") != chosen.end());
        answer("address", "ask-me");
        for (const auto &rule : must(folder.book.comforts()))
            QCOMPARE(rule.comfort, rule.kind == "data_broker" ? Comfort::Never : Comfort::Ask);
    }

    void answersAreTakenTogetherAndWrongOnesRefused()
    {
        const std::vector<QuestionAnswer> both{{.question = "advertising", .choice = "never"},
                                               {.question = "following", .choice = "never"}};
        const auto set = must(startingSet(both));
        QCOMPARE(std::ranges::count(set.readyMade, "adverts-from-searches"), 1);
        QVERIFY(must(startingSet({})) == StartingSet{});
        const QuestionAnswer unknown{.question = "weather", .choice = "never"};
        QCOMPARE(codeOf(startingSet({&unknown, 1})), QStringLiteral("not_found"));
        const QuestionAnswer maybe{.question = "health", .choice = "maybe"};
        QCOMPARE(codeOf(startingSet({&maybe, 1})), QStringLiteral("not_found"));
        const std::vector<QuestionAnswer> twice{both.front(), both.front()};
        QCOMPARE(codeOf(startingSet(twice)), QStringLiteral("ambiguous"));
    }
};

QTEST_GUILESS_MAIN(TermsRuleBookTest)
#include "tst_terms_rule_book.moc"
