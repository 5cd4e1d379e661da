// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/kept_end.h"

#include "base/hex.h"
#include "json/parse.h"

#include <algorithm>

namespace proffer::ledger {
namespace {

/// As much of "2026-05-03T07:04:51Z" as is a day.
constexpr std::size_t dayLength = 10;
/// An exported history is read too.
constexpr std::size_t mostBytes = std::size_t{64} << 20U;

Result<Head> headFrom(const json::Value &value)
{
    const auto *object = value.asObject();
    if (object == nullptr)
        return fail(ErrorCode::JsonWrongType).with("member", "heads");
    PROFFER_TRY(const auto device, json::stringMember(*object, "device"));
    PROFFER_TRY(const auto seq, json::integerMember(*object, "seq"));
    PROFFER_TRY(const auto hex, json::stringMember(*object, "hash"));
    PROFFER_TRY(const auto hash, fromHex(hex));
    Head head{.seq = seq};
    PROFFER_TRY(head.device, DeviceId::parse(device));
    if (hash.size() != head.hash.size())
        return fail(ErrorCode::HexInvalid);
    std::ranges::copy(hash, head.hash.begin());
    return head;
}

} // namespace

json::Array headsJson(const std::vector<Head> &heads)
{
    json::Array list;
    for (const auto &head : heads)
        list.push_back(
            json::Object{{"device", head.device.text()}, {"seq", head.seq}, {"hash", toHex(head.hash)}});
    return list;
}

json::Object keptEndJson(const VaultId &vault, Instant now, const std::vector<Head> &heads)
{
    return {{"vault", vault.text()}, {"time", toRfc3339(now)}, {"heads", headsJson(heads)}};
}

Result<KeptEnd> readKeptEnd(std::string_view text)
{
    PROFFER_TRY(const auto kept, json::parseObject(text, {.bytes = mostBytes}));
    PROFFER_TRY(const auto vault, json::stringMember(kept, "vault"));
    PROFFER_TRY(const auto time, json::optionalString(kept, "time"));
    PROFFER_TRY(const auto *list, json::arrayMember(kept, "heads"));
    KeptEnd end;
    PROFFER_TRY(end.vault, VaultId::parse(vault));
    if (time) {
        PROFFER_TRY(end.day, parseIsoDate(std::string_view{*time}.substr(0, dayLength)));
    }
    for (const auto &each : *list) {
        PROFFER_TRY(const auto head, headFrom(each));
        end.heads.push_back(head);
    }
    return end;
}

} // namespace proffer::ledger
