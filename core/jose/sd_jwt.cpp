// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/sd_jwt.h"

#include "json/parse.h"

namespace proffer::jose {
namespace {

std::vector<std::string> splitDisclosures(std::string_view text)
{
    std::vector<std::string> disclosures;
    disclosures.reserve(static_cast<std::size_t>(std::ranges::count(text, '~')));
    while (!text.empty()) {
        const auto end = text.find('~');
        disclosures.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return disclosures;
}

} // namespace

Result<SdJwt> SdJwt::parse(std::string_view compact)
{
    if (compact.size() > maxSdJwtSize)
        return fail(ErrorCode::TokenTooLarge).with("limit", std::to_string(maxSdJwtSize));
    const auto first = compact.find('~');
    const auto last = compact.rfind('~');
    if (first == std::string_view::npos)
        return fail(ErrorCode::SdJwtMissingTilde);
    // A last disclosure without its `~` would be taken for a key binding JWT, which has dots.
    const auto binding = compact.substr(last + 1);
    if (!binding.empty() && !binding.contains('.'))
        return fail(ErrorCode::SdJwtMissingTilde);
    PROFFER_TRY(auto issuerJwt, Jws::parse(compact.substr(0, first), maxSdJwtSize));
    PROFFER_TRY(auto claims, json::parseObject(asText(issuerJwt.payload())));
    SdJwt token{std::move(issuerJwt)};
    token.claims_ = std::move(claims);
    token.disclosures_ = splitDisclosures(compact.substr(first + 1, last - first));
    if (!binding.empty())
        token.keyBinding_ = binding;
    token.hash_ = crypto::sha256(asBytes(compact.substr(0, last + 1)));
    return token;
}

std::string joinSdJwt(std::string_view issuerJwt, const std::vector<std::string> &disclosures)
{
    std::string compact{issuerJwt};
    compact += '~';
    for (const auto &disclosure : disclosures) {
        compact += disclosure;
        compact += '~';
    }
    return compact;
}

} // namespace proffer::jose
