// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "ledger/ids.h"
#include "vendors/country.h"
#include "vendors/ids.h"
#include "vendors/origin.h"

#include <optional>
#include <variant>

namespace proffer::vendors {

/// What kind of organisation a vendor is; comfort rules go by it.
enum class Kind {
    Shop,
    Bank,
    SocialNetwork,
    Health,
    PublicBody,
    Employer,
    Insurer,
    Telecom,
    Travel,
    Media,
    Marketplace,
    MarketplaceSeller,
    DataBroker,
    Other,
};

/// "data_broker": how a kind stands in the ledger and in JSON.
std::string_view toText(Kind kind);
/// InvalidArgument (member "kind") for a word that is none of them.
Result<Kind> kindFromText(std::string_view text);

/// A seller inside a marketplace has no origin of its own. Its page is what the marketplace says, and proves
/// nothing.
struct SellerPage {
    VendorId marketplace;
    PageAddress page;
    bool operator==(const SellerPage &) const = default;
};

/// Where a vendor is on the web, if it is there at all.
using Place = std::variant<std::monostate, Origin, SellerPage>;

/// What the person says about a vendor.
struct VendorProfile {
    std::string name; ///< 1 to 200 bytes, nothing invisible in it
    Kind kind = Kind::Other;
    Place place{};
    std::optional<Contact> contact{};
    std::optional<Country> jurisdiction{};
    bool operator==(const VendorProfile &) const = default;
};

/// Free text that can be erased.
struct ErasableText {
    std::optional<std::string> text{}; ///< nothing once it was erased
    bool erased() const { return !text; }
    bool operator==(const ErasableText &) const = default;
};

/// An organisation that asks for data or holds some.
struct Vendor {
    VendorId id;
    VendorProfile profile;
    std::optional<ErasableText> notes{};
    Instant addedAt{};
    std::optional<Instant> removedAt{}; ///< a tombstone: its name stays for what history says about it

    /// What a grant's "aud" says when the vendor has no key: its origin or a seller's page; empty if it has
    /// neither.
    std::string_view address() const;
    /// Whether that address is an origin, which a vendor can prove to hold; a seller's page cannot be proven.
    bool hasOrigin() const { return std::holds_alternative<Origin>(profile.place); }
    bool operator==(const Vendor &) const = default;
};

} // namespace proffer::vendors
