// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/search.h"
#include "vendors_folder.h"

using namespace proffer;
using namespace proffer::vendors;
using namespace proffer::test;

class VendorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { folder = std::make_unique<VendorsFolder>(); }
    void cleanup() { folder.reset(); }

    void aVendorReadsBackAsItWasAdded();
    void theSameOriginTwiceIsRefused();
    void anotherPortIsAnotherVendor();
    void anAddressIsFreeAgainAfterRemoval();
    void badNamesAreRefusedAndChangeNothing_data();
    void badNamesAreRefusedAndChangeNothing();
    void everyKindHasItsOwnWord();
    void aSellerLivesInAMarketplaceThatIsThere();
    void aSellersAddressIsNotProven();
    void aChangeReplacesTheProfileAndKeepsTheNotes();
    void aChangeToAnothersOriginIsRefused();
    void notesAreValuesAndCanBeTakenAway();
    void erasedNotesNeverComeBack();
    void removalIsRefusedWhileInUse();
    void aRemovedVendorIsATombstone();
    void whatIsNotThereIsNotFound();
    void vendorsAreFoundByWhatPeopleType();
    void searchLooksThroughCaseAndWidth();
    void historyIsSearchedByNamesAndOrigins();
    void aBatchThatIsLeftChangesNothing();

private:
    std::unique_ptr<VendorsFolder> folder;
};

namespace {

VendorProfile market()
{
    return {
        .name = "Ichiba", .kind = Kind::Marketplace, .place = must(Origin::parse("https://market.example"))};
}

VendorProfile seller(const VendorId &marketplace, std::string_view page = "https://market.example/maru")
{
    return {.name = "Maru at Ichiba",
            .kind = Kind::MarketplaceSeller,
            .place = SellerPage{.marketplace = marketplace, .page = must(PageAddress::parse(page))}};
}

} // namespace

void VendorsTest::aVendorReadsBackAsItWasAdded()
{
    const VendorProfile profile{.name = "丸屋 まるや",
                                .kind = Kind::DataBroker,
                                .place = must(Origin::parse("https://maruya.example:8443")),
                                .contact = must(Contact::parse("privacy@maruya.example")),
                                .jurisdiction = must(Country::parse("JP"))};
    const auto added = must(folder->vendors().add(profile, "bought my address\nin 2019"));
    QCOMPARE(added.profile, profile);
    QCOMPARE(added.addedAt, folder->clock.current);
    folder->reopen();
    const auto read = must(folder->vendors().get(added.id));
    QCOMPARE(read, added);
    QCOMPARE(read.notes->text, std::optional<std::string>{"bought my address\nin 2019"});
    QCOMPARE(read.address(), std::string_view{"https://maruya.example:8443"});
    QVERIFY(read.hasOrigin());
    QVERIFY(folder->verify());
}

void VendorsTest::theSameOriginTwiceIsRefused()
{
    const auto first = folder->shop();
    const auto before = folder->size();
    const auto second = folder->vendors().add({.name = "Another", .place = first.profile.place});
    QCOMPARE(errorOf(second), ErrorCode::AlreadyExists);
    QCOMPARE(second.error().fact("vendor"), std::string_view{first.id.text()});
    QCOMPARE(folder->size(), before);
    QVERIFY(folder->vendors().add({.name = "The clinic round the corner"}));
    QVERIFY(folder->vendors().add({.name = "The clinic round the corner"}));
}

void VendorsTest::anotherPortIsAnotherVendor()
{
    const auto first = folder->shop();
    const auto second = folder->shop("Maru Shop", "https://shop.example:8443");
    QVERIFY(first.id != second.id);
}

void VendorsTest::anAddressIsFreeAgainAfterRemoval()
{
    const auto first = folder->shop();
    must(folder->vendors().remove(first.id));
    QVERIFY(folder->shop().id != first.id);
}

