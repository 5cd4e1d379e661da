// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreements/agreements.h"

#include "crypto/hash.h"
#include "propose.h"
#include "rows.h"
#include "vendors/relationships.h"
#include "vendors/vendors.h"
#include "json/write.h"

#include <algorithm>

namespace proffer::agreements {
namespace {

constexpr std::size_t longestSource = 20'000;

Error wrong(std::string_view member, std::string_view reason)
{
    return fail(ErrorCode::InvalidArgument)
        .with("member", std::string{member})
        .with("reason", std::string{reason});
}

Date today(const ledger::Ledger &ledger)
{
    return std::chrono::floor<std::chrono::days>(ledger.clock().now());
}

ledger::Draft saidEvent(const Said &said, const std::string &source)
{
    json::Object values;
    values.emplace("source", source);
    return {.kind = "agreement.said",
            .about = {said.id.bytes, said.vendor.bytes, said.relationship.bytes},
            .data = {{"said", said.id.text()},
                     {"vendor", said.vendor.text()},
                     {"relationship", said.relationship.text()},
                     {"persona", said.persona.text()},
                     {"code", said.agreement.code},
                     {"agreement", toJson(said.agreement)},
                     {"texts", json::Array{said.texts.begin(), said.texts.end()}},
                     {"date", toIsoDate(said.date)}},
            .values = std::move(values)};
}

ledger::Draft endedEvent(std::string_view member, const ByteArray<16> &id, const std::string &text,
                         const VendorId &vendor, std::string_view reason)
{
    return {.kind = "agreement.ended",
            .about = {id, vendor.bytes},
            .data = {{std::string{member}, text}, {"vendor", vendor.text()}, {"reason", reason}}};
}

InForce inForceOf(const Negotiation &negotiation)
{
    return {.agreement = *negotiation.answer->agreement,
            .texts = negotiation.offer.texts,
            .since = *negotiation.answeredAt,
            .signedIn = negotiation.id,
            .offerSha256 = crypto::sha256(asBytes(negotiation.offerToken)),
            .answerSha256 = crypto::sha256(asBytes(negotiation.answerToken))};
}

} // namespace

Result<Said> Agreements::recordSaid(const NewSaid &newSaid)
{
    if (newSaid.source.empty() || newSaid.source.size() > longestSource)
        return wrong("source", newSaid.source.empty() ? "empty" : "too_long");
    if (newSaid.date > today(ledger_))
        return wrong("date", "in_future");
    PROFFER_TRY(const auto before, dealtBefore(ledger_, newSaid.vendor, newSaid.persona));
    PROFFER_TRY(auto pinned, pinAll({newSaid.agreement}, before, ledger_.random()));
    PROFFER_TRY(auto batch, ledger_.begin());
    PROFFER_TRY(const auto relationship,
                vendors::Relationships{ledger_}.open(batch, newSaid.vendor, newSaid.persona));
    const Said said{.id = SaidId{ledger_.random().array<16>()},
                    .vendor = newSaid.vendor,
                    .relationship = relationship.id,
                    .persona = newSaid.persona,
                    .agreement = std::move(pinned.agreements.front()),
                    .texts = std::move(pinned.texts),
                    .date = newSaid.date};
    PROFFER_CHECK(batch.append(saidEvent(said, newSaid.source)));
    PROFFER_CHECK(batch.commit());
    return this->said(said.id);
}

Done Agreements::end(const OfferId &id, std::string_view reason)
{
    PROFFER_TRY(const auto found, negotiation(id));
    const auto state = stateAt(found, ledger_.clock().now());
    if (state == State::Ended || state == State::Expired || state == State::Declined)
        return fail(ErrorCode::AgreementEnded)
            .with("when", toRfc3339(found.endedAt.value_or(found.answeredAt.value_or(found.offer.expires))));
    PROFFER_CHECK(ledger_.append(endedEvent("offer", id.bytes, id.text(), found.vendor, reason)));
    return {};
}

Done Agreements::end(const SaidId &id, std::string_view reason)
{
    PROFFER_TRY(const auto found, said(id));
    if (found.endedAt)
        return fail(ErrorCode::AgreementEnded).with("when", toRfc3339(*found.endedAt));
    PROFFER_CHECK(ledger_.append(endedEvent("said", id.bytes, id.text(), found.vendor, reason)));
    return {};
}

Done Agreements::recordOwnerChange(const VendorId &vendor, const OwnerChange &change)
{
    PROFFER_CHECK(vendors::Vendors{ledger_}.get(vendor));
    if (change.since > today(ledger_))
        return wrong("since", "in_future");
    PROFFER_CHECK(ledger_.append(
        {.kind = "vendor.owner_changed",
         .about = {vendor.bytes},
         .data = {{"vendor", vendor.text()}, {"owner", change.owner}, {"since", toIsoDate(change.since)}}}));
    return {};
}

Done Agreements::eraseSource(const SaidId &id)
{
    PROFFER_TRY(const auto found, said(id));
    if (found.source.erased())
        return {};
    PROFFER_TRY(auto row,
                ledger_.database().query("SELECT device, seq FROM agreement_said WHERE said = ?1", id.bytes));
    PROFFER_CHECK(row.step());
    PROFFER_TRY(const auto device, ledger::DeviceId::fromBytes(row.blob(0)));
    const ledger::EventRef carrier{.device = device, .seq = row.integer(1)};
    PROFFER_CHECK(ledger_.append({.kind = "agreement.source_erased",
                                  .about = {id.bytes, found.vendor.bytes},
                                  .data = {{"said", id.text()}, {"vendor", found.vendor.text()}},
                                  .erases = {carrier}}));
    return {};
}

Result<std::vector<Negotiation>> Agreements::negotiations(const std::optional<VendorId> &vendor) const
{
    if (vendor)
        return readNegotiations(ledger_.database(), "WHERE vendor = ?1", vendor->bytes);
    return readNegotiations(ledger_.database(), "");
}

Result<std::vector<Said>> Agreements::said(const std::optional<VendorId> &vendor) const
{
    if (vendor)
        return readSaid(ledger_.database(), "WHERE vendor = ?1", vendor->bytes);
    return readSaid(ledger_.database(), "");
}

Result<Negotiation> Agreements::negotiation(const OfferId &id) const
{
    PROFFER_TRY(auto found, readNegotiations(ledger_.database(), "WHERE offer = ?1", id.bytes));
    if (found.empty())
        return fail(ErrorCode::NotFound).with("what", "agreement");
    return std::move(found.front());
}

Result<Said> Agreements::said(const SaidId &id) const
{
    PROFFER_TRY(auto found, readSaid(ledger_.database(), "WHERE said = ?1", id.bytes));
    if (found.empty())
        return fail(ErrorCode::NotFound).with("what", "agreement");
    return std::move(found.front());
}

Result<std::variant<OfferId, SaidId>> Agreements::resolve(std::string_view text) const
{
    PROFFER_TRY(const auto beginning, idBeginning(text, "agreement"));
    PROFFER_TRY(auto rows,
                ledger_.database().query(
                    "SELECT offer, 1 FROM agreement_offer WHERE lower(hex(offer)) LIKE ?1 || '%' UNION ALL "
                    "SELECT said, 0 FROM agreement_said WHERE lower(hex(said)) LIKE ?1 || '%' LIMIT 2",
                    beginning));
    PROFFER_TRY(const bool found, rows.step());
    if (!found)
        return fail(ErrorCode::NotFound).with("what", "agreement");
    const bool isOffer = rows.integer(1) != 0;
    const auto bytes = toBytes(rows.blob(0));
    PROFFER_TRY(const bool another, rows.step());
    if (another)
        return fail(ErrorCode::Ambiguous).with("what", "agreement");
    if (isOffer) {
        PROFFER_TRY(const auto id, OfferId::fromBytes(bytes));
        return std::variant<OfferId, SaidId>{id};
    }
    PROFFER_TRY(const auto id, SaidId::fromBytes(bytes));
    return std::variant<OfferId, SaidId>{id};
}

Result<std::optional<InForce>> Agreements::inForce(const RelationshipId &relationship) const
{
    auto &database = ledger_.database();
    PROFFER_TRY(const auto offers, readNegotiations(database, "WHERE relationship = ?1", relationship.bytes));
    const Negotiation *newest = nullptr;
    for (const auto &each : offers)
        if (each.answer && each.answer->word == AnswerWord::Accepted &&
            (!newest || newest->answeredPosition < each.answeredPosition))
            newest = &each;
    if (newest && stateAt(*newest, ledger_.clock().now()) == State::Agreed)
        return std::optional{inForceOf(*newest)};
    PROFFER_TRY(const auto sayings, readSaid(database, "WHERE relationship = ?1", relationship.bytes));
    const Said *said = nullptr;
    for (const auto &each : sayings)
        if (!said || said->position < each.position)
            said = &each;
    const bool outdated = said && newest && said->position < newest->answeredPosition;
    if (!said || outdated || stateOf(*said) != State::Agreed)
        return std::optional<InForce>{};
    return std::optional{
        InForce{.agreement = said->agreement, .texts = said->texts, .since = said->recordedAt}};
}

Result<std::optional<InForce>> Agreements::inForce(const VendorId &vendor,
                                                   const profile::PersonaId &persona) const
{
    PROFFER_TRY(const auto relationship, vendors::Relationships{ledger_}.find(vendor, persona));
    return relationship ? inForce(relationship->id) : std::optional<InForce>{};
}

Result<std::string> Agreements::record(const OfferId &id) const
{
    PROFFER_TRY(const auto found, negotiation(id));
    if (!found.answer)
        return fail(ErrorCode::NotFound).with("what", "answer");
    return agreementRecord(found.offerToken, found.answerToken);
}

} // namespace proffer::agreements
