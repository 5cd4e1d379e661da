// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/sd_jwt_present.h"

namespace proffer::jose {

Result<std::string> narrowSdJwt(const SdJwt &token, const ProcessedSdJwt &processed,
                                const std::vector<std::string> &pointers)
{
    const auto &disclosed = processed.disclosed;
    std::vector<bool> kept(disclosed.size(), false);
    for (const auto &pointer : pointers) {
        const auto found = std::ranges::find(disclosed, pointer, &Disclosed::pointer);
        if (found == disclosed.end())
            return fail(ErrorCode::NotFound).with("pointer", pointer);
        std::optional<std::size_t> index = static_cast<std::size_t>(found - disclosed.begin());
        for (; index; index = disclosed[*index].within)
            kept[*index] = true;
    }
    std::vector<std::string> encoded;
    for (std::size_t i = 0; i < disclosed.size(); ++i)
        if (kept[i])
            encoded.push_back(disclosed[i].encoded);
    return joinSdJwt(token.issuerJwt().text(), encoded);
}

} // namespace proffer::jose
