// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/permission.h"
#include "vocabulary/vocabulary.h"

#include <algorithm>

namespace proffer::terms {
namespace {

using vocabulary::Vocabulary;

/// Each of the narrower ones is one of the wider ones.
bool areAmong(const std::vector<std::string> &narrower, const std::vector<std::string> &wider)
{
    return std::ranges::all_of(
        narrower, [&](const auto &text) { return std::ranges::find(wider, text) != wider.end(); });
}

/// A list that limits: an empty one leaves all open.
bool limitsAsMuch(const std::vector<std::string> &narrower, const std::vector<std::string> &wider)
{
    return wider.empty() || (!narrower.empty() && areAmong(narrower, wider));
}

} // namespace

bool Permission::isAbout(std::string_view category) const
{
    return std::ranges::any_of(
        data, [&](const auto &wide) { return Vocabulary::personalData().isUnder(category, wide); });
}

bool Permission::isWithin(const Permission &wider) const
{
    const bool dataCovered = std::ranges::all_of(data, [&](const auto &category) {
        return std::ranges::any_of(
            wider.data, [&](const auto &wide) { return Vocabulary::personalData().isUnder(category, wide); });
    });
    return dataCovered && Vocabulary::purposes().isUnder(purpose, wider.purpose) &&
           Vocabulary::processing().isUnder(processing, wider.processing) &&
           limitsAsMuch(collection, wider.collection) && limitsAsMuch(access, wider.access) &&
           (wider.context.empty() || context == wider.context) &&
           (wider.intent.empty() || intent == wider.intent) && (once || !wider.once) &&
           retention.isWithin(wider.retention) && areAmong(recipients, wider.recipients);
}

} // namespace proffer::terms
