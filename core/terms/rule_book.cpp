// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/rule_book.h"

#include "base/text.h"
#include "terms/ready_made.h"
#include "vendors/vendor.h"
#include "json/parse.h"

namespace proffer::terms {
namespace {

constexpr std::size_t longestName = 200;
constexpr std::string_view ownColumns =
    "SELECT rule, effect, name, scope, retention, version, changed_at, removed FROM rule_own ";

Error wrong(std::string_view member, std::string_view reason)
{
    return fail(ErrorCode::InvalidArgument)
        .with("member", std::string{member})
        .with("reason", std::string{reason});
}

Result<OwnRuleDraft> checked(OwnRuleDraft draft)
{
    if (draft.name.empty() || draft.name.size() > longestName)
        return wrong("name", draft.name.empty() ? "empty" : "too_long");
    if (visible(draft.name) != draft.name)
        return wrong("name", "invisible");
    if (draft.scope == Scope{})
        return wrong("scope", "empty");
    if (draft.retention && draft.effect == Effect::Never)
        return wrong("retention", "with_never");
    PROFFER_TRY(draft.scope, withWholeIris(std::move(draft.scope)));
    return draft;
}

ledger::Draft writing(const RuleId &id, const OwnRuleDraft &draft, std::int64_t version)
{
    json::Object data{{"rule", id.text()},
                      {"effect", toText(draft.effect)},
                      {"name", draft.name},
                      {"scope", toJson(draft.scope)},
                      {"version", version}};
    if (draft.retention)
        data.emplace("retention", draft.retention->text());
    return {.kind = "rule.written", .about = {id.bytes}, .data = std::move(data)};
}

Error damaged()
{
    return fail(ErrorCode::StoreDamaged).with("table", "rule_own");
}

Result<OwnRule> readOwn(const store::Statement &row)
{
    const auto id = RuleId::fromBytes(row.blob(0));
    const auto effect = effectFromText(row.text(1));
    const auto object = json::parseObject(row.text(3));
    if (!id || !effect || !object)
        return damaged();
    const auto scope = scopeFromJson(*object);
    if (!scope)
        return damaged();
    OwnRule own{.id = *id,
                .rule = {.effect = *effect, .name = std::string{row.text(2)}, .scope = *scope},
                .version = row.integer(5),
                .changedAt = Instant{std::chrono::milliseconds{row.integer(6)}},
                .removed = row.integer(7) != 0};
    if (row.isNull(4))
        return own;
    const auto retention = Duration::parse(row.text(4));
    if (!retention)
        return damaged();
    own.rule.retention = *retention;
    return own;
}

/// The newest version of something; 0 if there is none, and whether it says the same already.
struct Former {
    std::int64_t version = 0;
    bool same = false;
};

template <class... Arguments>
Result<Former> formerOf(store::Database &database, std::string_view sql, const Arguments &...arguments)
{
    PROFFER_TRY(auto row, database.query(sql, arguments...));
    PROFFER_TRY(const bool found, row.step());
    return found ? Former{.version = row.integer(0), .same = row.integer(1) != 0} : Former{};
}

} // namespace

Done RuleBook::choose(ledger::Batch &batch, std::string_view readyMade, bool on)
{
    PROFFER_CHECK(findReadyMade(readyMade));
    PROFFER_TRY(const auto former,
                formerOf(ledger_.database(), "SELECT version, chosen = ?2 FROM rule_chosen WHERE rule = ?1",
                         readyMade, on));
    if (former.same || (former.version == 0 && !on))
        return {};
    PROFFER_CHECK(batch.append(
        {.kind = "rule.chosen", .data = {{"rule", readyMade}, {"on", on}, {"version", former.version + 1}}}));
    return {};
}

Done RuleBook::setComfort(ledger::Batch &batch, const ComfortRule &rule)
{
    PROFFER_TRY(const auto *category, vocabulary::Vocabulary::personalData().find(rule.category));
    PROFFER_CHECK(vendors::kindFromText(rule.kind));
    const auto comfort = toText(rule.comfort);
    PROFFER_TRY(const auto former,
                formerOf(ledger_.database(),
                         "SELECT version, comfort = ?3 FROM rule_comfort WHERE category = ?1 AND kind = ?2",
                         category->iri, std::string_view{rule.kind}, comfort));
    if (former.same)
        return {};
    PROFFER_CHECK(batch.append({.kind = "rule.comfort_set",
                                .data = {{"category", category->iri},
                                         {"kind", rule.kind},
                                         {"comfort", comfort},
                                         {"version", former.version + 1}}}));
    return {};
}

Done RuleBook::choose(std::string_view readyMade, bool on)
{
    PROFFER_TRY(auto batch, ledger_.begin());
    PROFFER_CHECK(choose(batch, readyMade, on));
    return batch.commit();
}

Done RuleBook::setComfort(const ComfortRule &rule)
{
    PROFFER_TRY(auto batch, ledger_.begin());
    PROFFER_CHECK(setComfort(batch, rule));
    return batch.commit();
}

Done RuleBook::chooseAll(const std::vector<std::string> &readyMade, bool on)
{
    PROFFER_TRY(auto batch, ledger_.begin());
    for (const auto &code : readyMade)
        PROFFER_CHECK(choose(batch, code, on));
    return batch.commit();
}

Done RuleBook::begin(const StartingSet &answers)
{
    PROFFER_TRY(auto batch, ledger_.begin());
    for (const auto &code : answers.lifted)
        PROFFER_CHECK(choose(batch, code, false));
    for (const auto &code : answers.readyMade)
        PROFFER_CHECK(choose(batch, code, true));
    for (const auto &rule : answers.comforts)
        PROFFER_CHECK(setComfort(batch, rule));
    return batch.commit();
}

Result<OwnRule> RuleBook::write(const OwnRuleDraft &draft)
{
    PROFFER_TRY(const auto rule, checked(draft));
    const RuleId id{ledger_.random().array<16>()};
    PROFFER_CHECK(ledger_.append(writing(id, rule, 1)));
    return get(id);
}

Result<OwnRule> RuleBook::change(const RuleId &id, const OwnRuleDraft &draft)
{
    PROFFER_TRY(const auto rule, checked(draft));
    PROFFER_TRY(auto before, get(id));
    if (before.rule == rule)
        return before;
    PROFFER_CHECK(ledger_.append(writing(id, rule, before.version + 1)));
    return get(id);
}

Done RuleBook::remove(const RuleId &id)
{
    PROFFER_TRY(const auto before, get(id));
    PROFFER_CHECK(ledger_.append({.kind = "rule.removed",
                                  .about = {id.bytes},
                                  .data = {{"rule", id.text()}, {"version", before.version + 1}}}));
    return {};
}

Result<std::vector<std::string>> RuleBook::chosen() const
{
    PROFFER_TRY(auto rows,
                ledger_.database().query("SELECT rule FROM rule_chosen WHERE chosen ORDER BY rule"));
    std::vector<std::string> codes;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            break;
        codes.emplace_back(rows.text(0));
    }
    const auto place = [](const std::string &code) {
        const auto all = readyMadeProhibitions();
        return std::ranges::find(all, code, &Prohibition::rule) - all.begin();
    };
    std::ranges::sort(codes, {}, place);
    return codes;
}

