// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/event.h"

namespace proffer::ledger {

/// Reads an event strictly, for a projection: a member that is missing or of another shape is EventMalformed
/// with the facts "kind" and "member". The event must outlive it.
class EventData {
public:
    explicit EventData(const Event &event) : event_(event) {}

    Result<std::string> text(std::string_view member) const;
    Result<std::optional<std::string>> optionalText(std::string_view member) const;
    Result<std::int64_t> integer(std::string_view member) const;
    Result<bool> truth(std::string_view member) const;
    Result<std::vector<std::string>> texts(std::string_view member) const;
    /// Seconds since 1970.
    Result<Instant> instant(std::string_view member) const;
    Result<std::optional<Instant>> optionalInstant(std::string_view member) const;
    /// "2026-11-22"
    Result<std::optional<Date>> optionalDate(std::string_view member) const;
    template <class Tag>
    Result<Id<Tag>> id(std::string_view member) const;
    template <class Tag>
    Result<std::optional<Id<Tag>>> optionalId(std::string_view member) const;

    /// The canonical JSON of a value; nothing once the values were erased.
    Result<std::optional<std::string>> value(std::string_view member) const;
    /// A text among the values; nothing once they were erased.
    Result<std::optional<std::string>> valueText(std::string_view member) const;
    /// The same for one that need not be there.
    Result<std::optional<std::string>> optionalValueText(std::string_view member) const;

    /// A word of a closed list, checked and as it stands.
    template <class Enum>
    Result<std::string> word(std::string_view member, Result<Enum> (*parse)(std::string_view)) const
    {
        PROFFER_TRY(auto written, text(member));
        if (!parse(written))
            return malformed(member);
        return written;
    }

    Error malformed(std::string_view member) const;

private:
    const Event &event_;
};

template <class Tag>
Result<Id<Tag>> EventData::id(std::string_view member) const
{
    PROFFER_TRY(const auto written, text(member));
    auto parsed = Id<Tag>::parse(written);
    if (!parsed)
        return malformed(member);
    return parsed;
}

template <class Tag>
Result<std::optional<Id<Tag>>> EventData::optionalId(std::string_view member) const
{
    if (!event_.data.contains(member))
        return std::optional<Id<Tag>>{};
    PROFFER_TRY(const auto parsed, id<Tag>(member));
    return std::optional{parsed};
}

} // namespace proffer::ledger
