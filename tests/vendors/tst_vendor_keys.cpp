// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendors_folder.h"

using namespace proffer;
using namespace proffer::vendors;
using namespace proffer::test;

class VendorKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<VendorsFolder>();
        vendor = folder->shop().id;
    }
    void cleanup() { folder.reset(); }

    void theFirstKeyIsPinned();
    void aKeyOfP256IsPinnedToo();
    void theSameKeyAgainWritesNothing();
    void trustIsRaisedAndNeverLowered();
    void anotherKeyIsAnAlarmAndStaysOut();
    void anAlarmIsKeptOnce();
    void aNewKeyReplacesTheOldOneOnlyOnProof();
    void aRefusedKeyAlarmsAgain();
    void aReplacedKeyThatIsShownAgainIsAnAlarm();
    void whatHasNoOriginPublishesNoKeyThere();
    void whatIsNotThereIsNotFound();
    void keysAreOfOneVendorAlone();

private:
    jose::PublicJwk newKey()
    {
        return jose::PublicJwk::of(crypto::Ed25519PrivateKey::generate(folder->random));
    }
    std::string lastKind() { return must(folder->ledger().page(0, 1)).front().kind; }

    std::unique_ptr<VendorsFolder> folder;
    VendorId vendor;
};

void VendorKeysTest::theFirstKeyIsPinned()
{
    QVERIFY(!must(folder->keys().inForce(vendor)));
    const auto key = newKey();
    const auto pinned = must(folder->keys().pin(vendor, key, KeyTrust::InPerson));
    QCOMPARE(pinned.thumbprint, key.thumbprint());
    QCOMPARE(pinned.trust, KeyTrust::InPerson);
    QCOMPARE(pinned.state, KeyState::InForce);
    QCOMPARE(pinned.pinnedAt, std::optional{folder->clock.current});
    QVERIFY(must(pinned.key()) == key);
    folder->reopen();
    QCOMPARE(must(folder->keys().inForce(vendor)), std::optional{pinned});
    QVERIFY(folder->verify());
}

void VendorKeysTest::aKeyOfP256IsPinnedToo()
{
    // RFC 7515, appendix A.3.1.
    const auto key = must(jose::PublicJwk::parse(
        R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})"));
    const auto pinned = must(folder->keys().pin(vendor, key, KeyTrust::SelfAsserted));
    QVERIFY(must(pinned.key()) == key);
}

void VendorKeysTest::theSameKeyAgainWritesNothing()
{
    const auto key = newKey();
    const auto pinned = must(folder->keys().pin(vendor, key, KeyTrust::FromOrigin));
    const auto before = folder->size();
    QCOMPARE(must(folder->keys().pin(vendor, key, KeyTrust::FromOrigin)), pinned);
    QCOMPARE(folder->size(), before);
}

void VendorKeysTest::trustIsRaisedAndNeverLowered()
{
    const auto key = newKey();
    must(folder->keys().pin(vendor, key, KeyTrust::SelfAsserted));
    folder->clock.current += std::chrono::hours{1};
    const auto raised = must(folder->keys().pin(vendor, key, KeyTrust::FingerprintCompared));
    QCOMPARE(raised.trust, KeyTrust::FingerprintCompared);
    QCOMPARE(raised.pinnedAt, std::optional{folder->clock.current - std::chrono::hours{1}});
    QCOMPARE(must(folder->keys().pin(vendor, key, KeyTrust::SelfAsserted)).trust,
             KeyTrust::FingerprintCompared);
    QVERIFY(folder->verify());
}

