// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "value.h"

#include "ascii.h"
#include "base/text.h"
#include "transfer.h"

#include <algorithm>

namespace proffer::vcard {
namespace {

enum class Shape : std::uint8_t {
    Text,
    List,       ///< parted by ","
    Fields,     ///< parted by ";"
    FieldLists, ///< parted by ";" and each of these by ","
};

Shape shapeOf(const Property &property, Version version)
{
    if (property.name == "N" || property.name == "ADR")
        return version == Version::V21 ? Shape::Fields : Shape::FieldLists; // 2.1 has no lists
    if (property.name == "ORG" || property.name == "GENDER")
        return Shape::Fields;
    if (property.name == "SOUND" && property.has("TYPE", "X-IRMC-N"))
        return Shape::Fields;
    return property.name == "NICKNAME" && version != Version::V21 ? Shape::List : Shape::Text;
}

bool isBinaryName(std::string_view name)
{
    return name == "PHOTO" || name == "LOGO" || name == "SOUND" || name == "KEY";
}

/// What an escaped character stands for (RFC 6350, 3.4; 2.1 knows no "\n"); NUL where it is no escape.
char escaped(char c, Version version)
{
    if ((c == 'n' || c == 'N') && version != Version::V21)
        return '\n';
    return c == '\\' || c == ';' || c == ',' || c == ':' ? c : '\0';
}

void endLine(std::string &text)
{
    if (text.ends_with("\r\n"))
        text.erase(text.size() - 2, 1);
}

/// Cuts a value at the separators of its shape that are not escaped, and resolves the escapes.
class Splitter {
public:
    Splitter(Version version, Shape shape) : version_{version}, shape_{shape} {}

    void run(std::string_view raw)
    {
        for (std::size_t i = 0; i < raw.size(); ++i) {
            const auto next = raw[i] == '\\' && i + 1 < raw.size() ? escaped(raw[i + 1], version_) : '\0';
            if (next != '\0') {
                put(next);
                ++i;
            } else if (raw[i] == ';' && (shape_ == Shape::Fields || shape_ == Shape::FieldLists)) {
                components.push_back({""});
                ++parts;
            } else if (raw[i] == ',' && (shape_ == Shape::List || shape_ == Shape::FieldLists)) {
                components.back().emplace_back();
                ++parts;
            } else {
                put(raw[i]);
            }
        }
    }

    std::vector<std::vector<std::string>> components{{""}};
    std::size_t parts = 1;

private:
    void put(char c)
    {
        auto &text = components.back().back();
        text += c;
        endLine(text);
    }

    Version version_;
    Shape shape_;
};

std::string unescaped(std::string_view raw, Version version)
{
    Splitter whole{version, Shape::Text};
    whole.run(raw);
    return std::move(whole.components.front().front());
}

/// A separator more than there may be parts shows in the raw text, before memory is spent on it.
bool tooManyParts(std::string_view raw, const Limits &limits)
{
    const auto separators = std::ranges::count_if(raw, [](char c) { return c == ';' || c == ','; });
    return static_cast<std::size_t>(separators) >= limits.parts;
}

Result<Property> withText(Property property, std::string text, Version version, const Limits &limits)
{
    if (text.contains('\0'))
        return failAt(ErrorCode::VCardMalformed, property.line);
    property.text = unescaped(text, version);
    if (const auto shape = shapeOf(property, version); shape != Shape::Text) {
        if (tooManyParts(text, limits))
            return failAt(ErrorCode::TooLarge, property.line).with("limit", std::to_string(limits.parts));
        Splitter splitter{version, shape};
        splitter.run(text);
        property.components = std::move(splitter.components);
    }
    property.raw = std::move(text);
    return property;
}

Result<Property> withBinary(Property property, std::string_view base64)
{
    const auto size = base64Bytes(base64);
    if (!size)
        return failAt(ErrorCode::VCardMalformed, property.line);
    property.binaryBytes = size;
    return property;
}

/// Base64 that is no picture: old phones wrote notes so. What is no text is told by its size.
Result<Property> fromBase64(Head head, Charset charset, Version version, const Limits &limits,
                            CharsetReader &charsets)
{
    if (isBinaryName(head.property.name) || head.value.size() > limits.valueBytes)
        return withBinary(std::move(head.property), head.value);
    const auto bytes = decodeBase64(head.value);
    if (!bytes)
        return failAt(ErrorCode::VCardMalformed, head.property.line);
    auto text = charsets.toUtf8(*bytes, charset);
    if (!text || text->contains('\0'))
        return withBinary(std::move(head.property), head.value);
    return withText(std::move(head.property), *std::move(text), version, limits);
}

/// The part of "data:image/png;base64,…" (RFC 2397) after the comma.
std::optional<std::string_view> dataOf(const Head &head)
{
    static constexpr std::string_view mark = ";base64,";
    if (!isBinaryName(head.property.name) || !startsWithWord(head.value, "data:"))
        return std::nullopt;
    const auto comma = head.value.find(',');
    const auto start = comma == std::string_view::npos ? std::string_view{} : head.value.substr(0, comma + 1);
    return start.ends_with(mark) ? std::optional{head.value.substr(start.size())} : std::nullopt;
}

} // namespace

Result<Property> readValue(Head head, Version version, const Limits &limits, CharsetReader &charsets)
{
    const auto line = head.property.line;
    const auto charset = charsetNamed(head.property.value("CHARSET"));
    if (!charset)
        return failAt(ErrorCode::VCardMalformed, line).with("parameter", "CHARSET");
    if (head.property.has("ENCODING", "B") || head.property.has("ENCODING", "BASE64"))
        return fromBase64(std::move(head), *charset, version, limits, charsets);
    if (const auto data = dataOf(head)) {
        const auto type = head.value.substr(5, head.value.find(';') - 5);
        if (isUtf8(type) && !type.contains('\0') && type.size() < limits.valueBytes)
            head.property.parameters.push_back({.name = "MEDIATYPE", .values = {std::string{type}}});
        return withBinary(std::move(head.property), *data);
    }
    if (head.value.size() > limits.valueBytes)
        return failAt(ErrorCode::TooLarge, line).with("limit", std::to_string(limits.valueBytes));

    std::string bytes{head.value};
    // The two-byte characters of ISO-2022-JP may hold a ";" that is none.
    if (head.property.has("ENCODING", "QUOTED-PRINTABLE"))
        bytes = decodeQuotedPrintable(head.value, *charset != Charset::Iso2022Jp);
    auto text = charsets.toUtf8(bytes, *charset);
    if (!text && *charset == Charset::Utf8)
        return failAt(ErrorCode::InvalidUtf8, line);
    if (!text)
        return failAt(ErrorCode::VCardMalformed, line).with("parameter", "CHARSET");
    return withText(std::move(head.property), *std::move(text), version, limits);
}

} // namespace proffer::vcard
