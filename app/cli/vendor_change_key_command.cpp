// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "hand_over.h"
#include "table.h"
#include "tongue.h"
#include "vendor_keys.h"

#include "requests/key_change.h"
#include "vendors/origin.h"

namespace proffer::cli {
namespace {

Result<std::string> originFrom(const Arguments &arguments)
{
    const auto typed = arguments.option("origin");
    if (!typed)
        return std::string{};
    PROFFER_TRY(const auto origin, vendors::Origin::fromTyped(*typed));
    return origin.text();
}

Result<Outcome> changeKey(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(const auto oldKey, signingKeyFrom(session, arguments, "old"));
    PROFFER_TRY(const auto newKey, signingKeyFrom(session, arguments, "new"));
    requests::KeyChangeSetting setting{.jti = newTokenId(session), .now = session.clock().now()};
    PROFFER_TRY(setting.origin, originFrom(arguments));
    PROFFER_TRY(const auto token, requests::signKeyChange(setting, oldKey, newKey));
    PROFFER_TRY(const auto made, requests::checkKeyChange(token, jose::PublicJwk::of(oldKey), setting.now));
    Sheet sheet;
    sheet.add(tr("Of"), made.issuer);
    sheet.add(tr("Old key"), made.oldKey.text());
    sheet.add(tr("New key"), made.newKey.thumbprint().text());
    return handOver.give(token, {.json = {{"token", token},
                                          {"issuer", made.issuer},
                                          {"jti", made.jti},
                                          {"old_thumbprint", made.oldKey.text()},
                                          {"new_thumbprint", made.newKey.thumbprint().text()}},
                                 .text = sheet.text()});
}

} // namespace

std::vector<Command> vendorChangeKeyCommands()
{
    return {
        {.noun = "vendor",
         .verb = "change-key",
         .help = "For a company: tells those who know its key that it has a new one; needs no vault",
         .options = join({{.name = "old",
                           .value = "FILE",
                           .help = "the private key that is known, a JWK",
                           .takes = Takes::File},
                          {.name = "new",
                           .value = "FILE",
                           .help = "the private key in its place, from vendor keygen",
                           .takes = Takes::File},
                          {.name = "origin",
                           .value = "ORIGIN",
                           .help = "your web address (without it: known by your old key alone)"}},
                         outOptions()),
         .example = "vendor change-key --old shop.key.jwk --new shop.key-2.jwk --origin https://shop.example "
                    "--out key-change.jwt",
         .json = R"({"token", "issuer", "jti", "old_thumbprint", "new_thumbprint", "file"?})",
         .run = changeKey},
    };
}

} // namespace proffer::cli
