// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/intake.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace proffer::ui {
namespace {

/// The one file on this machine that was dropped; empty if it is not one.
QString onlyFile(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString{};
}

/// What is looked at again by the check itself, which tells what is wrong with it.
bool isChecked(exchange::ContentKind kind)
{
    using enum exchange::ContentKind;
    return kind == Permit || kind == Statement || kind == Preferences;
}

PageName pageFor(exchange::ContentKind kind)
{
    using enum exchange::ContentKind;
    return kind == Request || kind == UnsignedRequest ? PageName::ToDo : PageName::Check;
}

} // namespace

bool Intake::couldTake(const QMimeData &data)
{
    return data.hasUrls() ? !onlyFile(data).isEmpty() : data.hasImage() || data.hasText();
}

void Intake::take(const QMimeData &data)
{
    if (const auto file = onlyFile(data); !file.isEmpty())
        return takeFile(file);
    if (data.hasUrls()) {
        Q_EMIT refused(tr("Give one file of this computer at a time."));
        return;
    }
    if (data.hasImage())
        return look([image = data.imageData().value<QImage>(), text = data.text()]() -> Result<QByteArray> {
            QBuffer png;
            png.open(QIODevice::WriteOnly);
            return image.save(&png, "PNG") ? png.data() : text.toUtf8();
        });
    takeContent(data.text().toUtf8());
}

/// Only a regular file: a pipe or a device may never end.
void Intake::takeFile(const QString &path)
{
    look([path]() -> Result<QByteArray> {
        QFile file{path};
        if (!QFileInfo{path}.isFile() || !file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable);
        return file.read(static_cast<qint64>(exchange::mostContent) + 1);
    });
}

void Intake::takeContent(const QByteArray &content)
{
    look([content]() -> Result<QByteArray> { return content; });
}

/// Reading and encoding take their time: away from the window.
void Intake::look(std::function<Result<QByteArray>()> bring)
{
    using Found = std::shared_ptr<const exchange::Recognised>;
    context_.vault.ask<Found>(
        this,
        [bring = std::move(bring), now = context_.clock.now()](services::Services &,
                                                               const LongWork &) -> Result<Found> {
            PROFFER_TRY(const auto content, bring());
            const auto bytes =
                std::string_view{content.constData(), static_cast<std::size_t>(content.size())};
            PROFFER_TRY(auto found, exchange::recognise(asBytes(bytes), now));
            return std::make_shared<const exchange::Recognised>(std::move(found));
        },
        [this](const Result<Found> &found) {
            if (!found)
                Q_EMIT refused(sayError(found.error()));
            else if ((*found)->proof == exchange::Proof::Broken && (*found)->flaw &&
                     !isChecked((*found)->kind))
                Q_EMIT refused(sayError(*(*found)->flaw));
            else
                Q_EMIT wanted({.page = pageFor((*found)->kind), .brought = *found});
        });
}

} // namespace proffer::ui
