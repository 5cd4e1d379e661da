// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/preferences.h"
#include "shell/page.h"
#include "widgets/column.h"

class QComboBox;

namespace proffer::ui {

/// Security, backups, language and looks.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(const PageContext &context, Preferences &preferences);

    void refresh() override;

private:
    QWidget *looksCard();
    QWidget *securityCard();
    QWidget *backupCard();
    void chooseBackup();

    Preferences *preferences_;
    Column *column_;
};

} // namespace proffer::ui
