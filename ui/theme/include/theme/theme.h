// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/colours.h"
#include "theme/icons.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace proffer::ui {

/// What the person chose.
enum class Appearance : std::uint8_t { System, Light, Dark };

/// The sizes of text; everything else is Body.
enum class TextSize : std::uint8_t {
    Title,
    Heading,
    Strong, ///< Body, to be seen first
    Body,
    Small,
    SmallStrong,
};

/// Colours, letters and the look of controls, for the whole program. Its owner keeps it as long as there are
/// widgets.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Takes what the system gives as "system": to be made before anything is shown.
    explicit Theme(QApplication &application);
    Q_DISABLE_COPY_MOVE(Theme)
    /// Gives the program back what the system gave it.
    ~Theme() override;

    void setAppearance(Appearance appearance);
    Appearance appearance() const { return appearance_; }
    /// What "like the system" means from now on.
    void setSystemDark(bool dark);
    /// In percent of the system's size, 75 to 200.
    void setTextPercent(int percent);
    int textPercent() const { return textPercent_; }

    Scheme scheme() const { return scheme_; }
    QColor colour(Colour colour) const { return colourIn(scheme_, colour); }
    QColor tint(Colour colour) const { return tintIn(scheme_, colour); }
    QFont font(TextSize size) const;
    QIcon icon(Icon icon, Colour colour) const;
    QPixmap pixmap(Icon icon, Colour colour, int size, qreal ratio) const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QFont systemFont_;
    QPalette systemPalette_;
    bool systemIsDark_;
    Appearance appearance_ = Appearance::System;
    int textPercent_ = 100;
    Scheme scheme_ = Scheme::Light;
};

} // namespace proffer::ui
