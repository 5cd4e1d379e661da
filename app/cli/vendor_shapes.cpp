// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendor_shapes.h"

#include "table.h"
#include "telling_words.h"
#include "tongue.h"

namespace proffer::cli {
namespace {

const vendors::SellerPage *sellerPage(const vendors::Vendor &vendor)
{
    return std::get_if<vendors::SellerPage>(&vendor.profile.place);
}

std::string permissionText(const vendors::Holding &holding)
{
    if (!holding.permission)
        return {};
    if (holding.permission->endedAt)
        return tr("permission ended {day}", {{"day", dayText(*holding.permission->endedAt)}});
    return holding.permission->until
               ? tr("permitted until {day}", {{"day", dayText(*holding.permission->until)}})
               : tr("permitted");
}

} // namespace

json::Object vendorJson(const vendors::Vendor &vendor)
{
    const auto &profile = vendor.profile;
    json::Object object{{"id", vendor.id.text()},
                        {"name", profile.name},
                        {"kind", vendors::toText(profile.kind)},
                        {"added", toRfc3339(vendor.addedAt)}};
    if (!vendor.address().empty())
        object.emplace("address", vendor.address());
    if (const auto *page = sellerPage(vendor))
        object.emplace("marketplace", page->marketplace.text());
    if (profile.contact)
        object.emplace("contact", profile.contact->text());
    if (profile.jurisdiction)
        object.emplace("jurisdiction", profile.jurisdiction->code());
    if (vendor.notes && vendor.notes->text)
        object.emplace("notes", *vendor.notes->text);
    if (vendor.removedAt)
        object.emplace("removed", toRfc3339(*vendor.removedAt));
    return object;
}

std::string vendorSheet(const vendors::Vendor &vendor)
{
    const auto &profile = vendor.profile;
    Sheet sheet;
    sheet.add(tr("Company"), profile.name);
    sheet.add(tr("Id"), vendor.id.text());
    sheet.add(tr("Kind"), inWords(profile.kind));
    sheet.add(sellerPage(vendor) != nullptr ? tr("Page (not proven)") : tr("Web address"), vendor.address());
    sheet.add(tr("Contact"), profile.contact ? profile.contact->text() : "");
    sheet.add(tr("Country"), profile.jurisdiction ? profile.jurisdiction->code() : "");
    if (vendor.notes)
        sheet.add(tr("Notes"), vendor.notes->text.value_or("(erased)"));
    sheet.add(tr("Added"), dayText(vendor.addedAt));
    if (vendor.removedAt)
        sheet.add(tr("Removed"), dayText(*vendor.removedAt));
    return sheet.text();
}

json::Object keyJson(const vendors::VendorKey &key)
{
    json::Object object{{"vendor", key.vendor.text()},
                        {"thumbprint", key.thumbprint.text()},
                        {"jwk", key.jwk},
                        {"trust", vendors::toText(key.trust)},
                        {"state", vendors::toText(key.state)},
                        {"seen", toRfc3339(key.seenAt)}};
    if (key.pinnedAt)
        object.emplace("pinned", toRfc3339(*key.pinnedAt));
    if (key.replacedAt)
        object.emplace("replaced", toRfc3339(*key.replacedAt));
    return object;
}

json::Object holdingJson(const vendors::Holding &holding)
{
    json::Object object{{"id", holding.id.text()},
                        {"vendor", holding.vendor.text()},
                        {"claim", holding.claim},
                        {"how", vendors::toText(holding.how)},
                        {"since", toRfc3339(holding.since)},
                        {"recorded", toRfc3339(holding.recordedAt)},
                        {"state", vendors::toText(holding.state)},
                        {"state_since", toRfc3339(holding.stateSince)}};
    if (holding.persona)
        object.emplace("persona", holding.persona->text());
    if (holding.permission) {
        json::Object permission{{"grant", holding.permission->grant.text()}};
        if (holding.permission->until)
            permission.emplace("until", toRfc3339(*holding.permission->until));
        if (holding.permission->endedAt)
            permission.emplace("ended", toRfc3339(*holding.permission->endedAt));
        object.emplace("permission", std::move(permission));
    }
    return object;
}

json::Array holdingsJson(const std::vector<vendors::Holding> &holdings)
{
    json::Array list;
    for (const auto &holding : holdings)
        list.emplace_back(holdingJson(holding));
    return list;
}

std::string holdingsTable(const std::vector<vendors::Holding> &holdings)
{
    Table table{{tr("They have"), tr("How known"), tr("State"), tr("Since"), tr("Permission"), tr("Id")}};
    for (const auto &holding : holdings)
        table.add({claimsPhrase({holding.claim}), std::string{inWords(holding.how)},
                   std::string{inWords(holding.state)}, dayText(holding.since), permissionText(holding),
                   holding.id.text()});
    return table.text(tr("As far as you know, they have nothing."));
}

} // namespace proffer::cli
