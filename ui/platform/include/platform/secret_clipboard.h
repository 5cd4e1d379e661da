// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>

class QClipboard;
class QMimeData;

namespace proffer::ui {

/// Copies what is nobody else's business: clipboard managers are asked to keep it out of their history, and
/// it is taken away after a time, unless something else was copied since. What a person copies or cuts out of
/// a field of this program is held the same way.
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    /// \a clipboard outlives it.
    SecretClipboard(QClipboard &clipboard, std::chrono::milliseconds keep);
    Q_DISABLE_COPY_MOVE(SecretClipboard)
    /// clear()
    ~SecretClipboard() override;

    /// Zero: it stays until something else is copied, or clear().
    void setKeep(std::chrono::milliseconds keep) { timer_.setInterval(keep); }
    void copy(const QString &text);
    /// Takes away what was copied, if it is still there.
    void clear();

private:
    void take();

    QClipboard *clipboard_;
    QTimer timer_;
    QPointer<const QMimeData> put_; ///< what was copied, as long as the clipboard keeps it
};

} // namespace proffer::ui
