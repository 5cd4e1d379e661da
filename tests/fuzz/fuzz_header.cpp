// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The header of a vault and what stands before a backup's blocks: files that anybody can alter before the
// password is typed.
#include "backup_file.h"
#include "vault/header.h"

#include <cstdlib>

using namespace proffer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes{data, size};
    if (const auto header = vault::readHeader(asText(bytes))) {
        // What is read is bounded, and is exactly what would be written.
        for (const auto &slot : header->header.slots) {
            if (!slot.cost.withinLimits())
                std::abort();
        }
        static const crypto::SecretBytes master{32};
        auto rewritten = vault::readHeader(vault::writeHeader(header->header, master));
        if (!rewritten || rewritten->header != header->header)
            std::abort();
    }
    if (const auto preamble = vault::readPreamble(bytes); preamble && preamble->length > size)
        std::abort();
    return 0;
}
