// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/client.h"

#include "request.h"

namespace proffer::net {

bool Answer::missing() const
{
    constexpr int notFound = 404;
    constexpr int gone = 410;
    return status == notFound || status == gone;
}

Result<Answer> Client::send(const Request &request, const LongWork &work) const
{
    return Exchange{request, settings_, work}.run();
}

Done requireSuccess(const Answer &answer, const std::string &url)
{
    if (answer.succeeded())
        return {};
    return fail(ErrorCode::NetStatus).with("url", url).with("status", std::to_string(answer.status));
}

} // namespace proffer::net
