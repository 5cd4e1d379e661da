// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"
#include "telling/event_sentences.h"
#include "wording/language.h"

#include <QLocale>
#include <QString>
#include <functional>
#include <memory>

class QIODevice;

namespace proffer::ui {

/// What a report says beside the entries, in the language of the screen; fit for the vault's thread.
struct ReportWords {
    QString title{};
    QString made{};
    QString end{}; ///< before the fingerprints of the end
    QString proves{};
    QLocale locale{};
    std::shared_ptr<const wording::Language> language{};
};

/// The entries, newest first, a part at a time; none at the end.
using NextEntries = std::function<Result<std::vector<telling::Told>>()>;

/// A report by day, with the ends of the history below, as a PDF of A4 pages. Each part begins a page, so
/// that no more than one is laid out at a time. Cancelled, and what \a next fails with.
Done writeReport(QIODevice &device, const ReportWords &words, const NextEntries &next,
                 const std::vector<ledger::Head> &ends, const LongWork &work);

} // namespace proffer::ui
