// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "profile/attribute.h"

namespace proffer::profile {

struct ImportTarget {
    SubjectId subject;
    std::optional<PersonaId> persona{}; ///< nothing: shared values
};

/// What could not be read as it stands; it was kept as a `vcard.` claim unless its reason is "too_large".
struct ImportProblem {
    std::size_t line = 0; ///< from 1; 0 when it is not known
    std::string name;     ///< property or claim
    std::string reason;   ///< a fixed word: "invalid_value", "too_large", "photo_not_kept", or of the card:
                          ///< "cut_off", …
    bool operator==(const ImportProblem &) const = default;
};

struct ImportReport {
    std::size_t set = 0;
    std::size_t unchanged = 0;
    std::vector<std::string>
        kept{}; ///< names of properties that nothing here means, kept as `vcard.` claims; each once
    std::vector<ImportProblem> problems{};
    std::vector<AttributeId> attributes{}; ///< what was set
};

/// Import and export. An import is all or nothing.
class Transfer {
public:
    explicit Transfer(ledger::Ledger &ledger) : ledger_(&ledger) {}

    /// A contact card, vCard 3.0 or 4.0. VCardMalformed; Ambiguous when the file holds several cards.
    Result<ImportReport> importCard(ByteView file, const ImportTarget &target);

    /// JSON: what exportAll() writes (subjects and personas come with it, under their ids), or one flat
    /// object
    /// {"claim": value} with claims in the text form of ClaimKey, for \a target.
    Result<ImportReport> importJson(std::string_view text, const ImportTarget &target);
    /// The former alone; InvalidArgument for anything else.
    Result<ImportReport> importProfile(std::string_view text);

    /// Everything of the profile that was not erased:
    ///
    ///     {"format": "proffer-profile", "version": 1, "exported": "2026-11-22T07:04:51Z",
    ///      "subjects": [{"id", "self", "name"?, "relation"?,
    ///        "personas": [{"id", "label", "retired",
    ///          "preferences": [{"key", "value"}]}],
    ///        "attributes": [{"claim", "value", "persona"?, "category", "sensitivity", "source",
    ///        "derived_from"?}]}]}
    ///
    /// Ids are hexadecimal, claims in the text form of ClaimKey; `derived_from` is the claim it was derived
    /// from.
    Result<json::Value> exportAll() const;

private:
    ledger::Ledger *ledger_;
};

} // namespace proffer::profile
