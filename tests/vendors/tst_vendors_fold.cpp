// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendors_folder.h"

using namespace proffer;
using namespace proffer::vendors;
using namespace proffer::test;

class VendorsFoldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { folder = std::make_unique<VendorsFolder>(); }
    void cleanup() { folder.reset(); }

    void brokenEventsAreRefusedAndChangeNothing_data();
    void brokenEventsAreRefusedAndChangeNothing();
    void unknownKindsAreIgnored();
    void eventsAboutWhatIsNotThereChangeNothing();
    void concurrentChangesEndTheSameInAnyOrder();
    void concurrentStatesEndTheSameInAnyOrder();
    void twoFirstKeysAtOnceAreAnAlarm();
    void foldingAnErasedEventYieldsErased();
    void aRowThatIsPutBackIsNoticed();
    void aWholeStoryVerifies();

private:
    std::unique_ptr<VendorsFolder> folder;
};

namespace {

/// The projection's tables alone, to fold events that two devices wrote at once.
class Tables {
public:
    explicit Tables(VendorsFolder &folder)
        : database_(
              must(store::Database::open(std::filesystem::path{folder.folder.path().toStdString()} / name(),
                                         folder.key.bytes(), {.mode = store::Mode::Create})))
    {
        must(database_.execute(projection_.createScript()));
    }

    void apply(const ledger::Event &event) { must(projection_.apply(database_, event)); }
    std::string text(std::string_view sql)
    {
        auto row = must(database_.query(sql));
        return must(row.step()) ? std::string{row.text(0)} : "(no row)";
    }

private:
    static std::string name()
    {
        static int number = 0;
        return "tables" + std::to_string(++number) + ".db";
    }
    VendorsProjection projection_{};
    store::Database database_;
};

ledger::Event happened(std::string kind, json::Object data, std::uint8_t hash = 0)
{
    ledger::Event made{.kind = std::move(kind), .data = std::move(data)};
    made.hash.fill(hash);
    made.ref.seq = hash;
    return made;
}

json::Object vendorData(std::string_view name, std::int64_t version)
{
    return {{"vendor", VendorId{}.text()}, {"name", name}, {"kind", "shop"}, {"version", version}};
}

json::Object stateData(std::string_view state, std::int64_t version)
{
    return {{"holding", HoldingId{}.text()}, {"state", state}, {"version", version}};
}

ledger::Event recorded()
{
    return happened("holding.recorded", {{"holding", HoldingId{}.text()},
                                         {"vendor", VendorId{}.text()},
                                         {"claim", "email"},
                                         {"how", "i_gave_it"}});
}

} // namespace

void VendorsFoldTest::brokenEventsAreRefusedAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("member");
    const std::map<std::string, std::vector<std::string>> members{
        {"vendor.added", {"vendor", "name", "kind", "version"}},
        {"vendor.changed", {"vendor", "name", "kind", "version"}},
        {"vendor.noted", {"vendor", "version"}},
        {"vendor.removed", {"vendor"}},
        {"vendor.key_pinned", {"vendor", "thumbprint", "trust", "jwk"}},
        {"vendor.key_alarm", {"vendor", "thumbprint", "trust", "jwk"}},
        {"vendor.key_confirmed", {"vendor", "thumbprint", "trust"}},
        {"vendor.key_refused", {"vendor", "thumbprint", "trust"}},
        {"relationship.opened", {"relationship", "vendor", "persona", "issuer"}},
        {"relationship.closed", {"relationship"}},
        {"holding.recorded", {"holding", "vendor", "claim", "how"}},
        {"holding.state_changed", {"holding", "state", "version"}},
        {"holding.evidence_added", {"holding", "evidence_date"}},
        {"holding.erased", {"holding"}},
    };
    for (const auto &[kind, names] : members) {
        for (const auto &name : names)
            QTest::addRow("%s without %s", kind.c_str(), name.c_str())
                << QByteArray::fromStdString(kind) << QByteArray::fromStdString(name);
    }
}

