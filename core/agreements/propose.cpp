// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "propose.h"

#include "crypto/hash.h"
#include "rows.h"

#include <algorithm>

namespace proffer::agreements {
namespace {

Error wrongAgreements(std::string_view reason)
{
    return fail(ErrorCode::InvalidArgument).with("member", "agreements").with("reason", std::string{reason});
}

/// What a vendor named is only offered if its text is known here: the roster's row, a legal text that the
/// person attached, or own terms that this vendor was offered before.
Result<PinnedAgreement> pinAsNamed(const Proposed &proposed, const Before &before, Pinned &into)
{
    const auto &named = *proposed.as;
    if (named.code == ownCode) {
        const auto has = [&](const std::string &text) {
            return crypto::sha256(asBytes(text)) == named.sha256;
        };
        const auto text = std::ranges::find_if(before.texts, has);
        if (text == before.texts.end())
            return wrongAgreements("text_unknown");
        into.texts.push_back(*text);
        return named;
    }
    const auto row = vocabulary::findAgreement(named.code);
    if (row && named == pinned(**row))
        return named;
    if (row && proposed.legalText && named == pinned(**row, asBytes(*proposed.legalText)))
        return named;
    return wrongAgreements("text_unknown");
}

Result<PinnedAgreement> pinOwn(const Proposed &proposed, const Before &before, Pinned &into,
                               crypto::RandomSource &random)
{
    if (proposed.rules.allowances.empty() && proposed.rules.prohibitions.empty())
        return wrongAgreements("no_rules");
    const auto former = std::ranges::find(before.agreements, ownCode, &PinnedAgreement::code);
    auto text = former == before.agreements.end()
                    ? ownText(proposed.rules, random)
                    : ownTextLike(proposed.rules, former->iri, before.texts, random);
    into.texts.push_back(std::move(text.bytes));
    return std::move(text.agreement);
}

Result<PinnedAgreement> pinOne(const Proposed &proposed, const Before &before, Pinned &into,
                               crypto::RandomSource &random)
{
    if (proposed.as)
        return pinAsNamed(proposed, before, into);
    if (proposed.code == ownCode)
        return pinOwn(proposed, before, into, random);
    PROFFER_TRY(const auto *row, vocabulary::findAgreement(proposed.code));
    if (!proposed.legalText)
        return pinned(*row);
    return pinned(*row, asBytes(*proposed.legalText));
}

} // namespace

Result<Before> dealtBefore(ledger::Ledger &ledger, const VendorId &vendor, const profile::PersonaId &persona)
{
    constexpr std::string_view ofPair = "WHERE vendor = ?1 AND persona = ?2";
    PROFFER_TRY(const auto negotiations,
                readNegotiations(ledger.database(), ofPair, vendor.bytes, persona.bytes));
    PROFFER_TRY(const auto sayings, readSaid(ledger.database(), ofPair, vendor.bytes, persona.bytes));
    Before before;
    for (const auto &each : negotiations) {
        before.agreements.insert(before.agreements.end(), each.offer.agreements.begin(),
                                 each.offer.agreements.end());
        before.texts.insert(before.texts.end(), each.offer.texts.begin(), each.offer.texts.end());
    }
    for (const auto &each : sayings) {
        before.agreements.push_back(each.agreement);
        before.texts.insert(before.texts.end(), each.texts.begin(), each.texts.end());
    }
    return before;
}

Result<Pinned> pinAll(const std::vector<Proposed> &proposed, const Before &before,
                      crypto::RandomSource &random)
{
    if (proposed.empty())
        return wrongAgreements("empty");
    if (proposed.size() > mostAgreements)
        return wrongAgreements("too_many");
    Pinned all;
    for (const auto &each : proposed) {
        PROFFER_TRY(auto agreement, pinOne(each, before, all, random));
        if (std::ranges::find(all.agreements, agreement) != all.agreements.end())
            return wrongAgreements("twice");
        all.agreements.push_back(std::move(agreement));
    }
    return all;
}

} // namespace proffer::agreements
