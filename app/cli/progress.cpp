// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "progress.h"

#include <chrono>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace proffer::cli {
namespace {

using Steady = std::chrono::steady_clock;

class Line {
public:
    explicit Line(std::string what) : what_(std::move(what)) {}
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    ~Line()
    {
        if (shown_)
            std::fputs("\r\033[K", stderr);
    }

    void show(std::uint64_t done, std::uint64_t total)
    {
        using namespace std::chrono_literals;
        const auto now = Steady::now();
        if (now - started_ < 1s || now - last_ < 100ms)
            return;
        last_ = now;
        shown_ = true;
        const auto percent = total == 0 ? std::string{} : " " + std::to_string(done * 100 / total) + " %";
        std::fputs(("\r" + what_ + "…" + percent + "\033[K").c_str(), stderr);
        std::fflush(stderr);
    }

private:
    std::string what_;
    Steady::time_point started_ = Steady::now();
    Steady::time_point last_{};
    bool shown_ = false;
};

} // namespace

Progress progressLine(std::string what)
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return [line = std::make_shared<Line>(std::move(what))](std::uint64_t done, std::uint64_t total) {
        line->show(done, total);
    };
}

} // namespace proffer::cli
