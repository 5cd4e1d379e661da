// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/labelled.h"

#include "widgets/text.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QMouseEvent>

namespace proffer::ui {
namespace {

/// Passes clicks on.
class Words : public Text {
public:
    Words(const Theme &theme, QAbstractButton &button, const QString &words)
        : Text(theme, words), button_(&button)
    {
        setBuddy(&button);
    }

protected:
    /// Else the release would go elsewhere.
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            button_->click();
    }

private:
    QAbstractButton *button_;
};

} // namespace

QLayout *labelled(const Theme &theme, QAbstractButton &button, const QString &words)
{
    button.setAccessibleName(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(&button, 0, Qt::AlignTop);
    row->addWidget(new Words{theme, button, words}, 1);
    return row;
}

} // namespace proffer::ui
