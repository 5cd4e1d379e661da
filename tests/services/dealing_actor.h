// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dealings.h"
#include "folder_host.h"
#include "table_rows.h"

#include "terms/ready_made.h"

#include <random>

namespace proffer::test {

/// Acts at random on rules, requests, agreements, lists and hand-overs. Each act succeeds, or is refused with
/// one of the codes that it may be refused with.
class DealingActor {
public:
    DealingActor(services::Services &services, Place &place, unsigned seed)
        : services_(services), place_(place), random_(seed)
    {
        for (const auto *name : {"kinari", "kissa"})
            companies_.push_back(addPartner(services, name, place.random));
        setFact(services, "email", "hanako@example.org");
        setFact(services, "phone_number", "+81312345678");
        allowDeliveries(services);
    }

    void act()
    {
        static constexpr auto acts = std::to_array<void (DealingActor::*)()>(
            {&DealingActor::choose,      &DealingActor::setComfort,  &DealingActor::writeRule,
             &DealingActor::changeRule,  &DealingActor::receive,     &DealingActor::receive,
             &DealingActor::grant,       &DealingActor::grant,       &DealingActor::decline,
             &DealingActor::counter,     &DealingActor::offer,       &DealingActor::hearAnswer,
             &DealingActor::hearAnswer,  &DealingActor::recordSaid,  &DealingActor::endAgreement,
             &DealingActor::eraseSource, &DealingActor::changeOwner, &DealingActor::writeTerms,
             &DealingActor::changeTerms, &DealingActor::keepList,    &DealingActor::publish,
             &DealingActor::handOver});
        (this->*acts.at(pick(acts.size())))();
    }

    /// The kinds of acts that were not done yet.
    std::set<std::string> missing() const
    {
        std::set<std::string> kinds{"rule chosen",       "rule lifted",      "comfort set",
                                    "rule written",      "rule changed",     "rule removed",
                                    "request received",  "request granted",  "request declined",
                                    "request countered", "offer made",       "offer in reply",
                                    "own terms offered", "answer accepted",  "answer counter",
                                    "answer declined",   "answer conflicts", "said",
                                    "said ended",        "offer ended",      "source erased",
                                    "owner changed",     "terms written",    "terms changed",
                                    "terms removed",     "list placed",      "list moved",
                                    "list published",    "handed over"};
        std::erase_if(kinds, [&](const auto &kind) { return done_.contains(kind); });
        return kinds;
    }

private:
    using Refusals = std::set<std::string_view>;

    std::size_t pick(std::size_t below)
    {
        return std::uniform_int_distribution<std::size_t>{0, below - 1}(random_);
    }
    template <class T>
    const T &oneOf(const std::vector<T> &all)
    {
        return all.at(pick(all.size()));
    }
    const Company &companyOf(const vendors::VendorId &id) const
    {
        return *std::ranges::find(companies_, id, &Company::id);
    }

    void note(const std::string &kind, const auto &result, const Refusals &refusals = {})
    {
        if (result) {
            done_.insert(kind);
            return;
        }
        const auto code = stableName(result.error().code);
        QVERIFY2(refusals.contains(code), (kind + ": " + std::string{code}).c_str());
    }

    void choose()
    {
        const auto rules = terms::readyMadeProhibitions();
        const auto &code = rules[pick(4)].rule;
        const auto chosen = must(services_.rules().chosen());
        const bool on = std::ranges::find(chosen, code) == chosen.end();
        note(on ? "rule chosen" : "rule lifted", services_.rules().choose(code, on));
    }
    void setComfort()
    {
        static constexpr std::array comforts{terms::Comfort::Give, terms::Comfort::Ask,
                                             terms::Comfort::Never};
        note("comfort set", services_.rules().setComfort({.category = pick(2) == 0 ? "Contact" : "Location",
                                                          .kind = pick(2) == 0 ? "shop" : "bank",
                                                          .comfort = comforts.at(pick(comforts.size()))}));
    }
    terms::OwnRuleDraft rule()
    {
        const bool allow = pick(3) != 0;
        return {.effect = allow ? terms::Effect::Allow : terms::Effect::Never,
                .name = "Rule " + std::to_string(pick(1000)),
                .scope = {.purposes = {pick(2) == 0 ? "DeliveryOfGoods" : "CustomerCare"},
                          .data = {allow ? "Contact" : "TelephoneNumber"}},
                .retention = allow && pick(2) == 0 ? std::optional{Duration{.days = 40}} : std::nullopt};
    }
    void writeRule() { note("rule written", services_.rules().write(rule())); }
    void changeRule()
    {
        const auto rules = must(services_.rules().ownRules());
        if (rules.empty())
            return;
        const auto &id = oneOf(rules).id;
        if (pick(2) == 0)
            note("rule removed", services_.rules().remove(id));
        else
            note("rule changed", services_.rules().change(id, rule()));
    }

    void receive()
    {
        const auto &company = oneOf(companies_);
        const auto known = must(services_.requests().list(company.id));
        const bool again = pick(4) == 0 && !known.empty();
        note("request received",
             services_.requests().receive(again ? oneOf(known).text : askedBy(company, place_), company.id),
             again ? Refusals{"request.seen_before", "request.expired"} : Refusals{});
    }
    void withRequest(const auto &work)
    {
        const auto requests = must(services_.requests().list());
        if (!requests.empty())
            work(requests.at(pick(std::min<std::size_t>(requests.size(), 4))));
    }
    void grant()
    {
        withRequest([&](const auto &request) {
            const auto items = pick(2) == 0 ? std::vector<std::size_t>{} : std::vector{pick(2)};
            note("request granted",
                 services_.requests().grant(request.id, answerTo(services_, place_, items)),
                 {"request.answered", "request.expired", "grant.empty", "not_found", "invalid_argument"});
        });
    }
    void decline()
    {
        withRequest([&](const auto &request) {
            note("request declined", services_.requests().decline(request.id, "not now"),
                 {"request.answered", "request.expired"});
        });
    }
    void counter()
    {
        withRequest([&](const auto &request) {
            note("request countered",
                 services_.requests().counter(request.id, offerTo(services_, place_, request.vendor)),
                 {"request.answered", "request.expired"});
        });
    }

