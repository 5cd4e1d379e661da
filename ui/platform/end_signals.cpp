// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "platform/end_signals.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace proffer::ui {
namespace {

constexpr std::array ending{SIGTERM, SIGHUP, SIGINT};

/// Where a signal is told; below zero: nowhere.
std::atomic<int> told{-1};

void tell(int)
{
    const auto before = errno;
    constexpr std::uint64_t one = 1;
    // A counter that is full has told already.
    [[maybe_unused]] const auto written = ::write(told.load(), &one, sizeof one);
    errno = before;
}

void handle(void (*handler)(int))
{
    struct sigaction action{};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const auto signal : ending)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

EndSignals::EndSignals()
    : descriptor_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), heard_(descriptor_, QSocketNotifier::Read)
{
    connect(&heard_, &QSocketNotifier::activated, this, &EndSignals::hear);
    told = descriptor_;
    if (descriptor_ >= 0)
        handle(tell);
}

EndSignals::~EndSignals()
{
    if (descriptor_ < 0)
        return;
    handle(SIG_DFL);
    told = -1;
    ::close(descriptor_);
}

void EndSignals::hear()
{
    std::uint64_t count = 0;
    if (::read(descriptor_, &count, sizeof count) == sizeof count)
        Q_EMIT endWanted();
}

} // namespace proffer::ui
