// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/published_list.h"

#include "jose/claims.h"
#include "jose/did.h"

namespace proffer::grants {
namespace {

// Token Status List, section 7.1.
constexpr unsigned valid = 0;
constexpr unsigned invalid = 1;

bool isOutdated(const jose::StatusListToken &list, const ListPolicy &policy)
{
    return policy.now - list.issuedAt > policy.oldest || (list.expires && policy.now >= *list.expires);
}

} // namespace

Result<jose::StatusListToken> readPublishedList(std::string_view token, const jose::PublicJwk &key,
                                                std::string_view uri)
{
    auto list = jose::readStatusList(token, key, uri);
    if (list)
        return list;
    if (list.error().code == ErrorCode::TokenSignature)
        return fail(ErrorCode::StatusListOtherSigner);
    if (list.error().code == ErrorCode::TokenClaimInvalid && list.error().fact("claim") == "sub")
        return fail(ErrorCode::StatusListOtherPlace).with("url", std::string{uri});
    return list;
}

Result<ListedStatus> statusIn(std::string_view text, const OutsideVerdict &permission,
                              const ListPolicy &policy)
{
    if (!permission.list)
        return fail(ErrorCode::NotFound).with("what", "list");
    PROFFER_TRY(const auto key, jose::parseDid(permission.issuer));
    PROFFER_TRY(const auto list, readPublishedList(text, key, permission.list->uri));
    PROFFER_TRY(const auto status, list.list.at(permission.list->index));
    ListedStatus listed{.listedAt = list.issuedAt};
    if (status == invalid)
        listed.revocation = Verdict::Revoked;
    else if (list.issuedAt > policy.now + jose::maxAhead)
        listed.reason = ErrorCode::TokenFromFuture;
    else if (isOutdated(list, policy))
        listed.reason = ErrorCode::StatusListOutdated;
    else if (status != valid)
        listed.reason = ErrorCode::TokenClaimInvalid;
    else
        listed.revocation = Verdict::Valid;
    return listed;
}

} // namespace proffer::grants
