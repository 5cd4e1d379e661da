// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "strength.h"

#include "vault/guessing.h"

namespace proffer::cli {
namespace {

std::string_view inWords(vault::GuessingTime time)
{
    switch (time) {
    case vault::GuessingTime::Seconds:
        return "less than a minute";
    case vault::GuessingTime::Minutes:
        return "less than an hour";
    case vault::GuessingTime::Hours:
        return "less than a day";
    case vault::GuessingTime::Days:
        return "some days";
    case vault::GuessingTime::Months:
        return "some months";
    case vault::GuessingTime::Years:
        return "some years";
    case vault::GuessingTime::Centuries:
        return "centuries";
    }
    return {};
}

} // namespace

std::string strengthHint(ByteView password)
{
    return "Somebody who stole the vault and has a hundred computers would need " +
           std::string{inWords(vault::guessingTime(password))} + " to guess this password.";
}

} // namespace proffer::cli
