// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "propose.h"

#include <algorithm>

namespace proffer::agreements {
namespace {

Error wrongAgreements(std::string_view reason)
{
    return fail(ErrorCode::InvalidArgument).with("member", "agreements").with("reason", std::string{reason});
}

Result<PinnedAgreement> pinOne(const Proposed &proposed, Pinned &into, crypto::RandomSource &random)
{
    if (proposed.as)
        return *proposed.as;
    if (proposed.code == ownCode) {
        if (proposed.rules.allowances.empty() && proposed.rules.prohibitions.empty())
            return wrongAgreements("no_rules");
        auto text = ownText(proposed.rules, random);
        into.texts.push_back(std::move(text.bytes));
        return std::move(text.agreement);
    }
    PROFFER_TRY(const auto *row, vocabulary::findAgreement(proposed.code));
    if (!proposed.legalText)
        return pinned(*row);
    return pinned(*row, asBytes(*proposed.legalText));
}

} // namespace

Result<Pinned> pinAll(const std::vector<Proposed> &proposed, crypto::RandomSource &random)
{
    if (proposed.empty())
        return wrongAgreements("empty");
    Pinned all;
    for (const auto &each : proposed) {
        PROFFER_TRY(auto agreement, pinOne(each, all, random));
        if (std::ranges::find(all.agreements, agreement) != all.agreements.end())
            return wrongAgreements("twice");
        all.agreements.push_back(std::move(agreement));
    }
    return all;
}

} // namespace proffer::agreements
