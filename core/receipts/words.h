// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "json/value.h"

#include <span>

namespace proffer::receipts {

struct Prefix {
    std::string_view name;
    std::string_view iri;
};
/// Those that stand in the context.
std::span<const Prefix> prefixes();

/// "pd:EmailAddress" for an IRI that begins with one of the prefixes; else the IRI.
std::string compact(std::string_view iri);
/// What the vocabulary calls a purpose, an operation or a category; the last part of an IRI that it does not
/// have.
std::string labelOf(std::string_view iri);
bool isSensitive(std::string_view category);
bool isSpecialCategory(std::string_view category);

/// With commas between.
std::string joined(const std::vector<std::string> &texts);
json::Array textArray(const std::vector<std::string> &texts);
/// "a6f58318-72e6-46a2-bfd7-f36d795e30cd": the bytes with those bits set that make a UUID of version 4 (RFC
/// 9562).
std::string uuidText(ByteArray<16> bytes);
/// An e-mail address as "mailto:", a page as it is.
std::string contactIri(std::string_view contact);

} // namespace proffer::receipts
