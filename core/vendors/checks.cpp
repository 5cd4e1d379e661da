// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "checks.h"

#include "base/text.h"

#include <algorithm>

namespace proffer::vendors {
namespace {

Error refused(std::string_view member, std::string_view reason)
{
    return fail(ErrorCode::InvalidArgument)
        .with("member", std::string{member})
        .with("reason", std::string{reason});
}

Done checkSize(std::string_view member, std::string_view text, std::size_t limit)
{
    if (text.empty())
        return refused(member, "empty");
    if (text.size() > limit)
        return refused(member, "too_long");
    if (!isUtf8(text))
        return refused(member, "not_utf8");
    return {};
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f;
}

} // namespace

Done checkName(std::string_view member, std::string_view text, std::size_t limit)
{
    PROFFER_CHECK(checkSize(member, text, limit));
    if (visible(text) != text)
        return refused(member, "invisible");
    if (text.starts_with(' ') || text.ends_with(' '))
        return refused(member, "space");
    return {};
}

Done checkProse(std::string_view member, std::string_view text, std::size_t limit)
{
    PROFFER_CHECK(checkSize(member, text, limit));
    if (std::ranges::any_of(text, isControl))
        return refused(member, "invisible");
    return {};
}

Done checkNotFuture(std::string_view member, Date date, Instant now)
{
    // The first places to see a new day are 14 hours ahead of UTC.
    if (Instant{date} > now + std::chrono::hours{14})
        return fail(ErrorCode::InvalidDate).with("member", std::string{member}).with("reason", "future");
    return {};
}

} // namespace proffer::vendors
