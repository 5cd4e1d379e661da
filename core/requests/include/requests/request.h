// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/ed25519.h"
#include "jose/encryption_key.h"
#include "jose/jwk.h"
#include "terms/permission.h"
#include "vendors/origin.h"

namespace proffer::requests {

inline constexpr std::string_view requestType = "proffer-request+jwt";
/// The `aud` of a request that any person may answer.
inline constexpr std::string_view anyPerson = "urn:proffer:person";
inline constexpr std::chrono::days longestRequest{30};

/// Who a request says that it comes from. Whether it does is a matter of Trust.
struct RequestVendor {
    std::string name{};
    std::string origin{};        ///< "https://kinari.example", or empty
    std::string contact{};       ///< an address to write to, or empty
    std::string privacyPolicy{}; ///< https address, or empty
    bool operator==(const RequestVendor &) const = default;
};

/// One thing that is asked for.
struct RequestItem {
    terms::Permission use{};
    bool required = false;
    std::string why{};        ///< in the vendor's words
    std::string ifWithheld{}; ///< what happens without it, in the vendor's words; empty if it does not say
    bool operator==(const RequestItem &) const = default;
};

/// A certificate that the vendor says it has.
struct Assurance {
    std::string scheme{};
    std::string id{};
    std::optional<Date> until{};
    bool operator==(const Assurance &) const = default;
};

struct RequestedAgreement {
    std::string code{};
    std::string iri{};
    bool operator==(const RequestedAgreement &) const = default;
};

/// What a vendor asks a person for (FORMATS.md, "Request").
struct Request {
    std::string issuer{};   ///< the vendor's origin, or the did:jwk of its key
    std::string audience{}; ///< anyPerson, or the pairwise DID that the vendor knows the person by
    std::string jti{};
    Instant issuedAt{};
    Instant expires{};
    RequestVendor vendor{};
    std::vector<RequestItem> items{};
    std::optional<RequestedAgreement> agreement{};
    std::vector<Assurance> assurances{};
    std::optional<jose::PublicJwk> key{};              ///< that signed it, and that a grant is bound to
    std::vector<jose::EncryptionKey> encryptionKeys{}; ///< for the reply
    std::string replyMethod{};                         ///< "post", "mail", "file"; empty if it does not say
    std::string replyUri{};
    bool operator==(const Request &) const = default;
};

/// How sure it is who asks; the surer, the greater.
enum class Trust { Unsigned, SelfAsserted, DomainVerified, FingerprintConfirmed };
/// "self_asserted"
std::string_view toText(Trust trust);

struct ReadRequest {
    Request request{};
    Trust trust = Trust::Unsigned; ///< Unsigned or SelfAsserted: what the text alone can show
    ByteArray<32> sha256{};        ///< of the text as it came
};

/// The signed request. TokenClaimInvalid with the fact "claim", or TokenTooLarge, for anything that
/// readRequest() would refuse.
Result<std::string> signRequest(const Request &request, const crypto::Ed25519PrivateKey &key);
/// The same as unsigned JSON, for a vendor that has no key.
Result<std::string> writeUnsignedRequest(const Request &request);

/// Reads a request, signed or as plain JSON. A signed one must be signed by the key in its own `cnf`
/// (RequestAltered), by the errors of jose::verifyJwt() otherwise; TokenClaimMissing, TokenClaimInvalid with
/// the fact "claim". Times and audience are for checkRequest().
Result<ReadRequest> readRequest(std::string_view text);

/// RequestExpired with the fact "when", TokenFromFuture, and RequestForSomebodyElse unless it is for any
/// person or for one of \a own, the DIDs that this person is known by.
Done checkRequest(const Request &request, Instant now, const std::vector<std::string> &own);

} // namespace proffer::requests
