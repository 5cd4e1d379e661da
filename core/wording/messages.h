// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/message.h"

#include <QtGlobal>

#include <array>

namespace proffer::wording {

inline constexpr auto messages = std::to_array<Message>({
#include "messages.inc"
});

/// Units of a length of time, from years to seconds.
inline constexpr auto countedMessages = std::to_array<Message>({
#include "counted.inc"
});

using MessageId = MessageIn<messages>;

} // namespace proffer::wording
