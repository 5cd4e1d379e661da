// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ascii.h"
#include "vcard/vcard.h"

#include <algorithm>

namespace proffer::vcard {

std::vector<std::string> Property::values(std::string_view parameter) const
{
    std::vector<std::string> all;
    for (const auto &one : parameters) {
        if (one.name == parameter)
            all.insert(all.end(), one.values.begin(), one.values.end());
    }
    return all;
}

std::string_view Property::value(std::string_view parameter) const
{
    const auto found = std::ranges::find(parameters, parameter, &Parameter::name);
    return found == parameters.end() || found->values.empty() ? std::string_view{}
                                                              : std::string_view{found->values.front()};
}

bool Property::has(std::string_view parameter, std::string_view word) const
{
    return std::ranges::any_of(parameters, [&](const Parameter &one) {
        return one.name == parameter && std::ranges::any_of(one.values, [&](const std::string &value) {
                   return sameWord(value, word);
               });
    });
}

std::string Property::component(std::size_t index, std::string_view separator) const
{
    std::string joined;
    if (index >= components.size())
        return joined;
    for (const auto &part : components[index]) {
        const auto word = trimmed(part);
        if (!joined.empty() && !word.empty())
            joined += separator;
        joined += word;
    }
    return joined;
}

} // namespace proffer::vcard
