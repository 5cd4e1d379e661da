// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "say.h"

#include <algorithm>

namespace proffer::wording {
namespace {

std::string sayNamed(const Language &language, std::string name)
{
    std::ranges::replace(name, '-', '_');
    const auto id = MessageId::named(name);
    return id ? say(language, *id) : std::string{};
}

} // namespace

std::string sayQuestion(const Language &language, std::string_view question)
{
    return sayNamed(language, "question." + std::string{question});
}

std::string sayChoice(const Language &language, std::string_view question, std::string_view choice)
{
    return sayNamed(language, "choice." + std::string{question} + "." + std::string{choice});
}

} // namespace proffer::wording
