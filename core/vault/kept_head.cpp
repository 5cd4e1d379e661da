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

/// Two records take turns in one file, so that a write which the power cuts off leaves the other one.
constexpr std::size_t recordSize = 256;
constexpr std::size_t recordCount = 2;

std::string record(const ledger::Head &head)
{
    auto text = json::write(json::Object{{"seq", head.seq}, {"hash", toHex(head.hash)}});
    text.resize(recordSize - 1, ' ');
    return text += '\n';
}

/// The file of one device, made with its folder if they are not there. What cannot be understood is not kept:
/// a file that is too long would never be read again.
Descriptor openForWriting(const std::filesystem::path &file, bool understood)
{
    const auto open = [&] {
        const auto emptied = understood ? 0 : O_TRUNC;
        return Descriptor{::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | emptied, 0600)};
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

std::optional<KeptHead::Newest> KeptHead::newest(const ledger::DeviceId &device) const
{
    const auto text = readFile(fileOf(device), recordCount * recordSize);
    std::optional<Newest> newest;
    for (std::size_t place = 0; text && place * recordSize < text->size(); ++place) {
        const auto line = std::string_view{*text}.substr(place * recordSize, recordSize);
        const auto head = parseHead(line.substr(0, line.find('\n')), device);
        if (head && (!newest || newest->head.seq < head->seq))
            newest = Newest{.head = *head, .place = place};
    }
    return newest;
}

std::optional<ledger::Head> KeptHead::read(const ledger::DeviceId &device) const
{
    const auto found = newest(device);
    return found ? std::optional{found->head} : std::nullopt;
}

Done KeptHead::write(const ledger::Head &head)
{
    const auto file = fileOf(head.device);
    const auto former = written_ && written_->head.device == head.device ? written_ : newest(head.device);
    const auto place = former ? (former->place + 1) % recordCount : 0;
    const auto opened = openForWriting(file, former.has_value());
    if (!opened.valid())
        return fileError(errno, file, ErrorCode::FileUnwritable);
    const auto text = record(head);
    const auto size =
        ::pwrite(opened.number(), text.data(), text.size(), static_cast<off_t>(place * recordSize));
    if (size != static_cast<ssize_t>(text.size()))
        return fileError(size < 0 ? errno : ENOSPC, file, ErrorCode::FileUnwritable);
    written_ = Newest{.head = head, .place = place};
    return {};
}

std::filesystem::path KeptHead::fileOf(const ledger::DeviceId &device) const
{
    return folder_ / (device.text() + ".json");
}

} // namespace proffer::vault
