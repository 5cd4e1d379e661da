// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/sheet.h"

#include <QPointer>

namespace proffer::ui {

class Working;

/// A sheet that stays open until the vault has done what it asks for, shows how far that is, and says why it
/// could not be done.
class VaultForm : public Sheet {
    Q_OBJECT
public:
    VaultForm(QWidget *parent, const PageContext &context, const QString &title, const QString &act);

    /// Not while the vault is at it: what comes of it would be lost.
    void reject() override;

protected:
    const PageContext &context() const { return context_; }
    /// A line in which nobody sees what is typed.
    QLineEdit *addSecret(const QString &name);
    /// Asks the vault; \a done is told of success, and is to close the sheet.
    template <class T>
    void attempt(VaultThread::Question<T> question, std::function<void(T)> done);
    virtual QString sayFailure(const Error &error) const { return sayError(error); }

private:
    /// Nothing in it can be changed meanwhile; afterwards one goes on where one was.
    void setBusy(bool busy);
    void showFailure(const Error &error);

    PageContext context_;
    Working *working_;
    QPointer<QWidget> used_; ///< had the focus when the vault was asked
    bool busy_ = false;
};

template <class T>
void VaultForm::attempt(VaultThread::Question<T> question, std::function<void(T)> done)
{
    setBusy(true);
    context_.vault.ask<T>(this, std::move(question), [this, done = std::move(done)](Result<T> found) {
        setBusy(false);
        if (found)
            done(*std::move(found));
        else
            showFailure(found.error());
    });
}

} // namespace proffer::ui
