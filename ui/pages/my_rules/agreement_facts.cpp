// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_rules/agreement_facts.h"

namespace proffer::ui {
namespace {

/// Which relationships have what in force, each looked up once.
class InForceNow {
public:
    explicit InForceNow(services::Services &services) : services_(services) {}

    Result<bool> is(const agreements::Negotiation &negotiation)
    {
        PROFFER_TRY(const auto found, of(negotiation.relationship));
        return found && found->signedIn == negotiation.id;
    }
    Result<bool> is(const agreements::Said &said)
    {
        PROFFER_TRY(const auto found, of(said.relationship));
        return found && !found->signedIn && found->agreement == said.agreement &&
               found->since == said.recordedAt;
    }

private:
    Result<std::optional<agreements::InForce>> of(const vendors::RelationshipId &relationship)
    {
        if (const auto known = found_.find(relationship); known != found_.end())
            return known->second;
        PROFFER_TRY(auto inForce, services_.agreements().inForce(relationship));
        return found_.emplace(relationship, std::move(inForce)).first->second;
    }

    services::Services &services_;
    std::map<vendors::RelationshipId, std::optional<agreements::InForce>> found_{};
};

/// Gathers the facts, one agreement after the other.
class Gathering {
public:
    Gathering(services::Services &services, const wording::Language &language)
        : services_(services), language_(language), inForce_(services), now_(services.ledger().clock().now())
    {
    }

    Done addTerms()
    {
        PROFFER_TRY(const auto rules, services_.rulesAsTerms());
        PROFFER_TRY(const auto own, services_.rules().ownRules());
        PROFFER_TRY(const auto all, services_.ownTerms().list());
        for (const auto &newest : all) {
            TermsHistory history{.behind = !agreements::sayTheSame(newest.rules, rules)};
            for (auto version = newest.version; version >= 1; --version) {
                PROFFER_TRY(auto terms, services_.ownTerms().find(newest.name, version));
                auto says = wording::sayRules(
                    language_,
                    {.prohibitions = terms.rules.prohibitions, .allowances = terms.rules.allowances}, own,
                    {});
                history.versions.push_back({.terms = std::move(terms), .says = std::move(says)});
            }
            facts.terms.push_back(std::move(history));
        }
        return {};
    }

    Done addNegotiations()
    {
        PROFFER_TRY(const auto all, services_.agreements().negotiations());
        for (const auto &each : all) {
            PROFFER_TRY(const bool binds, inForce_.is(each));
            const auto &agreement = each.answer && each.answer->agreement ? *each.answer->agreement
                                                                          : each.offer.agreements.front();
            PROFFER_TRY(const auto vendor, services_.vendors().get(each.vendor));
            const wording::Company company{.name = vendor.profile.name};
            PROFFER_CHECK(add({.id = each.id,
                               .vendor = each.vendor,
                               .company = vendor.profile.name,
                               .code = agreement.code,
                               .state = agreements::stateAt(each, now_),
                               .standing = wording::sayStanding(language_, each, company, now_),
                               .says = wording::sayNegotiation(language_, each, company, now_)},
                              binds, agreement, each.offer.texts));
        }
        return {};
    }

    Done addSaid()
    {
        PROFFER_TRY(const auto all, services_.agreements().said());
        for (const auto &each : all) {
            PROFFER_TRY(const bool binds, inForce_.is(each));
            PROFFER_TRY(const auto vendor, services_.vendors().get(each.vendor));
            const wording::Company company{.name = vendor.profile.name};
            PROFFER_CHECK(add({.id = each.id,
                               .vendor = each.vendor,
                               .company = vendor.profile.name,
                               .code = each.agreement.code,
                               .state = agreements::stateOf(each),
                               .standing = wording::sayStanding(language_, each, company),
                               .says = wording::saySaid(language_, each, company)},
                              binds, each.agreement, each.texts));
        }
        return {};
    }

    AgreementFacts facts{};

private:
    /// What is over, and what another agreement came after, is left to the history.
    static bool counts(agreements::State state, bool binds)
    {
        switch (state) {
        case agreements::State::Offered:
        case agreements::State::Countered:
        case agreements::State::NeedsNewYes:
            return true;
        case agreements::State::Agreed:
            return binds;
        case agreements::State::Expired:
        case agreements::State::CounterClosed:
        case agreements::State::Declined:
        case agreements::State::Ended:
            break;
        }
        return false;
    }

    Done add(Dealing dealing, bool binds, const agreements::PinnedAgreement &agreement,
             const std::vector<std::string> &texts)
    {
        if (!counts(dealing.state, binds))
            return {};
        if (agreement.code == agreements::ownCode) {
            PROFFER_TRY(const auto rules, agreements::rulesOf(agreement, texts));
            PROFFER_TRY(const auto versions, services_.ownTerms().findLike(rules));
            if (!versions.empty())
                dealing.terms = versions.front();
        }
        if (binds)
            addUnder(dealing);
        facts.dealings.push_back(std::move(dealing));
        return {};
    }

    void addUnder(const Dealing &dealing)
    {
        if (dealing.code != agreements::ownCode)
            facts.under[dealing.code].push_back(dealing.company);
        for (auto &history : facts.terms)
            for (auto &version : history.versions)
                if (dealing.terms && version.terms.id == dealing.terms->id &&
                    version.terms.version == dealing.terms->version)
                    version.companies.push_back(dealing.company);
    }

    services::Services &services_;
    const wording::Language &language_;
    InForceNow inForce_;
    Instant now_;
};

} // namespace

Result<AgreementFacts> agreementFacts(services::Services &services, const wording::Language &language)
{
    Gathering gathering{services, language};
    PROFFER_CHECK(gathering.addTerms());
    PROFFER_CHECK(gathering.addNegotiations());
    PROFFER_CHECK(gathering.addSaid());
    return std::move(gathering.facts);
}

} // namespace proffer::ui
