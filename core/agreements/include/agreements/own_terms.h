// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreements/text.h"
#include "ledger/ledger.h"

namespace proffer::agreements {

struct OwnTermsTag;
using OwnTermsId = Id<OwnTermsTag>;

/// One version of terms that the person wrote.
struct OwnTerms {
    OwnTermsId id;
    std::int64_t version = 1;
    std::string name{}; ///< stays with the person: no vendor sees it
    terms::AgreementRules rules{};
    Instant writtenAt{};
    bool removed = false;
    bool operator==(const OwnTerms &) const = default;
};

/// The terms that a person can offer besides the roster's. Each change is a new version, and the old ones
/// stay readable: somebody may have agreed to them.
class OwnTermsBook {
public:
    explicit OwnTermsBook(ledger::Ledger &ledger) : ledger_(ledger) {}

    /// InvalidArgument (member "name": "empty", "too_long", "invisible", "taken"; member "rules": "empty").
    Result<OwnTerms> write(std::string_view name, const terms::AgreementRules &rules);
    /// The next version; the present one if it says the same. NotFound, InvalidArgument.
    Result<OwnTerms> change(const OwnTermsId &id, const terms::AgreementRules &rules);
    /// Takes them from the list; what was agreed stays. NotFound.
    Done remove(const OwnTermsId &id);

    /// The newest version of each that was not removed, by name.
    Result<std::vector<OwnTerms>> list() const;
    /// By name, the newest or a given version, which may be one of terms that were removed. NotFound.
    Result<OwnTerms> find(std::string_view name, std::optional<std::int64_t> version = {}) const;
    /// Every version that says the same as these rules, newest first; of terms that were removed too.
    Result<std::vector<OwnTerms>> findLike(const terms::AgreementRules &rules) const;

private:
    ledger::Ledger &ledger_;
};

} // namespace proffer::agreements
