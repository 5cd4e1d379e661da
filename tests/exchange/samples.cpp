// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include "results.h"

#include "agreements/offer.h"
#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "grants/revocation.h"
#include "grants/token.h"
#include "grants/vendor_side.h"
#include "jose/did.h"
#include "jose/jwe.h"
#include "jose/jwt.h"
#include "jose/private_jwk.h"
#include "jose/status_list_token.h"
#include "requests/request.h"
#include "terms/collection.h"
#include "vault/header.h"
#include "json/write.h"

#include <QtGlobal>

namespace proffer::test {
namespace {

using exchange::ContentKind;
using exchange::Proof;

constexpr std::string_view origin = "https://kinari.example";

/// Who deals with whom.
struct Parties {
    crypto::SystemRandom random{};
    crypto::Ed25519PrivateKey person = crypto::Ed25519PrivateKey::generate(random);
    crypto::Ed25519PrivateKey vendor = crypto::Ed25519PrivateKey::generate(random);
    jose::DecryptionKey reply = must(jose::DecryptionKey::generateX25519(random, "e1"));
    std::string did = jose::didJwk(jose::PublicJwk::of(person));
    std::string vendorDid = jose::didJwk(jose::PublicJwk::of(vendor));

    std::string token(grants::Kind kind)
    {
        grants::TokenRequest request{
            .kind = kind,
            .audience = std::string{origin},
            .now = madeAt,
            .validUntil = std::chrono::floor<std::chrono::days>(madeAt) + std::chrono::days{30},
            .terms = {.permissions = {{.purpose = "https://w3id.org/dpv#ServiceProvision",
                                       .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                                       .processing = "https://w3id.org/dpv#Use"}}}};
        if (kind == grants::Kind::Grant) {
            request.holder = jose::PublicJwk::of(vendor);
            request.disclosed = {{"email", "hanako@mail.example"}, {"given_name", "Hanako"}};
        }
        if (kind == grants::Kind::Profile) {
            request.terms = {};
            request.preferences = {{"topic.green_tea", "like"}};
        }
        return must(grants::issueToken(std::move(request), person, random)).token.compact();
    }

    requests::Request request() const
    {
        return {.audience = std::string{requests::anyPerson},
                .jti = "5f3c9a",
                .issuedAt = madeAt,
                .expires = madeAt + std::chrono::days{14},
                .vendor = {.name = "Kinari", .origin = std::string{origin}},
                .items = {{.use = {.purpose = "https://w3id.org/dpv#DeliveryOfGoods",
                                   .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                                   .processing = "https://w3id.org/dpv#Consult",
                                   .collection = {std::string{channelIri(terms::Channel::AskedDirectly)}},
                                   .retention = {.days = 30}}}},
                .encryptionKeys = {reply.publicKey()}};
    }

    std::string offer() const
    {
        return agreements::signOffer({.issuer = did,
                                      .audience = std::string{origin},
                                      .jti = "o1",
                                      .issuedAt = madeAt,
                                      .expires = madeAt + std::chrono::days{30},
                                      .agreements = {{.code = "SD-BASE", .iri = "urn:uuid:1", .sha256 = {}}}},
                                     person);
    }

    std::string answer(std::string_view issuer) const
    {
        return agreements::signAnswer({.issuer = std::string{issuer},
                                       .audience = did,
                                       .jti = "a1",
                                       .issuedAt = madeAt,
                                       .offer = {.jti = "o1", .sha256 = {}},
                                       .word = agreements::AnswerWord::Declined},
                                      vendor);
    }

    /// An offer to \a company and its answer; \a key is the one that has to answer.
    std::string agreement(const std::string &company, const std::optional<jose::Thumbprint> &key) const
    {
        const agreements::PinnedAgreement base{.code = "SD-BASE", .iri = "urn:uuid:1", .sha256 = {}};
        const auto offer = agreements::signOffer({.issuer = did,
                                                  .audience = company,
                                                  .jti = "o2",
                                                  .issuedAt = madeAt,
                                                  .expires = madeAt + std::chrono::days{30},
                                                  .vendorKey = key,
                                                  .agreements = {base}},
                                                 person);
        const auto answer =
            agreements::signAnswer({.issuer = company,
                                    .audience = did,
                                    .jti = "a2",
                                    .issuedAt = madeAt,
                                    .offer = {.jti = "o2", .sha256 = crypto::sha256(asBytes(offer))},
                                    .word = agreements::AnswerWord::Accepted,
                                    .agreement = base},
                                   vendor);
        return agreements::agreementRecord(offer, answer);
    }

    std::string challenge(std::string_view grant) const
    {
        const auto issuerJwt = grant.substr(0, grant.find('~'));
        return grants::signChallenge({.issuer = did,
                                      .audience = std::string{origin},
                                      .nonce = "bm9uY2Ugb2YgMTI4IGI",
                                      .grantSha256 = crypto::toBase64Url(crypto::sha256(asBytes(issuerJwt))),
                                      .issuedAt = madeAt,
                                      .expires = madeAt + grants::challengeLife},
                                     person);
    }

    std::string notice() const
    {
        return grants::signNotice({.issuer = did,
                                   .audience = std::string{origin},
                                   .jti = "n1",
                                   .grantSha256 = "c2hhMjU2",
                                   .issuedAt = madeAt,
                                   .effective = madeAt},
                                  person);
    }

