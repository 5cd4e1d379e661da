// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ascii.h"
#include "head.h"
#include "value.h"

#include <new>

namespace proffer::vcard {
namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

bool isLine(std::string_view bytes, std::string_view word)
{
    return sameWord(trimmed(bytes), word);
}

bool begins(std::string_view bytes)
{
    return isLine(bytes, "BEGIN:VCARD");
}

bool ends(std::string_view bytes)
{
    return isLine(bytes, "END:VCARD");
}

/// The value of the card's VERSION, which in 2.1 and 3.0 may stand anywhere and yet says how to unfold what
/// is before it.
std::optional<std::string> versionAhead(LineReader reader)
{
    reader.readAsTwoPointOne(false);
    for (;;) {
        const auto line = reader.next();
        if (!line || !*line || begins((*line)->bytes) || ends((*line)->bytes))
            return std::nullopt;
        const std::string_view bytes = (*line)->bytes;
        if (startsWithWord(bytes, "VERSION:") || startsWithWord(bytes, "VERSION;"))
            return std::string{trimmed(bytes.substr(bytes.rfind(':') + 1))};
    }
}

/// Reads a file card by card.
class FileReader {
public:
    FileReader(std::string_view file, const Limits &limits) : lines_{file, limits.lineBytes}, limits_{limits}
    {
    }

    Result<std::vector<Card>> read()
    {
        for (;;) {
            PROFFER_TRY(auto line, lines_.next());
            if (!line)
                break;
            PROFFER_CHECK(open_ ? inside(*line) : outside(*line));
        }
        if (open_)
            PROFFER_CHECK(cutOff());
        if (cards_.empty())
            return failAt(ErrorCode::VCardMalformed, 1);
        return std::move(cards_);
    }

private:
    Done outside(const Line &line)
    {
        std::string_view bytes = line.bytes;
        if (bytes.starts_with(byteOrderMark)) // each of several joined files may have brought one
            bytes.remove_prefix(byteOrderMark.size());
        if (begins(bytes))
            return begin(line.number);
        return trimmed(bytes).empty() ? Done{} : failAt(ErrorCode::VCardMalformed, line.number);
    }

    Done inside(Line &line)
    {
        if (nesting_ > 0) {
            nesting_ += begins(line.bytes) ? 1U : 0U;
            nesting_ -= ends(line.bytes) ? 1U : 0U;
            return {};
        }
        if (begins(line.bytes))
            return beginInside(line);
        if (ends(line.bytes)) {
            open_ = false;
            return keepLast();
        }
        if (trimmed(line.bytes).empty())
            return {};
        // A line is read when the next one is there: that of a file that was cut off may be half.
        PROFFER_CHECK(keepLast());
        last_ = std::move(line);
        return {};
    }

    Done begin(std::size_t number)
    {
        if (cards_.size() == limits_.cards)
            return failAt(ErrorCode::TooLarge, number).with("limit", std::to_string(limits_.cards));
        auto &card = cards_.emplace_back();
        card.line = number;
        open_ = true;
        const auto version = versionAhead(lines_);
        if (!version)
            note(Finding::Kind::VersionMissing, number);
        else if (*version == "4.0")
            card.version = Version::V40;
        else if (*version == "2.1")
            card.version = Version::V21;
        else if (*version != "3.0") {
            card.version = Version::V40;
            note(Finding::Kind::VersionUnknown, number);
        }
        lines_.readAsTwoPointOne(card.version == Version::V21);
        return {};
    }

    /// Either a card within AGENT (2.1), or the card before it has lost its end.
    Done beginInside(const Line &line)
    {
        PROFFER_CHECK(keepLast());
        const auto &properties = cards_.back().properties;
        if (!properties.empty() && properties.back().name == "AGENT" &&
            trimmed(properties.back().text).empty()) {
            note(Finding::Kind::NestedCard, line.number);
            nesting_ = 1;
            return {};
        }
        note(Finding::Kind::EndMissing, line.number);
        return begin(line.number);
    }

    Done keepLast()
    {
        if (!last_)
            return {};
        const auto line = std::exchange(last_, std::nullopt);
        auto &card = cards_.back();
        PROFFER_TRY(auto head, readHead(*line, card.version, limits_));
        if (head.property.name == "VERSION")
            return {};
        if (++properties_ > limits_.properties)
            return failAt(ErrorCode::TooLarge, line->number)
                .with("limit", std::to_string(limits_.properties));
        PROFFER_TRY(auto property, readValue(std::move(head), card.version, limits_, charsets_));
        card.properties.push_back(std::move(property));
        return {};
    }

    Done cutOff()
    {
        const auto line = last_ ? last_->number : cards_.back().line;
        if (last_ && last_->mayBeHalf)
            note(Finding::Kind::LineCutOff, line);
        else
            PROFFER_CHECK(keepLast());
        note(Finding::Kind::EndMissing, line);
        return {};
    }

    void note(Finding::Kind kind, std::size_t line)
    {
        cards_.back().findings.push_back({.kind = kind, .line = line});
    }

    LineReader lines_;
    const Limits &limits_;
    CharsetReader charsets_{};
    std::vector<Card> cards_{};
    std::optional<Line> last_{};
    std::size_t properties_ = 0;
    std::size_t nesting_ = 0;
    bool open_ = false;
};

} // namespace

Result<std::vector<Card>> parse(ByteView file, const Limits &limits)
{
    if (file.size() > limits.bytes)
        return fail(ErrorCode::TooLarge).with("limit", std::to_string(limits.bytes));
    try {
        return FileReader{asText(file), limits}.read();
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory);
    }
}

} // namespace proffer::vcard
