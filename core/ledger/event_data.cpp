// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/event_data.h"

#include "json/write.h"

namespace proffer::ledger {

Error EventData::malformed(std::string_view member) const
{
    return fail(ErrorCode::EventMalformed).with("kind", event_.kind).with("member", std::string{member});
}

Result<std::string> EventData::text(std::string_view member) const
{
    auto found = json::stringMember(event_.data, member);
    if (!found)
        return malformed(member);
    return found;
}

Result<std::optional<std::string>> EventData::optionalText(std::string_view member) const
{
    auto found = json::optionalString(event_.data, member);
    if (!found)
        return malformed(member);
    return found;
}

Result<std::int64_t> EventData::integer(std::string_view member) const
{
    const auto found = json::integerMember(event_.data, member);
    if (!found)
        return malformed(member);
    return *found;
}

Result<bool> EventData::truth(std::string_view member) const
{
    const auto found = json::boolMember(event_.data, member);
    if (!found)
        return malformed(member);
    return *found;
}

Result<std::vector<std::string>> EventData::texts(std::string_view member) const
{
    const auto found = event_.data.find(member);
    if (found == event_.data.end())
        return malformed(member);
    auto read = json::stringArray(found->second, member);
    if (!read)
        return malformed(member);
    return read;
}

Result<Instant> EventData::instant(std::string_view member) const
{
    PROFFER_TRY(const auto seconds, integer(member));
    auto read = fromUnixSeconds(seconds);
    if (!read)
        return malformed(member);
    return read;
}

Result<std::optional<Instant>> EventData::optionalInstant(std::string_view member) const
{
    if (!event_.data.contains(member))
        return std::optional<Instant>{};
    PROFFER_TRY(const auto read, instant(member));
    return std::optional{read};
}

Result<std::optional<Date>> EventData::optionalDate(std::string_view member) const
{
    PROFFER_TRY(const auto written, optionalText(member));
    if (!written)
        return std::optional<Date>{};
    const auto date = parseIsoDate(*written);
    if (!date)
        return malformed(member);
    return std::optional{*date};
}

Result<std::optional<std::string>> EventData::value(std::string_view member) const
{
    if (!event_.hadValues)
        return malformed("values");
    if (!event_.values)
        return std::optional<std::string>{};
    const auto found = event_.values->find(member);
    if (found == event_.values->end())
        return malformed(member);
    return std::optional{json::write(found->second)};
}

Result<std::optional<std::string>> EventData::valueText(std::string_view member) const
{
    if (!event_.hadValues)
        return malformed("values");
    if (!event_.values)
        return std::optional<std::string>{};
    auto found = json::stringMember(*event_.values, member);
    if (!found)
        return malformed(member);
    return std::optional{*std::move(found)};
}

Result<std::optional<std::string>> EventData::optionalValueText(std::string_view member) const
{
    const bool there = event_.hadValues && event_.values && event_.values->contains(member);
    return there || !event_.hadValues ? valueText(member) : std::optional<std::string>{};
}

} // namespace proffer::ledger
