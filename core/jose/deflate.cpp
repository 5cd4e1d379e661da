// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "deflate.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <zlib.h>

namespace proffer::jose {
namespace {

constexpr std::size_t firstRoom = std::size_t{1} << 16U;

struct EndInflate {
    void operator()(z_stream *stream) const { inflateEnd(stream); }
};

uInt sizeFor(std::size_t size)
{
    return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

} // namespace

Bytes deflate(ByteView plain)
{
    auto size = compressBound(static_cast<uLong>(plain.size()));
    Bytes stream(size);
    if (compress2(stream.data(), &size, plain.data(), static_cast<uLong>(plain.size()), Z_BEST_COMPRESSION) !=
        Z_OK)
        throw std::bad_alloc{}; // nothing else can go wrong with a buffer of that size
    stream.resize(size);
    return stream;
}

Result<Bytes> inflate(ByteView stream, std::size_t limit)
{
    z_stream state{};
    // The library only reads what it calls next_in.
    state.next_in = const_cast<Bytef *>(stream.data());
    state.avail_in = sizeFor(stream.size());
    if (state.avail_in != stream.size())
        return fail(ErrorCode::StatusListTooLarge).with("limit", std::to_string(limit));
    if (inflateInit(&state) != Z_OK)
        return fail(ErrorCode::OutOfMemory);
    const std::unique_ptr<z_stream, EndInflate> ending{&state};
    Bytes plain;
    int status = Z_OK;
    while (status == Z_OK) {
        const auto filled = plain.size();
        if (filled > limit)
            return fail(ErrorCode::StatusListTooLarge).with("limit", std::to_string(limit));
        // One byte more than the limit, to learn whether there is more.
        plain.resize(std::min(std::max(firstRoom, 2 * filled), limit + 1));
        state.next_out = plain.data() + filled;
        state.avail_out = sizeFor(plain.size() - filled);
        status = ::inflate(&state, Z_NO_FLUSH);
        plain.resize(plain.size() - state.avail_out);
    }
    if (plain.size() > limit)
        return fail(ErrorCode::StatusListTooLarge).with("limit", std::to_string(limit));
    if (status != Z_STREAM_END || state.avail_in != 0)
        return fail(ErrorCode::StatusListMalformed).with("part", "lst");
    return plain;
}

} // namespace proffer::jose
