// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "files.h"
#include "grant_shapes.h"
#include "hand_over.h"
#include "table.h"
#include "tongue.h"

#include "base/text.h"
#include "jose/did.h"
#include "jose/jws.h"
#include "receipts/signed_receipt.h"
#include "json/write.h"

namespace proffer::cli {
namespace {

using receipts::Format;

receipts::Additions additionsFrom(const Arguments &arguments)
{
    const auto typed = [&](std::string_view option) {
        return std::string{arguments.option(option).value_or("")};
    };
    const auto storage = arguments.options("storage");
    receipts::Additions additions{.jurisdiction = typed("jurisdiction"),
                                  .address = typed("address"),
                                  .contact = typed("contact"),
                                  .email = typed("email"),
                                  .phone = typed("phone"),
                                  .notice = typed("notice"),
                                  .service = typed("service"),
                                  .storage = {storage.begin(), storage.end()}};
    if (const auto language = arguments.option("language"))
        additions.language = *language;
    return additions;
}

/// The document, or the token that it stands in.
struct Written {
    json::Object json{};
    std::string text{};
};

Result<Written> written(Session &session, services::Services &services, const Arguments &arguments,
                        const receipts::Account &account)
{
    PROFFER_TRY(const auto format,
                receipts::formatFromText(arguments.option("format").value_or("27560-receipt")));
    const receipts::Stamp stamp{.id = session.random().array<16>(),
                                .day = std::chrono::floor<std::chrono::days>(session.clock().now())};
    PROFFER_TRY(auto document, receipts::writeReceipt(format, account, additionsFrom(arguments), stamp));
    json::Object json{{"id", account.grant.id.text()}, {"format", receipts::toText(format)}};
    if (!arguments.has("signed")) {
        auto text = json::writePretty(document);
        json.emplace("receipt", std::move(document));
        return Written{.json = std::move(json), .text = std::move(text)};
    }
    PROFFER_TRY(const auto key, services.relationships().issuerKey(account.grant.relationship));
    PROFFER_TRY(auto token, receipts::signReceipt(format, document, account, stamp.day, key));
    json.emplace("token", token);
    return Written{.json = std::move(json), .text = std::move(token)};
}

Result<Outcome> receipt(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto grant, grantNamed(services, arguments.at("GRANT")));
    PROFFER_TRY(const auto account,
                receipts::readAccount(services.vault(), grant.id, session.work(readingHistory)));
    PROFFER_TRY(auto made, written(session, services, arguments, account));
    const auto text = tr("The receipt of what {company} was permitted.",
                         {{"company", visible(account.vendor.profile.name)}}) +
                      "\n";
    PROFFER_TRY(auto outcome, session.finish(services, {.json = std::move(made.json), .text = text}));
    return handOver.give(made.text, std::move(outcome));
}

/// The document goes to standard output, and who signed it beside it.
Result<Outcome> open(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(const auto token, readText(arguments.at("FILE"), jose::maxJwsSize));
    PROFFER_TRY(const auto opened, receipts::openReceipt(token, session.clock().now()));
    PROFFER_TRY(const auto key, jose::parseDid(opened.issuer));
    const auto expected = arguments.option("issuer");
    if (expected) {
        PROFFER_TRY(const auto thumbprint, jose::Thumbprint::parse(*expected));
        if (thumbprint != key.thumbprint())
            return fail(ErrorCode::TokenIssuer);
    }
    Sheet sheet;
    sheet.add(tr("Format"), receipts::toText(opened.format));
    sheet.add(tr("For"), opened.audience);
    sheet.add(tr("Written on"), dayText(opened.issuedAt));
    sheet.add(tr("About the permission"), opened.grantSha256);
    sheet.add(tr("Issuer"), key.thumbprint().text());
    const auto sentence =
        (expected ? tr("Consistent, and from the issuer you expect.")
                  : tr("Consistent; who the person is, it cannot say. Compare the issuer with them.")) +
        "\n";
    return handOver.give(
        json::writePretty(opened.document),
        {.json = {{"verdict", expected ? "consistent" : "consistent_person_not_confirmed"},
                  {"issuer", opened.issuer},
                  {"issuer_thumbprint", key.thumbprint().text()},
                  {"audience", opened.audience},
                  {"issued", toIsoDate(std::chrono::floor<std::chrono::days>(opened.issuedAt))},
                  {"format", receipts::toText(opened.format)},
                  {"grant_sha256", opened.grantSha256},
                  {"receipt", opened.document}},
         .text = std::string{sentence} + sheet.text()});
}

std::vector<Option> receiptOptions()
{
    return {
        {.name = "format",
         .value = "WORD",
         .help =
             "by which standard: a record or a receipt of ISO/IEC TS 27560, or Kantara 1.1 (27560-receipt)",
         .words = "27560-record 27560-receipt kantara",
         .closed = true},
        {.name = "signed",
         .value = "",
         .help = "signed with the key that the company knows you by, as a JWS"},
        {.name = "storage",
         .value = "CC",
         .help = "in which country they keep the data, such as JP; EU and EEA, too",
         .repeats = true},
        {.name = "address", .value = "TEXT", .help = "the company's postal address"},
        {.name = "contact",
         .value = "CONTACT",
         .help = "an e-mail address or an https page of the company's, if none is kept"},
        {.name = "email", .value = "EMAIL", .help = "its e-mail address, if its contact is a page"},
        {.name = "phone", .value = "NUMBER", .help = "its number, as +81 3 1234 5678"},
        {.name = "notice", .value = "URL", .help = "the https page of its privacy notice"},
        {.name = "service", .value = "NAME", .help = "what its service is called"},
        {.name = "jurisdiction", .value = "CC", .help = "the country whose law holds, if none is kept"},
        {.name = "language", .value = "TAG", .help = "the language in which you dealt with each other (en)"},
    };
}

} // namespace

std::vector<Command> receiptCommands()
{
    return {
        {.noun = "grant",
         .verb = "receipt",
         .help =
             "Writes the receipt of a permission: what was permitted, and what became of it. What neither it "
             "nor the vault says, the options add",
         .positionals = {whichGrant},
         .options = join(receiptOptions(), outOptions()),
         .example = "grant receipt 3f2a --storage JP --address 'Kanda 1-2-3, Tokyo' --out receipt.json",
         .json = R"({"id", "format", "receipt"?: {}, "token"?, "file"?})",
         .run = receipt},
        {.noun = "receipt",
         .verb = "open",
         .help =
             "For a company, or for anybody: checks a signed receipt and prints what it says; needs no vault",
         .positionals = {{.name = "FILE", .help = "the file with the signed receipt", .takes = Takes::File}},
         .options =
             join({{.name = "issuer",
                    .value = "THUMBPRINT",
                    .help = "the key that you expect to have signed it, known from an earlier contact"}},
                  outOptions()),
         .example = "receipt open receipt.jwt",
         .json =
             R"({"verdict", "issuer", "issuer_thumbprint", "audience", "issued", "format", "grant_sha256", "receipt": {}, "file"?})",
         .run = open},
    };
}

} // namespace proffer::cli
