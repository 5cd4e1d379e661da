// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

namespace proffer::json {

/// The canonical text: no white space, members in the order of their names' bytes, only the escapes that JSON
/// demands
/// ("\u00XX" for control characters without a short form), doubles in the shortest form that reads back the
/// same. parse(write(v)) == v for every value; the bytes are what gets signed and hashed. The text is
/// allocated once, so that whoever wipes it has wiped all of it.
std::string write(const Value &value);
std::string write(const Object &object);
/// Appends instead of allocating anew.
void append(std::string &text, const Value &value);
void append(std::string &text, const Object &object);
/// The text of one JSON string, with its quotes.
void appendString(std::string &text, std::string_view value);

/// For people: two spaces of indent, one member a line.
std::string writePretty(const Value &value);

} // namespace proffer::json
