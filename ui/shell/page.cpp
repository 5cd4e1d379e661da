// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/page.h"

namespace proffer::ui {

void Page::go(const Place &)
{
    freshen();
}

void Page::freshen()
{
    using namespace std::chrono_literals;
    const auto at = now();
    if (!std::exchange(stale_, false) && at >= askedAt_ && at - askedAt_ < 1min)
        return;
    askedAt_ = at;
    refresh();
}

/// What is shown is not what would have been found.
void Page::failed(const Error &error)
{
    stale_ = true;
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT said(State::Problem, sayError(error));
}

void Page::setHead(PageHead head)
{
    head_ = std::move(head);
    Q_EMIT headChanged();
}

void Page::perform(VaultThread::Question<void> question, std::function<void()> after)
{
    context_.vault.ask<void>(this, std::move(question), [this, after = std::move(after)](Done done) {
        if (done)
            after();
        else
            failed(done.error());
    });
}

} // namespace proffer::ui
