// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "parts/standings.h"

#include <QCoreApplication>

namespace proffer::ui {
namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("Standings", text);
}

} // namespace

State stateOf(overview::Standing standing)
{
    switch (standing) {
    case overview::Standing::Permitted:
        return State::Active;
    case overview::Standing::EndsSoon:
        return State::Soon;
    case overview::Standing::NoPermit:
        return State::Ended;
    case overview::Standing::NoAnswer:
        return State::Problem;
    }
    return State::Problem;
}

QString sayStanding(overview::Standing standing)
{
    switch (standing) {
    case overview::Standing::Permitted:
        return inWords(QT_TRANSLATE_NOOP("Standings", "Permit"));
    case overview::Standing::EndsSoon:
        return inWords(QT_TRANSLATE_NOOP("Standings", "Ends soon"));
    case overview::Standing::NoPermit:
        return inWords(QT_TRANSLATE_NOOP("Standings", "They have it, no permit"));
    case overview::Standing::NoAnswer:
        return inWords(QT_TRANSLATE_NOOP("Standings", "Asked to stop, no answer"));
    }
    return {};
}

QString sayHow(vendors::HowKnown how)
{
    switch (how) {
    case vendors::HowKnown::Granted:
        return inWords(QT_TRANSLATE_NOOP("Standings", "You gave a permit"));
    case vendors::HowKnown::IGaveIt:
        return inWords(QT_TRANSLATE_NOOP("Standings", "You gave it to them"));
    case vendors::HowKnown::AccountExists:
        return inWords(QT_TRANSLATE_NOOP("Standings", "You have an account there"));
    case vendors::HowKnown::TheyWrote:
        return inWords(QT_TRANSLATE_NOOP("Standings", "They wrote to you with it"));
    case vendors::HowKnown::TheyConfirmed:
        return inWords(QT_TRANSLATE_NOOP("Standings", "They said that they have it"));
    case vendors::HowKnown::Suspected:
        return inWords(QT_TRANSLATE_NOOP("Standings", "You suspect it"));
    }
    return {};
}

QString sayHolding(const Spoken &spoken, const vendors::Holding &holding, Instant now)
{
    const auto how = sayHow(holding.how);
    const auto since = spoken.day(holding.since);
    if (holding.state == vendors::HoldingState::SaidDeleted)
        return inWords(QT_TRANSLATE_NOOP("Standings", "%1; since %2. On %3 they said that they deleted it."))
            .arg(how, since, spoken.day(holding.stateSince));
    const auto &permission = holding.permission;
    if (permission && permission->endedAt)
        return inWords(QT_TRANSLATE_NOOP("Standings", "%1; since %2. You ended the permit on %3."))
            .arg(how, since, spoken.day(*permission->endedAt));
    if (permission && permission->until)
        return permission->inForce(now)
                   ? inWords(QT_TRANSLATE_NOOP("Standings", "%1; since %2, until %3."))
                         .arg(how, since, spoken.lastDay(*permission->until))
                   : inWords(QT_TRANSLATE_NOOP("Standings", "%1; since %2. It was over on %3."))
                         .arg(how, since,
                              spoken.date(std::chrono::floor<std::chrono::days>(*permission->until)));
    if (overview::standingOf(holding, now) == overview::Standing::NoAnswer)
        return inWords(QT_TRANSLATE_NOOP("Standings", "%1; since %2. You asked them to stop on %3."))
            .arg(how, since, spoken.day(holding.stateSince));
    return inWords(QT_TRANSLATE_NOOP("Standings", "%1; since %2, with no end.")).arg(how, since);
}

} // namespace proffer::ui
