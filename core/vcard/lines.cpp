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
    lastPart_ = peekPart().size();
    lastEnded_ = end != std::string_view::npos;
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    ++number_;
}

LineReader::Encoding LineReader::encodingOf(std::string_view line)
{
    const auto head = line.substr(0, line.find(':'));
    if (hasWord(head, "QUOTED-PRINTABLE"))
        return Encoding::QuotedPrintable;
    return hasWord(head, "BASE64") || hasWord(head, "B") ? Encoding::Base64 : Encoding::Other;
}

std::optional<std::string_view> LineReader::continuation(Line &line, Encoding encoding) const
{
    if (rest_.empty())
        return std::nullopt;
    const auto part = peekPart();
    if (encoding == Encoding::QuotedPrintable && line.bytes.ends_with('=') &&
        !sameWord(trimmed(part), "END:VCARD")) {
        line.bytes.pop_back();
        return part;
    }
    if (rest_.starts_with(' ') || rest_.starts_with('\t'))
        return part.substr(twoPointOne_ ? 0 : 1);
    if (twoPointOne_ && encoding == Encoding::Base64 && !part.empty() && isBase64(part))
        return part;
    return std::nullopt;
}

/// Whether what the file lost could have gone on with its last line: one without its end, one that says so
/// itself, and one that is as long as those that are folded.
bool LineReader::mayGoOn(const Line &line, Encoding encoding) const
{
    constexpr std::size_t shortestFold = 60;
    return !lastEnded_ || lastPart_ >= shortestFold ||
           (encoding == Encoding::QuotedPrintable && line.bytes.ends_with('='));
}

Result<std::optional<Line>> LineReader::next()
{
    Line line;
    bool headEnds = false;
    auto encoding = Encoding::Other;
    const auto take = [&](std::string_view part) {
        line.bytes += part;
        takePart();
        if (headEnds || !part.contains(':'))
            return;
        headEnds = true;
        encoding = encodingOf(line.bytes);
    };
    while (line.bytes.empty()) {
        if (rest_.empty())
            return std::optional<Line>{};
        line.number = number_;
        take(peekPart());
        while (line.bytes.size() <= lineBytes_) {
            const auto more = continuation(line, encoding);
            if (!more)
                break;
            take(*more);
        }
    }
    if (line.bytes.size() > lineBytes_)
        return fail(ErrorCode::TooLarge)
            .with("line", std::to_string(line.number))
            .with("limit", std::to_string(lineBytes_));
    line.mayBeHalf = rest_.empty() && mayGoOn(line, encoding);
    return std::optional{std::move(line)};
}

} // namespace proffer::vcard