void VendorsFoldTest::brokenEventsAreRefusedAndChangeNothing()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, member);
    const std::string id(32, '1');
    const std::string key(43, 'A');
    const json::Object whole{{"vendor", id},        {"name", "Maru"},       {"kind", "shop"},
                             {"version", 7},        {"thumbprint", key},    {"trust", "in_person"},
                             {"jwk", "{}"},         {"relationship", id},   {"persona", id},
                             {"issuer", key},       {"holding", id},        {"claim", "email"},
                             {"how", "they_wrote"}, {"state", "no_answer"}, {"evidence_date", "2026-11-22"}};
    const json::Object values{{"notes", "a"}, {"issuer_key", key}, {"evidence", "a"}};
    const auto before = folder->size();
    auto without = whole;
    without.erase(member.toStdString());
    auto wrong = whole;
    wrong.insert_or_assign(member.toStdString(), json::Array{});
    for (const auto &data : {without, wrong}) {
        const auto appended =
            folder->ledger().append({.kind = kind.toStdString(), .data = data, .values = values});
        QCOMPARE(errorOf(appended), ErrorCode::EventMalformed);
        QCOMPARE(appended.error().fact("kind"), std::string_view{kind.toStdString()});
        QCOMPARE(appended.error().fact("member"), std::string_view{member.toStdString()});
    }
    QCOMPARE(folder->size(), before);
    QVERIFY(folder->ledger().append({.kind = kind.toStdString(), .data = whole, .values = values}));
    QVERIFY(folder->verify());
}

void VendorsFoldTest::unknownKindsAreIgnored()
{
    QVERIFY(folder->ledger().append({.kind = "vendor.of_a_later_program", .data = {{"vendor", 1}}}));
    QVERIFY(must(folder->vendors().list()).empty());
    QVERIFY(folder->verify());
}

void VendorsFoldTest::eventsAboutWhatIsNotThereChangeNothing()
{
    Tables tables{*folder};
    tables.apply(happened("vendor.changed", vendorData("Maru", 2)));
    tables.apply(happened("vendor.removed", {{"vendor", VendorId{}.text()}}));
    tables.apply(happened("relationship.closed", {{"relationship", RelationshipId{}.text()}}));
    tables.apply(happened("holding.state_changed", stateData("asked_to_stop", 2)));
    tables.apply(happened("holding.erased", {{"holding", HoldingId{}.text()}}));
    tables.apply(happened("grant.ended", {{"grant", GrantId{}.text()}}));
    QCOMPARE(tables.text("SELECT (SELECT count(*) FROM vendor) + (SELECT count(*) FROM relationship) + "
                         "(SELECT count(*) FROM holding)"),
             std::string{"0"});
}

void VendorsFoldTest::concurrentChangesEndTheSameInAnyOrder()
{
    const std::array changes{happened("vendor.changed", vendorData("lower hash", 2), 1),
                             happened("vendor.changed", vendorData("higher hash", 2), 2),
                             happened("vendor.changed", vendorData("older", 1), 3)};
    std::array order{0U, 1U, 2U};
    do {
        Tables tables{*folder};
        tables.apply(happened("vendor.added", vendorData("first", 1)));
        for (const auto index : order)
            tables.apply(changes.at(index));
        QCOMPARE(tables.text("SELECT name FROM vendor"), std::string{"higher hash"});
    } while (std::ranges::next_permutation(order).found);
}

void VendorsFoldTest::concurrentStatesEndTheSameInAnyOrder()
{
    const auto stop = happened("holding.state_changed", stateData("asked_to_stop", 2), 1);
    const auto erase = happened("holding.state_changed", stateData("asked_to_delete", 2), 2);
    for (const auto &pair : {std::pair{stop, erase}, std::pair{erase, stop}}) {
        Tables tables{*folder};
        tables.apply(recorded());
        tables.apply(pair.first);
        tables.apply(pair.second);
        QCOMPARE(tables.text("SELECT state FROM holding"), std::string{"asked_to_delete"});
    }
}

