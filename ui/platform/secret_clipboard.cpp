// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "platform/secret_clipboard.h"

#include <QClipboard>
#include <QMessageAuthenticationCode>
#include <QMimeData>
#include <QRandomGenerator>

namespace proffer::ui {

SecretClipboard::SecretClipboard(QClipboard &clipboard, std::chrono::milliseconds keep)
    : clipboard_(&clipboard)
{
    std::array<quint32, 8> salt{};
    QRandomGenerator::system()->fillRange(salt.data(), static_cast<qsizetype>(salt.size()));
    for (const auto part : salt)
        salt_.append(QByteArray::number(part, 16));
    timer_.setSingleShot(true);
    timer_.setInterval(keep);
    connect(&timer_, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const QString &text)
{
    auto content = std::make_unique<QMimeData>();
    content->setText(text);
    // KDE's name, and what the clipboard managers of the other desktops look for too.
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    put_ = digest(text);
    clipboard_->setMimeData(content.release());
    if (timer_.interval() > 0)
        timer_.start();
}

void SecretClipboard::clear()
{
    timer_.stop();
    if (!put_.isEmpty() && std::exchange(put_, {}) == digest(clipboard_->text()))
        clipboard_->clear();
}

QByteArray SecretClipboard::digest(const QString &text) const
{
    return QMessageAuthenticationCode::hash(text.toUtf8(), salt_, QCryptographicHash::Sha256);
}

} // namespace proffer::ui
