// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "telling/history_file.h"

#include "base/hex.h"
#include "ledger/kept_end.h"
#include "ledger/proof.h"

#include <algorithm>

namespace proffer::telling {
namespace {

constexpr std::size_t pageSize = 1000;

Done addProofs(services::Services &services, const std::vector<Told> &page, json::Array &events)
{
    auto object = events.end() - static_cast<std::ptrdiff_t>(page.size());
    for (const auto &told : page) {
        PROFFER_TRY(const auto proof, ledger::prove(services.ledger(), told.event.ref));
        (object++)->asObject()->emplace("proof", ledger::toJson(proof));
    }
    return {};
}

/// Quoted, and never a formula (=, +, -, @, and the white space that spreadsheets skip before them).
std::string cell(std::string_view text)
{
    std::string quoted{'"'};
    if (text.find_first_of("=+-@\t\r\n") == 0)
        quoted += '\'';
    for (const auto letter : text) {
        if (letter == '"')
            quoted += '"';
        quoted += letter;
    }
    return quoted + '"';
}

std::string line(std::initializer_list<std::string_view> cells)
{
    std::string text;
    for (const auto each : cells)
        text.append(text.empty() ? "" : ",").append(cell(each));
    return text + "\r\n";
}

} // namespace

json::Object eventJson(const Told &told)
{
    const auto &event = told.event;
    json::Array about;
    for (const auto &id : event.about)
        about.emplace_back(toHex(id));
    return {{"position", event.position}, {"device", event.ref.device.text()},
            {"seq", event.ref.seq},       {"time", toRfc3339(event.time)},
            {"kind", event.kind},         {"sentence", told.sentence},
            {"about", std::move(about)},  {"data", event.data},
            {"hash", toHex(event.hash)},  {"had_values", event.hadValues},
            {"erased", event.erased()}};
}

json::Array eventsJson(const std::vector<Told> &events)
{
    json::Array list;
    for (const auto &told : events)
        list.push_back(eventJson(told));
    return list;
}

Result<json::Object> historyJson(services::Services &services, const wording::Language &language,
                                 Proofs proofs, const LongWork &work)
{
    PROFFER_TRY(const auto size, services.ledger().size());
    EventSentences sentences{services, language};
    json::Array events;
    for (std::int64_t before = 0;;) {
        PROFFER_TRY(auto found, services.ledger().page(before, pageSize));
        PROFFER_TRY(const auto page, sentences.tell(std::move(found)));
        std::ranges::move(eventsJson(page), std::back_inserter(events));
        if (proofs == Proofs::Included)
            PROFFER_CHECK(addProofs(services, page, events));
        work.report(events.size(), static_cast<std::uint64_t>(size));
        if (work.cancelled())
            return fail(ErrorCode::Cancelled);
        if (page.size() < pageSize)
            break;
        before = page.back().event.position;
    }
    std::ranges::reverse(events);
    PROFFER_TRY(const auto ends, services.ledger().heads());
    return json::Object{{"format", "proffer-history"},
                        {"version", 1},
                        {"vault", services.vault().header().vault.text()},
                        {"heads", ledger::headsJson(ends)},
                        {"events", std::move(events)}};
}

std::string historyCsv(const std::vector<Told> &events)
{
    std::string text{"\xEF\xBB\xBF"};
    text += line({"number", "time", "kind", "sentence", "hash"});
    for (const auto &[event, sentence] : events)
        text += line(
            {std::to_string(event.position), toRfc3339(event.time), event.kind, sentence, toHex(event.hash)});
    return text;
}

} // namespace proffer::telling
