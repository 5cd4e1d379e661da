// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/descriptor.h"

#include <stop_token>
#include <thread>

namespace proffer::cli {

/// Turns Ctrl-C, hang-up and termination into a request to stop. Made before any other thread, since it
/// blocks those signals for all of them and waits for them on a thread of its own. A second signal ends the
/// process.
class Interruption {
public:
    Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
    ~Interruption();

    /// The one of the command that is running, for whoever waits for input; none before and after.
    static const Interruption *current();

    std::stop_token token() const { return stop_.get_token(); }
    /// Becomes readable when it is time to stop, for whoever waits in poll().
    int descriptor() const { return wake_.number(); }

private:
    void wait(const std::stop_token &done);

    std::stop_source stop_{};
    Descriptor signals_;
    Descriptor wake_;
    Descriptor done_;
    std::jthread thread_{};
};

} // namespace proffer::cli