    std::string ownType(std::string_view type) const
    {
        return jose::signJwt(
            type, jose::didKeyId(did),
            json::Object{{"v", 1}, {"iss", did}, {"jti", "r1"}, {"iat", toUnixSeconds(madeAt)}}, person);
    }
};

std::string text(const crypto::SecretBytes &secret)
{
    return std::string{asText(secret.bytes())};
}

std::string vaultHeader()
{
    return vault::writeHeader({.vault = {{7}}, .name = "Papers", .created = madeAt}, crypto::SecretBytes{32});
}

std::string backup()
{
    const auto header = vaultHeader();
    std::string bytes{"proffer-backup/1\n"};
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>(header.size() >> static_cast<unsigned>(shift));
    return bytes + header + std::string(4096, '\x5A');
}

void addTokens(std::vector<Sample> &all, Parties &parties)
{
    const auto grant = parties.token(grants::Kind::Grant);
    const auto challenge = parties.challenge(grant);
    all.insert(
        all.end(),
        {{"request", ContentKind::Request, Proof::Consistent,
          must(requests::signRequest(parties.request(), parties.vendor))},
         {"unsigned request", ContentKind::UnsignedRequest, Proof::Unsigned,
          must(requests::writeUnsignedRequest(parties.request()))},
         {"offer", ContentKind::Offer, Proof::Consistent, parties.offer()},
         {"answer by a key", ContentKind::Answer, Proof::Consistent, parties.answer(parties.vendorDid)},
         {"answer by an origin", ContentKind::Answer, Proof::NeedsKey, parties.answer(origin)},
         {"agreement with a key", ContentKind::Agreement, Proof::Consistent,
          parties.agreement(parties.vendorDid, {})},
         {"agreement with a pinned key", ContentKind::Agreement, Proof::Consistent,
          parties.agreement(std::string{origin}, jose::PublicJwk::of(parties.vendor).thumbprint())},
         {"agreement with an origin", ContentKind::Agreement, Proof::NeedsKey,
          parties.agreement(std::string{origin}, {})},
         {"challenge", ContentKind::Challenge, Proof::Consistent, challenge},
         {"key change", ContentKind::KeyChange, Proof::NeedsKey, parties.ownType("proffer-key-change+jwt")},
         {"notice", ContentKind::Notice, Proof::Consistent, parties.notice()},
         {"status list", ContentKind::StatusList, Proof::NeedsKey,
          jose::signStatusList(
              {.uri = "https://lists.example/a", .issuedAt = madeAt, .list = jose::StatusList{131'072}},
              parties.person)},
         {"permit", ContentKind::Permit, Proof::Consistent, grant},
         {"presentation", ContentKind::Permit, Proof::Consistent,
          must(grants::present(grant, challenge, parties.vendor, madeAt))},
         {"statement", ContentKind::Statement, Proof::Consistent, parties.token(grants::Kind::Statement)},
         {"preferences", ContentKind::Preferences, Proof::Consistent, parties.token(grants::Kind::Profile)},
         {"receipt", ContentKind::Receipt, Proof::Consistent, parties.ownType("proffer-receipt+jwt")},
         {"sealed", ContentKind::Sealed, Proof::NeedsKey,
          must(jose::encryptJwe(asBytes(grant), jose::sdJwtType, parties.reply.publicKey(),
                                parties.random))}});
}

void addFiles(std::vector<Sample> &all, Parties &parties)
{
    all.insert(
        all.end(),
        {{"public key", ContentKind::PublicKey, Proof::Unsigned, jose::PublicJwk::of(parties.vendor).text()},
         {"encryption key", ContentKind::EncryptionKey, Proof::Unsigned,
          json::write(parties.reply.publicKey().toJson())},
         {"private key", ContentKind::PrivateKey, Proof::Unsigned,
          text(jose::writePrivateJwk(parties.vendor))},
         {"private key for encryption", ContentKind::PrivateKey, Proof::Unsigned,
          text(parties.reply.write())},
         {"private key of another format", ContentKind::PrivateKey, Proof::Unsigned,
          "-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----\n"},
         {"contact card", ContentKind::ContactCard, Proof::Unsigned,
          "\xEF\xBB\xBF\r\nbegin:vcard\r\nVERSION:3.0\r\nFN:Hanako\r\nEND:VCARD\r\n"},
         {"export", ContentKind::ProfileExport, Proof::Unsigned,
          R"({"exported":"2026-11-22T07:04:51Z","format":"proffer-profile","subjects":[],"version":1})"},
         {"backup", ContentKind::Backup, Proof::NeedsKey, backup()},
         {"vault header", ContentKind::VaultHeader, Proof::NeedsKey, vaultHeader()},
         {"link", ContentKind::WalletLink, Proof::Unsigned,
          "openid4vp://?client_id=x509_san_dns%3Ashop.example&request_uri=https%3A%2F%2Fshop.example%2Fr"}});
}

std::vector<Sample> makeAll()
{
    Parties parties;
    std::vector<Sample> all;
    addTokens(all, parties);
    addFiles(all, parties);
    return all;
}

} // namespace

const std::vector<Sample> &samples()
{
    static const auto all = makeAll();
    return all;
}

const Sample &sample(std::string_view name)
{
    const auto found = std::ranges::find_if(samples(), [&](const Sample &each) { return each.name == name; });
    if (found == samples().end())
        qFatal("there is no sample of this name");
    return *found;
}

} // namespace proffer::test
