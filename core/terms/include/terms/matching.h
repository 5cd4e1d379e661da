// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terms/permission.h"
#include "terms/rules.h"

#include <memory>
#include <string_view>

namespace proffer::terms {

/// How what a vendor asks for stands to the person's rules; the worse, the greater.
enum class Fit { Fits, NeedsPerson, Against };
/// "needs_person"
std::string_view toText(Fit fit);

enum class Why {
    Prohibited,         ///< a prohibition is about it, in whole or in part
    NeverToThisKind,    ///< the person never gives such data to such companies
    AskMe,              ///< the person wants to be asked about such data
    NotAllowedYet,      ///< no rule and no agreement allows it
    KeptTooLong,        ///< allowed, but for a shorter time
    PurposeNotNamed,    ///< it does not say what for
    ProcessingNotNamed, ///< it does not say what is done with the data
    RecipientNotNamed,  ///< it passes the data on and does not say to whom
    ChannelNotNamed,    ///< it does not say how the company comes by the data
    NoDataNamed,        ///< it does not say what data
    WordNotKnown,       ///< it uses an IRI that is in no vocabulary of ours
    Allowed,            ///< a rule or the agreement allows it
};

struct Reason {
    Why why;
    std::string rule{}; ///< which rule, if one decides
    std::string word{}; ///< the IRI of the word that it is about, if there is one
    bool operator==(const Reason &) const = default;
};

/// The verdict on one item of a request.
struct ItemVerdict {
    Fit fit = Fit::NeedsPerson;
    std::vector<Reason> reasons{}; ///< all that makes it as bad as it is; for Fits, what allows it
    /// What of it goes beyond the agreement in force; nothing if there is none, or if it stays within.
    std::vector<Reason> excess{};
    bool operator==(const ItemVerdict &) const = default;
};

/// Compares what a vendor asks for with the person's rules. Default deny: what nothing allows is never more
/// than NeedsPerson, and what a prohibition is about, be it broader or narrower than the rule, is Against.
/// Adding a prohibition or taking an allowance away never makes a verdict better.
class Matcher {
public:
    /// For a vendor of a kind (vendors::toText(Kind)). IRIs in the rules that are in no vocabulary match
    /// nothing.
    Matcher(const RuleSet &rules, std::string_view kind);
    Matcher(Matcher &&) noexcept;
    Matcher &operator=(Matcher &&) noexcept;
    Matcher(const Matcher &) = delete;
    Matcher &operator=(const Matcher &) = delete;
    ~Matcher();

    ItemVerdict match(const Permission &asked) const;

private:
    struct Compiled;
    std::unique_ptr<const Compiled> compiled_;
};

} // namespace proffer::terms
