// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "interruption.h"

#include "exit_code.h"

#include <array>
#include <csignal>
#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>

namespace proffer::cli {
namespace {

sigset_t watched()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&set, number);
    return set;
}

int blockAndWatch()
{
    const auto set = watched();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return ::signalfd(-1, &set, SFD_CLOEXEC);
}

void raiseEvent(const Descriptor &event)
{
    const std::uint64_t one = 1;
    // An event counter that is full is raised already.
    // In a signal handler there is nobody to tell if it fails.
    [[maybe_unused]] const auto written = ::write(event.number(), &one, sizeof one);
}

const Interruption *running = nullptr;

} // namespace

Interruption::Interruption()
    : signals_(blockAndWatch()), wake_(::eventfd(0, EFD_CLOEXEC)), done_(::eventfd(0, EFD_CLOEXEC)),
      thread_([this](const std::stop_token &done) { wait(done); })
{
    running = this;
}

Interruption::~Interruption()
{
    running = nullptr;
}

const Interruption *Interruption::current()
{
    return running;
}

void Interruption::wait(const std::stop_token &done)
{
    const std::stop_callback ended{done, [this] { raiseEvent(done_); }};
    std::array<pollfd, 2> waiting{pollfd{.fd = signals_.number(), .events = POLLIN, .revents = 0},
                                  pollfd{.fd = done_.number(), .events = POLLIN, .revents = 0}};
    while (!done.stop_requested()) {
        if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
            return;
        if ((waiting[0].revents & POLLIN) == 0)
            continue;
        signalfd_siginfo seen{};
        if (::read(signals_.number(), &seen, sizeof seen) != static_cast<ssize_t>(sizeof seen))
            return;
        if (!stop_.request_stop())
            ::_exit(static_cast<int>(Exit::Cancelled));
        raiseEvent(wake_);
    }
}

} // namespace proffer::cli
