// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "dealing_actor.h"

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
        : services_(services), place_(place), random_(seed), dealings_(services, place, seed)
    {
    }

    void act()
    {
        place_.clock.current += std::chrono::minutes{pick(600)};
        if (pick(3) != 0)
            return dealings_.act();
        switch (pick(9)) {
        case 0:
            attributes_.push_back(
                setFact(services_, claim(), "v" + std::to_string(pick(1000)) + "@example.org"));
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
            preferences_.push_back(
                must(services_.profile().preferences().set(must(services_.persona({})).id,
                                                           "topic.t" + std::to_string(pick(4)),
                                                           pick(2) == 0 ? "like" : "dislike"))
                    .id);
            return;
        case 6:
            return record();
        case 7:
            if (const auto grant = anyGrant())
                must(services_.grants().challenge(*grant));
            return;
        default:
            must(services_.ledger().checkpoint());
        }
    }

    void eraseOne()
    {
        if (pick(3) == 0 && !preferences_.empty()) {
            const auto id =
                preferences_[static_cast<std::size_t>(pick(static_cast<int>(preferences_.size())))];
            erase("profile_preference", id.bytes, [&] { return services_.erasePreference(id); });
        } else if (!attributes_.empty()) {
            const auto id = attributes_[static_cast<std::size_t>(pick(static_cast<int>(attributes_.size())))];
            erase("profile_attribute", id.bytes, [&] { return services_.eraseAttribute(id, false); });
        }
    }

    int erasures() const { return erasures_; }
    const DealingActor &dealings() const { return dealings_; }

private:
    int pick(int below) { return std::uniform_int_distribution<int>{0, below - 1}(random_); }

    std::string claim() { return pick(6) == 0 ? "email" : "claim_" + std::to_string(pick(5)); }

    std::optional<vendors::GrantId> anyGrant()
    {
        const auto grants = must(services_.grants().list({}, 100'000));
        if (grants.empty())
            return {};
        return grants[static_cast<std::size_t>(pick(static_cast<int>(grants.size())))].id;
    }

    void issue()
    {
        if (vendors_.empty() || attributes_.empty())
            return;
        const auto &vendor = vendors_[static_cast<std::size_t>(pick(static_cast<int>(vendors_.size())))];
        const auto &attribute =
            attributes_[static_cast<std::size_t>(pick(static_cast<int>(attributes_.size())))];
        const auto issued = services_.grants().issue(requestFor(services_, vendor, {attribute}));
        if (!issued)
            QCOMPARE(codeOf(issued), QStringLiteral("value.erased"));
    }

    void end()
    {
        const auto grant = anyGrant();
        if (!grant)
            return;
        const auto ended = services_.grants().end(*grant, "");
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

    /// Erases one value, and checks that every row of every table is as it was but for those that held it.
    void erase(const std::string &table, ByteView id, const auto &work)
    {
        auto rows = rowsOfAllTables(services_);
        const auto erased = work();
        if (erased) {
            ++erasures_;
            markErased(rows, table, quoted(id), must(services_.ledger().at(erased->erasure.erasedPosition)));
        } else {
            QCOMPARE(codeOf(erased), QStringLiteral("value.erased")); // before
        }
        compareRows(services_, rows);
    }

    /// What becomes of a value that is erased: itself, that events carry it, and that tokens disclose it.
    static void markErased(TableRows &rows, const std::string &table, const std::string &id,
                           const ledger::Event &event)
    {
        auto &own = rows.at(table + " (" + id + ")");
        own["value"] = "NULL";
        own["version"] = std::to_string(std::stoll(own["version"]) + 1);
        own["hash"] = quoted(event.hash);
        own["device"] = quoted(event.ref.device.bytes);
        own["seq"] = std::to_string(event.ref.seq);
        for (auto &[key, row] : rows) {
            if (key.starts_with("profile_carrier ") && row["thing"] == id)
                row["held"] = "0";
            if (key.starts_with("permission_grant ") &&
                row["attributes"].contains(id.substr(2, id.size() - 3)))
                row["values_erased"] = "1";
        }
        addAbout(rows, event);
    }

    services::Services &services_;
    Place &place_;
    std::mt19937 random_;
    std::vector<profile::AttributeId> attributes_{};
    std::vector<profile::PreferenceId> preferences_{};
    std::vector<vendors::VendorId> vendors_{};
    DealingActor dealings_;
    int erasures_ = 0;
};

} // namespace

void SequencesTest::anySequenceFoldsToTheSameTables_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// The tables were brought forward event by event; the verification derives them in one go, with the values
/// erased by then missing from the start.
void SequencesTest::anySequenceFoldsToTheSameTables()
{
    QFETCH(unsigned, seed);
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    place.random.repeat(seed);
    auto services = place.create();
    Actor actor{services, place, seed};
    // Until each kind of act was done, which its seed decides on.
    int acts = 0;
    for (; acts < 100 || actor.erasures() == 0 || !actor.dealings().missing().empty(); ++acts) {
        const auto missing = actor.dealings().missing();
        QVERIFY2(acts < 3000, joined({missing.begin(), missing.end()}, ", ").c_str());
        actor.act();
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(codeOf(services.vault().verify()), QStringLiteral("no error"));
    must(services.close());
    auto again = must(place.open());
    QCOMPARE(codeOf(again.vault().verify()), QStringLiteral("no error"));
    must(again.close());
}

QTEST_GUILESS_MAIN(SequencesTest)
#include "tst_services_sequences.moc"
