// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/aead.h"

#include "guarded.h"

#include <algorithm>
#include <sodium.h>

namespace proffer::crypto {
namespace {

using State = crypto_secretstream_xchacha20poly1305_state;
constexpr std::size_t keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;

static_assert(StreamSealer::headerSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(StreamSealer::overhead == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(alignof(State) == 1 && std::is_trivially_copyable_v<State>);

State *stateIn(SecretBytes &memory)
{
    require(memory.size() == sizeof(State));
    return reinterpret_cast<State *>(memory.bytes().data());
}

} // namespace

StreamSealer::StreamSealer(ByteView key) : state_{sizeof(State)}
{
    require(libraryReady() && key.size() == keySize);
    require(crypto_secretstream_xchacha20poly1305_init_push(stateIn(state_), header_.data(), key.data()) ==
            0);
}

Bytes StreamSealer::seal(ByteView block, ByteView associated, bool last)
{
    Bytes sealed(block.size() + overhead);
    const auto tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                          : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    require(crypto_secretstream_xchacha20poly1305_push(
                stateIn(state_), sealed.data(), nullptr, address(block), block.size(), address(associated),
                associated.size(), static_cast<std::uint8_t>(tag)) == 0);
    if (last)
        state_ = {};
    return sealed;
}

Result<StreamOpener> StreamOpener::start(ByteView key, ByteView header)
{
    if (key.size() != keySize)
        return fail(ErrorCode::KeyInvalid);
    if (header.size() != StreamSealer::headerSize)
        return fail(ErrorCode::DecryptionFailed);
    StreamOpener opener;
    PROFFER_TRY(opener.state_, allocateSecret(sizeof(State)));
    if (crypto_secretstream_xchacha20poly1305_init_pull(stateIn(opener.state_), header.data(), key.data()) !=
        0)
        return fail(ErrorCode::DecryptionFailed);
    return opener;
}

Result<StreamOpener::Block> StreamOpener::open(ByteView sealed, ByteView associated)
{
    if (state_.empty() || sealed.size() < StreamSealer::overhead)
        return fail(ErrorCode::DecryptionFailed);
    Block block{.bytes = Bytes(sealed.size() - StreamSealer::overhead)};
    std::uint8_t nowhere = 0;
    std::uint8_t tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            stateIn(state_), block.bytes.empty() ? &nowhere : block.bytes.data(), nullptr, &tag,
            sealed.data(), sealed.size(), address(associated), associated.size()) != 0)
        return fail(ErrorCode::DecryptionFailed);
    block.last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (block.last)
        state_ = {};
    return block;
}

} // namespace proffer::crypto
