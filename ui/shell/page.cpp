// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/page.h"

namespace proffer::ui {

void Page::go(const Place &)
{
    refresh();
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
            Q_EMIT said(State::Problem, sayError(done.error()));
    });
}

} // namespace proffer::ui
