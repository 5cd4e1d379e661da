// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendors/country.h"

#include <algorithm>

namespace proffer::vendors {
namespace {

/// ISO 3166-1 alpha-2, officially assigned, in order and two letters each.
constexpr std::string_view assigned = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBW"
                                      "BYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ"
                                      "DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGT"
                                      "GUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJP"
                                      "KEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMP"
                                      "MQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOM"
                                      "PAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSR"
                                      "SSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZ"
                                      "UAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";
static_assert(assigned.size() == 2 * std::size_t{249});

bool isAssigned(std::string_view code)
{
    for (std::size_t at = 0; at < assigned.size(); at += 2) {
        if (assigned.substr(at, 2) == code)
            return true;
    }
    return false;
}

} // namespace

Result<Country> Country::parse(std::string_view code)
{
    if (!isAssigned(code))
        return fail(ErrorCode::InvalidArgument).with("member", "jurisdiction").with("reason", "unknown");
    return Country{std::string{code}};
}

} // namespace proffer::vendors
