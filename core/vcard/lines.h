// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace proffer::vcard {

/// A line as it was before folding; its bytes are in whatever encoding the card uses.
struct Line {
    std::size_t number = 0; ///< of its first part, from 1
    std::string bytes{};
    bool mayBeHalf = false; ///< the file ends with it, and perhaps within it
};

/// Cuts a file into lines and undoes folding (RFC 6350, 3.2), the soft line breaks of quoted-printable (RFC
/// 2045, 6.7) and base64 that goes on without a fold, as early phones wrote it. It works on bytes, since
/// folds may part a character.
class LineReader {
public:
    LineReader(std::string_view file, std::size_t lineBytes) : rest_{file}, lineBytes_{lineBytes} {}

    /// The next line that is not empty; nothing at the end. TooLarge with "line".
    Result<std::optional<Line>> next();

    /// Whether the lines are those of 2.1: there a fold stands before a blank that belongs to the text (later
    /// versions add that blank), and base64 may go on without one.
    void readAsTwoPointOne(bool is) { twoPointOne_ = is; }

private:
    enum class Encoding : std::uint8_t { Other, QuotedPrintable, Base64 };
    static Encoding encodingOf(std::string_view line);

    std::string_view peekPart() const;
    void takePart();
    bool mayGoOn(const Line &line, Encoding encoding) const;
    /// What the next part of the file adds to the line; nothing if it begins another line.
    std::optional<std::string_view> continuation(Line &line, Encoding encoding) const;

    std::string_view rest_;
    std::size_t lineBytes_;
    std::size_t number_ = 1;
    std::size_t lastPart_ = 0; ///< bytes of the part that was taken last
    bool lastEnded_ = false;   ///< by a line feed
    bool twoPointOne_ = false;
};

} // namespace proffer::vcard
