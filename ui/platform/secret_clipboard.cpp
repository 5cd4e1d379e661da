// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "platform/secret_clipboard.h"

#include <QClipboard>
#include <QMimeData>

namespace proffer::ui {

SecretClipboard::SecretClipboard(QClipboard &clipboard, std::chrono::milliseconds keep)
    : clipboard_(&clipboard)
{
    timer_.setSingleShot(true);
    timer_.setInterval(keep);
    connect(&timer_, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(&clipboard, &QClipboard::dataChanged, this, &SecretClipboard::take);
}

SecretClipboard::~SecretClipboard()
{
    clipboard_->disconnect(this);
    clear();
}

void SecretClipboard::copy(const QString &text)
{
    auto content = std::make_unique<QMimeData>();
    content->setText(text);
    // KDE's name, and what the clipboard managers of the other desktops look for too.
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    put_ = content.get();
    clipboard_->setMimeData(content.release());
    if (timer_.interval() > 0)
        timer_.start();
}

void SecretClipboard::clear()
{
    timer_.stop();
    // Whose content it is tells the object alone: what another program copied is not asked for, for that
    // program may take its time to answer.
    if (put_ != nullptr && clipboard_->mimeData() == put_)
        clipboard_->clear();
    put_.clear();
}

void SecretClipboard::take()
{
    const auto *const content = clipboard_->mimeData();
    // Qt shows what another program offers as an object of this class, on every platform.
    if (content == nullptr || content == put_ || content->inherits("QInternalMimeData") ||
        !content->hasText())
        return;
    copy(content->text());
}

} // namespace proffer::ui
