// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "text_check.h"

#include "base/text.h"

#include <QTimeZone>

#include <algorithm>

namespace proffer::profile {
namespace {

Error refused(std::string reason)
{
    return fail(ErrorCode::InvalidArgument).with("reason", std::move(reason));
}

Done check(std::string_view text, std::size_t longest, std::string_view allowedControls)
{
    if (text.size() > longest)
        return fail(ErrorCode::TooLarge).with("limit", std::to_string(longest));
    if (!isUtf8(text))
        return fail(ErrorCode::InvalidUtf8);
    if (std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t' || c == '\n'; }))
        return refused("empty");
    const bool controls = std::ranges::any_of(text, [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 || byte == 0x7F) && !allowedControls.contains(c);
    });
    if (controls)
        return refused("control_character");
    return {};
}

} // namespace

Done checkText(std::string_view text, std::size_t longest)
{
    return check(text, longest, "\n\t");
}

Done checkLine(std::string_view text, std::size_t longest)
{
    return check(text, longest, {});
}

bool isTimeZone(std::string_view name)
{
    if (name == "UTC")
        return true;
    const QByteArray id{name.data(), static_cast<qsizetype>(name.size())};
    // "UTC+09:00" and the like are Qt's own, not the database's.
    return !name.starts_with("UTC") && QTimeZone::isTimeZoneIdAvailable(id);
}

} // namespace proffer::profile
