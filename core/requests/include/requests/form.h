// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "requests/request.h"

namespace proffer::requests {

/// What a form does not say.
struct FormSetting {
    std::string jti{}; ///< random
    Instant now{};
    std::chrono::days life{14}; ///< how long the request can be answered, 1 to 30 days
};

/// The request that a vendor wrote down as plain JSON, as a person can write it: the members of a request
/// without version, issuer, times and keys; words of the vocabulary where a request has IRIs ("EmailAddress",
/// "dpv:Marketing", the code of an agreement); one text in place of a list of one; an origin as it is typed.
/// It is for any person unless it has an `aud`. An ask has to say `data`, `purpose` and `retention`; its
/// `processing` is Use where it says none.
///
/// The errors of json::parseObject(). JsonMissingMember, JsonWrongType, and InvalidArgument (with the fact
/// "reason": unknown, too_long, none, not_an_ask …), all with the fact "member", such as "ask[1].purpose";
/// UnknownIri with the facts "kind" (purpose, processing, category, channel, agreement) and "iri";
/// InvalidDate with "duration" or "date"; OriginInvalid; InvalidArgument with "what" = "request_days".
Result<Request> requestFromForm(std::string_view text, const FormSetting &setting);

} // namespace proffer::requests
