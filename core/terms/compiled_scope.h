// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terms/permission.h"
#include "terms/scope.h"

namespace proffer::terms {

/// What a vendor asks for, its words looked up once.
struct CompiledAsk {
    explicit CompiledAsk(const Permission &asked);

    std::vector<std::string> unknown{}; ///< words that are in no vocabulary
    std::optional<vocabulary::ConceptNumber> purpose;
    std::optional<vocabulary::ConceptNumber> processing;
    std::vector<vocabulary::ConceptNumber> data{};
    std::uint32_t channels = 0; ///< a bit for each
    const std::vector<std::string> *recipients;
    bool discloses = false; ///< says so by naming recipients, or by an operation that passes data on
};

/// A scope, its words looked up once.
class CompiledScope {
public:
    explicit CompiledScope(const Scope &scope);

    /// Whether anything that is asked for may lie in the scope.
    bool overlaps(const CompiledAsk &asked) const;
    /// Whether all that is asked for lies in the scope; it is passed on to those in the scope only.
    bool covers(const CompiledAsk &asked) const;

private:
    std::vector<vocabulary::ConceptNumber> purposes_{};
    std::vector<vocabulary::ConceptNumber> data_{};
    std::vector<vocabulary::ConceptNumber> processing_{};
    std::uint32_t channels_ = 0;
    std::vector<std::string> recipients_{};
    bool passedOn_ = false;
    bool empty_ = false; ///< none of the words in one of its parts is known, so that it is about nothing
};

} // namespace proffer::terms
