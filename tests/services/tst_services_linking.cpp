// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "place.h"

#include "crypto/base64url.h"
#include "grants/list_place.h"
#include "jose/jwt.h"
#include "jose/sd_jwt.h"
#include "publishing/hosts.h"
#include "publishing/publisher.h"
#include "receipts/account.h"
#include "receipts/receipt.h"
#include "receipts/signed_receipt.h"
#include "terms/ready_made.h"
#include "json/parse.h"

#include <regex>

using namespace proffer;
using namespace proffer::test;

/// Companies that lay everything that they ever got from one person side by side.
class LinkingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void companiesHaveNothingInCommonThatSingsOfOnePerson();
};

namespace {

constexpr std::size_t companies = 46; // 46 × 45 / 2 = 1,035 pairs

/// Each value that can be read in something that was sent, also in what is encoded inside of it.
class Readable {
public:
    void token(const std::string &compact)
    {
        std::string part;
        for (const char letter : compact + "~") {
            if (letter != '.' && letter != '~') {
                part += letter;
                continue;
            }
            piece(part);
            part.clear();
        }
    }
    const std::set<std::string> &values() const { return values_; }

private:
    void piece(const std::string &part)
    {
        if (part.empty())
            return;
        values_.insert(part);
        if (const auto bytes = crypto::fromBase64Url(part))
            if (const auto inside = json::parse(asText(*bytes)))
                add(*inside);
    }
    void add(const json::Value &value)
    {
        if (const auto *text = value.asString()) {
            values_.insert(*text);
            if (const auto inside = json::parse(*text); inside && !inside->asInteger())
                add(*inside);
        } else if (const auto *number = value.asInteger()) {
            values_.insert(std::to_string(*number));
        } else if (const auto *array = value.asArray()) {
            for (const auto &element : *array)
                add(element);
        } else if (const auto *object = value.asObject()) {
            for (const auto &[name, member] : *object)
                if (name != "idx") // one of 131,072: equal by chance, which says nothing
                    add(member);
        }
    }

    std::set<std::string> values_{};
};

/// A person who deals with every company in the same way, in one go.
struct Dealing {
    Place &place;
    services::Services services;
    std::filesystem::path folder = place.root / "lists";
    profile::AttributeId email;

    Dealing(Place &where, std::string_view address) : place(where), services(where.create())
    {
        std::filesystem::create_directory(folder);
        email = setFact(services, "email", address);
        const auto *training = must(terms::findReadyMade("training-ai"));
        terms::AgreementRules rules;
        rules.prohibitions.push_back(*training);
        must(services.ownTerms().write("Mine", rules));
    }

    /// Everything that a company gets to read.
    std::set<std::string> with(std::size_t number)
    {
        place.clock.current += std::chrono::seconds{1};
        const auto vendor = addCompany(services, "shop" + std::to_string(number), place.random);
        const auto persona = must(services.persona({})).id;
        const auto relationship = must(services.relationships().open(vendor, persona));
        giveList(relationship);
        Readable read;
        const auto today = std::chrono::floor<std::chrono::days>(place.clock.current);
        const auto offered = must(services.agreements().offer(
            {.vendor = vendor,
             .persona = persona,
             .agreements = {{.code = std::string{agreements::ownCode},
                             .rules = must(services.ownTerms().find("Mine")).rules},
                            {.code = "SD-BASE"}},
             .validUntil = today + std::chrono::days{14}}));
        read.token(offered.offerToken);
        for (const auto &text : offered.offer.texts)
            read.token(text);
        const auto issued = must(services.grants().issue(requestFor(services, vendor, {email})));
        read.token(issued.token);
        read.token(must(services.grants().challenge(issued.grant.id)));
        for (const auto format : {receipts::Format::Receipt27560, receipts::Format::Kantara})
            read.token(receipt(issued.grant, format));
        read.token(must(services.grants().end(issued.grant.id, "")).notice);
        read.token(published(relationship.id));
        return read.values();
    }

private:
    void giveList(const vendors::Relationship &relationship)
    {
        auto batch = must(services.ledger().begin());
        must(grants::ListPlaces{services.ledger()}.place(batch, relationship.id, "https://lists.example"));
        must(publishing::Hosts{services.ledger()}.set(
            batch, relationship, {.way = publishing::Way::Folder, .target = folder.string()}));
        must(batch.commit());
    }

    std::string receipt(const grants::Grant &grant, receipts::Format format)
    {
        const auto account = must(receipts::readAccount(services.vault(), grant.id));
        const receipts::Stamp stamp{.id = place.random.array<16>(),
                                    .day = std::chrono::floor<std::chrono::days>(place.clock.current)};
        const auto document = must(receipts::writeReceipt(format, account,
                                                          {.jurisdiction = "JP",
                                                           .address = "1 Example Street",
                                                           .contact = "https://contact.example",
                                                           .email = "desk@contact.example",
                                                           .phone = "+81 3 1234 5678",
                                                           .notice = "https://contact.example/privacy",
                                                           .service = "Shop",
                                                           .storage = {"JP"}},
                                                          stamp));
        return must(receipts::signReceipt(format, document, account, stamp.day,
                                          must(services.relationships().issuerKey(grant.relationship))));
    }

    std::string published(const vendors::RelationshipId &relationship)
    {
        // What was brought from the folder to the host so far: nothing.
        const auto host = [this](const net::Request &) {
            return Result<net::Answer>{net::Answer{.status = 404, .body = {}, .date = place.clock.current}};
        };
        auto publisher = must(publishing::Publisher::open(services.vault(), host));
        const auto done = must(publisher.publish(relationship));
        return readAll(folder / done.uri.substr(done.uri.rfind('/') + 1));
    }
};

} // namespace

/// What two of them read is either what both were given, or what anybody else gives as well.
void LinkingTest::companiesHaveNothingInCommonThatSingsOfOnePerson()
{
    QTemporaryDir rootOfHanako;
    QTemporaryDir rootOfTaro;
    Place hanakosPlace{rootOfHanako.path().toStdString()};
    Place tarosPlace{rootOfTaro.path().toStdString()};
    tarosPlace.clock.current += std::chrono::hours{3};
    // Blurred times are drawn from 21,600 seconds: of 46 two are the same in one run of ten.
    hanakosPlace.random.repeat(1);
    tarosPlace.random.repeat(2);
    Dealing hanako{hanakosPlace, "hanako@example.org"};
    Dealing taro{tarosPlace, "taro@example.org"};
    const auto ofAnybody = taro.with(companies);
    std::map<std::string, std::size_t> seen;
    for (std::size_t number = 0; number < companies; ++number)
        for (const auto &value : hanako.with(number))
            ++seen[value];
    for (const auto &[value, count] : seen)
        if (count > 1)
            QVERIFY2(ofAnybody.contains(value) || value == "hanako@example.org", value.c_str());
    QCOMPARE(seen.at("hanako@example.org"), companies);
    QVERIFY(!ofAnybody.contains("hanako@example.org"));
    const auto isFace = [](const auto &each) {
        return std::regex_match(each.first, std::regex{"did:jwk:[^#]+"});
    };
    QCOMPARE(static_cast<std::size_t>(std::ranges::count_if(seen, isFace)), companies);
    QVERIFY(seen.size() > companies * 30);
}

QTEST_GUILESS_MAIN(LinkingTest)
#include "tst_services_linking.moc"
