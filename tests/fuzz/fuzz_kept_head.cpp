// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The file beside the vault in which a machine keeps the last head that it has seen, whatever became of it.
#include "folder.h"
#include "kept_head.h"

#include <limits>

using namespace proffer;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Folder folder;
    static const ledger::VaultId vault{};
    static const ledger::DeviceId device{};
    const auto file = folder.path() / vault.text() / (device.text() + ".json");
    std::filesystem::create_directories(file.parent_path());
    writeAll(file, asInput(data, size));

    vault::KeptHead kept{folder.path(), vault};
    const auto before = kept.read(device);
    require(!before || before->device == device);
    const auto seq = before ? before->seq : 0;
    if (seq > std::numeric_limits<std::int64_t>::max() - 2)
        return 0;
    // Whatever stood there, a newer head is kept from then on, and so is the next one.
    for (const std::int64_t step : {1, 2}) {
        const ledger::Head head{.device = device, .seq = seq + step, .hash = {1, 2, 3}};
        require(kept.write(head).has_value());
        require(kept.read(device) == head && vault::KeptHead(folder.path(), vault).read(device) == head);
    }
    return 0;
}
