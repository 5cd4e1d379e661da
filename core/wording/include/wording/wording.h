// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreements/agreement.h"
#include "grants/grant.h"
#include "requests/request.h"
#include "terms/matching.h"
#include "terms/own_rule.h"
#include "vocabulary/roster.h"
#include "wording/language.h"
#include "wording/phrases.h"

namespace proffer::wording {

/// Whole sentences in the order in which they are to be read, each on one line.
using Sentences = std::vector<std::string>;
void append(Sentences &to, Sentences more);

/// Whom a sentence is about. Without a name: any company.
struct Company {
    std::string name{};
    bool claimed = false; ///< only it says that this is its name: it is quoted
};

// --- Permits ---

/// What a company may do, and what it may not.
Sentences sayPermission(const Language &language, const terms::Permission &permission,
                        const Company &company);
/// All permissions, what is never allowed, which law applies, and that nothing else is allowed.
Sentences sayTerms(const Language &language, const grants::Terms &terms, const Company &company);
/// The terms, who could use it, and from when until when it is in force.
Sentences sayGrant(const Language &language, const grants::Grant &grant, const grants::Terms &terms,
                   const Company &company, Instant now);

// --- Rules ---

/// The person's rules as RuleBook has them: chosen(), comforts(), ownRules().
struct Rules {
    std::vector<std::string> chosen{};
    std::vector<terms::ComfortRule> comforts{};
    std::vector<terms::OwnRule> own{};
};

/// A ready-made prohibition by its code; any other code is quoted.
std::string sayReadyMade(const Language &language, std::string_view code, const Company &company = {});
std::string sayComfort(const Language &language, const terms::ComfortRule &rule);
std::string sayOwnRule(const Language &language, const terms::OwnRuleDraft &rule,
                       const Company &company = {});
/// What is never allowed, then what is, then how the person feels about it; a sentence for each rule.
Sentences sayRules(const Language &language, const Rules &rules, const Company &company = {});
/// The same for the set that decides about a vendor, with its agreement; \a own names the person's own rules.
Sentences sayRules(const Language &language, const terms::RuleSet &rules,
                   const std::vector<terms::OwnRule> &own, const Company &company);

// --- Everyday questions (terms/questions.h) ---

/// By their codes; empty for a code that is none.
std::string sayQuestion(const Language &language, std::string_view question);
std::string sayChoice(const Language &language, std::string_view question, std::string_view choice);

// --- Agreements ---

/// "SD-BASE: only to provide the service, nothing else"; not a sentence.
std::string sayAgreementName(const Language &language, const vocabulary::RosterAgreement &agreement);
/// What it allows and forbids.
Sentences sayAgreement(const Language &language, const vocabulary::RosterAgreement &agreement,
                       const Company &company);

/// For one that a company named by its code and whose text is not known here.
std::string sayUnknownText(const Language &language, std::string_view code, const Company &company);

/// How it stands with an agreement.
enum class AgreementState {
    None,
    Offered,
    Signed,
    Said, ///< a yes in plain words
    Declined,
    Countered,
    Expired,
    Conflict,
    NewOwner,
};
/// \a when is left out for None, Conflict and NewOwner.
std::string sayAgreementState(const Language &language, AgreementState state, const Company &company,
                              Instant when = {});
/// What was offered, preferred first, and until when an answer counts.
Sentences sayOffer(const Language &language, const agreements::Offer &offer, Instant now);
Sentences sayAnswer(const Language &language, const agreements::Answer &answer, const Company &company);
/// How it stands, in one sentence.
std::string sayStanding(const Language &language, const agreements::Negotiation &negotiation,
                        const Company &company, Instant now);
std::string sayStanding(const Language &language, const agreements::Said &said, const Company &company);
/// What was offered, what became of it, and what it says.
Sentences sayNegotiation(const Language &language, const agreements::Negotiation &negotiation,
                         const Company &company, Instant now);
Sentences saySaid(const Language &language, const agreements::Said &said, const Company &company);

// --- Requests ---

/// How sure it is who asks. \a origin is what a DomainVerified one is verified for.
std::string sayTrust(const Language &language, requests::Trust trust, const Company &company,
                     std::string_view origin = {});
/// Who asks, until when, what for an agreement it wants and what it says to be certified for; the items by
/// themselves.
Sentences sayRequest(const Language &language, const requests::ReadRequest &request, Instant now);
/// One thing that is asked for: what, what for, whether it can be left out, why, and all its conditions.
Sentences sayItem(const Language &language, const requests::RequestItem &item, const Company &company);

/// What else there may be to say of a request.
enum class Remark {
    SeenBefore, ///< with the day
    NotForYou,
    Altered,
    KeyChanged,
};
std::string sayRemark(const Language &language, Remark remark, const Company &company, Instant when = {});

/// What the person answered.
enum class Reply { GrantedAll, GrantedSome, Declined, Countered, Unanswered };
std::string sayReply(const Language &language, Reply reply);

// --- Verdicts ---

std::string sayFit(const Language &language, terms::Fit fit);

/// What the sentences about a verdict speak of.
struct VerdictAbout {
    Company company{};
    vendors::Kind kind = vendors::Kind::Other;
    std::vector<terms::OwnRule> own{};                      ///< those that the verdict may name
    const vocabulary::RosterAgreement *agreement = nullptr; ///< in force
};
/// The fit first, then each reason, then what goes beyond the agreement.
Sentences sayVerdict(const Language &language, const terms::ItemVerdict &verdict, const VerdictAbout &about);

// --- Differences: nothing where both are the same ---

Sentences sayChange(const Language &language, const terms::Permission &before, const terms::Permission &after,
                    const Company &company);
Sentences sayChange(const Language &language, const grants::Terms &before, const grants::Terms &after,
                    const Company &company);
Sentences sayChange(const Language &language, const Rules &before, const Rules &after,
                    const Company &company = {});
Sentences sayChange(const Language &language, const vocabulary::RosterAgreement &before,
                    const vocabulary::RosterAgreement &after, const Company &company);
/// Sentences that are not said any more, and those that are new.
Sentences sayChange(const Language &language, const Sentences &before, const Sentences &after);
/// That a permit now ends on another day; empty if it does not.
std::string sayEndChange(const Language &language, Date before, Date after);
/// "Nothing has changed.", for where nothing at all would look like a fault.
std::string sayNoChange(const Language &language);

} // namespace proffer::wording
