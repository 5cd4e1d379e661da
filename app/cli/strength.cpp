// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "strength.h"
#include "tongue.h"

#include "vault/guessing.h"

namespace proffer::cli {
namespace {

std::string_view inWords(vault::GuessingTime time)
{
    switch (time) {
    case vault::GuessingTime::Seconds:
        return marked("less than a minute");
    case vault::GuessingTime::Minutes:
        return marked("less than an hour");
    case vault::GuessingTime::Hours:
        return marked("less than a day");
    case vault::GuessingTime::Days:
        return marked("some days");
    case vault::GuessingTime::Months:
        return marked("some months");
    case vault::GuessingTime::Years:
        return marked("some years");
    case vault::GuessingTime::Centuries:
        return marked("centuries");
    }
    return {};
}

} // namespace

std::string strengthHint(ByteView password)
{
    return tr(
        "Somebody who stole the vault and has a hundred computers would need {time} to guess this password.",
        {{"time", tr(inWords(vault::guessingTime(password)))}});
}

} // namespace proffer::cli
