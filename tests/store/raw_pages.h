// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <QtGlobal>

#include <memory>
#include <openssl/evp.h>

/// The pages of a SQLCipher file by other means than SQLCipher's, to see what really lies in it.
namespace proffer::test {

inline constexpr std::size_t pageSize = 4096;
inline constexpr std::size_t reserved =
    80; // initialization vector 16, HMAC-SHA512 64 (SQLCipher design, "Page format")

inline void decryptPage(ByteView page, std::size_t skipped, ByteView key, Bytes &plain)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context{EVP_CIPHER_CTX_new(),
                                                                                  EVP_CIPHER_CTX_free};
    const auto body = page.first(page.size() - reserved).subspan(skipped);
    const auto start = plain.size();
    plain.resize(start + body.size());
    int written = 0;
    const bool good = EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.data(),
                                         page.last(reserved).data()) == 1 &&
                      EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
                      EVP_DecryptUpdate(context.get(), plain.data() + start, &written, body.data(),
                                        static_cast<int>(body.size())) == 1;
    if (!good || written != static_cast<int>(body.size()))
        qFatal("a page could not be decrypted");
}

/// Every page of a file, decrypted without SQLCipher; the first 16 bytes of the first one are the salt.
inline Bytes decryptedFile(ByteView content, ByteView key)
{
    Bytes plain;
    for (std::size_t at = 0; at + pageSize <= content.size(); at += pageSize)
        decryptPage(content.subspan(at, pageSize), at == 0 ? 16 : 0, key, plain);
    return plain;
}

/// Every frame of a write-ahead log (sqlite.org/fileformat2.html, section 4.1), decrypted. A frame of the
/// first page has its salt at the start, which turns only its first block into noise here.
inline Bytes decryptedLog(ByteView content, ByteView key)
{
    static constexpr std::size_t header = 32;
    static constexpr std::size_t frameHeader = 24;
    Bytes plain;
    for (std::size_t at = header + frameHeader; at + pageSize <= content.size(); at += pageSize + frameHeader)
        decryptPage(content.subspan(at, pageSize), 0, key, plain);
    return plain;
}

} // namespace proffer::test
