// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "hand_over_shapes.h"

#include "content_words.h"
#include "table.h"
#include "tongue.h"

namespace proffer::cli {

json::Object handOverJson(const exchange::HandOver &handOver)
{
    json::Object object{{"how", exchange::toText(handOver.how)}, {"at", toRfc3339(handOver.at)}};
    if (handOver.key)
        object.emplace("to_key", handOver.key->text());
    if (!handOver.request.empty())
        object.emplace("request", handOver.request);
    return object;
}

json::Array handOversJson(const std::vector<exchange::HandOver> &handOvers)
{
    json::Array list;
    for (const auto &handOver : handOvers)
        list.emplace_back(handOverJson(handOver));
    return list;
}

std::string handOversText(const std::vector<exchange::HandOver> &handOvers)
{
    Sheet sheet;
    for (const auto &handOver : handOvers)
        sheet.add(tr("Handed over"), minuteText(handOver.at) + ", " + tr(inWords(handOver.how)));
    return handOvers.empty() ? std::string{} : "\n" + sheet.text();
}

} // namespace proffer::cli
