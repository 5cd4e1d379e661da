// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "exit_code.h"

#include <array>

namespace proffer::cli {

std::span<const ExitMeaning> exitMeanings()
{
    static constexpr auto all = std::to_array<ExitMeaning>({
        {Exit::Ok, "it is done, or the answer is yes"},
        {Exit::No, "the answer is no"},
        {Exit::Usage, "the command line is not understood"},
        {Exit::NotFound, "what was named is not there, or there is no vault"},
        {Exit::WrongPassword, "wrong password or recovery code"},
        {Exit::OpenElsewhere, "another program has the vault open"},
        {Exit::Damaged, "the vault, its history or a backup is damaged or belongs to another vault"},
        {Exit::BadInput, "a token, a file, a date or another input is not valid"},
        {Exit::Disk, "a file or folder cannot be read or written, the disk or the memory is full"},
        {Exit::NewerFormat, "a newer version of Proffer wrote this"},
        {Exit::Revoked, "check, vendor status: revoked"},
        {Exit::Expired, "check: expired"},
        {Exit::NotYetValid, "check: not yet valid"},
        {Exit::AnyoneCouldUse, "check, vendor status: genuine, but anyone could use it"},
        {Exit::WrongPresenter, "check: shown by somebody it was not given to"},
        {Exit::NotFromMe, "check: not signed by you, or not in this history"},
        {Exit::Altered, "altered: a signature does not fit what it stands under"},
        {Exit::OutsideTerms, "check: genuine, but it does not allow this"},
        {Exit::RevocationNotCheckable,
         "check, vendor verify, vendor status: whether it was revoked cannot be found out"},
        {Exit::Unknown, "check, vendor verify, vendor status: cannot be said"},
        {Exit::Refused, "what the vault holds does not allow this"},
        {Exit::Alarm, "another key was shown than the one that is known"},
        {Exit::SeenBefore, "this request or this answer came before"},
        {Exit::Conflict, "a company answered an offer twice, and each time otherwise"},
        {Exit::Network, "a server cannot be reached, or does not do what was asked"},
        {Exit::ForSomebodyElse, "this is meant for somebody else"},
        {Exit::Internal, "an error inside Proffer"},
        {Exit::Cancelled, "cancelled; nothing was changed"},
    });
    return all;
}

} // namespace proffer::cli