void VendorKeysTest::anotherKeyIsAnAlarmAndStaysOut()
{
    const auto key = newKey();
    const auto other = newKey();
    const auto pinned = must(folder->keys().pin(vendor, key, KeyTrust::SelfAsserted));
    const auto refused = folder->keys().pin(vendor, other, KeyTrust::InPerson);
    QCOMPARE(errorOf(refused), ErrorCode::VendorKeyChanged);
    QCOMPARE(refused.error().fact("pinned"), std::string_view{key.thumbprint().text()});
    QCOMPARE(refused.error().fact("offered"), std::string_view{other.thumbprint().text()});
    QCOMPARE(must(folder->keys().inForce(vendor)), std::optional{pinned});
    QCOMPARE(lastKind(), std::string{"vendor.key_alarm"});
    const auto alarms = must(folder->keys().alarms());
    QCOMPARE(alarms.size(), std::size_t{1});
    QCOMPARE(alarms.front().thumbprint, other.thumbprint());
    QVERIFY(!alarms.front().pinnedAt);
    folder->reopen();
    QCOMPARE(must(folder->keys().alarms()), alarms);
    QVERIFY(folder->verify());
}

void VendorKeysTest::anAlarmIsKeptOnce()
{
    const auto other = newKey();
    must(folder->keys().pin(vendor, newKey(), KeyTrust::InPerson));
    QVERIFY(!folder->keys().pin(vendor, other, KeyTrust::FromOrigin));
    const auto before = folder->size();
    QCOMPARE(errorOf(folder->keys().pin(vendor, other, KeyTrust::FromOrigin)), ErrorCode::VendorKeyChanged);
    QCOMPARE(folder->size(), before);
    QVERIFY(!folder->keys().pin(vendor, newKey(), KeyTrust::FromOrigin));
    QCOMPARE(must(folder->keys().alarms()).size(), std::size_t{2});
}

void VendorKeysTest::aNewKeyReplacesTheOldOneOnlyOnProof()
{
    const auto key = newKey();
    const auto other = newKey();
    must(folder->keys().pin(vendor, key, KeyTrust::InPerson));
    QVERIFY(!folder->keys().pin(vendor, other, KeyTrust::SelfAsserted));
    const auto before = folder->size();
    QCOMPARE(errorOf(folder->keys().confirmNew(vendor, other.thumbprint(), KeyTrust::SelfAsserted)),
             ErrorCode::VendorKeyUnproven);
    QCOMPARE(errorOf(folder->keys().confirmNew(vendor, newKey().thumbprint(), KeyTrust::InPerson)),
             ErrorCode::NotFound);
    QCOMPARE(errorOf(folder->keys().confirmNew(vendor, key.thumbprint(), KeyTrust::InPerson)),
             ErrorCode::AlreadyExists);
    QCOMPARE(folder->size(), before);
    folder->clock.current += std::chrono::hours{1};
    const auto confirmed =
        must(folder->keys().confirmNew(vendor, other.thumbprint(), KeyTrust::FingerprintCompared));
    QCOMPARE(confirmed.trust, KeyTrust::FingerprintCompared);
    QCOMPARE(confirmed.pinnedAt, std::optional{folder->clock.current});
    QCOMPARE(must(folder->keys().inForce(vendor)), std::optional{confirmed});
    QVERIFY(must(folder->keys().alarms()).empty());
    const auto history = must(folder->keys().history(vendor));
    QCOMPARE(history.size(), std::size_t{2});
    const auto old = std::ranges::find(history, key.thumbprint(), &VendorKey::thumbprint);
    QCOMPARE(old->state, KeyState::Replaced);
    QCOMPARE(old->trust, KeyTrust::InPerson);
    QCOMPARE(old->replacedAt, std::optional{folder->clock.current});
    QVERIFY(folder->verify());
}

