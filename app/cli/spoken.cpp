// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "spoken.h"

namespace proffer::cli {

std::string linesOf(const wording::Sentences &sentences, std::string_view indent)
{
    std::string lines;
    for (const auto &sentence : sentences)
        lines += std::string{indent} + sentence + '\n';
    return lines;
}

json::Array jsonOf(const wording::Sentences &sentences)
{
    return {sentences.begin(), sentences.end()};
}

} // namespace proffer::cli
