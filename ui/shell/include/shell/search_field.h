// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding/finder.h"
#include "shell/page.h"
#include "telling/event_sentences.h"

#include <QLineEdit>
#include <QListWidget>

namespace proffer::ui {

/// Finds companies, details, permits and events while one types, and goes there: with the arrow keys and
/// Enter, or by a click.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const PageContext &context);
    /// The list floats over the window and is not this one's child.
    Q_DISABLE_COPY_MOVE(SearchField)
    ~SearchField() override;

    /// What was found, best first; what stands there is what a screen reader reads.
    const QListWidget *results() const { return list_; }

Q_SIGNALS:
    void wanted(const Place &place);
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Answer {
        finding::Found found{};
        std::vector<telling::Told> told{};
    };

    void look();
    void fill(const Answer &answer);
    void add(Icon icon, const QString &title, const QString &about, const Place &place);
    void place();
    void choose(int row);
    void leave();

    PageContext context_;
    // Used by the vault's thread alone.
    std::shared_ptr<const wording::Language> language_;
    std::shared_ptr<finding::Finder> finder_;
    QPointer<QListWidget> list_;
    std::vector<Place> places_;
    bool asking_ = false;
    bool changed_ = false; ///< something else was typed since it was asked
};

} // namespace proffer::ui
