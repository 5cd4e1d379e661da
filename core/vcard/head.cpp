// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "head.h"

#include "ascii.h"
#include "base/text.h"

#include <algorithm>

namespace proffer::vcard {
namespace {

bool isToken(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        const auto upper = upperAscii(c);
        return (upper >= 'A' && upper <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

/// The name that a parameter without one has in 2.1 (";HOME;QUOTED-PRINTABLE").
std::string nameOfBare(std::string_view value)
{
    static constexpr auto encodings =
        std::to_array<std::string_view>({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B"});
    static constexpr auto places = std::to_array<std::string_view>({"INLINE", "URL", "CONTENT-ID", "CID"});
    const auto is = [&](std::string_view word) { return sameWord(word, value); };
    if (std::ranges::any_of(encodings, is))
        return "ENCODING";
    return std::ranges::any_of(places, is) ? "VALUE" : "TYPE";
}

/// RFC 6868: ^n ^^ ^' in the values of parameters.
std::string withoutCarets(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto next = text[i] == '^' && i + 1 < text.size() ? text[i + 1] : '\0';
        const auto stands = next == 'n' ? '\n' : next == '\'' ? '"' : next == '^' ? '^' : '\0';
        plain += stands == '\0' ? text[i] : stands;
        i += stands == '\0' ? 0 : 1;
    }
    return plain;
}

/// Walks along one line. A step that fails leaves nothing to go on with.
class HeadReader {
public:
    HeadReader(const Line &line, Version version, const Limits &limits)
        : rest_{line.bytes}, line_{line.number}, version_{version}, limits_{limits}
    {
    }

    Result<Head> read()
    {
        PROFFER_CHECK(readName());
        while (rest_.starts_with(';')) {
            rest_.remove_prefix(1);
            PROFFER_CHECK(readParameter());
        }
        if (!rest_.starts_with(':'))
            return failAt(ErrorCode::VCardMalformed, line_);
        return Head{.property = std::move(property_), .value = rest_.substr(1)};
    }

private:
    std::string_view takeUntil(std::string_view ends)
    {
        const auto taken = rest_.substr(0, rest_.find_first_of(ends));
        rest_.remove_prefix(taken.size());
        return taken;
    }

    Done readName()
    {
        auto name = trimmed(takeUntil(";:"));
        if (const auto dot = name.rfind('.'); dot != std::string_view::npos) {
            property_.group = name.substr(0, dot);
            if (!std::ranges::all_of(property_.group, [](char c) { return c == '.' || isToken({&c, 1}); }))
                return failAt(ErrorCode::VCardMalformed, line_);
            name.remove_prefix(dot + 1);
        }
        if (!isToken(name))
            return failAt(ErrorCode::VCardMalformed, line_);
        property_.name = upperAscii(name);
        property_.line = line_;
        return {};
    }

    Done readParameter()
    {
        const auto word = trimmed(takeUntil("=;:"));
        if (!rest_.starts_with('='))
            return word.empty() ? Done{} : add(nameOfBare(word), word);
        if (!isToken(word))
            return failAt(ErrorCode::VCardMalformed, line_);
        const auto name = upperAscii(word);
        do {
            rest_.remove_prefix(1);
            PROFFER_CHECK(readValue(name));
        } while (rest_.starts_with(','));
        return {};
    }

    Done readValue(const std::string &name)
    {
        if (!rest_.starts_with('"'))
            return add(name, trimmed(takeUntil(",;:")));
        rest_.remove_prefix(1);
        const auto quoted = takeUntil("\"");
        if (rest_.empty())
            return failAt(ErrorCode::VCardMalformed, line_);
        rest_.remove_prefix(1);
        // A quoted list is a list all the same: TYPE="voice,home", SORT-AS="Harten,Rene" (RFC 6350, 6.4.1
        // and 5.9).
        return name == "TYPE" || name == "SORT-AS" ? addList(name, quoted) : add(name, quoted);
    }

    Done addList(const std::string &name, std::string_view list)
    {
        while (!list.empty()) {
            const auto end = list.find(',');
            PROFFER_CHECK(add(name, list.substr(0, end)));
            list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
        }
        return {};
    }

    Done add(const std::string &name, std::string_view value)
    {
        if (++count_ > limits_.parameters)
            return failAt(ErrorCode::TooLarge, line_).with("limit", std::to_string(limits_.parameters));
        if (value.size() > limits_.valueBytes)
            return failAt(ErrorCode::TooLarge, line_).with("limit", std::to_string(limits_.valueBytes));
        if (!isUtf8(value))
            return failAt(ErrorCode::InvalidUtf8, line_);
        if (value.contains('\0'))
            return failAt(ErrorCode::VCardMalformed, line_);
        auto text = version_ == Version::V21 ? std::string{value} : withoutCarets(value);
        if (!property_.parameters.empty() && property_.parameters.back().name == name)
            property_.parameters.back().values.push_back(std::move(text));
        else
            property_.parameters.push_back({.name = name, .values = {std::move(text)}});
        return {};
    }

    std::string_view rest_;
    std::size_t line_;
    Version version_;
    const Limits &limits_;
    std::size_t count_ = 0;
    Property property_{};
};

} // namespace

Error failAt(ErrorCode code, std::size_t line)
{
    return fail(code).with("line", std::to_string(line));
}

Result<Head> readHead(const Line &line, Version version, const Limits &limits)
{
    return HeadReader{line, version, limits}.read();
}

} // namespace proffer::vcard