void VendorKeysTest::aRefusedKeyAlarmsAgain()
{
    const auto other = newKey();
    must(folder->keys().pin(vendor, newKey(), KeyTrust::InPerson));
    QCOMPARE(errorOf(folder->keys().refuseNew(vendor, other.thumbprint())), ErrorCode::NotFound);
    QVERIFY(!folder->keys().pin(vendor, other, KeyTrust::SelfAsserted));
    must(folder->keys().refuseNew(vendor, other.thumbprint()));
    QVERIFY(must(folder->keys().alarms()).empty());
    QCOMPARE(errorOf(folder->keys().refuseNew(vendor, other.thumbprint())), ErrorCode::InvalidArgument);
    QCOMPARE(errorOf(folder->keys().pin(vendor, other, KeyTrust::SelfAsserted)), ErrorCode::VendorKeyChanged);
    QCOMPARE(must(folder->keys().alarms()).size(), std::size_t{1});
    QVERIFY(folder->verify());
}

void VendorKeysTest::aReplacedKeyThatIsShownAgainIsAnAlarm()
{
    const auto key = newKey();
    const auto other = newKey();
    must(folder->keys().pin(vendor, key, KeyTrust::InPerson));
    QVERIFY(!folder->keys().pin(vendor, other, KeyTrust::SelfAsserted));
    must(folder->keys().confirmNew(vendor, other.thumbprint(), KeyTrust::InPerson));
    QCOMPARE(errorOf(folder->keys().pin(vendor, key, KeyTrust::InPerson)), ErrorCode::VendorKeyChanged);
    QCOMPARE(must(folder->keys().inForce(vendor))->thumbprint, other.thumbprint());
    QCOMPARE(must(folder->keys().alarms()).front().thumbprint, key.thumbprint());
    QVERIFY(must(folder->keys().alarms()).front().replacedAt);
    must(folder->keys().confirmNew(vendor, key.thumbprint(), KeyTrust::InPerson));
    QCOMPARE(must(folder->keys().inForce(vendor))->thumbprint, key.thumbprint());
    QVERIFY(!must(folder->keys().inForce(vendor))->replacedAt);
    QVERIFY(folder->verify());
}

void VendorKeysTest::whatHasNoOriginPublishesNoKeyThere()
{
    const auto clinic = must(folder->vendors().add({.name = "Clinic", .kind = Kind::Health}));
    const auto before = folder->size();
    QCOMPARE(errorOf(folder->keys().pin(clinic.id, newKey(), KeyTrust::FromOrigin)),
             ErrorCode::VendorKeyUnproven);
    QCOMPARE(folder->size(), before);
    QVERIFY(folder->keys().pin(clinic.id, newKey(), KeyTrust::InPerson));
}

void VendorKeysTest::whatIsNotThereIsNotFound()
{
    const VendorId nobody{folder->random.array<16>()};
    const auto before = folder->size();
    QCOMPARE(errorOf(folder->keys().pin(nobody, newKey(), KeyTrust::InPerson)), ErrorCode::NotFound);
    QCOMPARE(errorOf(folder->keys().confirmNew(nobody, newKey().thumbprint(), KeyTrust::InPerson)),
             ErrorCode::NotFound);
    QCOMPARE(errorOf(folder->keys().refuseNew(nobody, newKey().thumbprint())), ErrorCode::NotFound);
    QCOMPARE(folder->size(), before);
    QCOMPARE(errorOf(keyTrustFromText("certain")), ErrorCode::InvalidArgument);
}

void VendorKeysTest::keysAreOfOneVendorAlone()
{
    const auto other = folder->shop("Other", "https://other.example").id;
    const auto mine = newKey();
    const auto theirs = newKey();
    must(folder->keys().pin(vendor, mine, KeyTrust::InPerson));
    must(folder->keys().pin(other, theirs, KeyTrust::InPerson));
    QVERIFY(!folder->keys().pin(vendor, theirs, KeyTrust::InPerson));
    must(folder->keys().confirmNew(vendor, theirs.thumbprint(), KeyTrust::InPerson));
    QCOMPARE(must(folder->keys().inForce(other))->thumbprint, theirs.thumbprint());
    QCOMPARE(must(folder->keys().history(other)).size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(VendorKeysTest)
#include "tst_vendor_keys.moc"