    void offer()
    {
        const auto negotiations = must(services_.agreements().negotiations());
        const auto open = std::ranges::find_if(negotiations, [&](const auto &each) {
            return stateAt(each, place_.clock.current) == agreements::State::Countered;
        });
        const auto own = must(services_.ownTerms().list());
        if (open != negotiations.end() && pick(2) == 0) {
            auto reply = offerTo(services_, place_, open->vendor, {{.code = "SD-BASE-ATP"}});
            reply.inReplyTo = open->id;
            note("offer in reply", services_.agreements().offer(reply));
        } else if (!own.empty() && pick(2) == 0) {
            note("own terms offered",
                 services_.agreements().offer(
                     offerTo(services_, place_, oneOf(companies_).id,
                             {{.code = std::string{agreements::ownCode}, .rules = oneOf(own).rules}})));
        } else {
            note("offer made",
                 services_.agreements().offer(offerTo(services_, place_, oneOf(companies_).id)));
        }
    }
    void hearAnswer()
    {
        using agreements::AnswerWord;
        static constexpr std::array words{AnswerWord::Accepted, AnswerWord::Counter, AnswerWord::Declined};
        const auto negotiations = must(services_.agreements().negotiations());
        if (negotiations.empty())
            return;
        const auto &negotiation = negotiations.at(pick(std::min<std::size_t>(negotiations.size(), 4)));
        const auto word = words.at(pick(words.size()));
        const auto received = services_.agreements().receive(
            answerOf(companyOf(negotiation.vendor), place_, negotiation, word));
        const bool conflicts = received && received->outcome == agreements::Outcome::Conflict;
        note(conflicts ? "answer conflicts" : "answer " + std::string{toText(word)}, received,
             {"agreement.ended", "answer.too_late", "answer.not_offered"});
    }
    void recordSaid()
    {
        note("said", services_.agreements().recordSaid(saidBy(services_, place_, oneOf(companies_).id)));
    }
    void endAgreement()
    {
        const auto said = must(services_.agreements().said());
        const auto negotiations = must(services_.agreements().negotiations());
        if (pick(2) == 0 && !said.empty())
            note("said ended", services_.agreements().end(oneOf(said).id, "moved"), {"agreement.ended"});
        else if (!negotiations.empty())
            note("offer ended", services_.agreements().end(oneOf(negotiations).id, ""), {"agreement.ended"});
    }
    /// Every row of every table is as it was but for the one that held the words.
    void eraseSource()
    {
        const auto said = must(services_.agreements().said());
        if (said.empty())
            return;
        const auto &one = oneOf(said);
        auto rows = rowsOfAllTables(services_);
        must(services_.agreements().eraseSource(one.id));
        if (!one.source.erased()) {
            done_.insert("source erased");
            rows.at("agreement_said (" + quoted(one.id.bytes) + ")")["source"] = "NULL";
            addAbout(rows, must(services_.ledger().page(0, 1)).front());
        }
        compareRows(services_, rows);
    }
    void changeOwner()
    {
        note("owner changed", services_.agreements().recordOwnerChange(
                                  oneOf(companies_).id,
                                  {.owner = "Another", .since = inDays(place_, -static_cast<int>(pick(3)))}));
    }

    void writeTerms()
    {
        note("terms written", services_.ownTerms().write("Terms " + std::to_string(pick(6)), ownRules(30)),
             {"invalid_argument"}); // the name is taken
    }
    void changeTerms()
    {
        const auto terms = must(services_.ownTerms().list());
        if (terms.empty())
            return;
        const auto &id = oneOf(terms).id;
        if (pick(3) == 0)
            note("terms removed", services_.ownTerms().remove(id));
        else
            note("terms changed",
                 services_.ownTerms().change(id, ownRules(1 + static_cast<std::int32_t>(pick(60)))));
    }

    void keepList()
    {
        const auto &company = oneOf(companies_);
        const auto relationship =
            must(services_.relationships().open(company.id, must(services_.persona({})).id));
        if (must(grants::ListPlaces{services_.ledger()}.find(relationship.id)))
            note("list moved", setListHost(services_, place_, relationship));
        else
            note("list placed", placeList(services_, place_, company.id));
    }
    void publish()
    {
        const auto places = must(grants::ListPlaces{services_.ledger()}.all());
        if (!places.empty())
            note("list published", publishList(services_, place_, oneOf(places).relationship));
    }
    void handOver()
    {
        const auto grants = must(services_.grants().list({}, 100'000));
        if (grants.empty())
            return;
        const auto parcel = services_.handOvers().inPlain(oneOf(grants).id, exchange::How::InPerson);
        if (parcel)
            note("handed over", services_.handOvers().record(*parcel));
        else
            note("handed over", parcel, {"grant.already_ended", "token.expired", "value.erased"});
    }

    services::Services &services_;
    Place &place_;
    std::mt19937 random_;
    std::vector<Company> companies_{};
    std::set<std::string> done_{};
};

} // namespace proffer::test
