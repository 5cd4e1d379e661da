// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "person.h"

#include "crypto/base64url.h"
#include "grants/list_place.h"
#include "jose/sd_jwt_process.h"
#include "json/parse.h"

using namespace proffer;
using namespace proffer::test;

class GrantsLinkingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tokensOfTwoRelationshipsShareNothingButWhatBothWereGiven();
};

namespace {

/// Words that stand in every token of this shape: names of members, and values that say what kind of thing it
/// is.
const std::set<std::string> sharedWords{"Ed25519",
                                        "dc+sd-jwt",
                                        "sha-256",
                                        "OKP",
                                        "urn:proffer:grant:1",
                                        "0",
                                        "https://w3id.org/dpv#ServiceProvision",
                                        "https://w3id.org/dpv#Use",
                                        "https://w3id.org/dpv/pd#EmailAddress",
                                        "P90D"};

void collect(const json::Value &value, std::set<std::string> &into)
{
    if (const auto *text = value.asString())
        into.insert(*text);
    else if (const auto *number = value.asInteger())
        into.insert(std::to_string(*number));
    else if (const auto *array = value.asArray())
        for (const auto &element : *array)
            collect(element, into);
    else if (const auto *object = value.asObject())
        for (const auto &[name, member] : *object)
            if (name != "idx") // one of 131,072: equal by chance, which says nothing
                collect(member, into);
}

/// Every value that somebody who holds the token can read: header, claims, digests, disclosures with their
/// salts, signature, and the pieces of the issuer's name.
std::set<std::string> readable(const std::string &compact)
{
    std::set<std::string> values;
    const auto token = must(jose::SdJwt::parse(compact));
    collect(token.issuerJwt().header(), values);
    collect(token.unverifiedClaims(), values);
    for (const auto &disclosure : token.disclosures()) {
        values.insert(disclosure);
        const auto bytes = must(crypto::fromBase64Url(disclosure));
        collect(must(json::parse(asText(bytes))), values);
    }
    const auto jwt = token.issuerJwt().text();
    values.insert(jwt.substr(jwt.rfind('.') + 1));
    return values;
}

/// A place for the list of what was ended, at the host where all of them are.
void giveList(Person &person, const vendors::VendorId &shop)
{
    const auto relationship = must(person.relationships.open(shop, person.persona));
    auto batch = must(person.vault.ledger().begin());
    must(grants::ListPlaces{person.vault.ledger()}.place(batch, relationship.id, "https://lists.example"));
    must(batch.commit());
}

} // namespace

void GrantsLinkingTest::tokensOfTwoRelationshipsShareNothingButWhatBothWereGiven()
{
    Person person;
    const auto email = person.fact("email", "hanako@example.org");
    // Both were given the address and the days; those stand in the open and are the same for everybody who
    // was granted something that day.
    const std::set<std::string> given{
        "email", "hanako@example.org", std::to_string(toUnixSeconds(Instant{person.today()})),
        std::to_string(toUnixSeconds(Instant{person.today() + std::chrono::days{90}}))};
    std::map<std::string, int> seen;
    constexpr int relationships = 46; // 46 × 45 / 2 = 1,035 pairs
    for (int i = 0; i < relationships; ++i) {
        const auto key = crypto::Ed25519PrivateKey::generate(person.random);
        const auto shop = person.vendorWithKey("Shop " + std::to_string(i),
                                               "https://shop" + std::to_string(i) + ".example", key);
        giveList(person, shop);
        const auto token = must(person.grants.issue(person.request(shop, {email}))).token;
        for (const auto &value : readable(token))
            ++seen[value];
    }
    for (const auto &[value, count] : seen) {
        if (count > 1)
            QVERIFY2(sharedWords.contains(value) || given.contains(value), value.c_str());
    }
    QVERIFY(seen.size() > relationships * 10);
    const auto isList = [](const auto &each) { return each.first.starts_with("https://lists.example/"); };
    QCOMPARE(std::ranges::count_if(seen, isList), relationships);
}

QTEST_GUILESS_MAIN(GrantsLinkingTest)
#include "tst_grants_linking.moc"
