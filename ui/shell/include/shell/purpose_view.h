// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/form.h"
#include "shell/place.h"

namespace proffer::ui {

/// Asks somebody new what brings them, to show them that first.
class PurposeView : public Form {
    Q_OBJECT
public:
    explicit PurposeView(const Theme &theme);

Q_SIGNALS:
    /// Home for somebody who did not say.
    void chosen(const Place &place);

private:
    void addPurpose(const QString &purpose, const QString &explanation, const Place &place);
};

} // namespace proffer::ui
