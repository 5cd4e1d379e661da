// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/language.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

// For libraries that have sentences of their own, said in every language.
namespace proffer::wording {

/// The English text with its named placeholders, and the name by which sources and translations call it.
struct Message {
    const char *english;
    const char *id;
};

/// One message of a table. A name that the sources spell out and that is not there does not compile.
template <const auto &table>
class MessageIn {
public:
    consteval MessageIn(const char *id) : index_(indexOf(id).value()) {}
    /// For names that are put together while the program runs.
    static std::optional<MessageIn> named(std::string_view id)
    {
        const auto index = indexOf(id);
        return index ? std::optional{MessageIn{*index}} : std::nullopt;
    }
    const Message &message() const { return table.at(index_); }

private:
    explicit MessageIn(std::size_t index) : index_(index) {}
    static constexpr std::optional<std::size_t> indexOf(std::string_view id)
    {
        for (std::size_t i = 0; i < table.size(); ++i)
            if (id == table[i].id)
                return i;
        return std::nullopt;
    }

    std::size_t index_;
};

/// What stands for a placeholder.
struct Value {
    std::string_view name;
    std::string text;
};

/// A message in a language, with each "{name}" that a value is for replaced. Values are put in as they are.
std::string say(const Language &language, const Message &message, std::span<const Value> values = {});

} // namespace proffer::wording
