// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <algorithm>

namespace proffer::vendors {
namespace {

Error damaged(std::string_view table)
{
    return fail(ErrorCode::StoreDamaged).with("table", std::string{table});
}

template <std::size_t N>
bool copyTo(ByteArray<N> &target, ByteView source)
{
    if (source.size() != N)
        return false;
    std::ranges::copy(source, target.begin());
    return true;
}

template <class Tag>
bool copyTo(std::optional<Id<Tag>> &target, const store::Statement &row, int column)
{
    return row.isNull(column) || copyTo(target.emplace().bytes, row.blob(column));
}

template <class Enum>
bool copyTo(Enum &target, Result<Enum> read)
{
    if (read)
        target = *read;
    return read.has_value();
}

Instant instant(const store::Statement &row, int column)
{
    return Instant{std::chrono::milliseconds{row.integer(column)}};
}

std::optional<Instant> optionalInstant(const store::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{instant(row, column)};
}

std::optional<std::string> optionalText(const store::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{std::string{row.text(column)}};
}

Place readPlace(const std::optional<std::string> &address, const std::optional<VendorId> &marketplace)
{
    if (!address)
        return {};
    if (marketplace)
        return SellerPage{.marketplace = *marketplace, .page = PageAddress::kept(*address)};
    return Origin::kept(*address);
}

} // namespace

std::string select(std::string_view columns, std::string_view rest)
{
    std::string sql{"SELECT "};
    sql.append(columns).append(" ").append(rest);
    return sql;
}

Result<Vendor> readVendor(const store::Statement &row)
{
    Vendor vendor;
    std::optional<VendorId> marketplace;
    if (!copyTo(vendor.id.bytes, row.blob(0)) || !copyTo(vendor.profile.kind, kindFromText(row.text(2))) ||
        !copyTo(marketplace, row, 4))
        return damaged("vendor");
    vendor.profile.name = row.text(1);
    vendor.profile.place = readPlace(optionalText(row, 3), marketplace);
    if (!row.isNull(5))
        vendor.profile.contact = Contact::kept(std::string{row.text(5)});
    if (!row.isNull(6))
        vendor.profile.jurisdiction = Country::kept(std::string{row.text(6)});
    vendor.addedAt = instant(row, 7);
    vendor.removedAt = optionalInstant(row, 8);
    if (!row.isNull(10))
        vendor.notes = ErasableText{optionalText(row, 9)};
    return vendor;
}

Result<VendorKey> readKey(const store::Statement &row)
{
    VendorKey key;
    if (!copyTo(key.vendor.bytes, row.blob(0)) || !copyTo(key.thumbprint.bytes, row.blob(1)) ||
        !copyTo(key.trust, keyTrustFromText(row.text(3))) ||
        !copyTo(key.state, keyStateFromText(row.text(4))))
        return damaged("vendor_key");
    key.jwk = row.text(2);
    key.seenAt = instant(row, 5);
    key.pinnedAt = optionalInstant(row, 6);
    key.replacedAt = optionalInstant(row, 7);
    return key;
}

Result<Relationship> readRelationship(const store::Statement &row)
{
    Relationship relationship;
    if (!copyTo(relationship.id.bytes, row.blob(0)) || !copyTo(relationship.vendor.bytes, row.blob(1)) ||
        !copyTo(relationship.persona.bytes, row.blob(2)) || !copyTo(relationship.issuer, row.blob(3)))
        return damaged("relationship");
    relationship.openedAt = instant(row, 4);
    relationship.closedAt = optionalInstant(row, 5);
    relationship.keyErased = row.integer(6) != 0;
    return relationship;
}

Result<Holding> readHolding(const store::Statement &row)
{
    Holding holding;
    std::optional<GrantId> grant;
    if (!copyTo(holding.id.bytes, row.blob(0)) || !copyTo(holding.vendor.bytes, row.blob(1)) ||
        !copyTo(holding.persona, row, 3) || !copyTo(holding.attribute, row, 4) ||
        !copyTo(holding.how, howKnownFromText(row.text(5))) ||
        !copyTo(holding.state, holdingStateFromText(row.text(8))) || !copyTo(grant, row, 10))
        return damaged("holding");
    holding.claim = row.text(2);
    holding.since = instant(row, 6);
    holding.recordedAt = instant(row, 7);
    holding.stateSince = instant(row, 9);
    if (grant)
        holding.permission = Permission{
            .grant = *grant, .until = optionalInstant(row, 11), .endedAt = optionalInstant(row, 12)};
    return holding;
}

Result<Evidence> readEvidence(const store::Statement &row)
{
    Evidence evidence;
    const auto date = parseIsoDate(row.text(2));
    if (!copyTo(evidence.source.device.bytes, row.blob(0)) || !date)
        return damaged("holding_evidence");
    evidence.source.seq = row.integer(1);
    evidence.date = *date;
    evidence.text.text = optionalText(row, 3);
    return evidence;
}

Result<Holder> readHolder(const store::Statement &row)
{
    PROFFER_TRY(auto holding, readHolding(row));
    return Holder{.vendorName = std::string{row.text(13)}, .holding = std::move(holding)};
}

} // namespace proffer::vendors
