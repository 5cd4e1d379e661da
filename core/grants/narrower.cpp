// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/terms.h"
#include "profile/category.h"

#include <algorithm>

namespace proffer::grants {
namespace {

bool isCategoryUnder(const std::string &narrow, const std::string &wide)
{
    const auto category = profile::findCategory(narrow);
    return narrow == wide || (category && profile::isUnder(**category, wide));
}

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

bool isShorter(const Duration &narrower, const Duration &wider)
{
    const Instant anyDay{std::chrono::sys_days{std::chrono::year{2026} / 1 / 1}};
    return narrower.after(anyDay) <= wider.after(anyDay);
}

bool isNarrower(const Permission &narrower, const Permission &wider)
{
    const auto dataCovered = std::ranges::all_of(narrower.data, [&](const auto &category) {
        return std::ranges::any_of(wider.data,
                                   [&](const auto &wide) { return isCategoryUnder(category, wide); });
    });
    return dataCovered && isPurposeUnder(narrower.purpose, wider.purpose) &&
           narrower.processing == wider.processing && limitsAsMuch(narrower.collection, wider.collection) &&
           limitsAsMuch(narrower.access, wider.access) &&
           (wider.context.empty() || narrower.context == wider.context) &&
           (wider.intent.empty() || narrower.intent == wider.intent) && (narrower.once || !wider.once) &&
           isShorter(narrower.retention, wider.retention) && areAmong(narrower.recipients, wider.recipients);
}

} // namespace

bool isNarrower(const Terms &narrower, const Terms &wider)
{
    const auto permitted = std::ranges::all_of(narrower.permissions, [&](const auto &permission) {
        return std::ranges::any_of(wider.permissions,
                                   [&](const auto &wide) { return isNarrower(permission, wide); });
    });
    const auto prohibited = std::ranges::all_of(wider.prohibitions, [&](const auto &prohibition) {
        return std::ranges::find(narrower.prohibitions, prohibition) != narrower.prohibitions.end();
    });
    return permitted && prohibited;
}

} // namespace proffer::grants
