// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "message_table.h"
#include "telling/event_names.h"

namespace proffer::telling {

/// What a sentence about one event may say: names, days and words of closed lists, never a value. What
/// strangers wrote is made visible in it, and what is gone has a general word. The first thing that cannot be
/// looked up is kept as failure().
class EventFacts {
public:
    EventFacts(const wording::Language &language, EventNames &names, const ledger::Event &event)
        : language_(language), names_(names), event_(event)
    {
    }

    const wording::Language &language() const { return language_; }

    const ledger::Event &event() const { return event_; }
    const std::optional<Error> &failure() const { return failure_; }

    /// A member of the event's structure; empty or 0 if there is none.
    std::string text(std::string_view member) const;
    std::int64_t number(std::string_view member) const;
    std::vector<std::string> texts(std::string_view member) const;
    /// "20 Feb 2027", the last day before a moment in seconds since 1970; empty if there is none.
    std::string lastDay(std::string_view member) const;

    /// A sentence. A {company} that no value is for is the one that the event is about: "Kinari", or "a
    /// company".
    std::string say(MessageId id, std::initializer_list<wording::Value> values = {});
    /// What the persona is called, where there is more than one to tell apart; else empty.
    std::string persona();
    /// Whether it is about the person, not about somebody they act for.
    bool isOwn();
    /// "your e-mail", or "the e-mail of somebody you act for".
    std::string owned(const std::string &things);
    /// "your e-mail for Work", where there is more than one persona to tell apart.
    std::string ownedForPersona(const std::string &things);
    /// The grant that the event names.
    std::optional<grants::Grant> grant();
    /// "your e-mail", which the holding is about that the event names; "something" once it is erased.
    std::string held();

private:
    /// \a first: it begins the sentence.
    std::string company(bool first);
    std::string possessed(const std::string &things, bool own) const;
    std::optional<ledger::AnyId> id(std::string_view member) const;
    std::optional<profile::Persona> findPersona();
    bool isOwn(const profile::PersonaId &persona);
    /// What \a look finds for the member, else for the first of the things that the event is about.
    template <class T>
    std::optional<T> findNamed(std::string_view member,
                               Result<std::optional<T>> (EventNames::*look)(const ledger::AnyId &));
    template <class T>
    T take(Result<T> looked, T otherwise);

    const wording::Language &language_;
    EventNames &names_;
    const ledger::Event &event_;
    std::optional<Error> failure_{};
};

} // namespace proffer::telling
