// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "receipts/receipt.h"

#include "base/words.h"
#include "words.h"
#include "writers.h"

namespace proffer::receipts {
namespace {

constexpr Words<Format, 3> formatWords{.member = "format",
                                       .words = {"27560-record", "27560-receipt", "kantara"}};

/// The receipt is a wrapper around the record (the guide, section 9).
json::Object wrap(json::Object record, const Account &account, const Facts &facts, const Stamp &stamp)
{
    const auto name = uuidText(stamp.id);
    return {{"@id", "urn:uuid:" + name},
            {"@type", json::Array{"dpv:ConsentReceipt"}},
            {"dct:conformsTo", receiptSchema},
            {"dct:identifier", name},
            {"dpv:hasIdentifier", name},
            {"dct:created", toIsoDate(stamp.day)},
            {"dct:language", facts.language},
            {"dct:publisher", account.issuer},
            {"dpv:hasRecordOfActivity", json::Array{std::move(record)}}};
}

} // namespace

std::string_view toText(Format format)
{
    return formatWords.text(format);
}

Result<Format> formatFromText(std::string_view text)
{
    return formatWords.parse(text);
}

Result<json::Object> writeReceipt(Format format, const Account &account, const Additions &additions,
                                  const Stamp &stamp)
{
    PROFFER_TRY(const auto checked, checkAdditions(additions));
    const auto facts = factsOf(account, checked);
    if (format == Format::Kantara)
        return writeKantara(account, facts, stamp);
    PROFFER_TRY(auto document, writeRecord(account, facts));
    if (format == Format::Receipt27560)
        document = wrap(std::move(document), account, facts, stamp);
    document.emplace("@context", context());
    return document;
}

} // namespace proffer::receipts
