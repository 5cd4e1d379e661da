// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// A list of what was revoked, as any host may send it: a token as it came, the claims of one, signed here by
// a key that is nobody's, or a ZLIB stream by itself.
#include "fuzz.h"

#include "crypto/base64url.h"
#include "jose/status_list_token.h"
#include "signed_claims.h"

using namespace proffer;

namespace {

constexpr std::string_view place = "https://lists.example/a";
constexpr std::size_t limit = std::size_t{1} << 16U;

void checkList(const jose::StatusList &list)
{
    require(list.size() > 0 && list.size() * list.bits() <= limit * 8);
    require(list.at(0).has_value() && list.at(list.size() - 1).has_value() && !list.at(list.size()));
    const auto again = jose::StatusList::parse(list.toJson(), limit);
    require(again && *again == list);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asInput(data, size);
    const auto token = signedClaims(text, jose::statusListType);
    const auto read =
        jose::readStatusList(token ? *token : text, jose::PublicJwk::of(nobodysKey()), place, limit);
    if (read) {
        checkList(read->list);
        const auto again = jose::readStatusList(jose::signStatusList(*read, nobodysKey()),
                                                jose::PublicJwk::of(nobodysKey()), place, limit);
        require(again && again->list == read->list && again->issuedAt == read->issuedAt);
    }
    const auto list =
        jose::StatusList::parse({{"bits", 1}, {"lst", crypto::toBase64Url(asBytes(text))}}, limit);
    if (list)
        checkList(*list);
    return 0;
}
