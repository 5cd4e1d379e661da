// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "profile/attribute.h"
#include "profile/erasure.h"

namespace proffer::profile {

/// The facts about subjects.
///
/// A persona's own value stands before the shared one of the same claim key. An erased own value stands there
/// too, as erased: what a person took away from a face is not replaced by something else behind their back.
class Attributes {
public:
    explicit Attributes(ledger::Ledger &ledger) : ledger_(&ledger) {}

    /// Keeps a value. What is the same already is left alone. UnknownIri, NotFound, and the errors of
    /// checkClaimValue().
    Result<Attribute> set(const AttributeDraft &draft);

    /// Derives a coarser fact and keeps it, with the language and label of its origin: `age_over_NN` (13, 16,
    /// 18, 20, 21, 65) from `birthdate` on a day; `prefecture`, `region`, `locality`, `country`,
    /// `postal_code` from `address`. NotFound without origin, ValueErased, Ambiguous when the origin does not
    /// say, InvalidArgument for another claim.
    Result<Attribute> derive(const AttributeId &origin, std::string_view claim, Date on);

    /// Erases the value and every older value of the same key, wherever the log carries them. ValueErased
    /// when nothing is left.
    Result<Erasure> erase(const AttributeId &id, const EraseOptions &options = {});

    Result<Attribute> attribute(const AttributeId &id) const;
    /// What a persona shows, or without a persona the shared values alone; in the order of their claims,
    /// erased ones too.
    Result<std::vector<Attribute>> attributes(const SubjectId &subject,
                                              const std::optional<PersonaId> &persona = {}) const;
    /// Every row of a subject: shared and of every persona.
    Result<std::vector<Attribute>> allOf(const SubjectId &subject) const;
    /// What a persona shows under one claim key; NotFound with the fact "claim".
    Result<Attribute> find(const SubjectId &subject, const std::optional<PersonaId> &persona,
                           const ClaimKey &claim) const;
    /// The same for every language and label of one claim name; empty if there is none.
    Result<std::vector<Attribute>> named(const SubjectId &subject, const std::optional<PersonaId> &persona,
                                         std::string_view name) const;
    /// The events that still carry a value of the attribute, newest or older.
    Result<std::vector<ledger::EventRef>> carriers(const AttributeId &id) const;

private:
    ledger::Ledger *ledger_;
};

} // namespace proffer::profile
