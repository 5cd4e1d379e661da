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

/// What could not be read as it stands. A value that a claim refuses ("invalid_value") is kept as a `vcard.`
/// claim.
struct ImportProblem {
    std::size_t line = 0; ///< from 1; 0 when it is not known
    std::string name;     ///< property or claim
    /// A fixed word: "invalid_value", "too_large", "not_kept" (pictures and other binary values), and of the
    /// card as a whole "version_missing", "version_unknown", "end_missing", "cut_off", "nested_card".
    std::string reason;
    bool operator==(const ImportProblem &) const = default;
};

struct ImportReport {
    std::size_t set = 0;
    std::size_t unchanged = 0;
    std::vector<std::string> replaced{}; ///< claims that had another value, which only the history still has
    std::vector<std::string>
        kept{}; ///< names of properties that nothing here means, kept as `vcard.` claims; each once
    std::vector<ImportProblem> problems{};
    std::vector<AttributeId> attributes{}; ///< what was set
};

/// Import and export. An import is all or nothing.
class Transfer {
public:
    explicit Transfer(ledger::Ledger &ledger) : ledger_(&ledger) {}

    /// A contact card (vCard 2.1, 3.0 or 4.0): the n-th of the file, counted from 1, or its only one.
    /// Ambiguous with the fact "cards" when it holds several and none is named; NotFound; the errors of
    /// vcard::parse().
    ///
    /// The first value of a kind becomes the main one, others get their type ("home", "work", "cell") or a
    /// number as label. What the card's LANGUAGE says is the language of names and texts; without it, names
    /// with Thai letters are `th-TH`, those of a card that is evidently Japanese `ja-Hani-JP` (with kanji) or
    /// `ja-JP`. Readings are `ja-Kana-JP` or `ja-Hira-JP`. Properties that nothing here means are kept as
    /// `vcard.` claims; UID, REV and PRODID speak of the card and are left out.
    Result<ImportReport> importCard(ByteView file, const ImportTarget &target, std::size_t card = 0);

    /// JSON: what exportAll() writes (subjects and personas come with it, under their ids), or one flat
    /// object
    /// {"claim": value} with claims in the text form of ClaimKey, for \a target.
    Result<ImportReport> importJson(std::string_view text, const ImportTarget &target);
    /// The former alone; InvalidArgument for anything else.
    Result<ImportReport> importProfile(std::string_view text);

    /// Everything of the profile that was not erased:
    ///
    ///     {"format": "proffer-profile", "version": 1, "exported": "2026-11-22T07:04:51Z",
    ///      "subjects": [{"id", "self", "name", "relation"?,
    ///        "personas": [{"id", "label", "retired",
    ///          "preferences": [{"key", "value"}]}],
    ///        "attributes": [{"claim", "value", "persona"?, "category", "sensitivity", "source",
    ///          "derived_from"?, "outdated"?}]}]}
    ///
    /// Ids are hexadecimal, claims in the text form of ClaimKey; `derived_from` is the claim that it was
    /// derived from, `outdated` whether that has changed since.
    Result<json::Value> exportAll() const;

private:
    ledger::Ledger *ledger_;
};

} // namespace proffer::profile
