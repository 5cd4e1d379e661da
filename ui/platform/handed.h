// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/single_instance.h"

#include <expected>

namespace proffer::ui {

/// Longer than any message can be.
constexpr qint64 longestMessage = 8192;

/// Why a message cannot be read.
enum class Unreadable : std::uint8_t { Incomplete, Wrong };

/// The message of a second start; empty if what is handed over does not fit one.
QByteArray writeHanded(const SingleInstance::Handed &handed);
/// Takes nothing but what writeHanded() makes.
std::expected<SingleInstance::Handed, Unreadable> readHanded(const QByteArray &message);

} // namespace proffer::ui
