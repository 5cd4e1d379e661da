// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Linked into the programs: memory is overwritten before it goes back to the allocator, so that values, which
// pass through ordinary strings, do not stay behind in the heap.
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <new>

namespace {

void *allocate(std::size_t size)
{
    if (void *memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc{};
}

void *allocate(std::size_t size, std::align_val_t alignment)
{
    void *memory = nullptr;
    if (::posix_memalign(&memory, static_cast<std::size_t>(alignment), size == 0 ? 1 : size) == 0)
        return memory;
    throw std::bad_alloc{};
}

void release(void *memory) noexcept
{
    if (memory == nullptr)
        return;
    ::explicit_bzero(memory, ::malloc_usable_size(memory));
    std::free(memory);
}

} // namespace

void *operator new(std::size_t size)
{
    return allocate(size);
}

void *operator new[](std::size_t size)
{
    return allocate(size);
}

void *operator new(std::size_t size, std::align_val_t alignment)
{
    return allocate(size, alignment);
}

void *operator new[](std::size_t size, std::align_val_t alignment)
{
    return allocate(size, alignment);
}

void operator delete(void *memory) noexcept
{
    release(memory);
}

void operator delete[](void *memory) noexcept
{
    release(memory);
}

void operator delete(void *memory, std::size_t /*size*/) noexcept
{
    release(memory);
}

void operator delete[](void *memory, std::size_t /*size*/) noexcept
{
    release(memory);
}

void operator delete(void *memory, std::align_val_t /*alignment*/) noexcept
{
    release(memory);
}

void operator delete[](void *memory, std::align_val_t /*alignment*/) noexcept
{
    release(memory);
}

void operator delete(void *memory, std::size_t /*size*/, std::align_val_t /*alignment*/) noexcept
{
    release(memory);
}

void operator delete[](void *memory, std::size_t /*size*/, std::align_val_t /*alignment*/) noexcept
{
    release(memory);
}