void VendorsTest::badNamesAreRefusedAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("empty") << QByteArray{} << QByteArray{"empty"};
    QTest::newRow("two lines") << QByteArray{"Maru\nShop"} << QByteArray{"invisible"};
    QTest::newRow("bidirectional control") << QByteArray{"Maru\xe2\x80\xaeShop"} << QByteArray{"invisible"};
    QTest::newRow("zero width") << QByteArray{"Maru\xe2\x80\x8bShop"} << QByteArray{"invisible"};
    QTest::newRow("broken UTF-8") << QByteArray{"Maru\xff"} << QByteArray{"not_utf8"};
    QTest::newRow("space before") << QByteArray{" Maru"} << QByteArray{"space"};
    QTest::newRow("space behind") << QByteArray{"Maru "} << QByteArray{"space"};
    QTest::newRow("201 bytes") << QByteArray(201, 'a') << QByteArray{"too_long"};
}

void VendorsTest::badNamesAreRefusedAndChangeNothing()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, reason);
    const auto before = folder->size();
    const auto added = folder->vendors().add({.name = name.toStdString()});
    QCOMPARE(errorOf(added), ErrorCode::InvalidArgument);
    QCOMPARE(added.error().fact("member"), std::string_view{"name"});
    QCOMPARE(added.error().fact("reason"), std::string_view{reason.toStdString()});
    QCOMPARE(folder->size(), before);
    QVERIFY(must(folder->vendors().list()).empty());
}

void VendorsTest::everyKindHasItsOwnWord()
{
    std::set<std::string_view> words;
    for (int i = 0; i <= static_cast<int>(Kind::Other); ++i) {
        const auto kind = static_cast<Kind>(i);
        words.insert(toText(kind));
        QCOMPARE(must(kindFromText(toText(kind))), kind);
    }
    QCOMPARE(words.size(), std::size_t{14});
    QCOMPARE(errorOf(kindFromText("Shop")), ErrorCode::InvalidArgument);
    QCOMPARE(errorOf(kindFromText("")), ErrorCode::InvalidArgument);
}

void VendorsTest::aSellerLivesInAMarketplaceThatIsThere()
{
    auto vendors = folder->vendors();
    const auto marketplace = must(vendors.add(market()));
    const auto shop = folder->shop();
    const auto before = folder->size();
    const auto refused = [&vendors](const VendorProfile &profile) {
        const auto result = vendors.add(profile);
        return result ? std::string{}
                      : std::string{stableName(result.error().code)} + " " +
                            std::string{result.error().fact("reason")};
    };
    QCOMPARE(refused({.name = "Maru", .kind = Kind::MarketplaceSeller}),
             std::string{"invalid_argument seller_without_page"});
    auto withOrigin = seller(marketplace.id);
    withOrigin.place = must(Origin::parse("https://maru.example"));
    QCOMPARE(refused(withOrigin), std::string{"invalid_argument seller_without_page"});
    auto noSeller = seller(marketplace.id);
    noSeller.kind = Kind::Shop;
    QCOMPARE(refused(noSeller), std::string{"invalid_argument not_a_seller"});
    QCOMPARE(refused(seller(shop.id)), std::string{"invalid_argument not_a_marketplace"});
    QCOMPARE(refused(seller(VendorId{})), std::string{"not_found "});
    QCOMPARE(refused(seller(marketplace.id, "https://market.example/")),
             std::string{"invalid_argument page_without_path"});
    QCOMPARE(folder->size(), before);
    QCOMPARE(refused(seller(marketplace.id)), std::string{});
    QCOMPARE(refused(seller(marketplace.id)), std::string{"already_exists "});
}

void VendorsTest::aSellersAddressIsNotProven()
{
    const auto marketplace = must(folder->vendors().add(market()));
    const auto added = must(folder->vendors().add(seller(marketplace.id)));
    const auto read = must(folder->vendors().get(added.id));
    QCOMPARE(read.address(), std::string_view{"https://market.example/maru"});
    QVERIFY(!read.hasOrigin());
    QCOMPARE(read.profile, seller(marketplace.id));
    QCOMPARE(errorOf(folder->vendors().remove(marketplace.id)), ErrorCode::VendorInUse);
}

void VendorsTest::aChangeReplacesTheProfileAndKeepsTheNotes()
{
    const auto added = must(
        folder->vendors().add({.name = "Maru", .contact = must(Contact::parse("a@maru.example"))}, "note"));
    const VendorProfile profile{
        .name = "Maru Group", .kind = Kind::Insurer, .place = must(Origin::parse("https://maru.example"))};
    const auto changed = must(folder->vendors().change(added.id, profile));
    QCOMPARE(changed.profile, profile);
    QCOMPARE(changed.notes, added.notes);
    QCOMPARE(changed.addedAt, added.addedAt);
    QVERIFY(folder->vendors().change(added.id, {.name = "Maru"}));
    QCOMPARE(must(folder->vendors().get(added.id)).address(), std::string_view{});
    QVERIFY(folder->verify());
}

