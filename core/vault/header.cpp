// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault/header.h"

#include "base/text.h"
#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "slot.h"
#include "json/parse.h"
#include "json/write.h"

#include <algorithm>

namespace proffer::vault {
namespace {

constexpr std::string_view formatName = "proffer-vault";
constexpr std::size_t largestHeader = std::size_t{64} * 1024;
constexpr std::size_t mostSlots = 32;

Error damaged()
{
    return fail(ErrorCode::VaultHeaderDamaged);
}

std::int64_t milliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

json::Object toJson(const Header &header)
{
    json::Array slots;
    for (const auto &slot : header.slots) {
        json::Object member = slotParameters(slot);
        member.emplace("created", milliseconds(slot.created));
        member.emplace("nonce", crypto::toBase64Url(slot.nonce));
        member.emplace("wrapped", crypto::toBase64Url(slot.wrapped));
        slots.emplace_back(std::move(member));
    }
    return {{"format", std::string{formatName}},
            {"version", Header::formatVersion},
            {"vault", header.vault.text()},
            {"name", header.name},
            {"created", milliseconds(header.created)},
            {"epoch", header.epoch},
            {"slots", std::move(slots)}};
}

ByteArray<32> authenticate(const Header &header, const crypto::SecretBytes &master)
{
    const auto key = crypto::hkdfSha256(master.bytes(), header.vault.bytes, "proffer/header/1", 32);
    return crypto::hmacSha256(key.bytes(), asBytes(json::write(toJson(header))));
}

std::string writeWithCode(const Header &header, const ByteArray<32> &code)
{
    auto object = toJson(header);
    object.emplace("mac", crypto::toBase64Url(code));
    return json::write(object) + "\n";
}

template <std::size_t N>
Done readBytes(const json::Object &object, std::string_view member, ByteArray<N> &target)
{
    PROFFER_TRY(const auto text, json::stringMember(object, member));
    PROFFER_TRY(const auto bytes, crypto::fromBase64Url(text));
    if (bytes.size() != N)
        return damaged();
    std::ranges::copy(bytes, target.begin());
    return {};
}

Result<std::uint32_t> readCost(const json::Object &object, std::string_view member)
{
    PROFFER_TRY(const auto number, json::integerMember(object, member));
    if (number < 0 || number > std::int64_t{UINT32_MAX})
        return fail(ErrorCode::KdfCostOutOfRange);
    return static_cast<std::uint32_t>(number);
}

Result<Slot> readSlot(const json::Value &value)
{
    const auto *object = value.asObject();
    if (!object)
        return damaged();
    Slot slot;
    PROFFER_TRY(const auto id, json::stringMember(*object, "id"));
    PROFFER_TRY(slot.id, SlotId::parse(id));
    PROFFER_TRY(const auto kind, json::stringMember(*object, "kind"));
    PROFFER_TRY(slot.kind, slotKind(kind));
    PROFFER_TRY(const auto created, json::integerMember(*object, "created"));
    slot.created = Instant{std::chrono::milliseconds{created}};
    PROFFER_TRY(const auto *kdf, json::objectMember(*object, "kdf"));
    PROFFER_TRY(slot.cost.memoryKib, readCost(*kdf, "memory_kib"));
    PROFFER_TRY(slot.cost.passes, readCost(*kdf, "passes"));
    if (!slot.cost.withinLimits())
        return fail(ErrorCode::KdfCostOutOfRange);
    PROFFER_CHECK(readBytes(*kdf, "salt", slot.salt));
    PROFFER_CHECK(readBytes(*object, "nonce", slot.nonce));
    PROFFER_TRY(const auto wrapped, json::stringMember(*object, "wrapped"));
    PROFFER_TRY(slot.wrapped, crypto::fromBase64Url(wrapped));
    return slot;
}

Result<UncheckedHeader> readMembers(const json::Object &object)
{
    UncheckedHeader read;
    auto &header = read.header;
    PROFFER_TRY(const auto vault, json::stringMember(object, "vault"));
    PROFFER_TRY(header.vault, ledger::VaultId::parse(vault));
    PROFFER_TRY(header.name, json::stringMember(object, "name"));
    PROFFER_TRY(const auto created, json::integerMember(object, "created"));
    header.created = Instant{std::chrono::milliseconds{created}};
    PROFFER_TRY(header.epoch, json::integerMember(object, "epoch"));
    PROFFER_TRY(const auto *slots, json::arrayMember(object, "slots"));
    if (slots->size() > mostSlots)
        return damaged();
    for (const auto &value : *slots) {
        PROFFER_TRY(auto slot, readSlot(value));
        header.slots.push_back(std::move(slot));
    }
    PROFFER_CHECK(readBytes(object, "mac", read.code));
    return read;
}

} // namespace

crypto::SecretBytes databaseKey(const crypto::SecretBytes &master, const ledger::VaultId &vault)
{
    return crypto::hkdfSha256(master.bytes(), vault.bytes, "proffer/database/1", 32);
}

crypto::SecretBytes backupKey(const crypto::SecretBytes &master, const ledger::VaultId &vault, ByteView salt)
{
    Bytes salted = toBytes(vault.bytes);
    salted.insert(salted.end(), salt.begin(), salt.end());
    return crypto::hkdfSha256(master.bytes(), salted, "proffer/backup/1", 32);
}

std::string writeHeader(const Header &header, const crypto::SecretBytes &master)
{
    return writeWithCode(header, authenticate(header, master));
}

Result<UncheckedHeader> readHeader(std::string_view text)
{
    if (text.size() > largestHeader)
        return fail(ErrorCode::TooLarge).with("limit", std::to_string(largestHeader));
    const auto object = json::parseObject(text, {.bytes = largestHeader, .depth = 6});
    if (!object)
        return damaged();
    const auto format = json::stringMember(*object, "format");
    const auto version = json::integerMember(*object, "version");
    if (!format || *format != formatName || !version || *version < 1)
        return damaged();
    if (*version > Header::formatVersion)
        return fail(ErrorCode::VaultNewerFormat)
            .with("found", std::to_string(*version))
            .with("known", std::to_string(Header::formatVersion));
    auto read = readMembers(*object);
    if (!read)
        return read.error().code == ErrorCode::KdfCostOutOfRange ? std::move(read).error() : damaged();
    // Whatever this program does not write, it does not read: the whole text is authenticated through its
    // canonical form.
    if (writeWithCode(read->header, read->code) != text)
        return damaged();
    return read;
}

bool isAuthentic(const UncheckedHeader &header, const crypto::SecretBytes &master)
{
    return crypto::constantTimeEqual(header.code, authenticate(header.header, master));
}

} // namespace proffer::vault
