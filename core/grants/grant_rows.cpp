// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grant_rows.h"

#include "json/parse.h"

#include <algorithm>

namespace proffer::grants {
namespace {

Error damaged()
{
    return fail(ErrorCode::StoreDamaged).with("table", "permission_grant");
}

Instant instantAt(const store::Statement &row, int column)
{
    return Instant{std::chrono::milliseconds{row.integer(column)}};
}

Done readEnd(const store::Statement &row, Grant &grant)
{
    if (row.isNull(12))
        return {};
    grant.endedAt = instantAt(row, 12);
    grant.endReason = row.text(13);
    if (!row.isNull(14)) {
        PROFFER_TRY(grant.supersededBy, GrantId::fromBytes(row.blob(14)));
    }
    return {};
}

/// Their ids one behind the other.
Result<std::vector<profile::AttributeId>> readAttributes(ByteView bytes)
{
    constexpr std::size_t size = sizeof(profile::AttributeId::bytes);
    if (bytes.size() % size != 0)
        return damaged();
    std::vector<profile::AttributeId> ids;
    for (; !bytes.empty(); bytes = bytes.subspan(size)) {
        PROFFER_TRY(const auto id, profile::AttributeId::fromBytes(bytes.first(size)));
        ids.push_back(id);
    }
    return ids;
}

Result<Grant> readRow(const store::Statement &row)
{
    Grant grant{.position = row.integer(0)};
    PROFFER_TRY(grant.id, GrantId::fromBytes(row.blob(1)));
    PROFFER_TRY(grant.kind, kindFromText(row.text(2)));
    PROFFER_TRY(grant.vendor, VendorId::fromBytes(row.blob(3)));
    PROFFER_TRY(grant.relationship, RelationshipId::fromBytes(row.blob(4)));
    PROFFER_TRY(grant.persona, profile::PersonaId::fromBytes(row.blob(5)));
    if (row.blob(6).size() != grant.sha256.size())
        return damaged();
    std::ranges::copy(row.blob(6), grant.sha256.begin());
    if (!row.isNull(7)) {
        PROFFER_TRY(grant.holder, jose::Thumbprint::parse(row.text(7)));
    }
    PROFFER_TRY(const auto claims, json::parse(row.text(8)));
    PROFFER_TRY(grant.claims, json::stringArray(claims, "claims"));
    grant.issuedAt = instantAt(row, 9);
    grant.validFrom = instantAt(row, 10);
    grant.validUntil = instantAt(row, 11);
    PROFFER_CHECK(readEnd(row, grant));
    grant.valuesErased = row.integer(15) != 0;
    PROFFER_TRY(grant.attributes, readAttributes(row.blob(16)));
    if (!row.isNull(17))
        grant.list = jose::StatusReference{.uri = std::string{row.text(17)},
                                           .index = static_cast<std::uint64_t>(row.integer(18))};
    return grant;
}

} // namespace

std::string selectGrants(std::string_view rest)
{
    return "SELECT position, grant_id, kind, vendor, relationship, persona, sha256, holder, claims, "
           "issued_at, valid_from, valid_until, "
           "ended_at, end_reason, superseded_by, values_erased, attributes, list_uri, list_index "
           "FROM permission_grant " +
           std::string{rest};
}

std::string selectGrantsOf(std::string_view column, std::string_view rest)
{
    return selectGrants("WHERE " + std::string{foundByLinks} + " AND " + std::string{column} + " = ?1 " +
                        std::string{rest});
}

Result<std::vector<Grant>> readGrants(store::Statement &rows)
{
    std::vector<Grant> grants;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return grants;
        auto grant = readRow(rows);
        if (!grant)
            return damaged();
        grants.push_back(*std::move(grant));
    }
}

Result<Grant> readGrant(store::Statement &rows)
{
    PROFFER_TRY(auto grants, readGrants(rows));
    if (grants.empty())
        return fail(ErrorCode::NotFound).with("what", "grant");
    return std::move(grants.front());
}

} // namespace proffer::grants
