// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"

#include <map>
#include <set>

namespace proffer::overview {

/// What companies have of one person still, as far as is known. The same claim of another person in the vault
/// is not among it, and neither is another value that stands under the claim on another of their cards.
///
/// Whose a holding is, its detail says, else its card; without either it is the vault owner's own.
class Held {
public:
    /// By company and then by claim, as Holdings::all().
    const std::vector<vendors::Holder> &all() const { return all_; }
    /// Who has this detail. What is known without a detail counts for that which its card shows; without a
    /// card, for each detail of the claim.
    std::vector<vendors::Holder> of(const profile::Attribute &detail) const;

private:
    friend Result<std::map<profile::SubjectId, Held>> heldByPerson(services::Services &services);

    std::vector<vendors::Holder> all_;
    std::set<std::pair<profile::PersonaId, std::string>> own_; ///< what cards have values of their own for
};

/// Of each person in the vault, also where nobody has anything of them.
Result<std::map<profile::SubjectId, Held>> heldByPerson(services::Services &services);

} // namespace proffer::overview
