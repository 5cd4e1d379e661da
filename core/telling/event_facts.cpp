// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "event_facts.h"

#include "base/text.h"
#include "telling/claim_words.h"

namespace proffer::telling {
namespace {

std::string dayWords(Instant instant)
{
    static constexpr auto months = std::to_array<std::string_view>(
        {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"});
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(instant)};
    const auto month = static_cast<unsigned>(date.month());
    return std::to_string(static_cast<unsigned>(date.day())) + " " + std::string{months.at(month - 1)} + " " +
           std::to_string(static_cast<int>(date.year()));
}

std::string possessed(const std::string &things, bool own)
{
    return own ? "your " + things : "the " + things + " of somebody you act for";
}

} // namespace

template <class T>
T EventFacts::take(Result<T> looked, T otherwise)
{
    if (looked)
        return *std::move(looked);
    if (!failure_)
        failure_ = std::move(looked).error();
    return otherwise;
}

std::string EventFacts::text(std::string_view member) const
{
    return visible(json::stringMember(event_.data, member).value_or(""));
}

std::int64_t EventFacts::number(std::string_view member) const
{
    return json::integerMember(event_.data, member).value_or(0);
}

std::vector<std::string> EventFacts::texts(std::string_view member) const
{
    const auto found = event_.data.find(member);
    if (found == event_.data.end())
        return {};
    return json::stringArray(found->second, member).value_or(std::vector<std::string>{});
}

std::string EventFacts::day(std::string_view member) const
{
    const auto seconds = json::integerMember(event_.data, member);
    const auto instant = seconds ? fromUnixSeconds(*seconds) : Result<Instant>{seconds.error()};
    return instant ? dayWords(*instant) : std::string{};
}

std::optional<ledger::AnyId> EventFacts::id(std::string_view member) const
{
    const auto written = json::stringMember(event_.data, member);
    const auto parsed = written ? Id<void>::parse(*written) : Result<Id<void>>{written.error()};
    return parsed ? std::optional{parsed->bytes} : std::nullopt;
}

template <class T>
std::optional<T> EventFacts::findNamed(std::string_view member,
                                       Result<std::optional<T>> (EventNames::*look)(const ledger::AnyId &))
{
    auto candidates = event_.about;
    if (const auto named = id(member))
        candidates = {*named};
    for (const auto &candidate : candidates)
        if (auto found = take((names_.*look)(candidate), std::optional<T>{}))
            return found;
    return std::nullopt;
}

std::string EventFacts::vendor()
{
    const auto name = findNamed("vendor", &EventNames::vendor);
    return name ? visible(*name) : "a company";
}

std::optional<profile::Persona> EventFacts::findPersona()
{
    return findNamed("persona", &EventNames::persona);
}

std::string EventFacts::forPersona()
{
    const auto found = findPersona();
    if (!found || !take(names_.hasSeveralPersonas(found->subject), false))
        return {};
    return " for " + visible(found->label);
}

std::string EventFacts::youAsPersona()
{
    const auto found = findPersona();
    if (!found || !take(names_.hasSeveralPersonas(found->subject), false))
        return "You";
    return "As " + visible(found->label) + ", you";
}

bool EventFacts::isOwn()
{
    if (const auto self = findNamed("subject", &EventNames::isSelf))
        return *self;
    const auto found = findPersona();
    return !found || isOwn(found->id);
}

bool EventFacts::isOwn(const profile::PersonaId &persona)
{
    const auto found = take(names_.persona(persona.bytes), std::optional<profile::Persona>{});
    return !found || take(names_.isSelf(found->subject.bytes), std::optional<bool>{}).value_or(true);
}

std::string EventFacts::owned(const std::string &things)
{
    return possessed(things, isOwn());
}

std::optional<grants::Grant> EventFacts::grant()
{
    return findNamed("grant", &EventNames::grant);
}

std::string EventFacts::held()
{
    const auto holding = findNamed("holding", &EventNames::holding);
    if (!holding)
        return "something";
    return possessed(claimWords(holding->claim), !holding->persona || isOwn(*holding->persona));
}

} // namespace proffer::telling
