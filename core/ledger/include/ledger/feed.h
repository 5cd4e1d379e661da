// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/event.h"

#include <functional>
#include <memory>

namespace proffer::ledger {

/// Ends a subscription when it is destroyed.
class Subscription {
public:
    Subscription() = default;
    explicit Subscription(std::shared_ptr<void> token) : token_(std::move(token)) {}

private:
    std::shared_ptr<void> token_;
};

/// Tells who listens what was written, as values, after the commit.
class Feed {
public:
    using Handler = std::function<void(const std::vector<Event> &)>;
    [[nodiscard]] Subscription subscribe(Handler handler);
    void publish(const std::vector<Event> &events);

private:
    std::vector<std::weak_ptr<Handler>> handlers_;
};

} // namespace proffer::ledger
