// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ascii.h"
#include "birth_date.h"
#include "profile/claim.h"
#include "profile/language_tag.h"
#include "text_check.h"
#include "json/parse.h"

#include <algorithm>
#include <array>

namespace proffer::profile {
namespace {

constexpr std::size_t longestLine = 4096;
constexpr std::size_t longestEmail = 254;
constexpr std::size_t longestPhone = 64;

constexpr std::array<std::string_view, 6> addressMembers{"country",     "formatted", "locality",
                                                         "postal_code", "region",    "street_address"};

Error refused(std::string reason)
{
    return fail(ErrorCode::InvalidArgument).with("reason", std::move(reason));
}

Done checkEmail(std::string_view text)
{
    PROFFER_CHECK(checkLine(text, longestEmail));
    const auto at = text.rfind('@');
    const bool shaped = at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
                        !text.contains(' ') && text.find('@') == at;
    if (!shaped)
        return refused("not_an_email");
    return {};
}

Done checkPhone(std::string_view text)
{
    PROFFER_CHECK(checkLine(text, longestPhone));
    constexpr std::string_view signs = "+-(). /#*,;=xX";
    const bool allowed = std::ranges::all_of(text, [&](char c) { return isDigit(c) || signs.contains(c); });
    if (!allowed || std::ranges::none_of(text, isDigit))
        return refused("not_a_phone_number");
    return {};
}

Done checkUrl(std::string_view text)
{
    PROFFER_CHECK(checkLine(text, maxValueBytes));
    if (text.find_first_of(" <>\"\\") != std::string_view::npos)
        return refused("not_a_url");
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || text.find_first_of("/?#.") < colon)
        return checkLine(text, longestLine);
    const auto scheme = lowered(text.substr(0, colon));
    if (scheme == "data")
        return {};
    if (scheme != "http" && scheme != "https")
        return refused("scheme");
    return checkLine(text, longestLine);
}

/// A year in the future that is one of a living person when it is counted as in Thailand.
bool isOfBuddhistEra(const BirthDate &birth, Date today)
{
    constexpr std::chrono::years ahead{543};
    constexpr std::chrono::years longestLife{130};
    const auto now = std::chrono::year_month_day{today}.year();
    return birth.year && *birth.year - ahead <= now && *birth.year - ahead >= now - longestLife;
}

Done checkBirthDate(std::string_view text, Date today)
{
    PROFFER_TRY(const auto birth, BirthDate::parse(text));
    if (birth.isAfter(today))
        return fail(ErrorCode::InvalidDate)
            .with("reason", isOfBuddhistEra(birth, today) ? "buddhist_era" : "in_future");
    return {};
}

Done checkLocale(std::string_view text)
{
    if (!canonicalLanguageTag(text))
        return refused("not_a_language_tag");
    return {};
}

Done checkTimeZone(std::string_view text)
{
    if (!isTimeZone(text))
        return refused("not_a_time_zone");
    return {};
}

Done checkAddress(const json::Value &value)
{
    const auto *members = value.asObject();
    if (!members || members->empty())
        return refused("not_an_address");
    for (const auto &[name, member] : *members) {
        if (std::ranges::find(addressMembers, std::string_view{name}) == addressMembers.end() ||
            !member.asString())
            return refused("not_an_address");
        PROFFER_CHECK(checkText(*member.asString(), longestLine));
    }
    return {};
}

Done checkFree(const json::Value &value)
{
    if (const auto *text = value.asString())
        return checkText(*text, maxValueBytes);
    if (!value.asBool() && !value.asInteger())
        return refused("wrong_type");
    return {};
}

Done checkTextOf(ClaimKind kind, const json::Value &value, Date today)
{
    const auto *text = value.asString();
    if (!text)
        return refused("wrong_type");
    switch (kind) {
    case ClaimKind::Email:
        return checkEmail(*text);
    case ClaimKind::Phone:
        return checkPhone(*text);
    case ClaimKind::Url:
        return checkUrl(*text);
    case ClaimKind::BirthDate:
        return checkBirthDate(*text, today);
    case ClaimKind::TimeZone:
        return checkTimeZone(*text);
    case ClaimKind::Locale:
        return checkLocale(*text);
    case ClaimKind::Text:
    case ClaimKind::Free:
    case ClaimKind::Boolean:
    case ClaimKind::Address:
        break;
    }
    return checkText(*text, longestLine);
}

Done checkOfKind(ClaimKind kind, const json::Value &value, Date today)
{
    if (kind == ClaimKind::Free)
        return checkFree(value);
    if (kind == ClaimKind::Address)
        return checkAddress(value);
    if (kind != ClaimKind::Boolean)
        return checkTextOf(kind, value, today);
    if (!value.asBool())
        return refused("wrong_type");
    return {};
}

Result<json::Value> booleanFromText(std::string_view typed)
{
    const auto word = lowered(typed);
    if (word == "true" || word == "yes")
        return json::Value{true};
    if (word == "false" || word == "no")
        return json::Value{false};
    return refused("not_yes_or_no");
}

Result<json::Value> addressFromText(std::string_view typed)
{
    if (typed.starts_with('{'))
        return json::parse(typed, {.bytes = maxValueBytes, .depth = 2});
    return json::Value{json::Object{{"formatted", typed}}};
}

Result<json::Value> valueFromText(ClaimKind kind, std::string_view typed)
{
    if (kind == ClaimKind::Boolean)
        return booleanFromText(typed);
    if (kind == ClaimKind::Address)
        return addressFromText(typed);
    return json::Value{typed};
}

} // namespace

Done checkClaimValue(const ClaimKey &claim, const json::Value &value, Date today)
{
    if (auto checked = checkOfKind(claimSpec(claim).kind, value, today); !checked)
        return std::move(checked).error().with("claim", claim.text());
    return {};
}

Result<json::Value> claimValueFromText(const ClaimKey &claim, std::string_view typed, Date today)
{
    if (!claim.isForeign())
        typed = trimmed(typed);
    auto value = valueFromText(claimSpec(claim).kind, typed);
    if (!value)
        return std::move(value).error().with("claim", claim.text());
    PROFFER_CHECK(checkClaimValue(claim, *value, today));
    return value;
}

} // namespace proffer::profile
