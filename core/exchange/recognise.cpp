// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/recognise.h"

#include "base/text.h"
#include "base/words.h"
#include "exchange/armour.h"
#include "exchange/qr.h"
#include "recognise_parts.h"
#include "token_text.h"

#include <algorithm>

namespace proffer::exchange {
namespace {

using namespace std::string_view_literals;

constexpr Words<Proof, 4> proofs{"proof", {"unsigned"sv, "consistent"sv, "needs_key"sv, "broken"sv}};
constexpr Words<Wrapping, 2> wrappings{"wrapping", {"pasted_text"sv, "qr_picture"sv}};
constexpr std::string_view space = " \t\r\n";
/// A pasted text in a QR code in a picture is odd enough.
constexpr std::size_t mostWrappings = 3;

/// What pictures begin with that are not read here.
constexpr auto otherPictures =
    std::to_array<std::string_view>({"\xFF\xD8\xFF", "GIF8", "BM", "RIFF", "II*", "MM"});

bool isOtherPicture(std::string_view bytes)
{
    return !isUtf8(bytes.substr(0, 64)) &&
           std::ranges::any_of(otherPictures, [&](auto start) { return bytes.starts_with(start); });
}

/// A token that a mail program broke into lines has no other white space.
std::string joinedLines(std::string_view text)
{
    std::string joined;
    std::ranges::copy_if(text, std::back_inserter(joined), [](char c) { return !space.contains(c); });
    return joined;
}

Result<Recognised> recogniseText(std::string_view text, Instant now)
{
    if (text.starts_with('{'))
        return recogniseJson(text, now);
    if (text.starts_with("openid4vp://")) {
        const bool oneLine = text.find_first_of(space) == std::string_view::npos && isUtf8(text);
        return oneLine ? Result<Recognised>{Recognised{.kind = ContentKind::WalletLink,
                                                       .content = std::string{text}}}
                       : unknownContent("link");
    }
    auto joined = joinedLines(text);
    if (!isTokenText(joined) || !joined.contains('.'))
        return unknownContent("text");
    PROFFER_TRY(auto found, recogniseToken(joined, now));
    found.content = std::move(joined);
    return found;
}

Result<Recognised> recogniseWithin(ByteView content, Instant now, std::size_t depth);

Result<Recognised> unwrapped(Result<Bytes> inside, Wrapping wrapping, Instant now, std::size_t depth)
{
    if (!inside)
        return std::move(inside).error();
    if (depth == mostWrappings)
        return unknownContent("nested");
    PROFFER_TRY(auto found, recogniseWithin(*inside, now, depth + 1));
    found.wrappings.insert(found.wrappings.begin(), wrapping);
    return found;
}

Result<Recognised> recogniseWithin(ByteView content, Instant now, std::size_t depth)
{
    if (auto file = recogniseFile(content))
        return *std::move(file);
    if (content.size() > mostContent)
        return fail(ErrorCode::TooLarge).with("limit", std::to_string(mostContent) + " bytes");
    if (isPng(content))
        return unwrapped(readQrPicture(content), Wrapping::QrPicture, now, depth);
    if (isOtherPicture(asText(content)))
        return fail(ErrorCode::ImageInvalid).with("reason", "not_png");
    const auto text = trimmedText(asText(content));
    if (text.empty())
        return unknownContent("empty");
    if (!text.starts_with('{') && hasArmour(text))
        return unwrapped(readArmour(text), Wrapping::PastedText, now, depth);
    return recogniseText(text, now);
}

} // namespace

std::string_view toText(Proof proof)
{
    return proofs.text(proof);
}

std::string_view toText(Wrapping wrapping)
{
    return wrappings.text(wrapping);
}

Error unknownContent(std::string_view reason)
{
    return fail(ErrorCode::ContentUnknown).with("reason", std::string{reason});
}

Recognised broken(ContentKind kind, Error flaw)
{
    return {.kind = kind, .proof = Proof::Broken, .flaw = std::move(flaw)};
}

void addText(Recognised &found, std::string_view fact, const json::Object &object, std::string_view member)
{
    if (auto text = json::stringMember(object, member))
        found.facts.push_back({fact, *std::move(text)});
}

void addTime(Recognised &found, std::string_view fact, const json::Object &object, std::string_view member)
{
    const auto seconds = json::integerMember(object, member);
    const auto instant = seconds ? fromUnixSeconds(*seconds) : Result<Instant>{seconds.error()};
    if (instant)
        found.facts.push_back({fact, toRfc3339(*instant)});
}

Result<Recognised> recognise(ByteView content, Instant now)
{
    return recogniseWithin(content, now, 0);
}

} // namespace proffer::exchange
