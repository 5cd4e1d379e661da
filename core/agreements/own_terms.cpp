// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreements/own_terms.h"

#include "base/text.h"
#include "rows.h"
#include "json/parse.h"

namespace proffer::agreements {
namespace {

constexpr std::size_t longestName = 200;
constexpr std::string_view columns =
    "SELECT terms, version, name, rules, written_at, removed FROM agreement_terms ";

Error wrong(std::string_view member, std::string_view reason)
{
    return fail(ErrorCode::InvalidArgument)
        .with("member", std::string{member})
        .with("reason", std::string{reason});
}

Done checkRules(const terms::AgreementRules &rules)
{
    if (rules.allowances.empty() && rules.prohibitions.empty())
        return wrong("rules", "empty");
    return {};
}

Result<OwnTerms> readParts(const store::Statement &row)
{
    OwnTerms read;
    PROFFER_TRY(read.id, OwnTermsId::fromBytes(row.blob(0)));
    read.version = row.integer(1);
    read.name = std::string{row.text(2)};
    PROFFER_TRY(const auto object, json::parseObject(row.text(3)));
    PROFFER_TRY(read.rules, rulesFromJson(object, ownCode));
    read.writtenAt = Instant{std::chrono::milliseconds{row.integer(4)}};
    read.removed = row.integer(5) != 0;
    return read;
}

Result<OwnTerms> readOwnTerms(const store::Statement &row)
{
    auto read = readParts(row);
    return read ? std::move(read)
                : Result<OwnTerms>{fail(ErrorCode::StoreDamaged).with("table", "agreement_terms")};
}

ledger::Draft writtenEvent(const OwnTermsId &id, std::string_view name, std::int64_t version,
                           const terms::AgreementRules &rules)
{
    return {.kind = "terms.written",
            .about = {id.bytes},
            .data = {{"terms", id.text()}, {"name", name}, {"version", version}, {"rules", toJson(rules)}}};
}

/// The code is what they are offered under, whoever compares them.
terms::AgreementRules named(terms::AgreementRules rules)
{
    rules.code = std::string{ownCode};
    return rules;
}

} // namespace

Result<OwnTerms> OwnTermsBook::write(std::string_view name, const terms::AgreementRules &rules)
{
    if (name.empty() || name.size() > longestName)
        return wrong("name", name.empty() ? "empty" : "too_long");
    if (visible(name) != name)
        return wrong("name", "invisible");
    PROFFER_CHECK(checkRules(rules));
    PROFFER_TRY(const auto taken, list());
    for (const auto &each : taken)
        if (each.name == name)
            return wrong("name", "taken");
    const OwnTermsId id{ledger_.random().array<16>()};
    PROFFER_CHECK(ledger_.append(writtenEvent(id, name, 1, rules)));
    return find(name);
}

Result<OwnTerms> OwnTermsBook::change(const OwnTermsId &id, const terms::AgreementRules &rules)
{
    PROFFER_CHECK(checkRules(rules));
    PROFFER_TRY(const auto all, list());
    for (const auto &each : all) {
        if (each.id != id)
            continue;
        if (each.rules == named(rules))
            return each;
        PROFFER_CHECK(ledger_.append(writtenEvent(id, each.name, each.version + 1, rules)));
        return find(each.name);
    }
    return fail(ErrorCode::NotFound).with("what", "terms");
}

Done OwnTermsBook::remove(const OwnTermsId &id)
{
    PROFFER_TRY(const auto all, list());
    for (const auto &each : all)
        if (each.id == id) {
            PROFFER_CHECK(ledger_.append({.kind = "terms.removed",
                                          .about = {id.bytes},
                                          .data = {{"terms", id.text()}, {"name", each.name}}}));
            return {};
        }
    return fail(ErrorCode::NotFound).with("what", "terms");
}

Result<std::vector<OwnTerms>> OwnTermsBook::list() const
{
    PROFFER_TRY(auto rows,
                ledger_.database().query(std::string{columns} +
                                         "AS one WHERE removed = 0 AND version = (SELECT max(version) FROM "
                                         "agreement_terms WHERE terms = one.terms) ORDER BY name, terms"));
    return readRows(std::move(rows), readOwnTerms);
}

Result<OwnTerms> OwnTermsBook::find(std::string_view name, std::optional<std::int64_t> version) const
{
    PROFFER_TRY(auto rows, ledger_.database().query(std::string{columns} +
                                                        "WHERE name = ?1 AND version = coalesce(?2, version) "
                                                        "AND (removed = 0 OR ?2 IS NOT NULL) "
                                                        "ORDER BY removed, version DESC LIMIT 1",
                                                    name, version));
    PROFFER_TRY(auto found, readRows(std::move(rows), readOwnTerms));
    if (found.empty())
        return fail(ErrorCode::NotFound).with("what", "terms").with("name", std::string{name});
    return std::move(found.front());
}

Result<std::vector<OwnTerms>> OwnTermsBook::findLike(const terms::AgreementRules &rules) const
{
    PROFFER_TRY(auto rows, ledger_.database().query(std::string{columns} +
                                                    "ORDER BY written_at DESC, version DESC, terms"));
    PROFFER_TRY(auto all, readRows(std::move(rows), readOwnTerms));
    std::erase_if(all, [&](const OwnTerms &each) { return !sayTheSame(each.rules, rules); });
    return all;
}

} // namespace proffer::agreements
