// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/place.h"
#include "widgets/sheet.h"

#include <QJsonArray>
#include <QPointer>
#include <map>

namespace proffer::ui {

/// What stands in the controls of a sheet that a person fills in, in the order in which they stand; never
/// what is typed as a password.
QJsonArray readControls(const QWidget &inside);
/// Fills it in again, as far as there are controls of the same kind and name.
void fillControls(QWidget &inside, const QJsonArray &controls);

/// What a person was in the middle of: where they were, and what they had typed into sheets that were open.
/// It survives a lock as one text.
class Drafts {
public:
    struct Kept {
        Place place{};
        std::map<QString, QJsonArray> sheets{}; ///< by title
    };

    /// What changed since is what the person typed.
    void watch(Sheet &sheet);
    QByteArray write(const Place &place) const;
    /// Nothing of what is not such a text.
    static Kept read(const QByteArray &text);

private:
    struct Watched {
        QPointer<Sheet> sheet{};
        QJsonArray begun{};
    };
    std::vector<Watched> watched_{};
};

} // namespace proffer::ui
