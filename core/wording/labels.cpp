// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "labels.h"

#include "resources.h"

namespace proffer::wording {

Labels::Labels(std::string_view file)
{
    const auto bytes = resource(std::string{"labels/"}.append(file));
    std::string_view rest{bytes.data(), static_cast<std::size_t>(bytes.size())};
    while (!rest.empty()) {
        const auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        const auto tab = line.find('\t');
        if (!line.starts_with('#') && tab != std::string_view::npos)
            labels_.emplace(line.substr(0, tab), line.substr(tab + 1));
    }
}

std::optional<std::string_view> Labels::find(std::string_view key) const
{
    const auto found = labels_.find(key);
    if (found == labels_.end())
        return std::nullopt;
    return found->second;
}

} // namespace proffer::wording
