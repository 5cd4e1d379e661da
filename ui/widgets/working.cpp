// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/working.h"

#include "widgets/button.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace proffer::ui {
namespace {

/// Shorter work is not worth a word.
constexpr std::chrono::milliseconds aMoment{400};
constexpr int steps = 1000;

} // namespace

Working::Working(const Theme &theme) : bar_(new QProgressBar)
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    auto *words = new Text{theme, tr("Working…"), TextSize::Body, Colour::Muted};
    words->setWordWrap(false);
    bar_->setAccessibleName(tr("How far the work is"));
    bar_->setTextVisible(false);
    auto *stop = makeButton(theme, tr("Stop"));
    row->addWidget(words);
    row->addWidget(bar_, 1);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &Working::stopWanted);
    hide();
}

void Working::setBusy(bool busy)
{
    if (timer_ != 0)
        killTimer(std::exchange(timer_, 0));
    if (busy)
        timer_ = startTimer(aMoment);
    else
        hide();
}

void Working::timerEvent(QTimerEvent *)
{
    killTimer(std::exchange(timer_, 0));
    bar_->setRange(0, 0);
    show();
}

void Working::showProgress(quint64 done, quint64 total)
{
    bar_->setRange(0, total == 0 ? 0 : steps);
    if (total > 0)
        bar_->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * steps));
}

} // namespace proffer::ui
