// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/sd_jwt_process.h"

#include "disclosure.h"

#include <algorithm>

namespace proffer::jose {
namespace {

constexpr int maxDepth = 32;

/// A disclosure that waits for its digest to turn up.
struct Pending {
    std::string digest;
    std::size_t index = 0; ///< in the token
    Disclosure disclosure{};
    bool used = false;
};

/// Where the processing has come to.
struct Place {
    int depth = 0;
    std::optional<std::size_t> within{}; ///< the disclosure whose value this is part of
    Place below() const { return {depth + 1, within}; }
    Place inside(std::size_t disclosure) const { return {depth + 1, disclosure}; }
};

class Processor {
public:
    explicit Processor(std::span<const std::string_view> plain) : plain_(plain) {}
    Result<ProcessedSdJwt> run(const SdJwt &token);

private:
    bool isPlain(std::string_view name) const;
    Done checkPlainClaims() const;
    Done readDisclosures(const std::vector<std::string> &encoded);
    Done processValue(json::Value &value, Place place);
    Done processObject(json::Object &object, Place place);
    Done processArray(json::Array &array, Place place);
    Done processMembers(json::Object &object, Place place);
    Done insertDisclosed(json::Object &object, json::Value digests, Place place);
    Done insertOne(json::Object &object, Pending &pending, Place place);
    Done processElement(json::Array &kept, json::Value element, Place place);
    Done revealElement(json::Array &kept, json::Object &placeholder, Place place);
    Result<Pending *> lookUp(std::string digest);
    Done finish();
    /// Processes what a disclosure reveals and notes where it stands.
    Result<json::Value> reveal(Pending &pending, Place place);

