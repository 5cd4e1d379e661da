// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "nearest.h"

#include <algorithm>
#include <cstddef>

namespace proffer::cli {

std::size_t typingDistance(std::string_view a, std::string_view b)
{
    const auto columns = b.size() + 1;
    std::vector<std::size_t> table((a.size() + 1) * columns);
    const auto cell = [&](std::size_t row, std::size_t column) -> std::size_t & {
        return table.at(row * columns + column);
    };
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cell(i, j) = i + j;
                continue;
            }
            const std::size_t changed = a[i - 1] == b[j - 1] ? 0 : 1;
            cell(i, j) = std::min({cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cell(i, j) = std::min(cell(i, j), cell(i - 2, j - 2) + 1);
        }
    }
    return cell(a.size(), b.size());
}

std::optional<std::string_view> nearest(std::string_view typed, const std::vector<std::string_view> &words)
{
    constexpr std::size_t longest = 64;
    if (typed.empty() || typed.size() > longest)
        return std::nullopt;
    std::optional<std::string_view> best;
    std::size_t least = longest;
    for (const auto word : words) {
        const auto distance = typingDistance(typed, word);
        const auto tolerated = std::clamp<std::size_t>(word.size() / 3, 1, 3);
        if (distance <= tolerated && distance < least) {
            least = distance;
            best = word;
        }
    }
    return best;
}

} // namespace proffer::cli
