// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendors/holdings.h"

#include "checks.h"
#include "lookup.h"
#include "profile/people.h"
#include "rows.h"

namespace proffer::vendors {
namespace {

Done checkEvidence(const NewEvidence &evidence, Instant now)
{
    PROFFER_CHECK(checkProse("evidence", evidence.text, longestProse));
    return evidence.date ? checkNotFuture("evidence_date", *evidence.date, now) : Done{};
}

Done checkNew(ledger::Ledger &ledger, const NewHolding &holding)
{
    PROFFER_CHECK(checkName("claim", holding.claim, longestClaim));
    if (holding.how == HowKnown::Granted)
        return fail(ErrorCode::InvalidArgument).with("member", "how").with("reason", "granted");
    if (holding.since)
        PROFFER_CHECK(checkNotFuture("since", *holding.since, ledger.clock().now()));
    if (holding.evidence)
        PROFFER_CHECK(checkEvidence(*holding.evidence, ledger.clock().now()));
    PROFFER_CHECK(findPresentVendor(ledger.database(), holding.vendor));
    if (holding.persona)
        PROFFER_CHECK(profile::People{ledger}.persona(*holding.persona));
    return {};
}

Done checkIsNew(store::Database &database, const NewHolding &holding)
{
    const auto persona = holding.persona ? std::optional{holding.persona->bytes} : std::nullopt;
    PROFFER_TRY(
        auto row,
        database.query(
            "SELECT holding FROM holding WHERE vendor = ?1 AND claim = ?2 AND persona IS ?3 AND how = ?4",
            holding.vendor.bytes, holding.claim, persona, toText(holding.how)));
    PROFFER_TRY(const bool found, row.step());
    if (!found)
        return {};
    PROFFER_TRY(const auto id, HoldingId::fromBytes(row.blob(0)));
    return fail(ErrorCode::AlreadyExists).with("holding", id.text());
}

void attach(ledger::Draft &draft, const NewEvidence &evidence, Instant now)
{
    const auto date = evidence.date.value_or(std::chrono::floor<std::chrono::days>(now));
    draft.data.emplace("evidence_date", toIsoDate(date));
    draft.values = json::Object{{"evidence", evidence.text}};
}

ledger::Draft recordDraft(const HoldingId &id, const NewHolding &holding, Instant now)
{
    ledger::Draft draft{.kind = "holding.recorded",
                        .about = {id.bytes, holding.vendor.bytes},
                        .data = {{"holding", id.text()},
                                 {"vendor", holding.vendor.text()},
                                 {"claim", holding.claim},
                                 {"how", toText(holding.how)}}};
    if (holding.persona)
        draft.data.emplace("persona", holding.persona->text());
    if (holding.attribute)
        draft.data.emplace("attribute", holding.attribute->text());
    if (holding.since)
        draft.data.emplace("since", toIsoDate(*holding.since));
    if (holding.evidence)
        attach(draft, *holding.evidence, now);
    return draft;
}

} // namespace

Result<Holding> Holdings::record(const NewHolding &holding)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) { return record(batch, holding); });
}

Result<Holding> Holdings::record(ledger::Batch &batch, const NewHolding &holding)
{
    PROFFER_CHECK(checkNew(ledger_, holding));
    PROFFER_CHECK(checkIsNew(ledger_.database(), holding));
    const HoldingId id{ledger_.random().array<16>()};
    PROFFER_CHECK(batch.append(recordDraft(id, holding, ledger_.clock().now())));
    return get(id);
}

Result<Holding> Holdings::changeState(const HoldingId &id, HoldingState state)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) { return changeState(batch, id, state); });
}

Result<Holding> Holdings::changeState(ledger::Batch &batch, const HoldingId &id, HoldingState state)
{
    PROFFER_TRY(const auto holding, get(id));
    if (!mayFollow(holding.state, state))
        return fail(ErrorCode::HoldingTransition)
            .with("from", std::string{toText(holding.state)})
            .with("to", std::string{toText(state)});
    PROFFER_TRY(const auto version,
                number(ledger_.database(), "SELECT state_version FROM holding WHERE holding = ?1", id.bytes));
    PROFFER_CHECK(batch.append(
        {.kind = "holding.state_changed",
         .about = {id.bytes, holding.vendor.bytes},
         .data = {{"holding", id.text()}, {"state", toText(state)}, {"version", version.value_or(0) + 1}}}));
    return get(id);
}

Result<Evidence> Holdings::addEvidence(const HoldingId &id, const NewEvidence &evidence)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) -> Result<Evidence> {
        PROFFER_TRY(const auto holding, get(id));
        PROFFER_CHECK(checkEvidence(evidence, ledger_.clock().now()));
        ledger::Draft draft{.kind = "holding.evidence_added",
                            .about = {id.bytes, holding.vendor.bytes},
                            .data = {{"holding", id.text()}}};
        attach(draft, evidence, ledger_.clock().now());
        PROFFER_TRY(const auto event, batch.append(draft));
        PROFFER_TRY(const auto pieces, this->evidence(id));
        const auto piece = std::ranges::find(pieces, event.ref, &Evidence::source);
        if (piece == pieces.end())
            return fail(ErrorCode::Internal);
        return *piece;
    });
}

Done Holdings::eraseEvidence(const HoldingId &id, const ledger::EventRef &evidence)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) -> Done {
        PROFFER_TRY(const auto holding, get(id));
        PROFFER_TRY(const auto pieces, this->evidence(id));
        const auto piece = std::ranges::find(pieces, evidence, &Evidence::source);
        if (piece == pieces.end())
            return fail(ErrorCode::NotFound).with("what", "evidence");
        if (piece->text.erased())
            return {};
        PROFFER_CHECK(batch.append({.kind = "holding.evidence_erased",
                                    .about = {id.bytes, holding.vendor.bytes},
                                    .data = {{"holding", id.text()}},
                                    .erases = {evidence}}));
        return {};
    });
}

Done Holdings::erase(const HoldingId &id)
{
    return inBatch(ledger_, [&](ledger::Batch &batch) -> Done {
        PROFFER_TRY(const auto holding, get(id));
        if (holding.permission && holding.permission->inForce(ledger_.clock().now()))
            return fail(ErrorCode::HoldingGranted).with("grant", holding.permission->grant.text());
        PROFFER_TRY(auto erases,
                    valuesAbout(ledger_, id.bytes, {"holding.recorded", "holding.evidence_added"}));
        PROFFER_CHECK(batch.append({.kind = "holding.erased",
                                    .about = {id.bytes, holding.vendor.bytes},
                                    .data = {{"holding", id.text()}},
                                    .erases = std::move(erases)}));
        return {};
    });
}

} // namespace proffer::vendors