    std::span<const std::string_view> plain_;
    ProcessedSdJwt result_;
    std::vector<Pending> pending_; ///< sorted by digest
    std::vector<std::string> seen_;
    std::string pointer_;
};

/// Appends one step to a JSON pointer and takes it back.
class Step {
public:
    Step(std::string &pointer, std::string_view name) : pointer_(pointer), size_(pointer.size())
    {
        pointer_ += '/';
        for (const auto c : name) {
            if (c == '~')
                pointer_ += "~0";
            else if (c == '/')
                pointer_ += "~1";
            else
                pointer_ += c;
        }
    }
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;
    ~Step() { pointer_.resize(size_); }

private:
    std::string &pointer_;
    std::size_t size_;
};

Done checkHashAlgorithm(json::Object &payload)
{
    const auto algorithm = payload.extract("_sd_alg");
    if (algorithm && algorithm.mapped() != json::Value{"sha-256"})
        return fail(ErrorCode::SdJwtHashAlgorithm);
    return {};
}

Result<ProcessedSdJwt> Processor::run(const SdJwt &token)
{
    result_.payload = token.unverifiedClaims();
    PROFFER_CHECK(checkHashAlgorithm(result_.payload));
    PROFFER_CHECK(checkPlainClaims());
    PROFFER_CHECK(readDisclosures(token.disclosures()));
    PROFFER_CHECK(processObject(result_.payload, {}));
    PROFFER_CHECK(finish());
    return std::move(result_);
}

/// Whether a part of it may be left out by the holder. The parser has limited the depth.
bool holdsDigests(const json::Value &value)
{
    if (const auto *array = value.asArray())
        return std::ranges::any_of(*array, holdsDigests);
    const auto *object = value.asObject();
    return object &&
           (object->contains("_sd") || object->contains("...") ||
            std::ranges::any_of(*object, [](const auto &each) { return holdsDigests(each.second); }));
}

bool Processor::isPlain(std::string_view name) const
{
    return isProtectedClaim(name) || std::ranges::find(plain_, name) != plain_.end();
}

Done Processor::checkPlainClaims() const
{
    for (const auto &[name, value] : result_.payload) {
        if (isPlain(name) && holdsDigests(value))
            return fail(ErrorCode::SdJwtProtectedClaim).with("claim", name);
    }
    return {};
}

Done Processor::readDisclosures(const std::vector<std::string> &encoded)
{
    pending_.reserve(encoded.size());
    result_.disclosed.resize(encoded.size());
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        PROFFER_TRY(auto disclosure, decodeDisclosure(encoded[i]));
        result_.disclosed[i].encoded = encoded[i];
        pending_.push_back({.digest = digestOf(encoded[i]), .index = i, .disclosure = std::move(disclosure)});
    }
    std::ranges::sort(pending_, {}, &Pending::digest);
    if (std::ranges::adjacent_find(pending_, {}, &Pending::digest) != pending_.end())
        return fail(ErrorCode::SdJwtDuplicateDisclosure);
    return {};
}

Done Processor::processValue(json::Value &value, Place place)
{
    if (place.depth > maxDepth)
        return fail(ErrorCode::JsonTooDeep).with("limit", std::to_string(maxDepth));
    if (auto *object = value.asObject())
        return processObject(*object, place);
    if (auto *array = value.asArray())
        return processArray(*array, place);
    return {};
}

Done Processor::processObject(json::Object &object, Place place)
{
    if (object.contains("_sd_alg"))
        return fail(ErrorCode::SdJwtHashAlgorithm);
    if (object.contains("..."))
        return fail(ErrorCode::SdJwtDigestsShape);
    auto digests = object.extract("_sd");
    PROFFER_CHECK(processMembers(object, place));
    if (!digests)
        return {};
    return insertDisclosed(object, std::move(digests.mapped()), place);
}

Done Processor::processMembers(json::Object &object, Place place)
{
    for (auto &[name, member] : object) {
        if (!member.asObject() && !member.asArray())
            continue;
        const Step step{pointer_, name};
        PROFFER_CHECK(processValue(member, place.below()));
    }
    return {};
}

Done Processor::insertDisclosed(json::Object &object, json::Value digests, Place place)
{
    auto *array = digests.asArray();
    if (!array)
        return fail(ErrorCode::SdJwtDigestsShape);
    for (auto &digest : *array) {
        auto *text = digest.asString();
        if (!text)
            return fail(ErrorCode::SdJwtDigestsShape);
        PROFFER_TRY(auto *const pending, lookUp(std::move(*text)));
        if (pending)
            PROFFER_CHECK(insertOne(object, *pending, place));
    }
    return {};
}

Done Processor::insertOne(json::Object &object, Pending &pending, Place place)
{
    const auto name = pending.disclosure.name;
    if (!name)
        return fail(ErrorCode::SdJwtDisclosureShape);
    if (isReservedName(*name))
        return fail(ErrorCode::SdJwtReservedName).with("claim", *name);
    if (place.depth == 0 && isPlain(*name))
        return fail(ErrorCode::SdJwtProtectedClaim).with("claim", *name);
    if (object.contains(*name))
        return fail(ErrorCode::SdJwtNameCollision).with("claim", *name);
    const Step step{pointer_, *name};
    PROFFER_TRY(auto value, reveal(pending, place));
    object.emplace(*name, std::move(value));
    return {};
}

Done Processor::processArray(json::Array &array, Place place)
{
    json::Array kept;
    kept.reserve(array.size());
    for (auto &element : array)
        PROFFER_CHECK(processElement(kept, std::move(element), place));
    array = std::move(kept);
    return {};
}

Done Processor::processElement(json::Array &kept, json::Value element, Place place)
{
    auto *object = element.asObject();
    if (object && object->contains("..."))
        return revealElement(kept, *object, place);
    if (object || element.asArray()) {
        const Step step{pointer_, std::to_string(kept.size())};
        PROFFER_CHECK(processValue(element, place.below()));
    }
    kept.push_back(std::move(element));
    return {};
}

/// `{"...": digest}` stands for an element (RFC 9901, section 4.2.4.2).
Done Processor::revealElement(json::Array &kept, json::Object &placeholder, Place place)
{
    auto *digest = placeholder.begin()->second.asString();
    if (placeholder.size() != 1 || !digest)
        return fail(ErrorCode::SdJwtDigestsShape);
    PROFFER_TRY(auto *const pending, lookUp(std::move(*digest)));
    if (!pending)
        return {};
    if (pending->disclosure.name)
        return fail(ErrorCode::SdJwtDisclosureShape);
    const Step step{pointer_, std::to_string(kept.size())};
    PROFFER_TRY(auto value, reveal(*pending, place));
    kept.push_back(std::move(value));
    return {};
}

Result<json::Value> Processor::reveal(Pending &pending, Place place)
{
    auto &disclosed = result_.disclosed[pending.index];
    disclosed.pointer = pointer_;
    disclosed.within = place.within;
    disclosed.salt = std::move(pending.disclosure.salt);
    disclosed.value = pending.disclosure.value;
    auto value = std::move(pending.disclosure.value);
    PROFFER_CHECK(processValue(value, place.inside(pending.index)));
    return value;
}

/// The disclosure of a digest, or null if it is not among those handed over, or is a decoy.
Result<Pending *> Processor::lookUp(std::string digest)
{
    seen_.push_back(std::move(digest));
    const auto found = std::ranges::lower_bound(pending_, seen_.back(), {}, &Pending::digest);
    if (found == pending_.end() || found->digest != seen_.back())
        return nullptr;
    if (found->used)
        return fail(ErrorCode::SdJwtDuplicateDigest);
    found->used = true;
    return &*found;
}

Done Processor::finish()
{
    std::ranges::sort(seen_);
    if (std::ranges::adjacent_find(seen_) != seen_.end())
        return fail(ErrorCode::SdJwtDuplicateDigest);
    if (!std::ranges::all_of(pending_, &Pending::used))
        return fail(ErrorCode::SdJwtUnreferencedDisclosure);
    return {};
}

} // namespace

Result<ProcessedSdJwt> processSdJwt(const SdJwt &token, std::span<const std::string_view> plain)
{
    return Processor{plain}.run(token);
}

} // namespace proffer::jose
