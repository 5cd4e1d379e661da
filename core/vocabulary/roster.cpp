// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vocabulary/roster.h"

#include "tables.h"

#include <algorithm>
#include <array>

namespace proffer::vocabulary {
namespace {

using enum AgreementKind;
using enum Stance;

#define PROFFER_AGREEMENT(...) {__VA_ARGS__},
constexpr auto all = std::to_array<RosterAgreement>({
#include "roster.inc"
});
#undef PROFFER_AGREEMENT

} // namespace

std::string RosterAgreement::iri() const
{
    return std::string{ieee}.append(code);
}

std::span<const RosterAgreement> roster()
{
    return all;
}

Result<const RosterAgreement *> findAgreement(std::string_view codeOrIri)
{
    auto code = codeOrIri;
    for (const auto address : {ieee, formerIeee})
        if (code.starts_with(address))
            code.remove_prefix(address.size());
    const auto *found = std::ranges::find(all, code, &RosterAgreement::code);
    if (found == all.end())
        return fail(ErrorCode::UnknownIri).with("iri", std::string{codeOrIri});
    return found;
}

} // namespace proffer::vocabulary
