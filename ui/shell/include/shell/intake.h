// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"

class QMimeData;

namespace proffer::ui {

/// What is dropped, pasted or opened: finds out what it is, and where in the window it belongs. Nothing is
/// taken in by that.
class Intake : public QObject {
    Q_OBJECT
public:
    Intake(QObject *parent, const PageContext &context) : QObject(parent), context_(context) {}

    /// Whether this could be something: one file, a text or a picture.
    static bool couldTake(const QMimeData &data);
    void take(const QMimeData &data);
    void takeFile(const QString &path);
    void takeContent(const QByteArray &content);

Q_SIGNALS:
    void wanted(const Place &place);
    void refused(const QString &sentence);

private:
    void look(std::function<Result<QByteArray>()> bring);

    PageContext context_;
};

} // namespace proffer::ui
