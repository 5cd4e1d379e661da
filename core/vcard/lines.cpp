// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "lines.h"

#include "ascii.h"
#include "transfer.h"

namespace proffer::vcard {
namespace {

bool hasWord(std::string_view head, std::string_view word)
{
    while (!head.empty()) {
        const auto end = head.find_first_of(";=,");
        if (sameWord(trimmed(head.substr(0, end)), word))
            return true;
        head.remove_prefix(end == std::string_view::npos ? head.size() : end + 1);
    }
    return false;
}

} // namespace

std::string_view LineReader::peekPart() const
{
    auto part = rest_.substr(0, rest_.find('\n'));
    while (part.ends_with('\r'))
        part.remove_suffix(1);
    return part;
}

void LineReader::takePart()
{
    const auto end = rest_.find('\n');
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    ++number_;
}

void LineReader::unfold(Line &line)
{
    while (atFold() && line.bytes.size() <= lineBytes_) {
        const auto part = peekPart();
        line.bytes += part.substr(keepFoldBlank_ || part.empty() ? 0 : 1);
        takePart();
    }
}

LineReader::Encoding LineReader::encodingOf(std::string_view line)
{
    const auto head = line.substr(0, line.find(':'));
    if (hasWord(head, "QUOTED-PRINTABLE"))
        return Encoding::QuotedPrintable;
    return hasWord(head, "BASE64") || hasWord(head, "B") ? Encoding::Base64 : Encoding::Other;
}

bool LineReader::goesOn(const Line &line, Encoding encoding) const
{
    if (encoding == Encoding::Other || rest_.empty() || line.bytes.size() > lineBytes_)
        return false;
    const auto part = peekPart();
    if (encoding == Encoding::Base64)
        return !part.empty() && isBase64(part);
    return line.bytes.ends_with('=') && !sameWord(trimmed(part), "END:VCARD");
}

Result<std::optional<Line>> LineReader::next()
{
    Line line;
    while (line.bytes.empty()) {
        if (rest_.empty())
            return std::optional<Line>{};
        line.number = number_;
        line.bytes = peekPart();
        takePart();
        unfold(line);
    }
    const auto encoding = encodingOf(line.bytes);
    while (goesOn(line, encoding)) {
        if (encoding == Encoding::QuotedPrintable)
            line.bytes.pop_back();
        line.bytes += peekPart();
        takePart();
        unfold(line);
    }
    if (line.bytes.size() > lineBytes_)
        return fail(ErrorCode::TooLarge)
            .with("line", std::to_string(line.number))
            .with("limit", std::to_string(lineBytes_));
    return std::optional{std::move(line)};
}

} // namespace proffer::vcard
