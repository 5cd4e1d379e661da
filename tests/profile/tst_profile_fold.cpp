// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile_folder.h"

using namespace proffer;
using namespace proffer::profile;
using proffer::test::outcomeOf;

/// The projection alone, over events that are put together here: what several devices may have written.
class ProfileFoldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHigherVersionWinsInAnyOrder();
    void ofEqualVersionsTheHigherHashWinsInAnyOrder();
    void aTombstoneBeatsWhatItsAuthorSaw();
    void anEventWithErasedValuesShowsNothing();
    void otherPartsEventsAreLeftAlone();
    void malformedEventsAreRefusedByName_data();
    void malformedEventsAreRefusedByName();
};

namespace {

const SubjectId subject{{1}};
const ClaimKey email = *ClaimKey::parse("email");

json::Object structure(std::int64_t version)
{
    return {{"attribute", attributeIdOf(subject, {}, email).text()},
            {"subject", subject.text()},
            {"claim", "email"},
            {"category", "https://w3id.org/dpv/pd#EmailAddress"},
            {"sensitivity", "normal"},
            {"source", "self"},
            {"version", version}};
}

ledger::Event set(std::int64_t seq, std::int64_t version, std::uint8_t hash, const char *value)
{
    return {.position = seq,
            .ref = {.device = ledger::DeviceId{{7}}, .seq = seq},
            .hash = {hash},
            .kind = "attribute.set",
            .data = structure(version),
            .values = json::Object{{"value", value}},
            .hadValues = true};
}

ledger::Event erase(std::int64_t seq, std::int64_t version, std::uint8_t hash,
                    std::vector<ledger::EventRef> erases)
{
    const auto id = attributeIdOf(subject, {}, email).text();
    return {.position = seq,
            .ref = {.device = ledger::DeviceId{{7}}, .seq = seq},
            .hash = {hash},
            .kind = "attribute.erased",
            .data = {{"attributes", json::Array{json::Array{id, version}}}, {"claims", json::Array{"email"}}},
            .erases = std::move(erases)};
}

class Tables {
public:
    Tables()
    {
        crypto::SystemRandom random;
        const auto key = random.secret(32);
        auto opened = store::Database::open(std::filesystem::path{folder_.path().toStdString()} / "tables.db",
                                            key.bytes(), {.mode = store::Mode::Create});
        if (!opened || !opened->execute(ProfileProjection{}.createScript()))
            qFatal("no tables");
        database_ = std::make_unique<store::Database>(*std::move(opened));
    }

    Done fold(const ledger::Event &event) { return ProfileProjection{}.apply(*database_, event); }

    std::string value()
    {
        auto row = database_->query("SELECT value FROM profile_attribute");
        if (!row || !row->step().value_or(false))
            return "none";
        return row->isNull(0) ? "erased" : std::string{row->text(0)};
    }

private:
    QTemporaryDir folder_;
    std::unique_ptr<store::Database> database_;
};

std::string folded(std::vector<ledger::Event> events)
{
    Tables tables;
    for (const auto &event : events) {
        if (!tables.fold(event))
            return "refused";
    }
    return tables.value();
}

} // namespace

void ProfileFoldTest::theHigherVersionWinsInAnyOrder()
{
    const auto older = set(1, 1, 9, "older");
    const auto newer = set(2, 2, 1, "newer");
    QCOMPARE(folded({older, newer}), std::string{R"("newer")"});
    QCOMPARE(folded({newer, older}), std::string{R"("newer")"});
}

void ProfileFoldTest::ofEqualVersionsTheHigherHashWinsInAnyOrder()
{
    const auto low = set(1, 2, 3, "low");
    const auto high = set(2, 2, 200, "high");
    QCOMPARE(folded({low, high}), std::string{R"("high")"});
    QCOMPARE(folded({high, low}), std::string{R"("high")"});
}

void ProfileFoldTest::aTombstoneBeatsWhatItsAuthorSaw()
{
    const auto seen = set(1, 1, 1, "seen");
    const auto tombstone = erase(2, 2, 1, {seen.ref});
    QCOMPARE(folded({seen, tombstone}), std::string{"erased"});
    QCOMPARE(folded({seen, tombstone, set(3, 1, 9, "unseen, older")}), std::string{"erased"});
    QCOMPARE(folded({seen, tombstone, set(3, 2, 0, "unseen, same version")}), std::string{"erased"});
    QCOMPARE(folded({seen, tombstone, set(3, 3, 0, "new")}), std::string{R"("new")"});
}

void ProfileFoldTest::anEventWithErasedValuesShowsNothing()
{
    auto emptied = set(2, 2, 1, "gone");
    emptied.values.reset();
    QCOMPARE(folded({set(1, 1, 1, "older"), emptied}), std::string{"erased"});
    QCOMPARE(folded({emptied}), std::string{"erased"});
}

void ProfileFoldTest::otherPartsEventsAreLeftAlone()
{
    ledger::Event other{.ref = {.device = ledger::DeviceId{{7}}, .seq = 5},
                        .kind = "vendor.added",
                        .data = {{"claim", "email"}}};
    QCOMPARE(folded({set(1, 1, 1, "kept"), other}), std::string{R"("kept")"});
    QCOMPARE(ProfileProjection{}.searchText(other), std::string{});
    other.erases = {{.device = ledger::DeviceId{{7}}, .seq = 99}};
    QCOMPARE(folded({set(1, 1, 1, "kept"), other}), std::string{R"("kept")"});
}

void ProfileFoldTest::malformedEventsAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<json::Value>("value");
    const auto row = [](const char *member, json::Value value) {
        QTest::addRow("%s %d", member, static_cast<int>(value.isNull()))
            << QByteArray{member} << std::move(value);
    };
    row("attribute", "0");
    row("attribute", nullptr);
    row("subject", SubjectId{{2}}.text());
    row("claim", "EMAIL");
    row("category", 3);
    row("sensitivity", "secret");
    row("source", "oracle");
    row("version", 0);
    row("version", nullptr);
    row("persona", "nobody");
}

void ProfileFoldTest::malformedEventsAreRefusedByName()
{
    QFETCH(QByteArray, member);
    QFETCH(json::Value, value);
    auto event = set(1, 1, 1, "x");
    event.data[member.toStdString()] = value;
    if (value.isNull())
        event.data.erase(member.toStdString());
    Tables tables;
    const auto done = tables.fold(event);
    QCOMPARE(outcomeOf(done), QByteArray{"ledger.event_malformed"});
    QCOMPARE(std::string{done.error().fact("kind")}, std::string{"attribute.set"});
    QCOMPARE(tables.value(), std::string{"none"});
}

QTEST_GUILESS_MAIN(ProfileFoldTest)
#include "tst_profile_fold.moc"
