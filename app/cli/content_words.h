// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/hand_over.h"
#include "exchange/recognise.h"

namespace proffer::cli {

std::string_view inWords(exchange::ContentKind kind);
std::string_view inWords(exchange::Proof proof);
std::string_view inWords(exchange::Wrapping wrapping);
/// "encrypted to a key of theirs"
std::string_view inWords(exchange::How how);
/// "For" of "for": what stands before a fact of something that was recognised.
std::string_view factWords(std::string_view fact);

/// What can be done with something of a kind.
struct Use {
    exchange::ContentKind kind;
    std::string_view command; ///< what follows "proffer-cli", with FILE for the file
    std::string_view purpose;
};

std::vector<Use> usesOf(exchange::ContentKind kind);

} // namespace proffer::cli
