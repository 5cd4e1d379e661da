// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "requests/requests.h"

#include "base/text.h"
#include "base/words.h"
#include "crypto/base64url.h"
#include "jose/did.h"
#include "request_rows.h"
#include "requests/key_change.h"
#include "terms/rule_book.h"
#include "vendors/relationships.h"
#include "vendors/vendors.h"
#include "json/parse.h"

#include <algorithm>

namespace proffer::requests {
namespace {

constexpr std::string_view keySetPath = "/.well-known/jwks.json";

const Words<AnswerKind, 4> &answerWords()
{
    using namespace std::string_view_literals;
    static constexpr Words<AnswerKind, 4> words{
        "answer", {"granted"sv, "granted_in_part"sv, "countered"sv, "declined"sv}};
    return words;
}

Error wrong(std::string_view member, std::string_view reason)
{
    return fail(ErrorCode::InvalidArgument)
        .with("member", std::string{member})
        .with("reason", std::string{reason});
}

/// The DIDs that a vendor knows the person by. Those that others know are not for it: by being answered it
/// would learn that they are one person's.
Result<std::vector<std::string>> didsFor(ledger::Ledger &ledger, const std::optional<VendorId> &vendor)
{
    std::vector<std::string> dids;
    if (!vendor)
        return dids;
    PROFFER_TRY(const auto all, vendors::Relationships{ledger}.ofVendor(*vendor));
    for (const auto &relationship : all) {
        PROFFER_TRY(const auto key, jose::PublicJwk::fromEd25519(relationship.issuer));
        dids.push_back(jose::didJwk(key));
    }
    return dids;
}

/// By its origin, else by its key.
Result<std::optional<VendorId>> vendorOf(ledger::Ledger &ledger, const Request &request)
{
    PROFFER_TRY(const auto all, vendors::Vendors{ledger}.list());
    for (const auto &vendor : all)
        if (vendor.hasOrigin() && vendor.address() == request.vendor.origin)
            return std::optional{vendor.id};
    if (!request.key)
        return std::optional<VendorId>{};
    for (const auto &vendor : all) {
        PROFFER_TRY(const auto pinned, vendors::VendorKeys{ledger}.inForce(vendor.id));
        if (pinned && pinned->thumbprint == request.key->thumbprint())
            return std::optional{vendor.id};
    }
    return std::optional<VendorId>{};
}

/// Who signed, as a replay is known by: the key's thumbprint. An unsigned one is known by its text alone.
std::string signerOf(const ReadRequest &read)
{
    return read.request.key ? read.request.key->thumbprint().text()
                            : "unsigned:" + crypto::toBase64Url(read.sha256);
}

Result<std::optional<ReceivedRequest>> seenBefore(ledger::Ledger &ledger, const ReadRequest &read)
{
    PROFFER_TRY(auto rows, ledger.database().query(selectRequests("WHERE signer = ?1 AND jti = ?2"),
                                                   signerOf(read), read.request.jti));
    PROFFER_TRY(auto found, readRequests(std::move(rows)));
    if (found.empty())
        return std::optional<ReceivedRequest>{};
    return std::optional{std::move(found.front())};
}

Trust trustOf(const Request &request, const std::optional<vendors::VendorKey> &pinned)
{
    if (!request.key)
        return Trust::Unsigned;
    if (!pinned || pinned->thumbprint != request.key->thumbprint())
        return Trust::SelfAsserted;
    switch (pinned->trust) {
    case vendors::KeyTrust::SelfAsserted:
        return Trust::SelfAsserted;
    case vendors::KeyTrust::FromOrigin:
        return Trust::DomainVerified;
    case vendors::KeyTrust::FingerprintCompared:
    case vendors::KeyTrust::InPerson:
        return Trust::FingerprintConfirmed;
    }
    return Trust::SelfAsserted;
}

/// Another key than the pinned one: the alarm is kept before anything else is.
Done checkKey(ledger::Ledger &ledger, const VendorId &vendor, const Request &request)
{
    if (!request.key)
        return {};
    vendors::VendorKeys keys{ledger};
    PROFFER_TRY(const auto pinned, keys.inForce(vendor));
    const auto offered = request.key->thumbprint();
    if (!pinned || pinned->thumbprint == offered)
        return {};
    const auto alarm = keys.pin(vendor, *request.key, vendors::KeyTrust::SelfAsserted);
    if (!alarm && alarm.error().code != ErrorCode::VendorKeyChanged)
        return alarm.error();
    return fail(ErrorCode::RequestKeyChanged)
        .with("pinned", pinned->thumbprint.text())
        .with("offered", offered.text());
}

Done checkOrigin(ledger::Ledger &ledger, const VendorId &id, const Request &request)
{
    PROFFER_TRY(const auto vendor, vendors::Vendors{ledger}.get(id));
    const bool other =
        vendor.hasOrigin() && !request.vendor.origin.empty() && vendor.address() != request.vendor.origin;
    return other ? wrong("vendor", "other_origin") : Done{};
}

ledger::Draft receivedEvent(const RequestId &id, const VendorId &vendor, const ReadRequest &read,
                            std::string_view text)
{
    const auto &request = read.request;
    return {.kind = "request.received",
            .about = {id.bytes, vendor.bytes},
            .data = {{"request", id.text()},
                     {"vendor", vendor.text()},
                     {"signer", signerOf(read)},
                     {"jti", request.jti},
                     {"name", request.vendor.name},
                     {"items", static_cast<std::int64_t>(request.items.size())},
                     {"until", toUnixSeconds(request.expires)},
                     {"text", text}}};
}

} // namespace

Result<vendors::VendorProfile> claimedVendor(const ReadRequest &read, vendors::Kind kind)
{
    const auto &claimed = read.request.vendor;
    vendors::VendorProfile profile{.name = visible(claimed.name), .kind = kind};
    if (!claimed.origin.empty()) {
        PROFFER_TRY(profile.place, vendors::Origin::parse(claimed.origin));
    }
    return profile;
}

std::string_view toText(Trust trust)
{
    using namespace std::string_view_literals;
    static constexpr Words<Trust, 4> words{
        "trust", {"unsigned"sv, "self_asserted"sv, "domain_verified"sv, "fingerprint_confirmed"sv}};
    return words.text(trust);
}

std::string_view toText(AnswerKind kind)
{
    return answerWords().text(kind);
}

Result<AnswerKind> answerKindFromText(std::string_view text)
{
    return answerWords().parse(text);
}

Requests::Requests(vault::Vault &vault) : vault_(&vault) {}

Result<ExaminedRequest> Requests::examine(std::string_view text, const std::optional<VendorId> &vendor) const
{
    auto &ledger = vault_->ledger();
    ExaminedRequest examined;
    PROFFER_TRY(examined.read, readRequest(text));
    const auto &request = examined.read.request;
    PROFFER_TRY(examined.vendor, vendorOf(ledger, request));
    PROFFER_TRY(const auto own, didsFor(ledger, vendor ? vendor : examined.vendor));
    PROFFER_CHECK(checkRequest(request, ledger.clock().now(), own));
    PROFFER_TRY(const auto seen, seenBefore(ledger, examined.read));
    if (seen)
        examined.seen = seen->id;
    if (!examined.vendor)
        return examined;
    PROFFER_TRY(const auto pinned, vendors::VendorKeys{ledger}.inForce(*examined.vendor));
    examined.read.trust = trustOf(request, pinned);
    if (request.key && pinned && pinned->thumbprint != request.key->thumbprint())
        examined.other = pinned->thumbprint;
    return examined;
}

Result<ReceivedRequest> Requests::receive(std::string_view text, const VendorId &vendor)
{
    auto &ledger = vault_->ledger();
    PROFFER_TRY(const auto examined, examineNew(text, vendor));
    const auto &request = examined.read.request;
    PROFFER_CHECK(checkOrigin(ledger, vendor, request));
    PROFFER_CHECK(checkKey(ledger, vendor, request));
    const RequestId id{ledger.random().array<16>()};
    PROFFER_CHECK(ledger.append(receivedEvent(id, vendor, examined.read, text)));
    return get(id);
}

Result<ReceivedRequest> Requests::receiveFromNew(std::string_view text, const vendors::VendorProfile &vendor)
{
    auto &ledger = vault_->ledger();
    PROFFER_TRY(const auto examined, examineNew(text, {}));
    PROFFER_TRY(auto batch, ledger.begin());
    PROFFER_TRY(const auto added, vendors::Vendors{ledger}.add(batch, vendor));
    const RequestId id{ledger.random().array<16>()};
    PROFFER_CHECK(batch.append(receivedEvent(id, added.id, examined.read, text)));
    PROFFER_CHECK(batch.commit());
    return get(id);
}

Result<ExaminedRequest> Requests::examineNew(std::string_view text,
                                             const std::optional<VendorId> &vendor) const
{
    PROFFER_TRY(auto examined, examine(text, vendor));
    if (!examined.seen)
        return examined;
    PROFFER_TRY(const auto seen, get(*examined.seen));
    return fail(ErrorCode::RequestSeenBefore).with("when", toRfc3339(seen.receivedAt));
}

Result<ReceivedRequest> Requests::confirm(const RequestId &id, const jose::Thumbprint &compared)
{
    PROFFER_TRY(auto request, get(id));
    const auto &key = request.read.request.key;
    if (!key)
        return wrong("fingerprint", "unsigned");
    if (key->thumbprint() != compared)
        return wrong("fingerprint", "differs");
    PROFFER_CHECK(vendors::VendorKeys{vault_->ledger()}.pin(request.vendor, *key,
                                                            vendors::KeyTrust::FingerprintCompared));
    return request;
}

Result<std::string> Requests::keySetAddress(const RequestId &id) const
{
    PROFFER_TRY(const auto request, get(id));
    PROFFER_TRY(const auto vendor, vendors::Vendors{vault_->ledger()}.get(request.vendor));
    if (!vendor.hasOrigin())
        return wrong("origin", "none");
    return std::string{vendor.address()} + std::string{keySetPath};
}

Result<ReceivedRequest> Requests::confirmFromOrigin(const RequestId &id, std::string_view keySet)
{
    PROFFER_TRY(auto request, get(id));
    const auto &key = request.read.request.key;
    PROFFER_TRY(const auto set, json::parseObject(keySet));
    PROFFER_TRY(const auto *keys, json::arrayMember(set, "keys"));
    const auto isIt = [&](const json::Value &each) {
        return key && each.asObject() != nullptr && key->isNamedBy(*each.asObject());
    };
    if (std::ranges::none_of(*keys, isIt))
        return wrong("key_set", key ? "not_there" : "unsigned");
    PROFFER_CHECK(
        vendors::VendorKeys{vault_->ledger()}.pin(request.vendor, *key, vendors::KeyTrust::FromOrigin));
    return request;
}

Result<vendors::VendorKey> Requests::acceptKeyChange(const VendorId &id, std::string_view token)
{
    auto &ledger = vault_->ledger();
    vendors::VendorKeys keys{ledger};
    PROFFER_TRY(const auto vendor, vendors::Vendors{ledger}.get(id));
    PROFFER_TRY(const auto pinned, keys.inForce(id));
    if (!pinned || !pinned->proven())
        return fail(ErrorCode::VendorKeyUnproven).with("vendor", vendor.profile.name);
    PROFFER_TRY(const auto key, pinned->key());
    PROFFER_TRY(const auto change, checkKeyChange(token, key, ledger.clock().now()));
    if (!jose::isDid(change.issuer) && change.issuer != vendor.address())
        return fail(ErrorCode::KeyChangeInvalid).with("reason", "issuer");
    // A new key is an alarm until somebody vouches for it, which the old one does here.
    const auto alarm = keys.pin(id, change.newKey, vendors::KeyTrust::SelfAsserted);
    if (!alarm && alarm.error().code != ErrorCode::VendorKeyChanged)
        return alarm.error();
    return keys.confirmNew(id, change.newKey.thumbprint(), pinned->trust);
}

Result<Trust> Requests::trustIn(const ReceivedRequest &request) const
{
    PROFFER_TRY(const auto pinned, vendors::VendorKeys{vault_->ledger()}.inForce(request.vendor));
    return trustOf(request.read.request, pinned);
}

Result<std::vector<terms::ItemVerdict>> Requests::verdicts(const ReceivedRequest &request,
                                                           const profile::PersonaId &persona,
                                                           const LongWork &work) const
{
    PROFFER_CHECK(verifyWhatDecides(work));
    return judge(request, persona);
}

/// A former page of the database, put back by somebody, may hold a rule, a key or a value that is over.
Done Requests::verifyWhatDecides(const LongWork &work) const
{
    PROFFER_CHECK(vault_->verifyTables({"terms", "agreements", "vendors", "requests", "profile"}, work));
    return {};
}

Result<std::vector<terms::ItemVerdict>> Requests::judge(const ReceivedRequest &request,
                                                        const profile::PersonaId &persona) const
{
    auto &ledger = vault_->ledger();
    PROFFER_TRY(auto rules, terms::RuleBook{ledger}.rules());
    PROFFER_TRY(const auto vendor, vendors::Vendors{ledger}.get(request.vendor));
    PROFFER_TRY(const auto inForce, agreements::Agreements{ledger}.inForce(request.vendor, persona));
    if (inForce) {
        PROFFER_TRY(rules.agreement, agreements::rulesOf(inForce->agreement, inForce->texts));
    }
    const terms::Matcher matcher{rules, vendors::toText(vendor.profile.kind)};
    std::vector<terms::ItemVerdict> verdicts;
    verdicts.reserve(request.read.request.items.size());
    for (const auto &item : request.read.request.items)
        verdicts.push_back(matcher.match(item.use));
    return verdicts;
}

Result<std::vector<ReceivedRequest>> Requests::list(const std::optional<VendorId> &vendor) const
{
    auto &database = vault_->ledger().database();
    if (vendor) {
        PROFFER_TRY(auto rows, database.query(selectRequests("WHERE vendor = ?1"), vendor->bytes));
        return readRequests(std::move(rows));
    }
    PROFFER_TRY(auto rows, database.query(selectRequests("")));
    return readRequests(std::move(rows));
}

Result<ReceivedRequest> Requests::get(const RequestId &id) const
{
    PROFFER_TRY(auto rows, vault_->ledger().database().query(selectRequests("WHERE request = ?1"), id.bytes));
    PROFFER_TRY(auto found, readRequests(std::move(rows)));
    if (found.empty())
        return fail(ErrorCode::NotFound).with("what", "request");
    return std::move(found.front());
}

Result<ReceivedRequest> Requests::resolve(std::string_view text) const
{
    PROFFER_TRY(const auto beginning, idBeginning(text, "request"));
    PROFFER_TRY(auto rows, vault_->ledger().database().query(
                               selectRequests("WHERE lower(hex(request)) LIKE ?1 || '%'"), beginning));
    PROFFER_TRY(auto found, readRequests(std::move(rows)));
    if (found.size() != 1)
        return fail(found.empty() ? ErrorCode::NotFound : ErrorCode::Ambiguous).with("what", "request");
    return std::move(found.front());
}

} // namespace proffer::requests
