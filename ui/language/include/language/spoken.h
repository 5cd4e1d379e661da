// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/phrases.h"
#include "wording/wording.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <memory>

namespace proffer::ui {

/// The language of the screen: that of tr() and of the core's sentences, together.
class Spoken : public QObject {
    Q_OBJECT
public:
    explicit Spoken(wording::Tongue tongue, wording::Years years = wording::Years::Usual);
    Q_DISABLE_COPY_MOVE(Spoken)
    ~Spoken() override;

    wording::Tongue tongue() const { return words_->tongue(); }
    wording::Years years() const { return words_->years(); }
    const wording::Language &words() const { return *words_; }
    /// The same, for what is said in another thread or later.
    std::shared_ptr<const wording::Language> sharedWords() const { return words_; }
    const QLocale &locale() const { return locale_; }
    /// Another language, or other years, at once; changed() then lets everything on the screen be said anew.
    void change(wording::Tongue tongue, wording::Years years);

    /// "14 March 2027", where the person is: when something happened.
    QString day(Instant instant) const;
    /// The same of a day that was agreed.
    QString date(Date day) const;
    /// Until when something holds that is over at \a over: its last day.
    QString lastDay(Instant over) const;
    QString number(std::size_t number) const;
    QString kind(vendors::Kind kind) const;
    /// A stranger's words: what could deceive is made visible.
    QString name(std::string_view name) const;

Q_SIGNALS:
    void changed();

private:
    void install();
    bool loadOfQt();

    std::shared_ptr<const wording::Language> words_;
    QLocale locale_;
    QTranslator ofQt_;
    QTranslator texts_;
};

/// Of the language that the system is set to; English where it is none of ours.
wording::Tongue systemTongue();

} // namespace proffer::ui
