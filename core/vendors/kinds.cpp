// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/words.h"
#include "vendors/holding.h"
#include "vendors/keys.h"
#include "vendors/vendor.h"

namespace proffer::vendors {
namespace {

constexpr Words<Kind, 14> kinds{"kind",
                                {"shop", "bank", "social_network", "health", "public_body", "employer",
                                 "insurer", "telecom", "travel", "media", "marketplace", "marketplace_seller",
                                 "data_broker", "other"}};
constexpr Words<HowKnown, 6> ways{
    "how", {"granted", "i_gave_it", "account_exists", "they_wrote", "they_confirmed", "suspected"}};
constexpr Words<HoldingState, 5> states{
    "state", {"held", "asked_to_stop", "asked_to_delete", "said_deleted", "no_answer"}};
constexpr Words<KeyTrust, 4> trusts{"trust",
                                    {"self_asserted", "from_origin", "fingerprint_compared", "in_person"}};
constexpr Words<KeyState, 4> keyStates{"key_state", {"in_force", "replaced", "alarm", "refused"}};

} // namespace

std::string_view toText(Kind kind)
{
    return kinds.text(kind);
}

Result<Kind> kindFromText(std::string_view text)
{
    return kinds.parse(text);
}

std::string_view toText(HowKnown how)
{
    return ways.text(how);
}

Result<HowKnown> howKnownFromText(std::string_view text)
{
    return ways.parse(text);
}

std::string_view toText(HoldingState state)
{
    return states.text(state);
}

Result<HoldingState> holdingStateFromText(std::string_view text)
{
    return states.parse(text);
}

std::string_view toText(KeyTrust trust)
{
    return trusts.text(trust);
}

Result<KeyTrust> keyTrustFromText(std::string_view text)
{
    return trusts.parse(text);
}

std::string_view toText(KeyState state)
{
    return keyStates.text(state);
}

Result<KeyState> keyStateFromText(std::string_view text)
{
    return keyStates.parse(text);
}

bool mayFollow(HoldingState from, HoldingState to)
{
    using enum HoldingState;
    switch (from) {
    case Held:
        return to == AskedToStop || to == AskedToDelete || to == SaidDeleted;
    case AskedToStop:
        return to == AskedToDelete || to == SaidDeleted || to == NoAnswer || to == Held;
    case AskedToDelete:
        return to == SaidDeleted || to == NoAnswer || to == Held;
    case NoAnswer:
        return to == AskedToStop || to == AskedToDelete || to == SaidDeleted || to == Held;
    case SaidDeleted:
        return to == Held;
    }
    return false;
}

std::string_view Vendor::address() const
{
    if (const auto *origin = std::get_if<Origin>(&profile.place))
        return origin->text();
    if (const auto *seller = std::get_if<SellerPage>(&profile.place))
        return seller->page.text();
    return {};
}

} // namespace proffer::vendors
