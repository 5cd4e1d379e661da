// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "place.h"

#include "json/write.h"

#include <random>

using namespace proffer;
using namespace proffer::test;

class SequencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anySequenceFoldsToTheSameTables_data();
    void anySequenceFoldsToTheSameTables();
};

namespace {

/// Acts at random on a vault, as a person would in any order.
class Actor {
public:
    Actor(services::Services &services, Place &place, unsigned seed)
        : services_(services), place_(place), random_(seed)
    {
    }

    void act()
    {
        place_.clock.current += std::chrono::minutes{pick(600)};
        switch (pick(9)) {
        case 0:
            attributes_.push_back(setFact(services_, "claim_" + std::to_string(pick(6)),
                                          "value " + std::to_string(pick(1000))));
            return;
        case 1:
            vendors_.push_back(
                addCompany(services_, "shop" + std::to_string(vendors_.size()), place_.random));
            return;
        case 2:
            return issue();
        case 3:
            return end();
        case 4:
            return eraseOne();
        case 5:
            must(services_.profile().preferences().set(must(services_.persona({})).id,
                                                       "topic.t" + std::to_string(pick(4)),
                                                       pick(2) == 0 ? "like" : "dislike"));
            return;
        case 6:
            return record();
        case 7:
            if (!grants_.empty())
                must(services_.grants().challenge(
                    grants_[static_cast<std::size_t>(pick(static_cast<int>(grants_.size())))]));
            return;
        default:
            must(services_.ledger().checkpoint());
        }
    }

    /// Erases one value, and checks that nothing else of the profile changes.
    void eraseOne()
    {
        if (attributes_.empty())
            return;
        const auto &id = attributes_[static_cast<std::size_t>(pick(static_cast<int>(attributes_.size())))];
        auto before = rows();
        if (!services_.eraseAttribute(id, false))
            return; // erased before
        auto after = rows();
        before.erase(id.text());
        after.erase(id.text());
        QCOMPARE(after, before);
        QVERIFY(must(services_.profile().attributes().attribute(id)).erased());
    }

private:
    int pick(int below) { return std::uniform_int_distribution<int>{0, below - 1}(random_); }

    void issue()
    {
        if (vendors_.empty() || attributes_.empty())
            return;
        const auto &vendor = vendors_[static_cast<std::size_t>(pick(static_cast<int>(vendors_.size())))];
        const auto &attribute =
            attributes_[static_cast<std::size_t>(pick(static_cast<int>(attributes_.size())))];
        const auto issued = services_.grants().issue(requestFor(services_, vendor, {attribute}));
        if (issued)
            grants_.push_back(issued->grant.id);
        else
            QCOMPARE(codeOf(issued), QStringLiteral("value.erased"));
    }

    void end()
    {
        if (grants_.empty())
            return;
        const auto ended = services_.grants().end(
            grants_[static_cast<std::size_t>(pick(static_cast<int>(grants_.size())))], "");
        if (!ended)
            QCOMPARE(codeOf(ended), QStringLiteral("grant.already_ended"));
    }

    void record()
    {
        if (vendors_.empty())
            return;
        const auto recorded = services_.holdings().record(
            {.vendor = vendors_.back(), .claim = "email", .how = vendors::HowKnown::TheyWrote});
        if (!recorded)
            QCOMPARE(codeOf(recorded), QStringLiteral("already_exists"));
    }

    std::map<std::string, std::string> rows()
    {
        std::map<std::string, std::string> rows;
        for (const auto &attribute :
             must(services_.profile().attributes().allOf(must(services_.profile().people().self()).id)))
            rows[attribute.id.text()] = attribute.value ? json::write(*attribute.value) : "erased";
        return rows;
    }

    services::Services &services_;
    Place &place_;
    std::mt19937 random_;
    std::vector<profile::AttributeId> attributes_{};
    std::vector<vendors::VendorId> vendors_{};
    std::vector<vendors::GrantId> grants_{};
};

} // namespace

void SequencesTest::anySequenceFoldsToTheSameTables_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// The tables were brought forward event by event; the verification derives them in one go, with the values
/// erased by then missing from the start.
void SequencesTest::anySequenceFoldsToTheSameTables()
{
    QFETCH(unsigned, seed);
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    Actor actor{services, place, seed};
    for (int act = 0; act < 60; ++act)
        actor.act();
    QCOMPARE(codeOf(services.vault().verify()), QStringLiteral("no error"));
    must(services.close());
    auto again = must(place.open());
    QCOMPARE(codeOf(again.vault().verify()), QStringLiteral("no error"));
    must(again.close());
}

QTEST_GUILESS_MAIN(SequencesTest)
#include "tst_services_sequences.moc"
