// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "resources.h"

#include <QFile>
#include <QString>

#include <stdexcept>

// A static library's resources are linked only where something names them; the macro works outside of
// namespaces.
static void link()
{
    Q_INIT_RESOURCE(proffer_wording);
}

namespace proffer::wording {

QByteArray resource(std::string_view name)
{
    link();
    QFile file{QStringLiteral(":/wording/") +
               QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))};
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error{"not compiled in: " + std::string{name}};
    return file.readAll();
}

} // namespace proffer::wording
