// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts.h"
#include "receipts/receipt.h"

namespace proffer::receipts {

// The parts of a document, each after its section of the DPV guide to ISO/IEC TS 27560.

inline constexpr std::string_view recordSchema = "https://w3id.org/dpv/schema/dpv-27560#record";
inline constexpr std::string_view receiptSchema = "https://w3id.org/dpv/schema/dpv-27560#receipt";
inline constexpr std::string_view kantaraVersion = "KI-CR-v1.1.0";

/// The whole context, so that nobody has to fetch one.
json::Object context();

/// One dpv:Process for each permission (8.3).
json::Array processes(const Account &account, const Facts &facts);
/// Where and how consent is taken back (8.3.8).
json::Array withdrawalControls(const Facts &facts);
/// What happened to consent, oldest first (8.5).
json::Array consentEvents(const Account &account);
/// What stands in the grant as never allowed, as rules with the consent that was refused.
json::Array prohibitions(const Account &account);

/// The name of a grant by its hash (RFC 6920): "ni:///sha-256;…".
std::string hashName(const crypto::Sha256 &sha256);
std::string recordName(const grants::GrantId &grant);

/// Without its context.
Result<json::Object> writeRecord(const Account &account, const Facts &facts);
Result<json::Object> writeKantara(const Account &account, const Facts &facts, const Stamp &stamp);

} // namespace proffer::receipts
