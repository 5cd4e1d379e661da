// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/message.h"

#include <QtGlobal>

#include <array>
#include <initializer_list>

namespace proffer::telling {

inline constexpr auto messages = std::to_array<wording::Message>({
#include "messages.inc"
});

using MessageId = wording::MessageIn<messages>;

inline std::string say(const wording::Language &language, MessageId id,
                       std::initializer_list<wording::Value> values = {})
{
    return wording::say(language, id.message(), {values.begin(), values.size()});
}

} // namespace proffer::telling
