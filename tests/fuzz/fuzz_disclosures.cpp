// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The lines of the input are the JSON texts of disclosures and, last, of a payload. "#0" to "#9" in a line
// stands for the digest of the disclosure in that earlier line, which no fuzzer would guess.
#include "fuzz.h"

#include "crypto/base64url.h"
#include "jose/sd_jwt_present.h"
#include "json/parse.h"
#include "json/write.h"

#include <algorithm>

using namespace proffer;

namespace {

std::string encode(std::string_view text)
{
    return crypto::toBase64Url(asBytes(text));
}

/// The line with the digests filled in.
std::string filled(std::string_view line, const std::vector<std::string> &disclosures)
{
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto number = i + 1 < line.size() ? static_cast<std::size_t>(line[i + 1]) - '0' : 10;
        if (line[i] != '#' || number >= std::min<std::size_t>(10, disclosures.size())) {
            text += line[i];
            continue;
        }
        crypto::appendBase64Url(text, crypto::sha256(asBytes(disclosures[number])));
        ++i;
    }
    return text;
}

bool holdsNoDigests(const json::Value &value)
{
    if (const auto *array = value.asArray())
        return std::ranges::all_of(*array, holdsNoDigests);
    if (!value.asObject())
        return true;
    return std::ranges::all_of(*value.asObject(), [](const auto &member) {
        return member.first != "_sd" && member.first != "_sd_alg" && member.first != "..." &&
               holdsNoDigests(member.second);
    });
}

void checkProcessed(const jose::SdJwt &token, const jose::ProcessedSdJwt &processed)
{
    require(holdsNoDigests(processed.payload));
    require(processed.disclosed.size() == token.disclosures().size());
    std::vector<std::string> all;
    for (const auto &disclosed : processed.disclosed)
        all.push_back(disclosed.pointer);
    const auto same = jose::narrowSdJwt(token, processed, all);
    require(same && *same == jose::joinSdJwt(token.issuerJwt().text(), token.disclosures()));
    // With any one of them the token is still whole.
    for (const auto &pointer : all) {
        const auto narrowed = jose::narrowSdJwt(token, processed, {pointer});
        require(narrowed.has_value());
        const auto again = jose::SdJwt::parse(*narrowed);
        require(again && jose::processSdJwt(*again));
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto rest = asInput(data, size);
    std::vector<std::string> disclosures;
    for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        disclosures.push_back(encode(filled(rest.substr(0, end), disclosures)));
        rest.remove_prefix(end + 1);
    }
    const auto jwt = encode(R"({"alg":"Ed25519"})") + "." + encode(filled(rest, disclosures)) + ".AAAA";
    const auto token = jose::SdJwt::parse(jose::joinSdJwt(jwt, disclosures));
    if (!token)
        return 0;
    const auto processed = jose::processSdJwt(*token);
    if (processed)
        checkProcessed(*token, *processed);
    return 0;
}
