// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "json/write.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace proffer::json {
namespace {

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendEscaped(std::string &text, char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    text += '\\';
    switch (c) {
    case '"':
    case '\\':
        text += c;
        return;
    case '\b':
        text += 'b';
        return;
    case '\f':
        text += 'f';
        return;
    case '\n':
        text += 'n';
        return;
    case '\r':
        text += 'r';
        return;
    case '\t':
        text += 't';
        return;
    default:
        break;
    }
    const auto byte = static_cast<unsigned char>(c);
    text += "u00";
    text += digits[byte >> 4U];
    text += digits[byte & 0x0fU];
}

/// How long the text of a string may be, with its quotes and what follows them.
std::size_t longestText(std::string_view text)
{
    constexpr std::size_t escaped = 6; // \u0000
    const auto escapes = static_cast<std::size_t>(std::ranges::count_if(text, needsEscape));
    return text.size() + escapes * (escaped - 1) + 3;
}

std::size_t longest(const Object &object);

std::size_t longest(const Value &value)
{
    constexpr std::size_t scalar = 40;
    if (const auto *text = value.asString())
        return longestText(*text);
    if (const auto *object = value.asObject())
        return longest(*object);
    std::size_t size = scalar;
    if (const auto *array = value.asArray()) {
        for (const auto &element : *array)
            size += longest(element);
    }
    return size;
}

std::size_t longest(const Object &object)
{
    std::size_t size = 3;
    for (const auto &[name, member] : object)
        size += longestText(name) + longest(member);
    return size;
}

void appendInteger(std::string &text, std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    text.append(digits.begin(), end);
}

/// JSON has no infinity and no NaN; ECMAScript writes null for them, and so does this.
void appendDouble(std::string &text, double value)
{
    if (!std::isfinite(value)) {
        text += "null";
        return;
    }
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    const std::string_view shortest{digits.begin(), end};
    text += shortest;
    // Without fraction and exponent it would read back as an integer.
    if (shortest.find_first_of(".e") == std::string_view::npos)
        text += ".0";
}

void appendScalar(std::string &text, const Value &value)
{
    if (const auto *truth = value.asBool())
        text += *truth ? "true" : "false";
    else if (const auto *integer = value.asInteger())
        appendInteger(text, *integer);
    else if (const auto *number = value.asDouble())
        appendDouble(text, *number);
    else if (const auto *string = value.asString())
        appendString(text, *string);
    else
        text += "null";
}

void appendArray(std::string &text, const Array &array)
{
    text += '[';
    for (const auto &element : array) {
        append(text, element);
        text += ',';
    }
    if (array.empty())
        text += ']';
    else
        text.back() = ']';
}

void breakLine(std::string &text, std::size_t indent)
{
    text += '\n';
    text.append(indent, ' ');
}

void appendPretty(std::string &text, const Value &value, std::size_t indent);

void appendPretty(std::string &text, const Array &array, std::size_t indent)
{
    text += '[';
    for (const auto &element : array) {
        breakLine(text, indent + 2);
        appendPretty(text, element, indent + 2);
        text += ',';
    }
    text.pop_back();
    breakLine(text, indent);
    text += ']';
}

void appendPretty(std::string &text, const Object &object, std::size_t indent)
{
    text += '{';
    for (const auto &[name, member] : object) {
        breakLine(text, indent + 2);
        appendString(text, name);
        text += ": ";
        appendPretty(text, member, indent + 2);
        text += ',';
    }
    text.pop_back();
    breakLine(text, indent);
    text += '}';
}

void appendPretty(std::string &text, const Value &value, std::size_t indent)
{
    const auto *array = value.asArray();
    const auto *object = value.asObject();
    if (array && !array->empty())
        appendPretty(text, *array, indent);
    else if (object && !object->empty())
        appendPretty(text, *object, indent);
    else
        append(text, value);
}

} // namespace

void appendString(std::string &text, std::string_view value)
{
    text += '"';
    std::size_t done = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (!needsEscape(value[i]))
            continue;
        text.append(value, done, i - done);
        appendEscaped(text, value[i]);
        done = i + 1;
    }
    text.append(value, done);
    text += '"';
}

void append(std::string &text, const Object &object)
{
    text += '{';
    for (const auto &[name, member] : object) {
        appendString(text, name);
        text += ':';
        append(text, member);
        text += ',';
    }
    if (object.empty())
        text += '}';
    else
        text.back() = '}';
}

void append(std::string &text, const Value &value)
{
    if (const auto *array = value.asArray())
        appendArray(text, *array);
    else if (const auto *object = value.asObject())
        append(text, *object);
    else
        appendScalar(text, value);
}

std::string write(const Value &value)
{
    std::string text;
    text.reserve(longest(value));
    append(text, value);
    return text;
}

std::string write(const Object &object)
{
    std::string text;
    text.reserve(longest(object));
    append(text, object);
    return text;
}

std::string writePretty(const Value &value)
{
    std::string text;
    appendPretty(text, value, 0);
    return text;
}

} // namespace proffer::json
