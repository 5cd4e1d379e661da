// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "receipts/account.h"
#include "receipts/additions.h"

namespace proffer::receipts {

enum class Format {
    Record27560,  ///< ISO/IEC TS 27560 consent record, profile https://w3id.org/dpv/schema/dpv-27560#record
    Receipt27560, ///< the record with the receipt's own head around it: …#receipt
    Kantara,      ///< Kantara Consent Receipt 1.1, KI-CR-v1.1.0
};

std::string_view toText(Format format); ///< "27560-record"
/// InvalidArgument (member "format") for a word that is none of them.
Result<Format> formatFromText(std::string_view text);

/// What one receipt has that no other has.
struct Stamp {
    ByteArray<16> id{}; ///< random; a record is named after the grant instead, and keeps its name
    Date day{};         ///< of writing; a time of day would link those that are written in one go
};

/// The receipt of a grant, as JSON-LD whose context stands in it, or as Kantara's JSON. Nothing in it is made
/// up: what is demanded, and neither the vault nor the person says, is ReceiptIncomplete with the fact
/// "member", and "also" with the others if there are several. So is a grant that permits nothing (a profile),
/// for nobody but the grant itself can say what was permitted. InvalidArgument for additions that cannot be
/// what they are said to be.
Result<json::Object> writeReceipt(Format format, const Account &account, const Additions &additions,
                                  const Stamp &stamp);

} // namespace proffer::receipts
