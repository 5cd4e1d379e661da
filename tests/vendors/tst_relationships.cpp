// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/base64url.h"
#include "vendors_folder.h"

using namespace proffer;
using namespace proffer::vendors;
using namespace proffer::test;

class RelationshipsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<VendorsFolder>();
        vendor = folder->shop().id;
    }
    void cleanup() { folder.reset(); }

    void openingTwiceYieldsTheSame();
    void everyPairHasAKeyOfItsOwn();
    void theIssuerKeySignsForItsIssuer();
    void thePrivateKeyIsAValueAndThePublicOneIsNot();
    void aClosedOneKeepsItsKeyAndANewOneGetsAnother();
    void anErasedKeyIsGoneAndItsTokensStillMine();
    void aKeyInUseIsNotErased();
    void aStrangersKeyIsNobodys();
    void whatIsNotThereIsNotFound();
    void aRetiredPersonaOpensNothingNew();
    void aBatchThatIsLeftOpensNothing();

private:
    std::unique_ptr<VendorsFolder> folder;
    VendorId vendor;
};

void RelationshipsTest::openingTwiceYieldsTheSame()
{
    QVERIFY(!must(folder->relationships().find(vendor, folder->everyday)));
    const auto first = must(folder->relationships().open(vendor, folder->everyday));
    const auto before = folder->size();
    QCOMPARE(must(folder->relationships().open(vendor, folder->everyday)), first);
    QCOMPARE(folder->size(), before);
    folder->reopen();
    QCOMPARE(must(folder->relationships().get(first.id)), first);
    QCOMPARE(must(folder->relationships().find(vendor, folder->everyday)), std::optional{first});
    QCOMPARE(must(folder->relationships().ofVendor(vendor)), std::vector{first});
    QVERIFY(folder->verify());
}

void RelationshipsTest::everyPairHasAKeyOfItsOwn()
{
    const auto other = folder->shop("Other", "https://other.example").id;
    std::set<crypto::Ed25519PublicKey> issuers;
    for (const auto &at : {vendor, other}) {
        for (const auto &persona : {folder->everyday, folder->work})
            issuers.insert(must(folder->relationships().open(at, persona)).issuer);
    }
    QCOMPARE(issuers.size(), std::size_t{4});
    QCOMPARE(must(folder->relationships().all()).size(), std::size_t{4});
    QCOMPARE(must(folder->relationships().ofVendor(other)).size(), std::size_t{2});
}

void RelationshipsTest::theIssuerKeySignsForItsIssuer()
{
    const auto relationship = must(folder->relationships().open(vendor, folder->everyday));
    const auto key = must(folder->relationships().issuerKey(relationship.id));
    QCOMPARE(key.publicKey(), relationship.issuer);
    QVERIFY(crypto::verifyEd25519(relationship.issuer, asBytes("token"), key.sign(asBytes("token"))));
}

void RelationshipsTest::thePrivateKeyIsAValueAndThePublicOneIsNot()
{
    const auto relationship = must(folder->relationships().open(vendor, folder->everyday));
    const auto event = must(folder->ledger().page(0, 1)).front();
    QCOMPARE(must(json::stringMember(event.data, "issuer")), crypto::toBase64Url(relationship.issuer));
    const auto seed =
        crypto::toBase64Url(must(folder->relationships().issuerKey(relationship.id)).seed().bytes());
    QVERIFY(folder->anyEventHolds(seed));
    for (const auto &[name, value] : event.data)
        QVERIFY(!value.asString() || *value.asString() != seed);
}

