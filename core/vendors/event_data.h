// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"
#include "ledger/event.h"
#include "words.h"

namespace proffer::vendors {

/// Reads the structure of an event strictly: a member that is missing or of another shape is EventMalformed
/// with the facts "kind" and "member".
class EventData {
public:
    explicit EventData(const ledger::Event &event) : event_(event) {}

    Result<std::string> text(std::string_view member) const;
    Result<std::optional<std::string>> optionalText(std::string_view member) const;
    Result<std::int64_t> integer(std::string_view member) const;
    Result<std::vector<std::string>> texts(std::string_view member) const;
    /// Seconds since 1970.
    Result<std::optional<Instant>> optionalInstant(std::string_view member) const;
    /// "2026-11-22"
    Result<std::optional<Date>> optionalDate(std::string_view member) const;
    /// A text among the values; nothing once they were erased.
    Result<std::optional<std::string>> value(std::string_view member) const;

    template <class Tag>
    Result<Id<Tag>> id(std::string_view member) const
    {
        PROFFER_TRY(const auto written, text(member));
        auto parsed = Id<Tag>::parse(written);
        if (!parsed)
            return malformed(member);
        return parsed;
    }
    template <class Tag>
    Result<std::optional<Id<Tag>>> optionalId(std::string_view member) const
    {
        if (!event_.data.contains(member))
            return std::optional<Id<Tag>>{};
        PROFFER_TRY(const auto parsed, id<Tag>(member));
        return std::optional{parsed};
    }
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
    const ledger::Event &event_;
};

} // namespace proffer::vendors
