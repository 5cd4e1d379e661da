// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "content_words.h"
#include "grant_shapes.h"
#include "hand_over_shapes.h"
#include "token_input.h"
#include "tongue.h"
#include "vendor_shapes.h"

#include "base/text.h"
#include "exchange/armour.h"
#include "exchange/file_name.h"
#include "exchange/qr.h"
#include "jose/jws.h"

namespace proffer::cli {
namespace {

namespace fs = std::filesystem;

/// In which form something leaves.
enum class Form { File, Text, Qr };

Form formFrom(const Arguments &arguments)
{
    const auto word = arguments.option("as").value_or("file");
    if (word == "text")
        return Form::Text;
    return word == "qr" ? Form::Qr : Form::File;
}

exchange::How plainHow(const Arguments &arguments, Form form)
{
    if (arguments.has("in-person"))
        return exchange::How::InPerson;
    static constexpr std::array hows{exchange::How::File, exchange::How::Text, exchange::How::Qr};
    return hows.at(static_cast<std::size_t>(form));
}

/// The request that a grant answers; empty if it answers none.
Result<std::string> answeredRequest(services::Services &services, const grants::Grant &grant)
{
    PROFFER_TRY(const auto terms, services.grants().terms(grant.id));
    if (!terms.request)
        return std::string{};
    PROFFER_TRY(const auto requests, services.requests().list(grant.vendor));
    for (const auto &request : requests)
        if (request.read.sha256 == terms.request->sha256)
            return request.text;
    return std::string{};
}

/// The request to whose key it is encrypted: the one that was named, else the one that the grant answers.
Result<std::string> requestFor(services::Services &services, const Arguments &arguments,
                               const grants::Grant &grant)
{
    if (const auto path = arguments.option("to-request"))
        return readToken(*path, jose::maxJwsSize);
    if (arguments.has("in-person"))
        return std::string{};
    return answeredRequest(services, grant);
}

Result<exchange::Parcel> parcelFor(services::Services &services, const Arguments &arguments,
                                   const grants::Grant &grant, const std::string &request)
{
    if (!request.empty())
        return services.handOvers().encrypted(grant.id, request);
    return services.handOvers().inPlain(grant.id, plainHow(arguments, formFrom(arguments)));
}

/// What is written or printed.
Result<Bytes> rendered(const exchange::Parcel &parcel, Form form, bool toFile)
{
    const auto content = asBytes(parcel.content);
    if (form == Form::Text)
        return toBytes(asBytes(exchange::writeArmour(parcel.kind, content)));
    if (form == Form::File)
        return toBytes(content);
    if (toFile)
        return exchange::qrPicture(content);
    PROFFER_TRY(const auto blocks, exchange::qrBlocks(content));
    return toBytes(asBytes(blocks));
}

/// The name that a file gets where none was given, in a folder where nothing has it yet.
fs::path freeName(const fs::path &folder, const fs::path &name)
{
    auto path = folder / name;
    std::error_code unknown; // what cannot be looked at is found out by writing
    for (int number = 2; fs::exists(path, unknown); ++number)
        path = folder / (name.stem().string() + "-" + std::to_string(number) + name.extension().string());
    return path;
}

fs::path ownName(const exchange::Parcel &parcel, Form form, const vendors::Vendor &vendor, Instant now)
{
    auto host = vendor.address();
    if (const auto at = host.find("://"); at != std::string_view::npos)
        host.remove_prefix(at + 3);
    fs::path name = exchange::fileName(parcel.kind, vendor.profile.name, host.substr(0, host.find('/')),
                                       std::chrono::floor<std::chrono::days>(now));
    if (form != Form::File)
        name.replace_extension(form == Form::Text ? ".txt" : ".png");
    return name;
}

/// The file to be written; nothing where it is printed.
Result<std::optional<OutputFile>> target(const Arguments &arguments, const fs::path &name)
{
    const auto out = arguments.option("out");
    if (!out && formFrom(arguments) != Form::File)
        return Result<std::optional<OutputFile>>{std::optional<OutputFile>{}};
    const fs::path given = out ? fs::path{*out} : fs::path{"."};
    std::error_code unknown;
    const auto path = fs::is_directory(given, unknown) ? freeName(given, name).lexically_normal() : given;
    PROFFER_TRY(auto file, OutputFile::prepare(path.string(), Overwrite::No));
    return Result<std::optional<OutputFile>>{std::optional{std::move(file)}};
}

/// A file that history knows nothing of must not lie there as if it had been handed over.
Result<exchange::HandOver> recordOrTakeBack(services::Services &services, const exchange::Parcel &parcel,
                                            const std::optional<OutputFile> &file)
{
    auto recorded = services.handOvers().record(parcel);
    std::error_code stays;
    if (!recorded && file)
        fs::remove(file->path(), stays);
    return recorded;
}

std::string doneText(const exchange::HandOver &done, std::string_view vendorName,
                     const std::optional<OutputFile> &file)
{
    auto text = tr("Noted: handed over to {company}, {how}.",
                   {{"company", visible(vendorName)}, {"how", tr(inWords(done.how))}}) +
                "\n";
    if (file)
        text += tr("It is in {path}.", {{"path", visible(file->path().string())}}) + "\n";
    if (done.how == exchange::How::Encrypted)
        text += tr("Send it to them; nobody else can open it.") + "\n";
    return text;
}

Result<Outcome> handOver(Session &session, const Arguments &arguments)
{
    const auto form = formFrom(arguments);
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto grant, grantNamed(services, arguments.at("GRANT")));
    PROFFER_TRY(const auto request, requestFor(services, arguments, grant));
    PROFFER_TRY(const auto vendor, services.vendors().get(grant.vendor));
    PROFFER_TRY(const auto parcel, parcelFor(services, arguments, grant, request));
    PROFFER_TRY(auto file, target(arguments, ownName(parcel, form, vendor, session.clock().now())));
    PROFFER_TRY(const auto bytes, rendered(parcel, form, file.has_value()));
    if (file)
        PROFFER_CHECK(file->write(bytes));
    PROFFER_TRY(const auto done, recordOrTakeBack(services, parcel, file));
    auto json = handOverJson(done);
    json.emplace("id", grant.id.text());
    json.emplace("media_type", exchange::typeOf(parcel.kind).mediaType);
    Outcome outcome{.json = std::move(json), .text = doneText(done, vendor.profile.name, file)};
    if (file) {
        outcome.json.emplace("file", file->path().string());
    } else {
        outcome.handedOver = asText(bytes);
        outcome.json.emplace("content", outcome.handedOver);
    }
    return session.finish(services, std::move(outcome));
}

} // namespace

std::vector<Command> grantHandOverCommands()
{
    return {
        {.noun = "grant",
         .verb = "hand-over",
         .help = "Hands a permission over, encrypted to the key of a company's request or in person, and "
                 "notes in the history how and when",
         .positionals = {whichGrant},
         .options = {{.name = "to-request",
                      .value = "FILE",
                      .help = "the company's signed request, which has the key to encrypt it to",
                      .takes = Takes::File},
                     {.name = "in-person",
                      .value = "",
                      .help = "you give it to them yourself, so that it need not be encrypted"},
                     {.name = "as",
                      .value = "FORM",
                      .help = "a file, text for pasting, or a QR code (file)",
                      .words = "file text qr",
                      .closed = true},
                     {.name = "out",
                      .value = "PATH",
                      .help = "write it into this file, or into this folder under a name of its own (files: "
                              "this folder; text and QR codes: standard output); nothing is replaced",
                      .takes = Takes::File}},
         .example = "grant hand-over 3f2a --to-request request.jwt --as text",
         .json = R"({"id", "how", "at", "media_type", "to_key"?, "request"?, "file"?, "content"?})",
         .run = handOver},
    };
}

} // namespace proffer::cli
