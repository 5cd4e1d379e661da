// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk.h"
#include "ledger/ledger.h"
#include "vendors/ids.h"

namespace proffer::vendors {

/// Why the person takes a key for a vendor's, weakest first.
enum class KeyTrust {
    SelfAsserted,        ///< it came in a file or a request that says so itself
    FromOrigin,          ///< fetched from the vendor's https origin
    FingerprintCompared, ///< over a contact that the person already had
    InPerson,
};

/// "fingerprint_compared"
std::string_view toText(KeyTrust trust);
/// InvalidArgument (member "trust") for a word that is none of them.
Result<KeyTrust> keyTrustFromText(std::string_view text);

enum class KeyState {
    InForce,
    Replaced,
    Alarm,   ///< another key than the pinned one was shown, and nobody has said yet what it is
    Refused, ///< it was shown, and the person said no
};

std::string_view toText(KeyState state);
/// InvalidArgument (member "key_state") for a word that is none of them.
Result<KeyState> keyStateFromText(std::string_view text);

/// One key that a vendor has, had, or is said to have.
struct VendorKey {
    VendorId vendor;
    jose::Thumbprint thumbprint;
    std::string jwk; ///< its public members, canonical JSON
    KeyTrust trust = KeyTrust::SelfAsserted;
    KeyState state = KeyState::InForce;
    Instant seenAt{}; ///< first
    std::optional<Instant> pinnedAt{};
    std::optional<Instant> replacedAt{};

    /// Whether more than itself says that it is theirs.
    bool proven() const { return trust != KeyTrust::SelfAsserted; }
    /// The key itself; it was checked when it was first seen, and is again.
    Result<jose::PublicJwk> key() const { return jose::PublicJwk::parse(jwk); }
    bool operator==(const VendorKey &) const = default;
};

/// The keys that vendors are held to. The first one is pinned; another one later is an alarm until the person
/// says what it is.
class VendorKeys {
public:
    explicit VendorKeys(ledger::Ledger &ledger) : ledger_(ledger) {}

    /// Pins a vendor's first key. The same key again only ever raises the trust in it. Another key is
    /// VendorKeyChanged (facts "pinned" and "offered", both thumbprints): the pinned key stays in force, and
    /// the alarm is kept in history. NotFound; VendorKeyUnproven for \c FromOrigin at a vendor without an
    /// origin.
    Result<VendorKey> pin(const VendorId &vendor, const jose::PublicJwk &key, KeyTrust trust);
    /// Replaces the pinned key by one that raised an alarm, or that was refused or replaced before.
    /// VendorKeyUnproven when it is only self-asserted.
    Result<VendorKey> confirmNew(const VendorId &vendor, const jose::Thumbprint &thumbprint, KeyTrust trust);
    /// Says no to a key that raised an alarm. It raises one again when it is shown again.
    Done refuseNew(const VendorId &vendor, const jose::Thumbprint &thumbprint);

    /// The pinned key, if there is one.
    Result<std::optional<VendorKey>> inForce(const VendorId &vendor) const;
    /// All that were ever seen, oldest first.
    Result<std::vector<VendorKey>> history(const VendorId &vendor) const;
    /// The alarms that wait for an answer, of all vendors.
    Result<std::vector<VendorKey>> alarms() const;

private:
    ledger::Ledger &ledger_;
};

} // namespace proffer::vendors
