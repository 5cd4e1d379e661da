// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "vendors/holding.h"

namespace proffer::vendors {

struct VendorCount {
    VendorId vendor;
    std::string name;
    std::int64_t holdings = 0;
    bool operator==(const VendorCount &) const = default;
};

struct ClaimCount {
    std::string claim;
    std::int64_t vendors = 0;
    bool operator==(const ClaimCount &) const = default;
};

/// Who has what. Those made by a grant come and go with its events; the others are recorded here.
class Holdings {
public:
    explicit Holdings(ledger::Ledger &ledger) : ledger_(ledger) {}

    /// AlreadyExists with the fact "holding" when this was recorded before (addEvidence() and changeState()
    /// add to it); NotFound for a vendor that is not there; InvalidArgument for a bad text or \c
    /// HowKnown::Granted; InvalidDate for a day in the future.
    Result<Holding> record(const NewHolding &holding);
    /// For imports: as part of a larger act.
    Result<Holding> record(ledger::Batch &batch, const NewHolding &holding);
    /// HoldingTransition with the facts "from" and "to" unless mayFollow().
    Result<Holding> changeState(const HoldingId &id, HoldingState state);
    /// The same as part of a larger act.
    Result<Holding> changeState(ledger::Batch &batch, const HoldingId &id, HoldingState state);
    Result<Evidence> addEvidence(const HoldingId &id, const NewEvidence &evidence);
    /// Erases the text of one piece; that there was one, and its date, stay.
    Done eraseEvidence(const HoldingId &id, const ledger::EventRef &evidence);
    /// Takes the holding away and erases all its evidence. HoldingGranted while the grant behind it is in
    /// force.
    Done erase(const HoldingId &id);

    Result<Holding> get(const HoldingId &id) const;
    Result<std::vector<Evidence>> evidence(const HoldingId &id) const;
    /// Every holding of a claim, by vendor name; "family_name" also finds "family_name#ja-Kana-JP".
    Result<std::vector<Holder>> whoHas(std::string_view claim) const;
    /// By claim name.
    Result<std::vector<Holding>> whatHas(const VendorId &vendor) const;
    /// The holdings a grant made, in the order of its claims.
    Result<std::vector<Holding>> ofGrant(const GrantId &grant) const;
    /// Every holding of vendors that are not removed, by vendor name and then by claim.
    Result<std::vector<Holder>> all() const;
    /// How many holdings each vendor has, most first.
    Result<std::vector<VendorCount>> countByVendor() const;
    /// How many vendors have each claim, most first.
    Result<std::vector<ClaimCount>> countByClaim() const;

private:
    ledger::Ledger &ledger_;
};

} // namespace proffer::vendors
