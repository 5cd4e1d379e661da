// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/descriptor.h"

#include <cerrno>

namespace proffer {

bool writeAll(const Descriptor &file, ByteView bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

Error fileError(int code, const std::filesystem::path &file, ErrorCode otherwise)
{
    auto named = otherwise;
    if (code == ENOSPC || code == EDQUOT)
        named = ErrorCode::DiskFull;
    else if (code == ENOENT)
        named = ErrorCode::FileNotFound;
    else if (code == EEXIST)
        named = ErrorCode::FileExists;
    return fail(named).with("path", file.string());
}

} // namespace proffer
