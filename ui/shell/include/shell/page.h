// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/errors.h"
#include "language/spoken.h"
#include "language/text.h"
#include "platform/secret_clipboard.h"
#include "shell/place.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "worker/vault_thread.h"

#include <QWidget>

namespace proffer::ui {

/// What every page stands on; it outlives them.
struct PageContext {
    VaultThread &vault;
    Theme &theme;
    Spoken &spoken;
    const Clock &clock;
    SecretClipboard &clipboard;
};

/// What stands above a page.
struct PageHead {
    QString title{};
    QString subtitle{};
    QString action{}; ///< the main action, as the word on its button; empty: none
};

/// One page of the window. It is built when it is first shown, and anew in another language.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const PageContext &context) : context_(context) {}

    const PageHead &head() const { return head_; }
    /// Shows what a place says; one without more than the page's name shows the page as it is when one comes
    /// to it.
    virtual void go(const Place &place);
    /// Asks the vault anew for what is shown.
    virtual void refresh() = 0;
    /// Something was written since the page asked.
    void setStale() { stale_ = true; }
    /// refresh(), unless nothing was written since, and hardly a minute went by: what is due or ends depends
    /// on the time.
    void freshen();
    /// The main action.
    virtual void act() {}

Q_SIGNALS:
    void headChanged();
    /// The person wants to be elsewhere.
    void wanted(const Place &place);
    /// A file that the person chose is to be looked at.
    void fileChosen(const QString &path);
    /// One sentence to be shown and announced.
    void said(State state, const QString &sentence);

protected:
    const PageContext &context() const { return context_; }
    const Theme &theme() const { return context_.theme; }
    const Spoken &spoken() const { return context_.spoken; }
    Instant now() const { return context_.clock.now(); }
    void setHead(PageHead head);
    /// Asks the vault; an error is said in place of what \a use would do with the answer.
    template <class T>
    void ask(VaultThread::Question<T> question, std::function<void(T)> use);
    /// The same for an act that yields nothing.
    void perform(VaultThread::Question<void> question, std::function<void()> after);

private:
    void failed(const Error &error);

    PageContext context_;
    PageHead head_;
    bool stale_ = true;
    Instant askedAt_{};
};

template <class T>
void Page::ask(VaultThread::Question<T> question, std::function<void(T)> use)
{
    context_.vault.ask<T>(this, std::move(question), [this, use = std::move(use)](Result<T> found) {
        if (found)
            use(*std::move(found));
        else
            failed(found.error());
    });
}

} // namespace proffer::ui
