// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "files.h"
#include "network.h"
#include "table.h"
#include "telling_words.h"
#include "tongue.h"
#include "words.h"

#include "base/text.h"
#include "grants/published_list.h"
#include "jose/sd_jwt.h"
#include "jose/status_list_token.h"

namespace proffer::cli {
namespace {

using grants::Verdict;

/// What came of looking a permission up.
struct Looked {
    Verdict revocation = Verdict::RevocationNotCheckable;
    std::optional<Instant> listedAt{};
    std::optional<Error> reason{}; ///< why it is not known
};

bool isOfTheNetwork(ErrorCode code)
{
    using enum ErrorCode;
    static constexpr auto codes =
        std::to_array({NetNotHttps, NetAddressRefused, NetUnreachable, NetCertificate, NetRedirect, NetStatus,
                       NetTooLarge, NetTimedOut, StatusListNotPublished});
    return std::ranges::find(codes, code) != codes.end();
}

Result<std::string> fetch(const Session &session, const Arguments &arguments, const std::string &uri)
{
    PROFFER_TRY(
        const auto answer,
        networkFrom(session, arguments, Interruptible::Yes)(
            {.url = uri, .mediaType = "application/statuslist+jwt", .limit = jose::maxStatusListToken}));
    if (answer.missing())
        return fail(ErrorCode::StatusListNotPublished).with("url", uri);
    PROFFER_CHECK(net::requireSuccess(answer, uri));
    return std::string{asText(answer.body)};
}

Result<grants::ListPolicy> policyFrom(const Session &session, const Arguments &arguments)
{
    grants::ListPolicy policy{.now = session.clock().now()};
    if (const auto typed = arguments.option("max-age")) {
        constexpr std::int64_t most = 3650;
        PROFFER_TRY(const auto days, wholeNumber(*typed, "max-age"));
        policy.oldest = std::chrono::days{std::min(days, most)};
    }
    return policy;
}

/// A host that does not answer says nothing; a list that is not the issuer's is an error.
Result<Looked> lookUp(const Session &session, const Arguments &arguments,
                      const grants::OutsideVerdict &permission)
{
    PROFFER_TRY(const auto policy, policyFrom(session, arguments));
    if (!permission.list)
        return Looked{.revocation = permission.revocation};
    const auto file = arguments.option("list");
    const auto list =
        file ? readText(*file, jose::maxStatusListToken) : fetch(session, arguments, permission.list->uri);
    if (!list && !file && isOfTheNetwork(list.error().code))
        return Looked{.revocation = Verdict::Unknown, .reason = list.error()};
    PROFFER_CHECK(list);
    PROFFER_TRY(const auto status, grants::statusIn(*list, permission, policy));
    Looked looked{.revocation = status.revocation, .listedAt = status.listedAt};
    if (status.reason)
        looked.reason = fail(*status.reason).with("when", toRfc3339(status.listedAt)).with("claim", "status");
    return looked;
}

/// Not ended is not enough for what anyone could use.
Verdict verdictOf(const grants::OutsideVerdict &permission, const Looked &looked)
{
    return looked.revocation == Verdict::Valid && !permission.bound ? Verdict::AnyoneCouldUse
                                                                    : looked.revocation;
}

std::string_view wordOf(Verdict verdict)
{
    return verdict == Verdict::Valid ? "consistent_person_not_confirmed" : grants::toText(verdict);
}

std::string_view sentenceOf(Verdict verdict)
{
    if (verdict == Verdict::Valid)
        return marked("Consistent, and not ended; who the person is and who shows it, it cannot say. Compare "
                      "the issuer with them.");
    if (verdict == Verdict::AnyoneCouldUse)
        return marked("Consistent, and not ended, but bound to nobody: anyone could use it.");
    if (verdict == Verdict::Revoked)
        return marked("Ended by the person who gave it.");
    if (verdict == Verdict::RevocationNotCheckable)
        return marked("Whether it was ended cannot be found out; the permission names no way to do so.");
    return marked("Whether it was ended is not known.");
}

Exit exitOf(Verdict verdict)
{
    if (verdict == Verdict::Valid)
        return Exit::Ok;
    if (verdict == Verdict::AnyoneCouldUse)
        return Exit::AnyoneCouldUse;
    if (verdict == Verdict::Revoked)
        return Exit::Revoked;
    return verdict == Verdict::RevocationNotCheckable ? Exit::RevocationNotCheckable : Exit::Unknown;
}

json::Object statusJson(const grants::OutsideVerdict &permission, const Looked &looked, Instant now)
{
    json::Object object{{"verdict", wordOf(verdictOf(permission, looked))}, {"as_of", toRfc3339(now)},
                        {"kind", grants::toText(permission.kind)},          {"issuer", permission.issuer},
                        {"issuer_thumbprint", permission.issuerThumbprint}, {"audience", permission.audience},
                        {"valid_until", toRfc3339(permission.validUntil)},  {"bound", permission.bound}};
    if (permission.list) {
        object.emplace("list", permission.list->uri);
        object.emplace("index", static_cast<std::int64_t>(permission.list->index));
    }
    if (looked.listedAt)
        object.emplace("listed", toRfc3339(*looked.listedAt));
    if (looked.reason)
        object.emplace("reason", stableName(looked.reason->code));
    return object;
}

Result<Outcome> status(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto token, readText(arguments.at("FILE"), jose::maxSdJwtSize));
    const auto now = session.clock().now();
    PROFFER_TRY(const auto permission, grants::verifyOutside(token, {.now = now}));
    PROFFER_TRY(const auto looked, lookUp(session, arguments, permission));
    const auto verdict = verdictOf(permission, looked);
    Sheet sheet;
    sheet.add(tr("Why"), looked.reason ? say(*looked.reason).sentence : std::string{});
    sheet.add(tr("Kind"), inWords(permission.kind));
    sheet.add(tr("For"), permission.audience);
    sheet.add(tr("Until"), dayText(permission.validUntil));
    sheet.add(tr("Shown by"), permission.bound
                                  ? tr("not proven; vendor verify with --origin and --nonce asks for proof")
                                  : tr("bound to nobody; anyone could use it"));
    sheet.add(tr("Issuer"), permission.issuerThumbprint);
    if (permission.list)
        sheet.add(tr("Looked up in"), permission.list->uri);
    if (looked.listedAt)
        sheet.add(tr("List of"), minuteText(*looked.listedAt));
    sheet.add(tr("As of"), minuteText(now));
    return Outcome{.json = statusJson(permission, looked, now),
                   .text = tr(sentenceOf(verdict)) + "\n" + sheet.text(),
                   .exit = exitOf(verdict)};
}

} // namespace

std::vector<Command> vendorStatusCommands()
{
    return {
        {.noun = "vendor",
         .verb = "status",
         .help = "For a company or anybody else: looks up whether a permission was ended, in the list that "
                 "it names; needs no vault",
         .positionals = {{.name = "FILE", .help = "the file with the permission", .takes = Takes::File}},
         .options = join({{.name = "list",
                           .value = "FILE",
                           .help = "read the list from this file in place of fetching it",
                           .takes = Takes::File},
                          {.name = "max-age",
                           .value = "DAYS",
                           .help = "how old a list may be that says something was not ended (7)"}},
                         networkOptions()),
         .example = "vendor status kissa.jwt --max-age 3",
         .json =
             R"({"verdict", "as_of", "kind", "issuer", "issuer_thumbprint", "audience", "valid_until", "bound"!, "list"?, "index"?#, "listed"?, "reason"?})",
         .run = status}};
}

} // namespace proffer::cli
