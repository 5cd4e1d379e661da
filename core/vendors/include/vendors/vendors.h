// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "vendors/vendor.h"

namespace proffer::vendors {

/// The companies that the person keeps.
///
/// Two vendors never have the same origin or page (AlreadyExists with the fact "vendor"). Bad texts are
/// InvalidArgument with the facts "member" and "reason".
class Vendors {
public:
    explicit Vendors(ledger::Ledger &ledger) : ledger_(ledger) {}

    Result<Vendor> add(const VendorProfile &profile, std::string_view notes = {});
    /// For imports: as part of a larger act.
    Result<Vendor> add(ledger::Batch &batch, const VendorProfile &profile, std::string_view notes = {});
    /// Replaces the whole profile; notes are kept. NotFound.
    Result<Vendor> change(const VendorId &id, const VendorProfile &profile);
    /// Replaces the notes; an empty text takes them away. What they said before stays in history until it is
    /// erased.
    Result<Vendor> setNotes(const VendorId &id, std::string_view notes);
    /// Erases every text that was ever noted about the vendor.
    Done eraseNotes(const VendorId &id);
    /// Leaves a tombstone and erases the notes. VendorInUse (fact "by": relationship, holding, seller) while
    /// there is an open relationship, a holding, or a seller inside it.
    Done remove(const VendorId &id);

    /// Removed ones are found too; NotFound else.
    Result<Vendor> get(const VendorId &id) const;
    /// By id, origin, page or exact name; else the only one that search() finds. NotFound, or Ambiguous with
    /// the fact "count".
    Result<Vendor> resolve(std::string_view text) const;
    /// All that are not removed, by name.
    Result<std::vector<Vendor>> list() const;
    /// Those in whose name, origin or page every word of the text stands, whatever its case and width; by
    /// name.
    Result<std::vector<Vendor>> search(std::string_view text) const;

private:
    ledger::Ledger &ledger_;
};

} // namespace proffer::vendors