Result<std::vector<ComfortRule>> RuleBook::comforts() const
{
    PROFFER_TRY(auto rows, ledger_.database().query(
                               "SELECT category, kind, comfort FROM rule_comfort ORDER BY category, kind"));
    std::vector<ComfortRule> read;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return read;
        PROFFER_TRY(const auto comfort, comfortFromText(rows.text(2)));
        read.push_back(
            {.category = std::string{rows.text(0)}, .kind = std::string{rows.text(1)}, .comfort = comfort});
    }
}

Result<std::vector<OwnRule>> RuleBook::ownRules() const
{
    PROFFER_TRY(auto rows,
                ledger_.database().query(std::string{ownColumns} + "WHERE removed = 0 ORDER BY name, rule"));
    std::vector<OwnRule> read;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return read;
        PROFFER_TRY(auto own, readOwn(rows));
        read.push_back(std::move(own));
    }
}

Result<OwnRule> RuleBook::get(const RuleId &id) const
{
    PROFFER_TRY(auto row, ledger_.database().query(
                              std::string{ownColumns} + "WHERE rule = ?1 AND removed = 0", id.bytes));
    PROFFER_TRY(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::NotFound).with("what", "rule").with("rule", id.text());
    return readOwn(row);
}

Result<RuleSet> RuleBook::rules() const
{
    RuleSet all;
    PROFFER_TRY(const auto codes, chosen());
    for (const auto &code : codes) {
        PROFFER_TRY(const auto *prohibition, findReadyMade(code));
        all.prohibitions.push_back(*prohibition);
    }
    PROFFER_TRY(const auto own, ownRules());
    for (const auto &each : own) {
        if (each.rule.effect == Effect::Never)
            all.prohibitions.push_back({.rule = each.id.text(), .scopes = {each.rule.scope}});
        else
            all.allowances.push_back(
                {.rule = each.id.text(), .scope = each.rule.scope, .retention = each.rule.retention});
    }
    PROFFER_TRY(all.comforts, comforts());
    return all;
}

} // namespace proffer::terms
