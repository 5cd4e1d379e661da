// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "token_input.h"

#include "base/text.h"
#include "exchange/armour.h"
#include "exchange/qr.h"

#include <fstream>

namespace proffer::cli {
namespace {

/// What a token comes in may be much longer than the token.
constexpr std::size_t maxWrapped = std::size_t{8} << 20U;

Result<Bytes> unwrapped(Bytes bytes)
{
    if (exchange::isPng(bytes))
        return exchange::readQrPicture(bytes);
    if (exchange::hasArmour(asText(bytes)))
        return exchange::readArmour(asText(bytes));
    return bytes;
}

Error withPath(Error error, std::string_view path)
{
    return std::move(error).with("path", std::string{path});
}

} // namespace

Result<std::string> readToken(std::string_view path, std::size_t limit)
{
    PROFFER_TRY(auto bytes, readInput(path, std::max(limit, maxWrapped)));
    const auto inside = unwrapped(std::move(bytes));
    if (!inside)
        return withPath(inside.error(), path);
    const auto text = exchange::trimmedText(asText(*inside));
    if (text.size() > limit)
        return withPath(fail(ErrorCode::TooLarge), path).with("limit", std::to_string(limit) + " bytes");
    if (!isUtf8(text))
        return withPath(fail(ErrorCode::InvalidUtf8), path);
    return std::string{text};
}

Result<Bytes> readBeginning(std::string_view path, std::size_t most)
{
    namespace fs = std::filesystem;
    std::error_code unknown; // what cannot be looked at is found out by reading
    const auto header = fs::path{path} / "header.json";
    const bool isVault = fs::is_directory(path, unknown) && fs::is_regular_file(header, unknown);
    const auto file = isVault ? header : fs::path{path};
    if (path == "-" || !fs::is_regular_file(file, unknown))
        return readInput(file.string(), most);
    std::ifstream stream{file, std::ios::binary};
    Bytes bytes(std::min<std::uintmax_t>(most, fs::file_size(file, unknown)));
    if (!stream.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size())))
        return fail(ErrorCode::FileUnreadable).with("path", std::string{path});
    return bytes;
}

} // namespace proffer::cli
