// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The sealed blocks of a backup, under a key that is known: whatever comes, they open to what was sealed or
// not at all.
#include "crypto/aead.h"

#include <cstdlib>

using namespace proffer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t block = 256;
    static const crypto::SecretBytes key{32};
    const ByteView bytes{data, size};
    if (size < crypto::StreamSealer::headerSize)
        return 0;
    auto opener = crypto::StreamOpener::start(key.bytes(), bytes.first(crypto::StreamSealer::headerSize));
    if (!opener)
        return 0;
    for (auto rest = bytes.subspan(crypto::StreamSealer::headerSize); !rest.empty();) {
        const auto sealed = rest.first(std::min(rest.size(), block + crypto::StreamSealer::overhead));
        const auto opened = opener->open(sealed, {});
        if (!opened)
            return 0;
        if (opened->bytes.size() + crypto::StreamSealer::overhead != sealed.size())
            std::abort();
        rest = rest.subspan(sealed.size());
    }
    return 0;
}
