// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "services/backing_up.h"

#include "base/hex.h"
#include "lies_in.h"

namespace proffer::services {

Done backUpOver(Services &services, const std::filesystem::path &file, const LongWork &work)
{
    std::error_code error;
    // Nothing of the vault's own is moved aside.
    if (!std::filesystem::is_regular_file(file, error) ||
        liesIn(file.parent_path(), services.vault().folder()))
        return services.vault().backup(file, work);
    const auto aside =
        file.parent_path() / (".proffer-" + toHex(services.ledger().random().array<8>()) + ".before");
    std::filesystem::rename(file, aside, error);
    if (error)
        return fail(ErrorCode::FileUnwritable).with("path", file.string());
    auto made = services.vault().backup(file, work);
    if (made)
        std::filesystem::remove(aside, error); // what cannot be removed is a backup still
    else
        std::filesystem::rename(aside, file, error); // the failure that led here is the one to report
    return made;
}

} // namespace proffer::services
