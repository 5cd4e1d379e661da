// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "progress.h"

#include <cstdio>
#include <memory>
#include <optional>
#include <unistd.h>

namespace proffer::cli {
namespace {

using Steady = std::chrono::steady_clock;

class Line {
public:
    Line(std::string what, ProgressPlace place)
        : what_(std::move(what)), place_(std::move(place)), started_(place_.now())
    {
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    ~Line()
    {
        if (last_)
            place_.write("\r\033[K");
    }

    void show(std::uint64_t done, std::uint64_t total)
    {
        using namespace std::chrono_literals;
        const auto now = place_.now();
        if (now - started_ < 1s || (last_ && now - *last_ < 100ms))
            return;
        last_ = now;
        const auto percent = total == 0 ? std::string{} : " " + std::to_string(done * 100 / total) + " %";
        place_.write("\r" + what_ + "…" + percent + "\033[K");
    }

private:
    std::string what_;
    ProgressPlace place_;
    Steady::time_point started_;
    std::optional<Steady::time_point> last_{};
};

void writeToStandardError(const std::string &text)
{
    std::fputs(text.c_str(), stderr);
    std::fflush(stderr);
}

} // namespace

Progress progressLine(std::string what, ProgressPlace place)
{
    if (!place.terminal)
        return {};
    return [line = std::make_shared<Line>(std::move(what), std::move(place))](
               std::uint64_t done, std::uint64_t total) { line->show(done, total); };
}

Progress progressLine(std::string what)
{
    return progressLine(
        std::move(what),
        {.terminal = ::isatty(STDERR_FILENO) != 0, .now = Steady::now, .write = writeToStandardError});
}

} // namespace proffer::cli
