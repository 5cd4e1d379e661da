// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace proffer::cli {

/// What the program tells its caller.
enum class Exit {
    Ok = 0,
    No = 1,
    Usage = 2,
    NotFound = 3,
    WrongPassword = 4,
    OpenElsewhere = 5,
    Damaged = 6,
    BadInput = 7,
    Disk = 8,
    NewerFormat = 9,
    Revoked = 10,
    Expired = 11,
    NotYetValid = 12,
    AnyoneCouldUse = 13,
    WrongPresenter = 14,
    NotFromMe = 15,
    Altered = 16,
    OutsideTerms = 17,
    RevocationNotCheckable = 18,
    Unknown = 19,
    Refused = 20,
    Alarm = 21,
    SeenBefore = 22,
    Conflict = 23,
    Network = 24,
    ForSomebodyElse = 25,
    Internal = 70,
    Cancelled = 130,
};

struct ExitMeaning {
    Exit code;
    std::string_view meaning;
};

/// All of them, for the manual page and the help.
std::span<const ExitMeaning> exitMeanings();

} // namespace proffer::cli
