// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "kept_head.h"

#include "base/descriptor.h"
#include "base/hex.h"
#include "files.h"
#include "json/parse.h"
#include "json/write.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

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

/// Two records take turns in one file: a write that the power cuts off spoils the older one.
constexpr std::size_t recordSize = 256;
constexpr std::size_t recordCount = 2;

std::string record(const ledger::Head &head)
{
    auto text = json::write(json::Object{{"seq", head.seq}, {"hash", toHex(head.hash)}});
    text.resize(recordSize - 1, ' ');
    return text += '\n';
}

/// The file of one device, made with its folder if they are not there.
Descriptor openForWriting(const std::filesystem::path &file)
{
    const auto open = [&] {
        return Descriptor{::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600)};
    };
    auto opened = open();
    if (opened.valid() || errno != ENOENT)
        return opened;
    std::error_code unmade; // opening tells what is wrong
    std::filesystem::create_directories(file.parent_path(), unmade);
    return open();
}

} // namespace

KeptHead::KeptHead(const std::filesystem::path &stateFolder, const ledger::VaultId &vault)
    : folder_(stateFolder / vault.text())
{
}

std::optional<ledger::Head> KeptHead::read(const ledger::DeviceId &device) const
{
    const auto text = readFile(fileOf(device), recordCount * recordSize);
    std::optional<ledger::Head> newest;
    for (std::size_t start = 0; text && start < text->size(); start += recordSize) {
        const auto line = std::string_view{*text}.substr(start, recordSize);
        const auto head = parseHead(line.substr(0, line.find('\n')), device);
        if (head && (!newest || newest->seq < head->seq))
            newest = *head;
    }
    return newest;
}

Done KeptHead::write(const ledger::Head &head) const
{
    const auto file = fileOf(head.device);
    const auto opened = openForWriting(file);
    if (!opened.valid())
        return fileError(errno, file, ErrorCode::FileUnwritable);
    const auto text = record(head);
    const auto place = static_cast<std::size_t>(head.seq) % recordCount * recordSize;
    if (::pwrite(opened.number(), text.data(), text.size(), static_cast<off_t>(place)) !=
        static_cast<ssize_t>(text.size()))
        return fileError(errno, file, ErrorCode::FileUnwritable);
    return {};
}

std::filesystem::path KeptHead::fileOf(const ledger::DeviceId &device) const
{
    return folder_ / (device.text() + ".json");
}

} // namespace proffer::vault
