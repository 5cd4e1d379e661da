// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "ledger/ids.h"
#include "profile/ids.h"
#include "vendors/ids.h"
#include "vendors/vendor.h"

#include <optional>

namespace proffer::vendors {

/// How the person knows that a vendor has a fact.
enum class HowKnown {
    Granted, ///< by a grant; only core/grants makes these
    IGaveIt,
    AccountExists,
    TheyWrote,
    TheyConfirmed,
    Suspected,
};

/// Where it stands. What may follow what: mayFollow().
enum class HoldingState {
    Held,
    AskedToStop,
    AskedToDelete,
    SaidDeleted,
    NoAnswer,
};

/// "they_wrote", "asked_to_stop": as they stand in the ledger and in JSON.
std::string_view toText(HowKnown how);
std::string_view toText(HoldingState state);
/// InvalidArgument (member "how", "state") for a word that is none of them.
Result<HowKnown> howKnownFromText(std::string_view text);
Result<HoldingState> holdingStateFromText(std::string_view text);

/// Whether one state may follow another:
///   held            -> asked_to_stop, asked_to_delete, said_deleted
///   asked_to_stop   -> asked_to_delete, said_deleted, no_answer, held (they refused, or I took it back)
///   asked_to_delete -> said_deleted, no_answer, held
///   no_answer       -> asked_to_stop, asked_to_delete (asked again), said_deleted, held
///   said_deleted    -> held (they wrote again)
bool mayFollow(HoldingState from, HoldingState to);

/// The grant behind a holding. The vendor still has the fact when the permission is over.
struct Permission {
    GrantId grant;
    std::optional<Instant> until{};
    std::optional<Instant> endedAt{}; ///< when the person ended the grant

    bool inForce(Instant now) const { return !endedAt && (!until || now < *until); }
    bool operator==(const Permission &) const = default;
};

/// That one vendor has one fact, by its claim name; never the fact itself.
///
/// What was recorded by hand is one holding for each vendor, persona, claim and way of knowing; each grant
/// makes its own, one for each of its claims. The same fact can so stand twice: it was written by them *and*
/// granted, and either can end alone.
struct Holding {
    HoldingId id;
    VendorId vendor;
    std::string claim;
    std::optional<profile::PersonaId> persona{};
    std::optional<profile::AttributeId> attribute{};
    HowKnown how = HowKnown::Suspected;
    Instant since{}; ///< since when they have it, as far as known: the day that was given, else when it was
                     ///< recorded
    Instant recordedAt{};
    HoldingState state = HoldingState::Held;
    Instant stateSince{};
    std::optional<Permission> permission{}; ///< for what was granted
    bool operator==(const Holding &) const = default;
};

/// What shows that a vendor has a fact: in the person's words, or where it is kept (a letter, a mail's
/// Message-ID).
struct Evidence {
    ledger::EventRef source; ///< names this piece
    Date date{};             ///< of what it is about
    ErasableText text{};
    bool operator==(const Evidence &) const = default;
};

struct NewEvidence {
    std::string text;           ///< 1 to 4,000 bytes
    std::optional<Date> date{}; ///< today if not given; not in the future
};

/// What the person records by hand.
struct NewHolding {
    VendorId vendor;
    std::string claim; ///< 1 to 128 bytes, nothing invisible in it
    std::optional<profile::PersonaId> persona{};
    std::optional<profile::AttributeId> attribute{};
    HowKnown how = HowKnown::IGaveIt;
    std::optional<Date> since{}; ///< not in the future
    std::optional<NewEvidence> evidence{};
};

/// One line of "who has this".
struct Holder {
    std::string vendorName;
    Holding holding;
    bool operator==(const Holder &) const = default;
};

} // namespace proffer::vendors
