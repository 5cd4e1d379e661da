// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/file_writing.h"

#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>

namespace proffer::ui {
namespace {

Error unwritten()
{
    const auto full = errno == ENOSPC || errno == EDQUOT;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable);
}

} // namespace

Done writeInto(QFileDevice &file, QByteArrayView content)
{
    errno = 0;
    if (file.write(content.data(), content.size()) != content.size() || !file.flush())
        return unwritten();
    return {};
}

Done writeFile(const QString &path, QByteArrayView content)
{
    const auto withPath = [&](Error error) { return std::move(error).with("path", path.toStdString()); };
    // A device or a pipe is not to be replaced.
    const QFileInfo former{path};
    if (former.exists() && !former.isFile())
        return withPath(fail(ErrorCode::FileUnwritable));
    QSaveFile file{path};
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return withPath(unwritten());
    if (const auto written = writeInto(file, content); !written)
        return withPath(written.error());
    errno = 0;
    if (!file.commit())
        return withPath(unwritten());
    return {};
}

} // namespace proffer::ui
