// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shortening.h"

#include "ledger/search.h"
#include "json/write.h"

#include <random>

using namespace proffer;
using namespace proffer::test;
using ledger::Shortening;

/// A vault with everything in it before and after its history is shortened.
class ShorteningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasReplacedGoes();
    void verdictsStay();
    void aChallengeStaysWithItsAnswerUntilItExpires();
    void anErasedValueStaysErased();
    void aKeptHeadThatWasDroppedRaisesNoAlarm();
    void backupsThatHoldItAreNamed();
    void anySequenceKeepsItsVerdicts_data();
    void anySequenceKeepsItsVerdicts();
};

void ShorteningTest::whatWasReplacedGoes()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    setFact(services, "email", "old@example.org");
    setFact(services, "email", "new@example.org");
    const auto persona = must(services.persona({})).id;
    must(services.profile().people().renamePersona(persona, "Shops"));
    must(services.profile().people().renamePersona(persona, "Errands"));
    must(services.profile().preferences().set(persona, "topic.tea", "like"));
    must(services.profile().preferences().set(persona, "topic.tea", "dislike"));
    const auto vendor = addCompany(services, "kinari", place.random);
    must(services.holdings().record(
        {.vendor = vendor, .claim = "email", .how = vendors::HowKnown::TheyWrote}));
    const auto before = tablesOf(services);
    const auto done = shorten(services, place);
    QCOMPARE(done.dropped, 3);
    QCOMPARE(tablesOf(services), before);
    QCOMPARE(countOf(services, "attribute.set"), std::size_t{1});
    QCOMPARE(countOf(services, "persona.renamed"), std::size_t{1});
    QCOMPARE(countOf(services, "preference.set"), std::size_t{1});
    verifies(services);
    must(ledger::indexForSearch(services.ledger()));
    QCOMPARE(must(ledger::search(services.ledger().database(), services.ledger().projections(), "Shops", 9))
                 .size(),
             std::size_t{0});
}

void ShorteningTest::verdictsStay()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto email = setFact(services, "email", "old@example.org");
    const auto vendor = addCompany(services, "kinari", place.random);
    const auto open = must(services.grants().issue(requestFor(services, vendor, {email})));
    const auto ended = must(services.grants().issue(requestFor(services, vendor, {email})));
    must(services.grants().end(ended.grant.id, "no longer"));
    setFact(services, "email", "new@example.org");
    const auto token = [&](const grants::Issued &issued) {
        return must(services.grants().token(issued.grant.id));
    };
    const auto openToken = token(open);
    const auto endedToken = token(ended);
    const auto verdicts = [&](services::Services &opened) {
        auto checker = must(grants::Checker::open(opened.vault()));
        return std::pair{must(checker.check(openToken, {})).verdict,
                         must(checker.check(endedToken, {})).verdict};
    };
    const auto before = verdicts(services);
    QCOMPARE(before.second, grants::Verdict::Revoked);
    QVERIFY(shorten(services, place).dropped > 0);
    QCOMPARE(verdicts(services), before);
    QCOMPARE(token(open), openToken);
    QCOMPARE(codeOf(services.grants().notice(ended.grant.id)), QStringLiteral("no error"));
    must(services.close());
    auto again = must(place.open());
    QCOMPARE(verdicts(again), before);
    verifies(again);
}

void ShorteningTest::aChallengeStaysWithItsAnswerUntilItExpires()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto email = setFact(services, "email", "a@example.org");
    const auto vendor = addCompany(services, "kinari", place.random);
    const auto grant = must(services.grants().issue(requestFor(services, vendor, {email}))).grant.id;
    must(services.grants().challenge(grant));
    const auto nonce = must(json::stringMember(must(services.ledger().page(0, 1)).front().data, "nonce"));
    must(services.ledger().append(
        {.kind = "presentation.checked",
         .about = {grant.bytes},
         .data = {{"grant", grant.text()}, {"nonce", nonce}, {"verdict", "valid"}}}));
    must(services.grants().challenge(grant));
    setFact(services, "email", "b@example.org");
    // What says that a challenge was answered may be an older page put back.
    auto &database = services.ledger().database();
    must(database.execute("CREATE TABLE answered AS SELECT nonce, used FROM challenge"));
    must(database.execute("UPDATE challenge SET used = NULL"));
    const auto soon = place.clock.current + std::chrono::seconds{1};
    QCOMPARE(codeOf(services.shortenHistory(soon, Shortening::Done)),
             QStringLiteral("ledger.projection_mismatch"));
    must(database.execute(
        "UPDATE challenge SET used = (SELECT used FROM answered WHERE answered.nonce = challenge.nonce)"));
    must(database.execute("DROP TABLE answered"));
    const auto done = must(services.shortenHistory(soon, Shortening::Done));
    QCOMPARE(done.history.dropped, 1);
    QCOMPARE(countOf(services, "challenge.made"), std::size_t{2});
    QCOMPARE(countOf(services, "presentation.checked"), std::size_t{1});
    verifies(services);
    QVERIFY(shorten(services, place).dropped > 0);
    QCOMPARE(countOf(services, "challenge.made"), std::size_t{0});
    verifies(services);
}

void ShorteningTest::anErasedValueStaysErased()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto email = setFact(services, "email", "old@example.org");
    const auto phone = setFact(services, "phone_number", "1");
    setFact(services, "phone_number", "2");
    setFact(services, "email", "new@example.org");
    must(services.eraseAttribute(email, false));
    setFact(services, "topic", "x");
    QCOMPARE(shorten(services, place).dropped, 1);
    QVERIFY(must(services.profile().attributes().attribute(email)).erased());
    verifies(services);
    // What was dropped with the older value is not asked for when the rest is erased.
    must(services.eraseAttribute(phone, false));
    QVERIFY(must(services.profile().attributes().attribute(phone)).erased());
    setFact(services, "email", "third@example.org");
    verifies(services);
    shorten(services, place);
    QVERIFY(!must(services.profile().attributes().attribute(email)).erased());
    verifies(services);
}

