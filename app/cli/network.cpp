// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "network.h"

namespace proffer::cli {

std::vector<Option> networkOptions()
{
    return {
        {.name = "authorities",
         .value = "FILE",
         .help = "trust the certificate authorities in this file (PEM) in place of the system's",
         .takes = Takes::File},
        {.name = "private-network",
         .value = "",
         .help =
             "use addresses on this computer and in a private network, too, which are refused otherwise"}};
}

std::function<Result<net::Answer>(const net::Request &)>
networkFrom(const Session &session, const Arguments &arguments, Interruptible interruptible)
{
    const net::Client client{{.authorities = arguments.option("authorities").value_or(""),
                              .privateNetworks = arguments.has("private-network")}};
    const auto stop = interruptible == Interruptible::Yes ? session.work({}).stop : std::stop_token{};
    return [client, stop](const net::Request &request) { return client.send(request, {.stop = stop}); };
}

} // namespace proffer::cli