void VendorsFoldTest::twoFirstKeysAtOnceAreAnAlarm()
{
    Tables tables{*folder};
    for (const char first : {'A', 'B'})
        tables.apply(happened("vendor.key_pinned", {{"vendor", VendorId{}.text()},
                                                    {"thumbprint", first + std::string(42, 'A')},
                                                    {"trust", "in_person"},
                                                    {"jwk", "{}"}}));
    QCOMPARE(
        tables.text("SELECT group_concat(state) FROM (SELECT state FROM vendor_key ORDER BY thumbprint)"),
        std::string{"in_force,alarm"});
}

void VendorsFoldTest::foldingAnErasedEventYieldsErased()
{
    Tables tables{*folder};
    tables.apply(happened("vendor.added", vendorData("Maru", 1)));
    auto older = happened("vendor.noted", {{"vendor", VendorId{}.text()}, {"version", 1}}, 1);
    older.hadValues = true;
    older.values = json::Object{{"notes", "older"}};
    auto erased = happened("vendor.noted", {{"vendor", VendorId{}.text()}, {"version", 2}}, 2);
    erased.hadValues = true;
    tables.apply(older);
    tables.apply(erased);
    QCOMPARE(tables.text("SELECT notes IS NULL AND notes_seq = 2 FROM vendor"), std::string{"1"});
}

void VendorsFoldTest::aRowThatIsPutBackIsNoticed()
{
    const auto shop = folder->shop();
    const auto holding = must(folder->holdings().record({.vendor = shop.id, .claim = "email"}));
    must(folder->holdings().changeState(holding.id, HoldingState::AskedToDelete));
    QVERIFY(folder->verify());
    must(folder->ledger().database().run("UPDATE holding SET state = 'held'"));
    const auto verified = folder->verify();
    QCOMPARE(errorOf(verified), ErrorCode::ProjectionMismatch);
    QCOMPARE(verified.error().fact("table"), std::string_view{"holding"});
}

void VendorsFoldTest::aWholeStoryVerifies()
{
    auto vendors = folder->vendors();
    const auto market = must(vendors.add({.name = "Ichiba",
                                          .kind = Kind::Marketplace,
                                          .place = must(Origin::parse("https://market.example"))}));
    const auto seller = must(
        vendors.add({.name = "Maru",
                     .kind = Kind::MarketplaceSeller,
                     .place = SellerPage{.marketplace = market.id,
                                         .page = must(PageAddress::parse("https://market.example/maru"))}},
                    "a note"));
    const auto key = jose::PublicJwk::of(crypto::Ed25519PrivateKey::generate(folder->random));
    must(folder->keys().pin(seller.id, key, KeyTrust::FingerprintCompared));
    const auto relationship = must(folder->relationships().open(seller.id, folder->work));
    const auto holding = must(folder->holdings().record(
        {.vendor = seller.id, .claim = "address", .evidence = NewEvidence{.text = "a parcel"}}));
    const GrantId grant{folder->random.array<16>()};
    must(folder->ledger().append({.kind = "grant.issued",
                                  .about = {grant.bytes},
                                  .data = {{"grant", grant.text()},
                                           {"kind", "grant"},
                                           {"vendor", seller.id.text()},
                                           {"relationship", relationship.id.text()},
                                           {"attributes", json::Array{}},
                                           {"claims", json::Array{"email", "email", "address"}}}}));
    must(folder->ledger().append({.kind = "grant.ended", .data = {{"grant", grant.text()}}}));
    must(folder->holdings().changeState(holding.id, HoldingState::SaidDeleted));
    must(folder->holdings().erase(holding.id));
    must(folder->relationships().close(relationship.id));
    must(folder->relationships().eraseKey(relationship.id));
    must(vendors.eraseNotes(seller.id));
    QCOMPARE(must(folder->verify()).erased, 3);
    folder->reopen();
    must(folder->ledger().checkpoint());
    QVERIFY(folder->verify());
}

QTEST_APPLESS_MAIN(VendorsFoldTest)
#include "tst_vendors_fold.moc"
