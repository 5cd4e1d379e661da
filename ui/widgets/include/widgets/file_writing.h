// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

class QFileDevice;

namespace proffer::ui {

/// A file that only the person can read, whole or not at all: what stood there before stays where it cannot
/// be replaced. DiskFull; FileUnwritable, with the fact "path".
Done writeFile(const QString &path, QByteArrayView content);
/// Into a file that is open. DiskFull, FileUnwritable.
Done writeInto(QFileDevice &file, QByteArrayView content);

} // namespace proffer::ui