void ShorteningTest::aKeptHeadThatWasDroppedRaisesNoAlarm()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    {
        auto services = place.create();
        setFact(services, "email", "old@example.org");
        must(services.close());
    }
    // The state folder as another machine's sync left it: a head that is dropped by now.
    const auto former = place.root / "state.former";
    std::filesystem::copy(place.root / "state", former, std::filesystem::copy_options::recursive);
    {
        auto services = must(place.open());
        setFact(services, "email", "new@example.org");
        setFact(services, "topic", "x");
        QCOMPARE(shorten(services, place).dropped, 1);
        must(services.close());
    }
    std::filesystem::remove_all(place.root / "state");
    std::filesystem::rename(former, place.root / "state");
    auto services = must(place.open());
    QCOMPARE(services.vault().openReport().found, vault::Found::AsLeft);
    verifies(services);
}

void ShorteningTest::backupsThatHoldItAreNamed()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    must(services.vault().backup(place.root / "early.proffer"));
    setFact(services, "email", "old@example.org");
    must(services.vault().backup(place.root / "holds.proffer"));
    setFact(services, "email", "new@example.org");
    setFact(services, "topic", "x");
    const auto done =
        must(services.shortenHistory(place.clock.current + std::chrono::seconds{1}, Shortening::Done));
    QCOMPARE(done.history.dropped, 1);
    QCOMPARE(done.backups.size(), std::size_t{1});
    must(services.vault().backup(place.root / "after.proffer"));
    must(services.close());
    auto restored = must(services::Services::restore(place.root / "after.proffer", place.root / "restored",
                                                     password(), place.surroundings()));
    verifies(restored);
}

void ShorteningTest::anySequenceKeepsItsVerdicts_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

namespace {

/// Acts at random and remembers the tokens that were handed out.
class Actor {
public:
    Actor(services::Services &services, Place &place, unsigned seed)
        : services_(services), place_(place), random_(seed)
    {
        vendors_ = {addCompany(services, "kinari", place.random),
                    addCompany(services, "kissa", place.random)};
        attributes_.push_back(setFact(services, "claim_0", "first"));
    }

    void act()
    {
        place_.clock.current += std::chrono::minutes{pick(60)};
        const auto persona = must(services_.persona({})).id;
        switch (pick(9)) {
        case 0:
            return issue();
        case 1:
            if (!grants_.empty())
                static_cast<void>(services_.grants().end(oneOf(grants_), "random").has_value());
            return;
        case 2:
            if (pick(3) == 0)
                static_cast<void>(services_.eraseAttribute(oneOf(attributes_), false).has_value());
            return;
        case 3:
            must(services_.profile().preferences().set(persona, "topic.t" + std::to_string(pick(3)),
                                                       pick(2) == 0 ? "like" : "dislike"));
            return;
        case 4:
            if (!grants_.empty())
                must(services_.grants().challenge(oneOf(grants_)));
            return;
        case 5:
            must(services_.profile().people().renamePersona(persona, "Face " + std::to_string(pick(1000))));
            return;
        case 6:
            must(services_.ledger().checkpoint());
            return;
        default:
            attributes_.push_back(setFact(services_, "claim_" + std::to_string(pick(4)),
                                          "value " + std::to_string(pick(1000))));
        }
    }

    std::vector<grants::Verdict> verdicts()
    {
        auto checker = must(grants::Checker::open(services_.vault()));
        std::vector<grants::Verdict> all;
        for (const auto &token : tokens_)
            all.push_back(must(checker.check(token, {})).verdict);
        return all;
    }

private:
    int pick(int below) { return std::uniform_int_distribution<int>{0, below - 1}(random_); }

    template <class T>
    const T &oneOf(const std::vector<T> &all)
    {
        return all[static_cast<std::size_t>(pick(static_cast<int>(all.size())))];
    }

    void issue()
    {
        const auto issued =
            services_.grants().issue(requestFor(services_, oneOf(vendors_), {oneOf(attributes_)}));
        if (!issued)
            return; // its value is erased
        grants_.push_back(issued->grant.id);
        tokens_.push_back(must(services_.grants().token(issued->grant.id)));
    }

    services::Services &services_;
    Place &place_;
    std::mt19937 random_;
    std::vector<vendors::VendorId> vendors_{};
    std::vector<profile::AttributeId> attributes_{};
    std::vector<vendors::GrantId> grants_{};
    std::vector<std::string> tokens_{};
};

} // namespace

void ShorteningTest::anySequenceKeepsItsVerdicts()
{
    QFETCH(unsigned, seed);
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    Actor actor{services, place, seed};
    std::int64_t dropped = 0;
    for (int round = 0; round < 3; ++round) {
        for (int step = 0; step < 40; ++step)
            actor.act();
        const auto verdicts = actor.verdicts();
        const auto before = tablesOf(services);
        const auto end = place.clock.current - std::chrono::hours{10};
        dropped += must(services.shortenHistory(end, Shortening::Done)).history.dropped;
        QCOMPARE(tablesOf(services), before);
        QCOMPARE(actor.verdicts(), verdicts);
        QCOMPARE(must(services.vault().verify()).dropped, dropped);
    }
    QVERIFY(dropped > 10);
}

QTEST_APPLESS_MAIN(ShorteningTest)
#include "tst_services_shortening.moc"
