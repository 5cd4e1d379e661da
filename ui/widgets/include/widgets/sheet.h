// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace proffer::ui {

class Column;
class Notice;
enum class State : std::uint8_t;

/// What is asked over the window: a title, what is to be filled in, and one act at the end. Escape leaves it,
/// and it deletes itself when it is left.
class Sheet : public QDialog {
    Q_OBJECT
public:
    /// \a act: the word on the button that does it; empty: there is nothing to do but to close it.
    Sheet(QWidget *parent, const Theme &theme, const QString &title, const QString &act);

    /// What stands between the title and the buttons, from top to bottom.
    QVBoxLayout *content() const { return content_; }
    /// Adds a control with its name beside it, or above it where there is little room.
    void addField(const QString &name, QWidget *control);
    void addField(const QString &name, QLayout *controls);
    /// One more sentence at the end.
    void addSentence(const QString &sentence, Colour colour = Colour::Text);
    /// Says why it cannot be done as it is filled in.
    void refuse(const QString &sentence);
    /// Says what was done meanwhile, where it is seen and announced.
    void tell(State state, const QString &sentence);
    QPushButton *actButton() const { return act_; }
    /// The one that leaves it with nothing done.
    QPushButton *leaveButton() const { return leave_; }

    /// What stands in it is lost when it goes: it is not taken away by a lock that nobody asked for.
    void setShownOnce() { shownOnce_ = true; }
    bool isShownOnce() const { return shownOnce_; }

protected:
    const Theme &theme() const { return *theme_; }
    /// Does what the sheet is for; false, after refuse(), lets it stay open.
    virtual bool submit() { return true; }
    void showEvent(QShowEvent *event) override;

private:
    const Theme *theme_;
    Column *column_;
    QWidget *inside_;
    QVBoxLayout *content_;
    QFormLayout *fields_ = nullptr;
    Notice *notice_;
    QPushButton *leave_;
    QPushButton *act_;
    bool shownOnce_ = false;
};

} // namespace proffer::ui
