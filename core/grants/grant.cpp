// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/grant.h"

#include "base/words.h"

namespace proffer::grants {
namespace {

using namespace std::string_view_literals;

constexpr std::chrono::days soon{14};
constexpr Words<Kind, 3> kinds{"kind", {"grant"sv, "statement"sv, "profile"sv}};
constexpr Words<Kind, 3> vcts{
    "vct", {"urn:proffer:grant:1"sv, "urn:proffer:statement:1"sv, "urn:proffer:profile:1"sv}};
constexpr Words<State, 5> states{"state",
                                 {"not_yet_valid"sv, "in_force"sv, "ends_soon"sv, "expired"sv, "ended"sv}};

} // namespace

std::string_view toText(Kind kind)
{
    return kinds.text(kind);
}

Result<Kind> kindFromText(std::string_view text)
{
    return kinds.parse(text);
}

std::string_view vctOf(Kind kind)
{
    return vcts.text(kind);
}

std::string_view toText(State state)
{
    return states.text(state);
}

bool endsSoon(Instant until, Instant now)
{
    return until - now <= soon;
}

State stateAt(const Grant &grant, Instant now)
{
    if (grant.endedAt && *grant.endedAt <= now)
        return State::Ended;
    if (now >= grant.validUntil)
        return State::Expired;
    if (now < grant.validFrom)
        return State::NotYetValid;
    return endsSoon(grant.validUntil, now) ? State::EndsSoon : State::InForce;
}

} // namespace proffer::grants
