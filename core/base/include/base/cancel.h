// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace proffer {

/// How far a long operation has come; `total` is 0 while it is not known.
using Progress = std::function<void(std::uint64_t done, std::uint64_t total)>;

/// What a long operation takes: whom to tell how far it is, and how to learn that nobody waits for it any
/// more. A cancelled operation changes nothing and returns Cancelled.
struct LongWork {
    Progress progress{};
    std::stop_token stop{};

    void report(std::uint64_t done, std::uint64_t total) const
    {
        if (progress)
            progress(done, total);
    }
    bool cancelled() const { return stop.stop_requested(); }
};

} // namespace proffer
