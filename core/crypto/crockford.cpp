// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/crockford.h"

#include "guarded.h"

#include <algorithm>
#include <optional>

namespace proffer::crypto {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t randomCharacters = 26;
constexpr std::size_t allCharacters = 28;
constexpr std::size_t groupSize = 4;
constexpr std::size_t printedSize = allCharacters + allCharacters / groupSize - 1;

/// A product in GF(32) with the polynomial x^5 + x^2 + 1, in which x = 2 is primitive.
constexpr std::uint8_t product(std::uint8_t a, std::uint8_t b)
{
    unsigned sum = 0;
    for (unsigned bit = 0; bit < 5; ++bit)
        sum ^= (unsigned{a} << bit) & (0U - ((unsigned{b} >> bit) & 1U));
    for (unsigned bit = 8; bit >= 5; --bit)
        sum ^= (0b100101U << (bit - 5)) & (0U - ((sum >> bit) & 1U));
    return static_cast<std::uint8_t>(sum);
}

/// The check is a Reed-Solomon code over GF(32) with the roots 2 and 4: of its 28 characters any two may be
/// wrong, or swapped, and it is noticed every time, where two characters of a hash would miss one in 1,024.
class Check {
public:
    void add(std::uint8_t character)
    {
        const auto out = static_cast<std::uint8_t>(character ^ high_);
        high_ = static_cast<std::uint8_t>(low_ ^ product(out, generator1));
        low_ = product(out, generator0);
    }
    std::uint8_t high() const { return high_; }
    std::uint8_t low() const { return low_; }
    /// Whether the two check characters have been added and are right.
    bool holds() const { return (high_ | low_) == 0; }

private:
    static constexpr std::uint8_t root1 = 2;
    static constexpr std::uint8_t root2 = 4;
    static constexpr std::uint8_t generator1 = root1 ^ root2;         // of (x - 2)(x - 4) the factor of x
    static constexpr std::uint8_t generator0 = product(root1, root2); // and the constant
    // As if a 1 stood before the code, so that a row of zeros is none.
    std::uint8_t high_ = generator1;
    std::uint8_t low_ = generator0;
};

std::optional<std::uint8_t> valueOf(std::uint8_t typed)
{
    auto character = static_cast<char>(typed);
    if (character >= 'a' && character <= 'z')
        character = static_cast<char>(character - 'a' + 'A');
    if (character == 'O')
        character = '0';
    if (character == 'I' || character == 'L')
        character = '1';
    const auto value = alphabet.find(character);
    if (value == std::string_view::npos)
        return std::nullopt;
    return static_cast<std::uint8_t>(value);
}

} // namespace

SecretBytes makeRecoveryCode(RandomSource &random)
{
    Transient<allCharacters> values;
    random.fill(std::span{values.bytes}.first<randomCharacters>());
    Check check;
    for (std::size_t i = 0; i < randomCharacters; ++i) {
        values.bytes[i] &= 31U;
        check.add(values.bytes[i]);
    }
    values.bytes[randomCharacters] = check.high();
    values.bytes[randomCharacters + 1] = check.low();

    SecretBytes code{printedSize};
    std::size_t at = 0;
    for (std::size_t i = 0; i < allCharacters; ++i) {
        if (i != 0 && i % groupSize == 0)
            code.bytes()[at++] = '-';
        code.bytes()[at++] = static_cast<std::uint8_t>(alphabet[values.bytes[i]]);
    }
    return code;
}

Result<SecretBytes> canonicalRecoveryCode(ByteView typed)
{
    Transient<allCharacters> code;
    Check check;
    std::size_t length = 0;
    for (const auto character : typed) {
        if (character == '-' || character == ' ')
            continue;
        const auto value = valueOf(character);
        if (!value || length == allCharacters)
            return fail(ErrorCode::RecoveryCodeInvalid);
        check.add(*value);
        code.bytes[length++] = static_cast<std::uint8_t>(alphabet[*value]);
    }
    if (length != allCharacters || !check.holds())
        return fail(ErrorCode::RecoveryCodeInvalid);
    PROFFER_TRY(auto canonical, allocateSecret(allCharacters));
    std::ranges::copy(code.bytes, canonical.bytes().begin());
    return canonical;
}

} // namespace proffer::crypto
