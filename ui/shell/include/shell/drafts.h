// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/place.h"
#include "widgets/sheet.h"

#include <QJsonArray>
#include <QPointer>
#include <vector>

class QLineEdit;

namespace proffer::ui {

/// What stands in the controls of a sheet that a person fills in, in the order in which they stand; never
/// what is typed as a password.
QJsonArray readControls(const QWidget &inside);
/// Of a field for a secret that is shown while it is typed.
void keepOutOfDrafts(QLineEdit &field);
/// Fills it in again, as far as there are controls of the same kind and name.
void fillControls(QWidget &inside, const QJsonArray &controls);

/// What a person was in the middle of: where they were, and what they had typed into sheets that were open.
/// It survives a lock as one text.
class Drafts {
public:
    struct Unfinished {
        QString title{};
        QJsonArray begun{}; ///< what stood in it when it was opened: tells which thing it is about
        QJsonArray typed{};
    };
    struct Kept {
        Place place{};
        std::vector<Unfinished> sheets{};
    };

    /// What changes from now on is what the person typed. True if that was begun before and is filled in
    /// again.
    bool watch(Sheet &sheet);
    /// What was begun before: it is kept until such a sheet is opened again.
    void resume(std::vector<Unfinished> sheets) { former_ = std::move(sheets); }
    QByteArray write(const Place &place) const;
    /// Nothing of what is not such a text.
    static Kept read(const QByteArray &text);

private:
    struct Watched {
        QPointer<Sheet> sheet{};
        QJsonArray begun{};
    };
    std::vector<Watched> watched_{};
    std::vector<Unfinished> former_{};
};

} // namespace proffer::ui
