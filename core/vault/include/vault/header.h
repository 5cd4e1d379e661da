// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "crypto/argon2.h"
#include "crypto/random.h"
#include "ledger/ids.h"

#include <filesystem>

namespace proffer::vault {

struct SlotTag;
using SlotId = Id<SlotTag>;

enum class SlotKind { Password, RecoveryCode };

/// What opens a vault: a password or a recovery code, in secret memory.
struct Credential {
    SlotKind kind = SlotKind::Password;
    crypto::SecretBytes secret{};

    /// PasswordEmpty for an empty one. Passwords are used as the bytes of their NFC form, so that the same
    /// letters typed on another keyboard open the vault; InvalidUtf8 otherwise.
    static Result<Credential> password(ByteView text);
    /// RecoveryCodeInvalid for a code with a typing error.
    static Result<Credential> recoveryCode(ByteView typed);
};

/// One way to open a vault: the master key of an epoch, wrapped under a key derived from a credential.
struct Slot {
    SlotId id{};
    SlotKind kind = SlotKind::Password;
    Instant created{};
    crypto::Argon2Cost cost{};
    ByteArray<crypto::argon2SaltSize> salt{};
    ByteArray<24> nonce{};
    Bytes wrapped{};
    bool operator==(const Slot &) const = default;
};

/// The file header.json: what stands outside the encrypted database. All of it is covered by an
/// authentication code under a key from the master, so that a change is noticed once a slot has opened.
struct Header {
    static constexpr std::int64_t formatVersion = 1;

    ledger::VaultId vault{};
    std::string name{};
    Instant created{};
    std::int64_t epoch = 1;
    std::vector<Slot> slots{};
    bool operator==(const Header &) const = default;
};

/// What the header is bound to: the master key of its epoch.
crypto::SecretBytes databaseKey(const crypto::SecretBytes &master, const ledger::VaultId &vault);
crypto::SecretBytes backupKey(const crypto::SecretBytes &master, const ledger::VaultId &vault, ByteView salt);

/// The canonical JSON text with its authentication code.
std::string writeHeader(const Header &header, const crypto::SecretBytes &master);

/// A header as it stands in a file, not yet authenticated.
struct UncheckedHeader {
    Header header{};
    ByteArray<32> code{};
    bool operator==(const UncheckedHeader &) const = default;
};

/// Strict: VaultHeaderDamaged if it is not exactly what writeHeader writes, VaultNewerFormat for a later
/// format, TooLarge over 64 KiB, KdfCostOutOfRange for a slot that asks too much of the machine.
Result<UncheckedHeader> readHeader(std::string_view text);

/// Whether the header is what was written under this master key, compared in constant time.
bool isAuthentic(const UncheckedHeader &header, const crypto::SecretBytes &master);

/// A slot that opens to \a master. The wrap is bound to the format, the vault, the epoch, the slot and all
/// its KDF fields.
Result<Slot> makeSlot(const Header &header, const crypto::SecretBytes &master, const Credential &credential,
                      const crypto::Argon2Cost &cost, Instant now, crypto::RandomSource &random);

/// The master key from the first slot that the credential opens; WrongPassword if none does.
Result<crypto::SecretBytes> unwrapMaster(const Header &header, const Credential &credential);
/// Which slot that is.
Result<SlotId> slotOpenedBy(const Header &header, const Credential &credential);

} // namespace proffer::vault