void RelationshipsTest::aClosedOneKeepsItsKeyAndANewOneGetsAnother()
{
    const auto first = must(folder->relationships().open(vendor, folder->everyday));
    folder->clock.current += std::chrono::hours{1};
    must(folder->relationships().close(first.id));
    QCOMPARE(errorOf(folder->relationships().close(first.id)), ErrorCode::RelationshipClosed);
    QCOMPARE(must(folder->relationships().get(first.id)).closedAt, std::optional{folder->clock.current});
    QVERIFY(folder->relationships().issuerKey(first.id));
    const auto second = must(folder->relationships().open(vendor, folder->everyday));
    QVERIFY(second.id != first.id);
    QVERIFY(second.issuer != first.issuer);
    QCOMPARE(must(folder->relationships().byIssuer(first.issuer))->id, first.id);
    QCOMPARE(must(folder->relationships().byIssuer(second.issuer))->id, second.id);
    QCOMPARE(must(folder->relationships().find(vendor, folder->everyday))->id, second.id);
    QVERIFY(folder->verify());
}

void RelationshipsTest::anErasedKeyIsGoneAndItsTokensStillMine()
{
    const auto relationship = must(folder->relationships().open(vendor, folder->everyday));
    const auto seed =
        crypto::toBase64Url(must(folder->relationships().issuerKey(relationship.id)).seed().bytes());
    must(folder->relationships().close(relationship.id));
    must(folder->relationships().eraseKey(relationship.id));
    QCOMPARE(errorOf(folder->relationships().issuerKey(relationship.id)), ErrorCode::ValueErased);
    QVERIFY(!folder->anyEventHolds(seed));
    QVERIFY(must(folder->relationships().byIssuer(relationship.issuer))->keyErased);
    QCOMPARE(must(folder->verify()).erased, 1);
    folder->reopen();
    QCOMPARE(errorOf(folder->relationships().issuerKey(relationship.id)), ErrorCode::ValueErased);
    const auto before = folder->size();
    must(folder->relationships().eraseKey(relationship.id));
    QCOMPARE(folder->size(), before);
}

void RelationshipsTest::aKeyInUseIsNotErased()
{
    const auto relationship = must(folder->relationships().open(vendor, folder->everyday));
    QCOMPARE(errorOf(folder->relationships().eraseKey(relationship.id)), ErrorCode::InvalidArgument);
    QVERIFY(folder->relationships().issuerKey(relationship.id));
}

void RelationshipsTest::aStrangersKeyIsNobodys()
{
    must(folder->relationships().open(vendor, folder->everyday));
    const auto stranger = crypto::Ed25519PrivateKey::generate(folder->random);
    QVERIFY(!must(folder->relationships().byIssuer(stranger.publicKey())));
}

void RelationshipsTest::whatIsNotThereIsNotFound()
{
    const auto before = folder->size();
    auto relationships = folder->relationships();
    QCOMPARE(errorOf(relationships.open(VendorId{}, folder->everyday)), ErrorCode::NotFound);
    QCOMPARE(errorOf(relationships.open(vendor, profile::PersonaId{})), ErrorCode::NotFound);
    QCOMPARE(errorOf(relationships.get(RelationshipId{})), ErrorCode::NotFound);
    QCOMPARE(errorOf(relationships.close(RelationshipId{})), ErrorCode::NotFound);
    QCOMPARE(errorOf(relationships.eraseKey(RelationshipId{})), ErrorCode::NotFound);
    QCOMPARE(errorOf(relationships.issuerKey(RelationshipId{})), ErrorCode::NotFound);
    QCOMPARE(folder->size(), before);
}

void RelationshipsTest::aRetiredPersonaOpensNothingNew()
{
    const auto open = must(folder->relationships().open(vendor, folder->work));
    must(profile::People{folder->ledger()}.retirePersona(folder->work));
    QCOMPARE(must(folder->relationships().open(vendor, folder->work)), open);
    const auto other = folder->shop("Other", "https://other.example").id;
    QCOMPARE(errorOf(folder->relationships().open(other, folder->work)), ErrorCode::InvalidArgument);
}

void RelationshipsTest::aBatchThatIsLeftOpensNothing()
{
    {
        auto batch = must(folder->ledger().begin());
        QVERIFY(folder->relationships().open(batch, vendor, folder->everyday));
    }
    QVERIFY(!must(folder->relationships().find(vendor, folder->everyday)));
}

QTEST_APPLESS_MAIN(RelationshipsTest)
#include "tst_relationships.moc"
