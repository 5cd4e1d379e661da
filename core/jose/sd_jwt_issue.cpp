// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/sd_jwt_issue.h"

#include "disclosure.h"
#include "jose/jwt.h"
#include "jose/sd_jwt.h"

namespace proffer::jose {
namespace {

constexpr std::size_t decoySize = 32;

/// What a holder must not be able to hide: more than a verifier insists on, since RFC 9901 lets others hide
/// `iat`.
Done checkDisclosable(std::string_view name)
{
    if (isReservedName(name))
        return fail(ErrorCode::SdJwtReservedName).with("claim", std::string{name});
    if (isProtectedClaim(name) || name == "iat")
        return fail(ErrorCode::SdJwtProtectedClaim).with("claim", std::string{name});
    return {};
}

Done refuseReservedNames(const json::Value &value)
{
    if (const auto *array = value.asArray())
        for (const auto &element : *array)
            PROFFER_CHECK(refuseReservedNames(element));
    if (!value.asObject())
        return {};
    for (const auto &[name, member] : *value.asObject()) {
        if (isReservedName(name))
            return fail(ErrorCode::SdJwtReservedName).with("claim", name);
        PROFFER_CHECK(refuseReservedNames(member));
    }
    return {};
}

std::size_t paddedCount(std::size_t digests)
{
    for (const std::size_t size : {8U, 16U, 32U})
        if (digests <= size)
            return size;
    return (digests + 31) / 32 * 32;
}

/// The random bytes of a whole token, drawn at once: a call to the generator costs more than its bytes.
class Randomness {
public:
    Randomness(const SdJwtContent &content, crypto::RandomSource &random)
    {
        auto size = need(content.disclosed.size());
        for (const auto &[name, members] : content.disclosedMembers)
            size += need(members.size());
        bytes_.resize(size);
        random.fill(bytes_);
    }
    ByteView take(std::size_t size)
    {
        const auto taken = ByteView{bytes_}.subspan(used_, size);
        used_ += size;
        return taken;
    }

private:
    static std::size_t need(std::size_t digests)
    {
        return digests == 0 ? 0 : digests * saltSize + (paddedCount(digests) - digests) * decoySize;
    }

    Bytes bytes_;
    std::size_t used_ = 0;
};

/// Makes the disclosures of some members and puts their digests into the object that they belong to.
Done hide(const json::Object &members, json::Object &into, Randomness &random,
          std::vector<std::string> &disclosures)
{
    if (members.empty())
        return {};
    std::vector<std::string> digests;
    digests.reserve(paddedCount(members.size()));
    for (const auto &[name, value] : members) {
        if (into.contains(name))
            return fail(ErrorCode::SdJwtNameCollision).with("claim", name);
        PROFFER_CHECK(refuseReservedNames(value));
        disclosures.push_back(encodeDisclosure(random.take(saltSize), name, value));
        digests.push_back(digestOf(disclosures.back()));
    }
    while (digests.size() < paddedCount(members.size()))
        digests.push_back(digestOf(asText(random.take(decoySize))));
    // Sorted, so that their order tells nothing (RFC 9901, section 4.2.4.1).
    std::ranges::sort(digests);
    into.emplace("_sd", json::Array(std::move_iterator{digests.begin()}, std::move_iterator{digests.end()}));
    return {};
}

Done hideMembers(const SdJwtContent &content, json::Object &payload, Randomness &random,
                 std::vector<std::string> &disclosures)
{
    for (const auto &[name, members] : content.disclosedMembers) {
        if (content.disclosed.contains(name))
            return fail(ErrorCode::SdJwtNameCollision).with("claim", name);
        for (const auto &[member, value] : members)
            if (isReservedName(member))
                return fail(ErrorCode::SdJwtReservedName).with("claim", member);
        PROFFER_CHECK(checkDisclosable(name));
        auto *object = payload.try_emplace(name, json::Object{}).first->second.asObject();
        if (!object)
            return fail(ErrorCode::SdJwtNameCollision).with("claim", name);
        PROFFER_CHECK(hide(members, *object, random, disclosures));
    }
    return {};
}

} // namespace

std::string IssuedSdJwt::compact() const
{
    return joinSdJwt(issuerJwt, disclosures);
}

Result<IssuedSdJwt> issueSdJwt(SdJwtContent content, std::string_view keyId,
                               const crypto::Ed25519PrivateKey &key, crypto::RandomSource &random)
{
    for (const auto &[name, value] : content.disclosed)
        PROFFER_CHECK(checkDisclosable(name));
    PROFFER_CHECK(refuseReservedNames(content.plain));
    Randomness randomness{content, random};
    auto payload = std::move(content.plain);
    IssuedSdJwt issued;
    PROFFER_CHECK(hide(content.disclosed, payload, randomness, issued.disclosures));
    PROFFER_CHECK(hideMembers(content, payload, randomness, issued.disclosures));
    payload.emplace("_sd_alg", "sha-256");
    issued.issuerJwt = signJwt(sdJwtType, keyId, payload, key);
    return issued;
}

} // namespace proffer::jose
