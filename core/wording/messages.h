// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>

namespace proffer::wording {

struct Message {
    const char *english;
    const char *id;
};

inline constexpr auto messages = std::to_array<Message>({
#include "messages.inc"
});

/// Units of a length of time, from years to seconds.
inline constexpr auto countedMessages = std::to_array<Message>({
#include "counted.inc"
});

/// One message of the table. A name that the sources spell out and that is not there does not compile.
class MessageId {
public:
    consteval MessageId(const char *id) : index_(indexOf(id).value()) {}
    /// For names that are put together while the program runs.
    static std::optional<MessageId> named(std::string_view id)
    {
        const auto index = indexOf(id);
        return index ? std::optional{MessageId{*index}} : std::nullopt;
    }
    const Message &message() const { return messages.at(index_); }

private:
    explicit MessageId(std::size_t index) : index_(index) {}
    static constexpr std::optional<std::size_t> indexOf(std::string_view id)
    {
        for (std::size_t i = 0; i < messages.size(); ++i)
            if (id == messages[i].id)
                return i;
        return std::nullopt;
    }

    std::size_t index_;
};

} // namespace proffer::wording
