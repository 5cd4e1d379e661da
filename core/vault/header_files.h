// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/header.h"

namespace proffer::vault {

/// A header whose master key a credential has opened.
struct OpenedHeader {
    Header header{};
    crypto::SecretBytes master{};
    bool repaired = false; ///< header.json was not whole; its copy was
};

/// The files header.json, header.copy.json and header.next.json of one folder.
class HeaderFiles {
public:
    explicit HeaderFiles(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// header.json, or its copy where that is damaged. VaultNotFound, VaultHeaderDamaged, VaultNewerFormat,
    /// KdfCostOutOfRange, WrongPassword.
    Result<OpenedHeader> open(const Credential &credential) const;
    /// The header of a change of the master key that was begun, if there is one.
    Result<OpenedHeader> openNext(const Credential &credential) const;
    bool hasNext() const;

    /// Writes both; on failure the vault opens as before.
    Done write(const Header &header, const crypto::SecretBytes &master) const;
    Done writeNext(const Header &header, const crypto::SecretBytes &master) const;
    Done removeNext() const;

    struct Peek {
        Header header{};
        bool copyDiffers = false;
    };
    /// The header without proof that it is authentic.
    Result<Peek> peek() const;

private:
    std::filesystem::path folder_;
};

} // namespace proffer::vault
