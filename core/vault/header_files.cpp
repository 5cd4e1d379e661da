// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "header_files.h"

#include "files.h"

namespace proffer::vault {
namespace {

constexpr std::size_t readLimit = std::size_t{128} * 1024;
constexpr std::string_view mainName = "header.json";
constexpr std::string_view copyName = "header.copy.json";
constexpr std::string_view nextName = "header.next.json";

Result<UncheckedHeader> load(const std::filesystem::path &file)
{
    PROFFER_TRY(const auto text, readFile(file, readLimit));
    return readHeader(text);
}

Result<OpenedHeader> openOne(const UncheckedHeader &unchecked, const Credential &credential)
{
    PROFFER_TRY(auto master, unwrapMaster(unchecked.header, credential));
    if (!isAuthentic(unchecked, master))
        return fail(ErrorCode::VaultHeaderDamaged);
    return Result<OpenedHeader>{OpenedHeader{.header = unchecked.header, .master = std::move(master)}};
}

Result<OpenedHeader> openFile(const std::filesystem::path &file, const Credential &credential)
{
    PROFFER_TRY(const auto unchecked, load(file));
    return openOne(unchecked, credential);
}

} // namespace

Result<OpenedHeader> HeaderFiles::open(const Credential &credential) const
{
    const auto main = load(folder_ / mainName);
    const auto copy = load(folder_ / copyName);
    if (!main && !copy) {
        const auto missing =
            main.error().code == ErrorCode::FileNotFound && copy.error().code == ErrorCode::FileNotFound;
        return missing ? fail(ErrorCode::VaultNotFound).with("path", folder_.string()) : main.error();
    }
    // Opening costs a key derivation: a copy that says the same is not tried.
    auto fromMain = main ? openOne(*main, credential) : Result<OpenedHeader>{main.error()};
    if (fromMain) {
        fromMain->repaired = !copy || *copy != *main;
        return fromMain;
    }
    if (!copy || (main && *copy == *main))
        return fromMain;
    auto fromCopy = openOne(*copy, credential);
    if (!fromCopy)
        return main ? std::move(fromMain) : std::move(fromCopy);
    fromCopy->repaired = true;
    return fromCopy;
}

Result<OpenedHeader> HeaderFiles::openNext(const Credential &credential) const
{
    return openFile(folder_ / nextName, credential);
}

bool HeaderFiles::hasNext() const
{
    std::error_code ignored; // unreadable counts as absent: opening it would fail as well
    return std::filesystem::exists(folder_ / nextName, ignored);
}

Done HeaderFiles::write(const Header &header, const crypto::SecretBytes &master) const
{
    // The copy first: until header.json is replaced, which is one step, the vault opens as before.
    const auto text = writeHeader(header, master);
    PROFFER_CHECK(replaceFile(folder_ / copyName, asBytes(text)));
    return replaceFile(folder_ / mainName, asBytes(text));
}

Done HeaderFiles::writeNext(const Header &header, const crypto::SecretBytes &master) const
{
    return replaceFile(folder_ / nextName, asBytes(writeHeader(header, master)));
}

Done HeaderFiles::removeNext() const
{
    return removeFile(folder_ / nextName);
}

Result<HeaderFiles::Peek> HeaderFiles::peek() const
{
    const auto main = load(folder_ / mainName);
    const auto copy = load(folder_ / copyName);
    if (main)
        return Peek{.header = main->header, .copyDiffers = !copy || *copy != *main};
    if (copy)
        return Peek{.header = copy->header, .copyDiffers = true};
    if (main.error().code == ErrorCode::FileNotFound && copy.error().code == ErrorCode::FileNotFound)
        return fail(ErrorCode::VaultNotFound).with("path", folder_.string());
    return main.error();
}

} // namespace proffer::vault
