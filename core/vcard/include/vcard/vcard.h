// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <optional>

/// Reading of contact cards as phones and mail programs export them: vCard 4.0 (RFC 6350), 3.0 (RFC 2426)
/// and 2.1.
namespace proffer::vcard {

/// How much is read before the file is refused with TooLarge; memory stays within a small multiple of them.
struct Limits {
    std::size_t bytes = std::size_t{64} << 20U;     ///< the whole file
    std::size_t lineBytes = std::size_t{16} << 20U; ///< one unfolded line (photos are long)
    std::size_t valueBytes = std::size_t{1} << 18U; ///< one value that is not binary
    std::size_t cards = 20'000;                     ///< in the file
    std::size_t properties = 50'000;                ///< in the file
    std::size_t parameters = 32;                    ///< values of all parameters of one property
    std::size_t parts = 64;                         ///< parts of one structured value
};

enum class Version : std::uint8_t { V21, V30, V40 };

struct Parameter {
    std::string name; ///< upper case
    std::vector<std::string> values;
    bool operator==(const Parameter &) const = default;
};

/// One line of a card. Text is well-formed UTF-8 without NUL, whatever the file's encoding was.
struct Property {
    std::string group{}; ///< "item1" of "item1.EMAIL", or empty
    std::string name{};  ///< upper case
    std::vector<Parameter> parameters{};
    std::string raw{};  ///< the value, its escapes still in it
    std::string text{}; ///< the value without escapes
    std::vector<std::vector<std::string>>
        components{};                         ///< of N, ADR, ORG, GENDER, NICKNAME and SOUND;X-IRMC-N
    std::optional<std::size_t> binaryBytes{}; ///< a binary value's size; it is neither decoded nor kept
    std::size_t line = 0;                     ///< where it starts in the file, from 1

    /// Every value of the parameters with this (upper case) name.
    std::vector<std::string> values(std::string_view parameter) const;
    /// The first of them, or an empty text.
    std::string_view value(std::string_view parameter) const;
    /// Whether one of them is this word, in either case.
    bool has(std::string_view parameter, std::string_view word) const;
    /// The values of one component in one text; empty where there is none.
    std::string component(std::size_t index, std::string_view separator = " ") const;
    bool operator==(const Property &) const = default;
};

/// Something that the format forbids and that was read nevertheless: to be told to the person.
struct Finding {
    enum class Kind : std::uint8_t {
        VersionMissing, ///< read as 3.0
        VersionUnknown, ///< read as 4.0
        EndMissing,     ///< another card begins, or the file ends, without END:VCARD
        LineCutOff,     ///< the file ends within a card: its last line may be half and was left out
        NestedCard,     ///< another person's card within AGENT (2.1), left out
    };
    Kind kind;
    std::size_t line;
    bool operator==(const Finding &) const = default;
};

struct Card {
    Version version = Version::V30;
    std::size_t line = 0; ///< of BEGIN:VCARD
    std::vector<Property> properties{};
    std::vector<Finding> findings{};
    bool operator==(const Card &) const = default;
};

/// Every card of the file, at least one. Errors: TooLarge; InvalidUtf8; VCardMalformed; OutOfMemory. The
/// first three carry the fact "line", except TooLarge for the whole file. Time is linear in the file's size.
Result<std::vector<Card>> parse(ByteView file, const Limits &limits = {});

} // namespace proffer::vcard
