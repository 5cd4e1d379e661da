// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "row_reading.h"
#include "rows.h"

namespace proffer::profile {
namespace {

constexpr std::string_view table = "profile_attribute";

/// A derived fact is outdated when its origin is not there in the version that it was derived from.
constexpr std::string_view select =
    "SELECT a.id, a.subject, a.persona, a.claim, a.category, a.sensitivity, a.source, a.derived_from, "
    "a.origin IS NOT NULL AND (origin.value IS NULL OR origin.version <> a.derived_version), "
    "a.version, a.set_at, a.device, a.seq, a.value "
    "FROM profile_attribute AS a LEFT JOIN profile_attribute AS origin ON origin.id = a.origin ";

std::string selecting(std::string_view rest)
{
    return std::string{select}.append(rest);
}

Result<std::optional<ClaimKey>> originAt(const store::Statement &row, int column)
{
    if (row.isNull(column))
        return std::optional<ClaimKey>{};
    auto claim = ClaimKey::parse(row.text(column));
    if (!claim)
        return damaged(table);
    return std::optional{*std::move(claim)};
}

Result<Attribute> attributeAt(const store::Statement &row)
{
    const auto id = idAt<AttributeId>(row, 0);
    const auto subject = idAt<SubjectId>(row, 1);
    auto claim = ClaimKey::parse(row.text(3));
    const auto sensitivity = parseSensitivity(row.text(5));
    const auto source = parseSource(row.text(6));
    const auto device = idAt<ledger::DeviceId>(row, 11);
    if (!id || !subject || !claim || !sensitivity || !source || !device)
        return damaged(table);
    PROFFER_TRY(auto derivedFrom, originAt(row, 7));
    std::optional<json::Value> value;
    if (!row.isNull(13)) {
        PROFFER_TRY(value, valueAt(row, 13, table));
    }
    return Attribute{.id = *id,
                     .subject = *subject,
                     .persona = idAt<PersonaId>(row, 2),
                     .claim = *std::move(claim),
                     .category = std::string{row.text(4)},
                     .sensitivity = *sensitivity,
                     .source = *source,
                     .derivedFrom = std::move(derivedFrom),
                     .outdated = row.integer(8) != 0,
                     .version = row.integer(9),
                     .setAt = Instant{std::chrono::milliseconds{row.integer(10)}},
                     .event = {.device = *device, .seq = row.integer(12)},
                     .value = std::move(value)};
}

} // namespace

Result<std::optional<Attribute>> readAttribute(store::Database &database, const AttributeId &id)
{
    PROFFER_TRY(auto rows, database.query(selecting("WHERE a.id = ?1"), id.bytes));
    return readFirst<Attribute>(rows, attributeAt);
}

Result<std::vector<Attribute>> readAttributes(store::Database &database, const SubjectId &subject)
{
    PROFFER_TRY(auto rows,
                database.query(selecting("WHERE a.subject = ?1 ORDER BY a.claim, a.persona"), subject.bytes));
    return readAll<Attribute>(rows, attributeAt);
}

Result<std::vector<Attribute>> readDerived(store::Database &database, const AttributeId &origin)
{
    PROFFER_TRY(auto rows,
                database.query(selecting("WHERE a.origin = ?1 AND a.value IS NOT NULL ORDER BY a.claim"),
                               origin.bytes));
    return readAll<Attribute>(rows, attributeAt);
}

Result<Attribute> requireAttribute(store::Database &database, const AttributeId &id)
{
    return required(readAttribute(database, id), "attribute");
}

} // namespace proffer::profile
