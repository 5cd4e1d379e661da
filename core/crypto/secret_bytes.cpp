// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/secret_bytes.h"

#include "guarded.h"

#include <algorithm>
#include <new>
#include <sodium.h>
#include <utility>

namespace proffer::crypto {

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    require(libraryReady());
    data_ = static_cast<std::uint8_t *>(sodium_malloc(size));
    if (data_ == nullptr)
        throw std::bad_alloc{};
    size_ = size;
    // sodium_malloc fills new memory with 0xdb.
    std::fill_n(data_, size_, std::uint8_t{0});
}

SecretBytes SecretBytes::take(std::span<std::uint8_t> source)
{
    auto secret = copyOf(source);
    wipe(source);
    return secret;
}

SecretBytes SecretBytes::copyOf(ByteView source)
{
    SecretBytes secret{source.size()};
    std::ranges::copy(source, secret.data_);
    return secret;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : data_{std::exchange(other.data_, nullptr)}, size_{std::exchange(other.size_, 0)}
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    SecretBytes taken{std::move(other)};
    std::swap(data_, taken.data_);
    std::swap(size_, taken.size_);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(data_);
}

SecretBytes SecretBytes::duplicate() const
{
    return copyOf(bytes());
}

void wipe(std::span<std::uint8_t> bytes)
{
    if (!bytes.empty())
        sodium_memzero(bytes.data(), bytes.size());
}

void wipe(std::string &text)
{
    // What an earlier, longer text left behind the present end is wiped too.
    text.resize(text.capacity());
    sodium_memzero(text.data(), text.size());
    text.clear();
}

bool constantTimeEqual(ByteView a, ByteView b)
{
    return a.size() == b.size() && sodium_memcmp(address(a), address(b), a.size()) == 0;
}

} // namespace proffer::crypto
