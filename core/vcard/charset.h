// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace proffer::vcard {

/// The encodings that cards of phones and mail programs come in.
enum class Charset : std::uint8_t { Utf8, ShiftJis, Iso2022Jp, EucJp, Windows874, Windows1252 };

/// The encoding that a CHARSET parameter names; an empty name is UTF-8.
std::optional<Charset> charsetNamed(std::string_view name);

/// Turns bytes into UTF-8. It keeps the converters it has opened.
class CharsetReader {
public:
    /// Nothing where the bytes are not text in this encoding.
    std::optional<std::string> toUtf8(std::string_view bytes, Charset charset);

private:
    struct Close {
        void operator()(void *converter) const;
    };
    using Converter = std::unique_ptr<void, Close>;

    void *converterFor(Charset charset);

    std::array<Converter, 6> converters_{};
};

} // namespace proffer::vcard
