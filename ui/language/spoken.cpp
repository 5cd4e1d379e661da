// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "language/spoken.h"

#include "language/text.h"
#include "resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace proffer::ui {

Spoken::Spoken(wording::Tongue tongue, wording::Years years)
    : words_(std::make_shared<const wording::Language>(tongue, years))
{
    install();
}

Spoken::~Spoken()
{
    QCoreApplication::removeTranslator(&texts_);
    QCoreApplication::removeTranslator(&ofQt_);
}

void Spoken::change(wording::Tongue tongue, wording::Years years)
{
    if (tongue == words_->tongue() && years == words_->years())
        return;
    words_ = std::make_shared<const wording::Language>(tongue, years);
    install();
    Q_EMIT changed();
}

void Spoken::install()
{
    useTranslations();
    QCoreApplication::removeTranslator(&texts_);
    QCoreApplication::removeTranslator(&ofQt_);
    if (loadOfQt())
        QCoreApplication::installTranslator(&ofQt_);
    locale_ = QLocale{toText(wording::toText(tongue()))};
    if (texts_.load(QStringLiteral(":/ui/%1.qm").arg(toText(wording::toText(tongue())))))
        QCoreApplication::installTranslator(&texts_);
}

/// Qt's own dialogs and menus: in Japanese as Qt has them where its translations are installed; in Thai Qt
/// has none, and English it speaks by itself.
bool Spoken::loadOfQt()
{
    switch (tongue()) {
    case wording::Tongue::Japanese:
        return ofQt_.load(QStringLiteral("qtbase_ja"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    case wording::Tongue::Thai:
        return ofQt_.load(QStringLiteral(":/ui/qt_th.qm"));
    case wording::Tongue::English:
        return false;
    }
    return false;
}

QString Spoken::day(Instant instant) const
{
    return toText(wording::sayDay(*words_, instant));
}

QString Spoken::date(Date day) const
{
    return toText(wording::sayDay(*words_, day));
}

QString Spoken::lastDay(Instant over) const
{
    return date(lastDayBefore(over));
}

QString Spoken::number(std::size_t number) const
{
    return locale_.toString(static_cast<qulonglong>(number));
}

QString Spoken::kind(vendors::Kind kind) const
{
    return toText(wording::sayKind(*words_, kind));
}

QString Spoken::name(std::string_view name) const
{
    return toText(wording::sayName(*words_, name));
}

wording::Tongue systemTongue()
{
    return wording::tongueOfLocale(toUtf8(QLocale::system().name()));
}

} // namespace proffer::ui
