// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "event_facts.h"

#include "base/text.h"
#include "telling/claim_words.h"
#include "wording/phrases.h"

namespace proffer::telling {

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

std::string EventFacts::lastDay(std::string_view member) const
{
    const auto seconds = json::integerMember(event_.data, member);
    const auto instant = seconds ? fromUnixSeconds(*seconds) : Result<Instant>{seconds.error()};
    return instant ? wording::sayShortDay(language_, lastDayBefore(*instant)) : std::string{};
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

std::string EventFacts::company(bool first)
{
    if (const auto name = findNamed("vendor", &EventNames::vendor))
        return visible(*name);
    return telling::say(language_, first ? MessageId{"about.company_first"} : MessageId{"about.company"});
}

std::string EventFacts::say(MessageId id, std::initializer_list<wording::Value> values)
{
    constexpr std::string_view name = "company";
    const std::string_view english = id.message().english;
    std::vector<wording::Value> all{values};
    if (english.contains("{company}") && std::ranges::find(all, name, &wording::Value::name) == all.end())
        all.push_back({name, company(english.starts_with("{company}"))});
    return wording::say(language_, id.message(), all);
}

std::optional<profile::Persona> EventFacts::findPersona()
{
    return findNamed("persona", &EventNames::persona);
}

std::string EventFacts::persona()
{
    const auto found = findPersona();
    if (!found || !take(names_.hasSeveralPersonas(found->subject), false))
        return {};
    return visible(found->label);
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

std::string EventFacts::possessed(const std::string &things, bool own) const
{
    return telling::say(language_, own ? MessageId{"about.own"} : MessageId{"about.other"},
                        {{"things", things}});
}

std::string EventFacts::owned(const std::string &things)
{
    return possessed(things, isOwn());
}

std::string EventFacts::ownedForPersona(const std::string &things)
{
    auto thing = owned(things);
    auto whose = persona();
    if (whose.empty())
        return thing;
    return telling::say(language_, "about.persona",
                        {{"thing", std::move(thing)}, {"persona", std::move(whose)}});
}

std::optional<grants::Grant> EventFacts::grant()
{
    return findNamed("grant", &EventNames::grant);
}

std::string EventFacts::held()
{
    const auto holding = findNamed("holding", &EventNames::holding);
    if (!holding)
        return telling::say(language_, "about.something");
    return possessed(claimWords(language_, holding->claim), !holding->persona || isOwn(*holding->persona));
}

} // namespace proffer::telling
