// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "say.h"

namespace proffer::wording {
namespace {

std::string sayGrantKind(const Language &language, grants::Kind kind, const Company &company)
{
    switch (kind) {
    case grants::Kind::Grant:
        return Speaker{language, company}("kind.grant");
    case grants::Kind::Statement:
        return say(language, "kind.statement");
    case grants::Kind::Profile:
        return say(language, "kind.profile");
    }
    return {};
}

Sentences sayTerm(const Language &language, const grants::Grant &grant, Instant now)
{
    const auto on = [&](Instant when) { return Value{"date", sayDay(language, when)}; };
    const Value over{"date", sayDay(language, std::chrono::floor<std::chrono::days>(grant.validUntil))};
    const auto state = grants::stateAt(grant, now);
    Sentences said{say(language, "permission.from", {on(grant.validFrom)})};
    if (state == grants::State::Ended)
        said.push_back(grant.supersededBy ? say(language, "permission.replaced", {on(*grant.endedAt)})
                                          : say(language, "permission.ended", {on(*grant.endedAt)}));
    else if (state == grants::State::Expired)
        said.push_back(say(language, "permission.expired", {over}));
    else
        said.push_back(say(language, "permission.until", {over}));
    return said;
}

} // namespace

Sentences sayTerms(const Language &language, const grants::Terms &terms, const Company &company)
{
    const Speaker speak{language, company};
    Sentences said;
    for (const auto &permission : terms.permissions)
        append(said, sayPermission(language, permission, company));
    if (terms.permissions.empty())
        said.push_back(say(language, "permission.permits_nothing"));
    for (const auto &prohibition : terms.prohibitions)
        append(said, sayPreference(speak, prohibition));
    if (!terms.permissions.empty())
        said.push_back(say(language, "permission.nothing_else"));
    if (!terms.jurisdiction.empty())
        said.push_back(say(language, "permission.jurisdiction",
                           {{"country", sayCountry(language, terms.jurisdiction)}}));
    if (!terms.withdrawal.empty())
        said.push_back(
            say(language, "permission.withdrawal", {{"contact", sayName(language, terms.withdrawal)}}));
    return said;
}

Sentences sayGrant(const Language &language, const grants::Grant &grant, const grants::Terms &terms,
                   const Company &company, Instant now)
{
    auto said = sayTerms(language, terms, company);
    // A preference sheet says by its kind that it permits nothing.
    if (grant.kind == grants::Kind::Profile && terms.permissions.empty())
        said.erase(said.begin());
    said.insert(said.begin(), sayGrantKind(language, grant.kind, company));
    append(said, sayTerm(language, grant, now));
    return said;
}

} // namespace proffer::wording
