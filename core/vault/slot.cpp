// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "slot.h"

#include "crypto/aead.h"
#include "crypto/base64url.h"
#include "json/write.h"

namespace proffer::vault {
namespace {

struct Opened {
    SlotId slot{};
    crypto::SecretBytes master{};
};

/// The wrap opens only for the vault, epoch, slot and KDF fields it was made for.
std::string associated(const Header &header, const Slot &slot)
{
    return json::write(json::Object{{"use", "proffer/slot/1"},
                                    {"version", Header::formatVersion},
                                    {"vault", header.vault.text()},
                                    {"epoch", header.epoch},
                                    {"slot", slotParameters(slot)}});
}

Result<Opened> openWith(const Header &header, const Credential &credential)
{
    for (const auto &slot : header.slots) {
        if (slot.kind != credential.kind)
            continue;
        PROFFER_TRY(const auto key, crypto::argon2id(credential.secret.bytes(), slot.salt, slot.cost));
        auto master =
            crypto::openXChaCha(key.bytes(), slot.nonce, asBytes(associated(header, slot)), slot.wrapped);
        if (master && master->size() == 32)
            return Result<Opened>{Opened{.slot = slot.id, .master = *std::move(master)}};
    }
    return fail(ErrorCode::WrongPassword);
}

} // namespace

std::string_view slotKindName(SlotKind kind)
{
    return kind == SlotKind::Password ? "password" : "recovery";
}

Result<SlotKind> slotKind(std::string_view name)
{
    for (const auto kind : {SlotKind::Password, SlotKind::RecoveryCode}) {
        if (slotKindName(kind) == name)
            return kind;
    }
    return fail(ErrorCode::VaultHeaderDamaged);
}

json::Object slotParameters(const Slot &slot)
{
    return {{"id", slot.id.text()},
            {"kind", slotKindName(slot.kind)},
            {"kdf", json::Object{{"alg", "argon2id"},
                                 {"memory_kib", std::int64_t{slot.cost.memoryKib}},
                                 {"passes", std::int64_t{slot.cost.passes}},
                                 {"salt", crypto::toBase64Url(slot.salt)}}}};
}

Result<Slot> makeSlot(const Header &header, const crypto::SecretBytes &master, const Credential &credential,
                      const crypto::Argon2Cost &cost, Instant now, crypto::RandomSource &random)
{
    Slot slot{.id = SlotId{random.array<16>()},
              .kind = credential.kind,
              .created = now,
              .cost = cost,
              .salt = random.array<crypto::argon2SaltSize>(),
              .nonce = random.array<crypto::xchachaNonceSize>()};
    PROFFER_TRY(const auto key, crypto::argon2id(credential.secret.bytes(), slot.salt, cost));
    slot.wrapped =
        crypto::sealXChaCha(key.bytes(), slot.nonce, asBytes(associated(header, slot)), master.bytes());
    return slot;
}

Result<crypto::SecretBytes> unwrapMaster(const Header &header, const Credential &credential)
{
    PROFFER_TRY(auto opened, openWith(header, credential));
    return Result<crypto::SecretBytes>{std::move(opened.master)};
}

Result<SlotId> slotOpenedBy(const Header &header, const Credential &credential)
{
    PROFFER_TRY(const auto opened, openWith(header, credential));
    return opened.slot;
}

} // namespace proffer::vault
