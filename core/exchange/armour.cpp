// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/armour.h"

#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "token_text.h"

#include <algorithm>

namespace proffer::exchange {
namespace {

constexpr std::string_view begin = "-----BEGIN PROFFER ";
constexpr std::string_view end = "-----END PROFFER ";
constexpr std::string_view dashes = "-----";
constexpr std::string_view encoding = "Encoding: base64url";
constexpr std::size_t lineLength = 64;
constexpr std::size_t checksumLength = 8;

Error damaged(std::string_view how)
{
    return fail(ErrorCode::TokenMalformed).with("armour", std::string{how});
}

std::string titleOf(ContentKind kind)
{
    std::string title{typeOf(kind).name};
    for (auto &c : title)
        c = c == '_' ? ' ' : static_cast<char>(c - 'a' + 'A');
    return title;
}

std::string checksumOf(ByteView content)
{
    return crypto::toBase64Url(crypto::sha256(content)).substr(0, checksumLength);
}

/// A line without what mail programs put around it.
std::string_view stripped(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t>|");
    if (first == std::string_view::npos)
        return {};
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

/// What the lines between the headings hold.
struct Body {
    std::string text{};
    std::string checksum{};
    bool encoded = false;
};

/// Goes through the lines of a text once.
class Reader {
public:
    Done take(std::string_view line)
    {
        if (line.starts_with(begin) && line.ends_with(dashes))
            return enter(line);
        if (!inside_)
            return {};
        if (line.starts_with(end) && line.ends_with(dashes))
            return leave(line);
        if (line == encoding && body_.text.empty())
            body_.encoded = true;
        else if (line.starts_with('='))
            body_.checksum = line.substr(1);
        else if (!body_.checksum.empty() && !line.empty())
            return damaged("characters");
        else
            body_.text += line;
        return {};
    }

    Result<Bytes> content() const
    {
        if (inside_ || !found_)
            return damaged("cut_off");
        if (!isTokenText(body_.text))
            return damaged("characters");
        auto content = toBytes(asBytes(body_.text));
        if (body_.encoded) {
            auto decoded = crypto::fromBase64Url(body_.text);
            if (!decoded)
                return damaged("characters");
            content = *std::move(decoded);
        }
        if (body_.checksum != checksumOf(content))
            return damaged("checksum");
        return content;
    }

private:
    static std::string_view titleIn(std::string_view line, std::string_view before)
    {
        return line.substr(before.size(), line.size() - before.size() - dashes.size());
    }

    Done enter(std::string_view line)
    {
        if (inside_)
            return damaged("cut_off");
        if (found_)
            return fail(ErrorCode::Ambiguous).with("what", "pasted_texts");
        inside_ = true;
        found_ = true;
        title_ = titleIn(line, begin);
        return {};
    }

    Done leave(std::string_view line)
    {
        inside_ = false;
        return titleIn(line, end) == title_ ? Done{} : damaged("headings");
    }

    bool inside_ = false;
    bool found_ = false;
    std::string title_{};
    Body body_{};
};

} // namespace

std::string writeArmour(ContentKind kind, ByteView content)
{
    const auto title = titleOf(kind);
    const bool plain = !content.empty() && isTokenText(asText(content));
    const auto body = plain ? std::string{asText(content)} : crypto::toBase64Url(content);
    std::string text;
    text.append(begin).append(title).append(dashes).append("\n");
    if (!plain)
        text.append(encoding).append("\n");
    for (std::size_t at = 0; at < body.size(); at += lineLength)
        text.append(body, at, lineLength).append("\n");
    text.append("=").append(checksumOf(content)).append("\n");
    return text.append(end).append(title).append(dashes).append("\n");
}

std::string_view trimmedText(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    constexpr std::string_view space = " \t\r\n";
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

bool hasArmour(std::string_view text)
{
    return text.contains(begin);
}

Result<Bytes> readArmour(std::string_view text)
{
    Reader reader;
    while (!text.empty()) {
        const auto length = std::min(text.find('\n'), text.size());
        PROFFER_CHECK(reader.take(stripped(text.substr(0, length))));
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return reader.content();
}

} // namespace proffer::exchange