void VendorsTest::aChangeToAnothersOriginIsRefused()
{
    const auto shop = folder->shop();
    const auto other = folder->shop("Other", "https://other.example");
    const auto before = folder->size();
    QCOMPARE(errorOf(folder->vendors().change(other.id, shop.profile)), ErrorCode::AlreadyExists);
    QCOMPARE(folder->size(), before);
    QVERIFY(folder->vendors().change(shop.id, shop.profile));
}

void VendorsTest::notesAreValuesAndCanBeTakenAway()
{
    const auto shop = folder->shop();
    must(folder->vendors().setNotes(shop.id, "they phone at dinner"));
    const auto event = must(folder->ledger().page(0, 1)).front();
    QCOMPARE(event.kind, std::string{"vendor.noted"});
    QVERIFY(event.hadValues);
    QVERIFY(!event.data.contains("notes"));
    QVERIFY(!must(folder->vendors().setNotes(shop.id, "")).notes);
    QCOMPARE(errorOf(folder->vendors().setNotes(shop.id, std::string(4'001, 'a'))),
             ErrorCode::InvalidArgument);
    QCOMPARE(errorOf(folder->vendors().setNotes(shop.id, std::string_view{"a\0b", 3})),
             ErrorCode::InvalidArgument);
    QVERIFY(folder->verify());
}

void VendorsTest::erasedNotesNeverComeBack()
{
    const auto shop = folder->shop();
    must(folder->vendors().setNotes(shop.id, "the older secret"));
    must(folder->vendors().setNotes(shop.id, "the newer secret"));
    must(folder->vendors().eraseNotes(shop.id));
    QVERIFY(!folder->anyEventHolds("secret"));
    QVERIFY(must(folder->vendors().get(shop.id)).notes->erased());
    const auto verified = must(folder->verify());
    QCOMPARE(verified.erased, 2);
    folder->reopen();
    QVERIFY(must(folder->vendors().get(shop.id)).notes->erased());
    const auto before = folder->size();
    must(folder->vendors().eraseNotes(shop.id));
    QCOMPARE(folder->size(), before);
    QCOMPARE(must(folder->vendors().setNotes(shop.id, "new")).notes->text, std::optional<std::string>{"new"});
}

void VendorsTest::removalIsRefusedWhileInUse()
{
    const auto shop = folder->shop();
    const auto blockedBy = [this, &shop] {
        const auto removed = folder->vendors().remove(shop.id);
        return removed ? std::string{} : std::string{removed.error().fact("by")};
    };
    const auto relationship = must(folder->relationships().open(shop.id, folder->everyday));
    QCOMPARE(blockedBy(), std::string{"relationship"});
    must(folder->relationships().close(relationship.id));
    const auto holding = must(folder->holdings().record({.vendor = shop.id, .claim = "email"}));
    QCOMPARE(blockedBy(), std::string{"holding"});
    must(folder->holdings().erase(holding.id));
    QCOMPARE(blockedBy(), std::string{});
}

void VendorsTest::aRemovedVendorIsATombstone()
{
    const auto shop = must(folder->vendors().add({.name = "Maru"}, "secret note"));
    must(folder->vendors().remove(shop.id));
    const auto before = folder->size();
    QVERIFY(must(folder->vendors().list()).empty());
    const auto read = must(folder->vendors().get(shop.id));
    QCOMPARE(read.profile.name, std::string{"Maru"});
    QCOMPARE(read.removedAt, std::optional{folder->clock.current});
    QVERIFY(read.notes->erased());
    QVERIFY(!folder->anyEventHolds("secret note"));
    QCOMPARE(errorOf(folder->vendors().remove(shop.id)), ErrorCode::NotFound);
    QCOMPARE(errorOf(folder->vendors().change(shop.id, shop.profile)), ErrorCode::NotFound);
    QCOMPARE(errorOf(folder->vendors().setNotes(shop.id, "a")), ErrorCode::NotFound);
    QCOMPARE(errorOf(folder->relationships().open(shop.id, folder->everyday)), ErrorCode::NotFound);
    QCOMPARE(errorOf(folder->holdings().record({.vendor = shop.id, .claim = "email"})), ErrorCode::NotFound);
    QCOMPARE(folder->size(), before);
    QVERIFY(folder->verify());
}

void VendorsTest::whatIsNotThereIsNotFound()
{
    const VendorId nobody{folder->random.array<16>()};
    QCOMPARE(errorOf(folder->vendors().get(nobody)), ErrorCode::NotFound);
    QCOMPARE(errorOf(folder->vendors().change(nobody, {.name = "a"})), ErrorCode::NotFound);
    QCOMPARE(errorOf(folder->vendors().setNotes(nobody, "a")), ErrorCode::NotFound);
    QCOMPARE(errorOf(folder->vendors().eraseNotes(nobody)), ErrorCode::NotFound);
    QCOMPARE(errorOf(folder->vendors().remove(nobody)), ErrorCode::NotFound);
}

void VendorsTest::vendorsAreFoundByWhatPeopleType()
{
    const auto shop = folder->shop("Maru");
    const auto other = folder->shop("Maru Bank", "https://bank.example");
    auto vendors = folder->vendors();
    QCOMPARE(must(vendors.resolve(shop.id.text())).id, shop.id);
    QCOMPARE(must(vendors.resolve("https://bank.example")).id, other.id);
    QCOMPARE(must(vendors.resolve("Maru")).id, shop.id);
    QCOMPARE(must(vendors.resolve("bank")).id, other.id);
    const auto both = vendors.resolve("mar");
    QCOMPARE(errorOf(both), ErrorCode::Ambiguous);
    QCOMPARE(both.error().fact("count"), std::string_view{"2"});
    QCOMPARE(errorOf(vendors.resolve("nobody")), ErrorCode::NotFound);
    must(vendors.remove(other.id));
    QCOMPARE(errorOf(vendors.resolve("bank")), ErrorCode::NotFound);
    QCOMPARE(errorOf(vendors.resolve(other.id.text())), ErrorCode::NotFound);
}

void VendorsTest::searchLooksThroughCaseAndWidth()
{
    const auto maru = folder->shop("ＭＡＲＵ 丸屋");
    folder->shop("ร้านกาแฟ", "https://kafae.example");
    const auto found = [this](std::string_view text) { return must(folder->vendors().search(text)).size(); };
    QCOMPARE(must(folder->vendors().search("maru")).front().id, maru.id);
    QCOMPARE(found("丸"), std::size_t{1});
    QCOMPARE(found("กาแฟ"), std::size_t{1});
    QCOMPARE(found("KAFAE.example"), std::size_t{1});
    QCOMPARE(found("kafae maru"), std::size_t{0});
    QCOMPARE(found("maru shop"), std::size_t{1});
    QCOMPARE(found("bank"), std::size_t{0});
}

void VendorsTest::historyIsSearchedByNamesAndOrigins()
{
    const auto shop = must(folder->vendors().add(
        {.name = "丸屋", .place = must(Origin::parse("https://maruya.example"))}, "dinner"));
    must(folder->holdings().record(
        {.vendor = shop.id, .claim = "phone_number", .evidence = NewEvidence{.text = "called at dinner"}}));
    must(ledger::indexForSearch(folder->ledger()));
    const auto found = [this](std::string_view text) {
        return must(ledger::search(folder->ledger().database(), folder->projections, text, 10)).size();
    };
    QCOMPARE(found("丸屋"), std::size_t{1});
    QCOMPARE(found("maruya"), std::size_t{1});
    QCOMPARE(found("phone_number"), std::size_t{1});
    QCOMPARE(found("dinner"), std::size_t{0});
}

void VendorsTest::aBatchThatIsLeftChangesNothing()
{
    const auto before = folder->size();
    {
        auto batch = must(folder->ledger().begin());
        QVERIFY(folder->vendors().add(batch, {.name = "Maru"}));
        QCOMPARE(must(folder->vendors().list()).size(), std::size_t{1});
    }
    QCOMPARE(folder->size(), before);
    QVERIFY(must(folder->vendors().list()).empty());
}

QTEST_APPLESS_MAIN(VendorsTest)
#include "tst_vendors.moc"
