// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"
#include "wording/language.h"

#include <QObject>
#include <chrono>

class QSettings;

namespace proffer::ui {

/// What the person set on this machine, kept in a file beside the program's other settings; nothing of it is
/// secret.
class Preferences : public QObject {
    Q_OBJECT
public:
    /// \a settings outlives it.
    explicit Preferences(QSettings &settings) : settings_(&settings) {}

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    int textPercent() const; ///< 75 to 200
    void setTextPercent(int percent);
    /// After how long without a key or a click the vault locks; zero: never.
    std::chrono::minutes idleLimit() const;
    void setIdleLimit(std::chrono::minutes limit);
    /// The language of the system where none was chosen.
    wording::Tongue tongue(wording::Tongue system) const;
    void setTongue(wording::Tongue tongue);

Q_SIGNALS:
    void changed();

private:
    void keep(const QString &name, int value);
    int kept(const QString &name, int otherwise, int least, int most) const;

    QSettings *settings_;
};

} // namespace proffer::ui
