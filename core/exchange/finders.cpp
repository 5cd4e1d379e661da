// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "finders.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace proffer::exchange {
namespace {

/// Five runs of dark and light, as long as a line through a finder pattern has them: 1:1:3:1:1.
using Runs = std::array<int, 5>;
constexpr Runs finder{1, 1, 3, 1, 1};
constexpr int modules = 7;

bool isFinder(const Runs &runs)
{
    int sum = 0;
    for (const int run : runs)
        sum += run;
    // Each may differ by three quarters of a module and half a pixel, as ZXing has it where it is least
    // strict.
    const auto fits = [&](int run, int share) {
        return 4 * std::abs(run * modules - share * sum) <= 3 * sum + 2 * modules;
    };
    return sum >= modules && std::ranges::equal(runs, finder, fits);
}

class Bits {
public:
    explicit Bits(const Picture &picture) : picture_(picture) {}

    bool isDark(int x, int y) const
    {
        return picture_.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture_.width) +
                               static_cast<std::size_t>(x)] == 0;
    }

    /// How far it goes on as dark or light from a place up (-1) or down (1), no farther than \a most.
    int reach(int x, int y, int step, bool dark, int most) const
    {
        int length = 0;
        while (length < most && y >= 0 && y < picture_.height && isDark(x, y) == dark) {
            ++length;
            y += step;
        }
        return length;
    }

private:
    const Picture &picture_;
};

/// The runs of the column through a dark place, and where the middle one begins.
struct Column {
    Runs runs{};
    int top = 0;
};

Column columnThrough(const Bits &bits, int x, int y, int most)
{
    const int above = bits.reach(x, y, -1, true, most);
    const int below = bits.reach(x, y + 1, 1, true, most);
    const int lightAbove = bits.reach(x, y - above, -1, false, most);
    const int lightBelow = bits.reach(x, y + 1 + below, 1, false, most);
    return {.runs = {bits.reach(x, y - above - lightAbove, -1, true, most), lightAbove, above + below,
                     lightBelow, bits.reach(x, y + 1 + below + lightBelow, 1, true, most)},
            .top = y - above + 1};
}

/// Where each run of a row ends; the first one is light and may be empty.
void findEnds(const Bits &bits, int y, int width, std::vector<int> &ends)
{
    ends.clear();
    bool dark = false;
    for (int x = 0; x < width; ++x) {
        if (bits.isDark(x, y) != dark) {
            ends.push_back(x);
            dark = !dark;
        }
    }
    ends.push_back(width);
}

/// A place of the size of the middle of what was found there, so that each is counted a few times at most.
using Place = std::pair<int, int>;

void collect(const Bits &bits, int y, const std::vector<int> &ends, std::set<Place> &found)
{
    for (std::size_t first = 0; first + 5 < ends.size(); first += 2) {
        Runs runs{};
        for (std::size_t i = 0; i < runs.size(); ++i)
            runs.at(i) = ends[first + i + 1] - ends[first + i];
        if (!isFinder(runs))
            continue;
        const int middle = (ends[first + 2] + ends[first + 3]) / 2;
        const auto column = columnThrough(bits, middle, y, 2 * (ends[first + 5] - ends[first]));
        if (!isFinder(column.runs))
            continue;
        const int cell = std::max(runs[2], 1);
        found.emplace(middle / cell, (column.top + column.runs[2] / 2) / cell);
    }
}

} // namespace

void makeBlackAndWhite(Picture &picture)
{
    std::array<std::uint64_t, 256> histogram{};
    for (const auto grey : picture.pixels)
        ++histogram.at(grey);
    double sum = 0;
    for (std::size_t grey = 0; grey < histogram.size(); ++grey)
        sum += static_cast<double>(grey) * static_cast<double>(histogram.at(grey));
    const auto all = static_cast<double>(picture.pixels.size());
    double darkCount = 0;
    double darkSum = 0;
    double best = -1;
    std::size_t threshold = 127;
    for (std::size_t grey = 0; grey + 1 < histogram.size(); ++grey) {
        darkCount += static_cast<double>(histogram.at(grey));
        darkSum += static_cast<double>(grey) * static_cast<double>(histogram.at(grey));
        if (darkCount == 0 || darkCount == all)
            continue;
        const double apart = darkSum / darkCount - (sum - darkSum) / (all - darkCount);
        const double between = darkCount * (all - darkCount) * apart * apart;
        if (between > best) {
            best = between;
            threshold = grey;
        }
    }
    for (auto &grey : picture.pixels)
        grey = grey <= threshold ? 0 : 255;
}

std::size_t countFinders(const Picture &picture, std::size_t most)
{
    const Bits bits{picture};
    std::set<Place> found;
    std::vector<int> ends;
    for (int y = 0; y < picture.height && found.size() < most; ++y) {
        findEnds(bits, y, picture.width, ends);
        collect(bits, y, ends, found);
    }
    return std::min(found.size(), most);
}

} // namespace proffer::exchange
