// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/hand_over.h"

#include "base/words.h"

namespace proffer::exchange {
namespace {

using namespace std::string_view_literals;
constexpr Words<How, 5> words{"how", {"encrypted"sv, "in_person"sv, "file"sv, "text"sv, "qr"sv}};

} // namespace

std::string_view toText(How how)
{
    return words.text(how);
}

Result<How> howFromText(std::string_view text)
{
    return words.parse(text);
}

} // namespace proffer::exchange
