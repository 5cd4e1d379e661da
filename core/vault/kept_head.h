// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "ledger/ids.h"

#include <filesystem>
#include <optional>

namespace proffer::vault {

/// The last head of a device's chain that this machine has seen, kept outside the vault: <state
/// folder>/<vault>/<device>.json. A vault whose chain does not reach it was put back; one whose device is not
/// known here was copied.
class KeptHead {
public:
    KeptHead(const std::filesystem::path &stateFolder, const ledger::VaultId &vault);

    /// Nothing if this machine has not seen the device. A file that cannot be understood counts as not seen.
    std::optional<ledger::Head> read(const ledger::DeviceId &device) const;
    /// Not synced: what is lost with the power is older, never wrong.
    Done write(const ledger::Head &head);

private:
    /// The newest record of a file, and where in it.
    struct Newest {
        ledger::Head head{};
        std::size_t place = 0;
    };
    std::filesystem::path fileOf(const ledger::DeviceId &device) const;
    std::optional<Newest> newest(const ledger::DeviceId &device) const;

    std::optional<Newest> written_{};
    std::filesystem::path folder_;
};

} // namespace proffer::vault
