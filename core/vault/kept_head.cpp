// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "kept_head.h"

#include "base/hex.h"
#include "files.h"
#include "json/parse.h"
#include "json/write.h"

#include <algorithm>

namespace proffer::vault {
namespace {

Result<ledger::Head> parseHead(std::string_view text, const ledger::DeviceId &device)
{
    PROFFER_TRY(const auto object, json::parseObject(text));
    PROFFER_TRY(const auto seq, json::integerMember(object, "seq"));
    PROFFER_TRY(const auto hashText, json::stringMember(object, "hash"));
    PROFFER_TRY(const auto hash, fromHex(hashText));
    ledger::Head head{.device = device, .seq = seq};
    if (hash.size() != head.hash.size())
        return fail(ErrorCode::HexInvalid);
    std::ranges::copy(hash, head.hash.begin());
    return head;
}

} // namespace

KeptHead::KeptHead(const std::filesystem::path &stateFolder, const ledger::VaultId &vault)
    : folder_(stateFolder / vault.text())
{
}

std::optional<ledger::Head> KeptHead::read(const ledger::DeviceId &device) const
{
    const auto text = readFile(folder_ / (device.text() + ".json"), 4096);
    if (!text)
        return std::nullopt;
    const auto head = parseHead(*text, device);
    return head ? std::optional{*head} : std::nullopt;
}

Done KeptHead::write(const ledger::Head &head) const
{
    std::error_code error;
    std::filesystem::create_directories(folder_, error);
    if (error)
        return fileError(error.value(), folder_, ErrorCode::FileUnwritable);
    const auto text = json::write(json::Object{{"seq", head.seq}, {"hash", toHex(head.hash)}}) + "\n";
    return replaceFile(folder_ / (head.device.text() + ".json"), asBytes(text), Durability::Unsynced);
}

} // namespace proffer::vault
