// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/secret_bytes.h"

#include "guarded.h"

#include <algorithm>
#include <mutex>
#include <new>
#include <sodium.h>
#include <utility>

namespace proffer::crypto {
namespace {

/// A few wiped blocks for the next secrets of just their size: guarded memory takes a dozen system calls to
/// get and to give back, more than the signature that its key is wanted for.
class SpareBlocks {
public:
    std::uint8_t *take(std::size_t size)
    {
        const std::scoped_lock lock{mutex_};
        const auto found = std::ranges::find(blocks_, size, &Block::size);
        return found == blocks_.end() ? nullptr : std::exchange(*found, {}).data;
    }
    /// False if it is too large or there are enough.
    bool keep(std::uint8_t *data, std::size_t size)
    {
        if (size > largest)
            return false;
        const std::scoped_lock lock{mutex_};
        const auto room = std::ranges::find(blocks_, nullptr, &Block::data);
        if (room == blocks_.end())
            return false;
        *room = {.data = data, .size = size};
        return true;
    }

private:
    static constexpr std::size_t largest = 256;
    struct Block {
        std::uint8_t *data = nullptr;
        std::size_t size = 0;
    };
    std::mutex mutex_;
    std::array<Block, 8> blocks_{};
};

/// Never destroyed, since secrets may outlive every other static object.
SpareBlocks &spareBlocks()
{
    static auto *const blocks = new SpareBlocks;
    return *blocks;
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    require(libraryReady());
    data_ = spareBlocks().take(size);
    if (data_ == nullptr)
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
    if (data_ == nullptr)
        return;
    sodium_memzero(data_, size_);
    if (!spareBlocks().keep(data_, size_))
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
