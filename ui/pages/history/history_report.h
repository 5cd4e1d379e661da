// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling/event_sentences.h"
#include "wording/language.h"

#include <QLocale>
#include <QString>
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

/// A report by day, newest first, with the ends of the history below, as a PDF of A4 pages.
void writeReport(QIODevice &device, const ReportWords &words, const std::vector<telling::Told> &events,
                 const std::vector<ledger::Head> &ends);

} // namespace proffer::ui
