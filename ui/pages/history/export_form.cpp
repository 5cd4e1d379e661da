// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/history_export.h"
#include "widgets/text.h"

#include <QRadioButton>

namespace proffer::ui {

ExportForm::ExportForm(QWidget *parent, const PageContext &context, bool filtered)
    : Sheet(parent, context.theme, tr("Save the history as a file"), tr("Choose a place…"))
{
    addSentence(tr("It names companies and details, and never shows a value. Whoever gets the file can read "
                   "it."));
    report_ = addChoice(tr("Report to read or print (PDF)"),
                        filtered ? tr("With the entries that you look for now.") : tr("With every entry."));
    table_ = addChoice(tr("Table for a spreadsheet (CSV)"),
                       filtered ? tr("With the entries that you look for now.") : tr("With every entry."));
    addChoice(
        tr("With proofs (JSON)"),
        tr("Always every entry: what each fingerprint covers, its signature and the key, so that others "
           "can check it without the vault."));
    report_->setChecked(true);
}

QRadioButton *ExportForm::addChoice(const QString &word, const QString &explanation)
{
    auto *choice = new QRadioButton{word};
    choice->setAccessibleDescription(explanation);
    content()->addWidget(choice);
    content()->addWidget(new Text{theme(), explanation, TextSize::Small, Colour::Muted});
    return choice;
}

bool ExportForm::submit()
{
    Q_EMIT chosen(report_->isChecked()  ? HistoryFile::Report
                  : table_->isChecked() ? HistoryFile::Table
                                        : HistoryFile::Proofs);
    return true;
}

} // namespace proffer::ui
