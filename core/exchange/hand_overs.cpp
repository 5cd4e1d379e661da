// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/hand_overs.h"

#include "crypto/hash.h"
#include "grants/grants.h"
#include "jose/did.h"
#include "jose/jwe.h"
#include "jose/sd_jwt.h"
#include "requests/request.h"
#include "vendors/keys.h"
#include "vendors/relationships.h"
#include "json/write.h"

namespace proffer::exchange {
namespace {

ContentKind contentKind(grants::Kind kind)
{
    switch (kind) {
    case grants::Kind::Grant:
        return ContentKind::Permit;
    case grants::Kind::Statement:
        return ContentKind::Statement;
    case grants::Kind::Profile:
        return ContentKind::Preferences;
    }
    return ContentKind::Permit;
}

/// A grant that there is still a reason to hand over.
Result<grants::Grant> standing(vault::Vault &vault, const grants::GrantId &id)
{
    PROFFER_TRY(auto grant, grants::Grants{vault}.get(id));
    if (grant.endedAt)
        return fail(ErrorCode::GrantAlreadyEnded);
    if (grant.validUntil <= vault.ledger().clock().now())
        return fail(ErrorCode::TokenExpired).with("when", toRfc3339(grant.validUntil));
    return grant;
}

/// RFC 7638, as for keys that verify.
jose::Thumbprint thumbprintOf(const jose::EncryptionKey &key)
{
    return {crypto::sha256(asBytes(json::write(jose::pointToJson(key.point()))))};
}

/// By whom the vendor knows the person.
Result<std::string> ownDid(vault::Vault &vault, const grants::Grant &grant)
{
    PROFFER_TRY(const auto relationship, vendors::Relationships{vault.ledger()}.get(grant.relationship));
    PROFFER_TRY(const auto key, jose::PublicJwk::fromEd25519(relationship.issuer));
    return jose::didJwk(key);
}

/// Anybody can make a request with a key of their own in it: what vouches for that key is the one that signed
/// the request, if it is the vendor's.
Done checkSigner(vault::Vault &vault, const grants::Grant &grant, const requests::Request &request)
{
    if (!grant.holder)
        return fail(ErrorCode::GrantNeedsVendorKey);
    if (!request.key)
        return fail(ErrorCode::HandOverNeedsKey).with("reason", "request_not_signed");
    PROFFER_TRY(const auto pinned, vendors::VendorKeys{vault.ledger()}.inForce(grant.vendor));
    const auto expected = pinned ? pinned->thumbprint : *grant.holder;
    const auto offered = request.key->thumbprint();
    if (offered == expected && offered == *grant.holder)
        return {};
    const auto &other = offered == expected ? *grant.holder : expected;
    return fail(ErrorCode::RequestKeyChanged).with("pinned", other.text()).with("offered", offered.text());
}

} // namespace

Result<Parcel> HandOvers::encrypted(const grants::GrantId &id, std::string_view request)
{
    PROFFER_TRY(const auto grant, standing(*vault_, id));
    PROFFER_TRY(const auto read, requests::readRequest(request));
    PROFFER_TRY(const auto own, ownDid(*vault_, grant));
    PROFFER_CHECK(requests::checkRequest(read.request, vault_->ledger().clock().now(), {own}));
    PROFFER_CHECK(checkSigner(*vault_, grant, read.request));
    if (read.request.encryptionKeys.empty())
        return fail(ErrorCode::HandOverNeedsKey).with("reason", "request_without_key");
    const auto &key = read.request.encryptionKeys.front();
    PROFFER_TRY(const auto token, grants::Grants{*vault_}.token(id));
    PROFFER_TRY(auto sealed,
                jose::encryptJwe(asBytes(token), jose::sdJwtType, key, vault_->ledger().random()));
    return Parcel{
        .kind = ContentKind::Sealed,
        .content = std::move(sealed),
        .handOver = {
            .grant = id, .how = How::Encrypted, .key = thumbprintOf(key), .request = read.request.jti}};
}

Result<Parcel> HandOvers::inPlain(const grants::GrantId &id, How how)
{
    PROFFER_TRY(const auto grant, standing(*vault_, id));
    if (how == How::Encrypted || (how != How::InPerson && !grant.claims.empty()))
        return fail(ErrorCode::HandOverNeedsKey);
    PROFFER_TRY(auto token, grants::Grants{*vault_}.token(id));
    return Parcel{
        .kind = contentKind(grant.kind), .content = std::move(token), .handOver = {.grant = id, .how = how}};
}

Result<HandOver> HandOvers::record(const Parcel &parcel)
{
    auto done = parcel.handOver;
    PROFFER_TRY(const auto grant, grants::Grants{*vault_}.get(done.grant));
    json::Object data{{"grant", done.grant.text()}, {"how", toText(done.how)}};
    if (done.key)
        data.emplace("to_key", done.key->text());
    if (!done.request.empty())
        data.emplace("request", done.request);
    PROFFER_TRY(const auto event, vault_->ledger().append({.kind = "grant.handed_over",
                                                           .about = {done.grant.bytes, grant.vendor.bytes},
                                                           .data = std::move(data)}));
    done.at = event.time;
    return done;
}

Result<std::vector<HandOver>> HandOvers::of(const grants::GrantId &id) const
{
    PROFFER_TRY(auto rows, vault_->ledger().database().query(
                               "SELECT how, at, to_key, request FROM hand_over WHERE grant_id = ?1 "
                               "ORDER BY position",
                               id.bytes));
    std::vector<HandOver> list;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return list;
        HandOver one{.grant = id, .at = Instant{std::chrono::milliseconds{rows.integer(1)}}};
        PROFFER_TRY(one.how, howFromText(rows.text(0)));
        if (!rows.isNull(2)) {
            PROFFER_TRY(one.key, jose::Thumbprint::parse(rows.text(2)));
        }
        one.request = rows.isNull(3) ? std::string{} : std::string{rows.text(3)};
        list.push_back(std::move(one));
    }
}

} // namespace proffer::exchange
