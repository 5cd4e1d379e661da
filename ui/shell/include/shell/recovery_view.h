// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/form.h"
#include "shell/recovery_paper.h"

namespace proffer::ui {

/// Shows the recovery code of a new vault, this once.
class RecoveryView : public Form {
    Q_OBJECT
public:
    RecoveryView(const Theme &theme, const RecoveryPaper &paper);

Q_SIGNALS:
    /// \a proven: the person typed two groups from the sheet.
    void kept(bool proven);
};

} // namespace proffer::ui
