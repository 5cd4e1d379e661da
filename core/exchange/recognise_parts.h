// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/recognise.h"
#include "json/value.h"

namespace proffer::exchange {

// The parts of recognise(), by what the content looks like.

/// Text of token characters alone: JWS, SD-JWT or JWE. ContentUnknown.
Result<Recognised> recogniseToken(std::string_view text, Instant now);
/// A text that begins with a brace. ContentUnknown.
Result<Recognised> recogniseJson(std::string_view text, Instant now);
/// Offer and answer in one (agreements::agreementRecord()).
Recognised recogniseAgreement(std::string_view text, const json::Object &object, Instant now);
/// By its first bytes; nothing if it is none of the files that are known by them.
std::optional<Recognised> recogniseFile(ByteView content);

/// ContentUnknown with the fact "reason".
Error unknownContent(std::string_view reason);
Recognised broken(ContentKind kind, Error flaw);
/// Adds a member of a token that is a text, if there is one.
void addText(Recognised &found, std::string_view fact, const json::Object &object, std::string_view member);
/// The same for a time in seconds, as a moment.
void addTime(Recognised &found, std::string_view fact, const json::Object &object, std::string_view member);

} // namespace proffer::exchange
