// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/card.h"

namespace proffer::ui {

class Notice;

/// What the person wants, by the keys of the catalogue.
using Wishes = std::map<std::string, json::Value, std::less<>>;

/// Some of the preferences as controls, which stay where they are when another value is shown.
class PreferenceCard : public Card {
    Q_OBJECT
public:
    PreferenceCard(const PageContext &context, const QString &title, const QString &explanation = {});

    virtual void showWishes(const Wishes &wishes) = 0;
    /// What was typed under this key, or taken back, is in the vault.
    virtual void wasKept(const std::string &) {}
    /// Another card's preferences are shown from now on.
    virtual void forgetTyped();
    /// The vault did not keep it.
    void showFailure(const QString &sentence) { refuse(sentence); }

Q_SIGNALS:
    void kept(const std::string &key, const json::Value &value);
    void takenBack(const std::string &key);

protected:
    const PageContext &context() const { return context_; }
    /// Keeps what was typed or chosen; false if it cannot stand there, and then says why.
    bool keep(const std::string &key, const QString &typed);
    /// A control with its name before it.
    void addField(const QString &name, QWidget *control);
    /// Where the card says why something cannot be kept, as the next thing in it.
    void addProblem();
    void refuse(const QString &sentence);

private:
    PageContext context_;
    Notice *problem_;
};

/// The text of a value; empty without one.
QString textOf(const Wishes &wishes, std::string_view key);

} // namespace proffer::ui
