// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "charset.h"

#include "ascii.h"
#include "base/text.h"

#include <algorithm>
#include <cerrno>
#include <iconv.h>

namespace proffer::vcard {
namespace {

struct Label {
    std::string_view name;
    Charset charset;
};

// As in the Encoding Standard (encoding.spec.whatwg.org, 4.2): the older names mean what their vendors made
// of them.
constexpr auto labels = std::to_array<Label>({
    {"", Charset::Utf8},
    {"UTF-8", Charset::Utf8},
    {"UTF8", Charset::Utf8},
    {"US-ASCII", Charset::Utf8},
    {"ASCII", Charset::Utf8},
    {"SHIFT_JIS", Charset::ShiftJis},
    {"SHIFT-JIS", Charset::ShiftJis},
    {"SJIS", Charset::ShiftJis},
    {"X-SJIS", Charset::ShiftJis},
    {"MS_KANJI", Charset::ShiftJis},
    {"WINDOWS-31J", Charset::ShiftJis},
    {"CP932", Charset::ShiftJis},
    {"ISO-2022-JP", Charset::Iso2022Jp},
    {"EUC-JP", Charset::EucJp},
    {"X-EUC-JP", Charset::EucJp},
    {"TIS-620", Charset::Windows874},
    {"WINDOWS-874", Charset::Windows874},
    {"CP874", Charset::Windows874},
    {"ISO-8859-11", Charset::Windows874},
    {"WINDOWS-1252", Charset::Windows1252},
    {"CP1252", Charset::Windows1252},
    {"ISO-8859-1", Charset::Windows1252},
    {"ISO8859-1", Charset::Windows1252},
    {"LATIN1", Charset::Windows1252},
});

const char *iconvName(Charset charset)
{
    switch (charset) {
    case Charset::ShiftJis:
        return "CP932";
    case Charset::Iso2022Jp:
        return "ISO-2022-JP";
    case Charset::EucJp:
        return "EUC-JP-MS";
    case Charset::Windows874:
        return "CP874";
    case Charset::Windows1252:
        return "CP1252";
    case Charset::Utf8:
        break;
    }
    return "UTF-8";
}

bool isConverter(iconv_t opened)
{
    return reinterpret_cast<std::intptr_t>(opened) != -1; // iconv_open(3)
}

std::optional<std::string> convert(iconv_t converter, std::string_view bytes)
{
    static constexpr auto failed = static_cast<std::size_t>(-1);
    iconv(converter, nullptr, nullptr, nullptr, nullptr);
    std::string text;
    std::array<char, 4096> buffer{};
    auto *in = const_cast<char *>(bytes.data()); // iconv(3) takes char ** and does not write
    auto inLeft = bytes.size();
    for (;;) {
        auto *out = buffer.data();
        auto outLeft = buffer.size();
        const bool flush = inLeft == 0;
        const auto result =
            iconv(converter, flush ? nullptr : &in, flush ? nullptr : &inLeft, &out, &outLeft);
        const auto reason = errno;
        text.append(buffer.data(), buffer.size() - outLeft);
        if (result == failed && reason != E2BIG)
            return std::nullopt;
        if (flush && result != failed)
            return text;
    }
}

} // namespace

std::optional<Charset> charsetNamed(std::string_view name)
{
    const auto found =
        std::ranges::find_if(labels, [&](const Label &label) { return sameWord(label.name, name); });
    return found == labels.end() ? std::nullopt : std::optional{found->charset};
}

void CharsetReader::Close::operator()(void *converter) const
{
    iconv_close(converter);
}

void *CharsetReader::converterFor(Charset charset)
{
    auto &kept = converters_.at(static_cast<std::size_t>(charset));
    if (!kept) {
        const auto opened = iconv_open("UTF-8", iconvName(charset));
        if (!isConverter(opened))
            return nullptr;
        kept.reset(opened);
    }
    return kept.get();
}

std::optional<std::string> CharsetReader::toUtf8(std::string_view bytes, Charset charset)
{
    if (charset == Charset::Utf8)
        return isUtf8(bytes) ? std::optional{std::string{bytes}} : std::nullopt;
    auto *converter = converterFor(charset);
    return converter == nullptr ? std::nullopt : convert(converter, bytes);
}

} // namespace proffer::vcard
