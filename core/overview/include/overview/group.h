// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace proffer::overview {

/// What a detail is, as roughly as one picture can show it.
enum class Group : std::uint8_t { Email, Phone, Address, Name, Birthday, Taste, Online, Official, Other };
inline constexpr std::size_t groupCount = 9;

std::string_view toText(Group group); ///< "birthday"
/// How it is asked for where a claim can be asked for too: "groups.birthday", which no claim is called.
std::string asked(Group group);
/// The group that is asked for; nothing where it is a claim.
std::optional<Group> askedGroup(std::string_view asked);
/// By the claim's name, as it stands in a holding ("family_name#ja-Kana-JP", "preferences.topic.coffee").
Group groupOf(std::string_view claim);

} // namespace proffer::overview
