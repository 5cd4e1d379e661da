// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/filter.h"
#include "shell/page.h"
#include "widgets/sheet.h"

class QRadioButton;

namespace proffer::ui {

/// As what the history is taken out of the vault.
enum class HistoryFile : std::uint8_t {
    Table,  ///< CSV
    Proofs, ///< JSON, always whole
    Report, ///< PDF
};

/// What of it.
struct HistoryPart {
    std::string typed{};
    ledger::Filter filter{};
};

/// Writes a file that only the person can read. \a spoken gives the report its language. FileUnwritable,
/// Cancelled, and what telling::historyJson() fails with.
VaultThread::Question<void> saveHistory(HistoryFile as, const HistoryPart &part, const Spoken &spoken,
                                        const QString &path);

/// Asks as what the history is to be saved.
class ExportForm : public Sheet {
    Q_OBJECT
public:
    /// \a filtered: something is left out by what the person looks for.
    ExportForm(QWidget *parent, const PageContext &context, bool filtered);

Q_SIGNALS:
    void chosen(proffer::ui::HistoryFile as);

protected:
    bool submit() override;

private:
    QRadioButton *addChoice(const QString &word, const QString &explanation);

    QRadioButton *table_;
    QRadioButton *report_;
};

} // namespace proffer::ui
