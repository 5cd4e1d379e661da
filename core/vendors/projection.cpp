// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendors/projection.h"

#include "folds.h"
#include "tables.h"

#include <algorithm>

namespace proffer::vendors {
namespace {

struct Fold {
    std::string_view kind;
    Done (*apply)(store::Database &database, const ledger::Event &event);
};

constexpr auto folds = std::to_array<Fold>({
    {"vendor.added", foldVendorAdded},
    {"vendor.changed", foldVendorChanged},
    {"vendor.noted", foldVendorNoted},
    {"vendor.removed", foldVendorRemoved},
    {"vendor.key_pinned", foldKeyPinned},
    {"vendor.key_alarm", foldKeyAlarm},
    {"vendor.key_confirmed", foldKeyConfirmed},
    {"vendor.key_refused", foldKeyRefused},
    {"relationship.opened", foldRelationshipOpened},
    {"relationship.closed", foldRelationshipClosed},
    {"holding.recorded", foldHoldingRecorded},
    {"holding.state_changed", foldHoldingStateChanged},
    {"holding.evidence_added", foldEvidenceAdded},
    {"holding.erased", foldHoldingErased},
    {"grant.issued", foldGrantIssued},
    {"grant.ended", foldGrantEnded},
});

bool isOwn(std::string_view kind)
{
    return kind.starts_with("vendor.") || kind.starts_with("holding.");
}

} // namespace

std::string_view VendorsProjection::name() const
{
    return "vendors";
}

std::int64_t VendorsProjection::version() const
{
    return 2;
}

std::string VendorsProjection::createScript() const
{
    return createTables();
}

std::vector<ledger::TableSpec> VendorsProjection::tables() const
{
    return tableSpecs();
}

Done VendorsProjection::apply(store::Database &database, const ledger::Event &event) const
{
    for (const auto &erased : event.erases)
        PROFFER_CHECK(foldErasure(database, erased));
    const auto fold = std::ranges::find(folds, event.kind, &Fold::kind);
    return fold == folds.end() ? Done{} : fold->apply(database, event);
}

std::string VendorsProjection::searchText(const ledger::Event &event) const
{
    std::string text;
    if (!isOwn(event.kind))
        return text;
    for (const auto *member : {"name", "origin", "page", "claim"}) {
        const auto found = event.data.find(std::string_view{member});
        if (found == event.data.end() || !found->second.asString())
            continue;
        text += text.empty() ? "" : " ";
        text += *found->second.asString();
    }
    return text;
}

} // namespace proffer::vendors
