// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overview/group.h"
#include "overview/standing.h"
#include "services/services.h"

namespace proffer::overview {

/// What one company has of one group.
struct Share {
    Group group = Group::Other;
    std::size_t facts = 0;
    Standing standing = Standing::Permitted; ///< the worst of them
    bool operator==(const Share &) const = default;
};

/// A company that has something.
struct Company {
    vendors::VendorId id{};
    std::string name{};
    vendors::Kind kind = vendors::Kind::Other;
    std::size_t facts = 0; ///< claims, each once
    Standing standing = Standing::Permitted;
    bool sensitive =
        false; ///< something that identifies the person officially, or a detail they marked sensitive
    bool agreement = false;         ///< one is in force
    std::vector<Share> shares{};    ///< by group
    Instant since{};                ///< the first day from which it has something
    std::optional<Instant> until{}; ///< the first end of a permit in force
    bool operator==(const Company &) const = default;
};

/// Companies that are not shown one by one.
struct KindCount {
    vendors::Kind kind = vendors::Kind::Other;
    std::size_t companies = 0;
    bool operator==(const KindCount &) const = default;
};

struct GroupCount {
    Group group = Group::Other;
    std::size_t companies = 0;
    bool operator==(const GroupCount &) const = default;
};

/// Who has what.
struct WhoHasWhat {
    std::vector<Company> companies{}; ///< riskiest first
    std::vector<KindCount> others{};  ///< the rest, most first
    std::vector<GroupCount> groups{}; ///< of all companies, most first
    std::size_t allCompanies = 0;
    std::size_t allFacts = 0;   ///< each company's counted
    std::size_t endingSoon = 0; ///< companies with a permit that ends within 14 days
    std::size_t unanswered = 0; ///< companies that were asked and have not answered
};

/// So many companies are shown one by one.
struct OneByOne {
    std::size_t most = 24;     ///< all of them, where there are no more
    std::size_t whenMore = 20; ///< the riskiest, where there are
};

/// The companies one by one: those with something sensitive first, then those without an agreement, then
/// those that did not answer, then those that have most.
Result<WhoHasWhat> whoHasWhat(services::Services &services, Instant now, OneByOne shown = {});

} // namespace proffer::overview
