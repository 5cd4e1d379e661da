// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <new>
#include <string_view>

/// What the program frees, looked at before it goes. To be included by one source of a test: it replaces the
/// global operators new and delete.
namespace proffer::test {

struct FreedMemory {
    /// What must not stand in memory that is freed; empty: nothing is looked for.
    inline static std::string_view mark{};
    inline static int found = 0;

    static void look(const void *block)
    {
        if (block == nullptr || mark.empty())
            return;
        if (::memmem(block, ::malloc_usable_size(const_cast<void *>(block)), mark.data(), mark.size()))
            ++found;
    }
    /// How often the text stood in memory that the work freed.
    static int during(std::string_view text, const auto &work)
    {
        found = 0;
        mark = text;
        work();
        mark = {};
        return found;
    }
};

} // namespace proffer::test

void *operator new(std::size_t size)
{
    auto *const block = std::malloc(size == 0 ? 1 : size);
    if (block == nullptr)
        throw std::bad_alloc{};
    // What a library in C freed there before is not looked for.
    return std::memset(block, 0, ::malloc_usable_size(block));
}

void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    try {
        return operator new(size);
    } catch (const std::bad_alloc &) {
        return nullptr;
    }
}

void operator delete(void *block) noexcept
{
    proffer::test::FreedMemory::look(block);
    std::free(block);
}

void operator delete(void *block, std::size_t) noexcept
{
    operator delete(block);
}
