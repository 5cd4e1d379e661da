// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "profile/attribute.h"
#include "profile/erasure.h"
#include "profile/person.h"

namespace proffer::profile {

// One change each, as part of a batch. What would change nothing is not written and yields false.

/// What a coarser fact was derived from.
struct Origin {
    ClaimKey claim;
    std::int64_t version = 0; ///< 0 when it is none that is there now
};

/// The latest day that it is anywhere on earth.
Date latestToday(const Clock &clock);

Result<bool> writeAttribute(ledger::Ledger &ledger, ledger::Batch &batch, const AttributeDraft &draft,
                            const std::optional<Origin> &origin = {});
Result<bool> writePreference(ledger::Ledger &ledger, ledger::Batch &batch, const PersonaId &persona,
                             std::string_view key, const json::Value &value);

struct SubjectDraft {
    SubjectId id;
    bool self = false;
    std::string_view name;
    std::string_view relation{};
};
Done addSubject(ledger::Ledger &ledger, ledger::Batch &batch, const SubjectDraft &draft);
Done renameSubject(ledger::Ledger &ledger, ledger::Batch &batch, const SubjectDraft &draft);
Done addPersona(ledger::Ledger &ledger, ledger::Batch &batch, const Persona &persona);
Done renamePersona(ledger::Ledger &ledger, ledger::Batch &batch, const PersonaId &id, std::string_view label);
Done retirePersona(ledger::Batch &batch, const Persona &persona);

/// A row with a value that is to be erased.
struct Doomed {
    enum class Table { Subjects, Attributes, Preferences };
    Table table;
    ByteArray<16> id;
    std::int64_t version = 0; ///< of the row
    std::string name{};       ///< claim or key
};

/// Erases every value that these rows ever had, and commits. ValueErased when none is left.
Result<Erasure> eraseRows(ledger::Ledger &ledger, ledger::Batch batch, std::string_view kind,
                          std::vector<ledger::AnyId> about, const std::vector<Doomed> &rows,
                          const std::vector<ledger::EventRef> &alsoIn);

} // namespace proffer::profile
