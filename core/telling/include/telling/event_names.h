// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"

#include <map>

namespace proffer::telling {

/// Names for what the events of a history are about, as they are now, each looked up once. What is not there
/// (any more) has none.
class EventNames {
public:
    explicit EventNames(services::Services &services) : services_(services) {}

    Result<std::optional<std::string>> vendor(const ledger::AnyId &id);
    Result<std::optional<profile::Persona>> persona(const ledger::AnyId &id);
    /// Whether a subject is the person; nothing if it is no subject.
    Result<std::optional<bool>> isSelf(const ledger::AnyId &id);
    /// Whether a subject has more than one persona.
    Result<bool> hasSeveralPersonas(const profile::SubjectId &subject);
    Result<std::optional<grants::Grant>> grant(const ledger::AnyId &id);
    Result<std::optional<vendors::Holding>> holding(const ledger::AnyId &id);

private:
    services::Services &services_;
    std::map<ledger::AnyId, std::optional<std::string>> vendors_{};
    std::map<ledger::AnyId, std::optional<profile::Persona>> personas_{};
    std::map<ledger::AnyId, std::optional<bool>> selves_{};
    std::map<profile::SubjectId, bool> several_{};
};

} // namespace proffer::telling
