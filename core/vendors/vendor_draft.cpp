// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendor_draft.h"

namespace proffer::vendors {

ledger::Draft profileDraft(std::string_view kind, const VendorId &id, const VendorProfile &profile,
                           std::int64_t version)
{
    json::Object data{
        {"vendor", id.text()}, {"name", profile.name}, {"kind", toText(profile.kind)}, {"version", version}};
    if (const auto *origin = std::get_if<Origin>(&profile.place)) {
        data.emplace("origin", origin->text());
    } else if (const auto *seller = std::get_if<SellerPage>(&profile.place)) {
        data.emplace("marketplace", seller->marketplace.text());
        data.emplace("page", seller->page.text());
    }
    if (profile.contact)
        data.emplace("contact", profile.contact->text());
    if (profile.jurisdiction)
        data.emplace("jurisdiction", profile.jurisdiction->code());
    return {.kind = std::string{kind}, .about = {id.bytes}, .data = std::move(data)};
}

} // namespace proffer::vendors
