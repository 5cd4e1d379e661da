// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/sheet.h"

#include "widgets/button.h"
#include "widgets/column.h"
#include "widgets/notice.h"
#include "widgets/shown.h"

#include <QCoreApplication>
#include <QFormLayout>

namespace proffer::ui {
namespace {

constexpr int leastWidth = 520;

} // namespace

Sheet::Sheet(QWidget *parent, const Theme &theme, const QString &title, const QString &act)
    : QDialog(parent), theme_(&theme), column_(new Column), inside_(new QWidget),
      content_(new QVBoxLayout(inside_)), notice_(new Notice(theme)), leave_(makeButton(theme, {})),
      act_(makeButton(theme, act, ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    leave_->setText(act.isEmpty() ? QCoreApplication::translate("Sheet", "Close")
                                  : QCoreApplication::translate("Sheet", "Cancel"));
    setWindowTitle(title);
    setMinimumWidth(leastWidth);
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(24, 20, 24, 20);
    whole->setSpacing(12);
    whole->addWidget(new Text{theme, title, TextSize::Heading});
    content_->setContentsMargins(0, 0, 0, 0);
    content_->setSpacing(12);
    column_->add(inside_);
    whole->addWidget(column_, 1);
    whole->addWidget(notice_);
    auto *row = new QHBoxLayout;
    setShown(*act_, !act.isEmpty());
    row->addStretch();
    row->addWidget(leave_);
    row->addWidget(act_);
    whole->addLayout(row);
    connect(leave_, &QPushButton::clicked, this, &QDialog::reject);
    connect(act_, &QPushButton::clicked, this, [this] {
        notice_->clear();
        if (submit())
            accept();
    });
}

void Sheet::addField(const QString &name, QWidget *control)
{
    control->setAccessibleName(name);
    auto *controls = new QVBoxLayout;
    controls->addWidget(control);
    addField(name, controls);
}

void Sheet::addField(const QString &name, QLayout *controls)
{
    if (!fields_) {
        fields_ = new QFormLayout;
        fields_->setRowWrapPolicy(QFormLayout::WrapLongRows);
        fields_->setSpacing(12);
        content_->addLayout(fields_);
    }
    fields_->addRow(name, controls);
}

void Sheet::addSentence(const QString &sentence, Colour colour)
{
    content_->addWidget(new Text{*theme_, sentence, TextSize::Body, colour});
    fields_ = nullptr;
}

void Sheet::refuse(const QString &sentence)
{
    tell(State::Problem, sentence);
}

void Sheet::tell(State state, const QString &sentence)
{
    notice_->say(state, sentence);
}

/// As tall as what it holds, but never taller than the window behind it.
void Sheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const auto wide = std::max(leastWidth, minimumSizeHint().width());
    const auto frame = layout()->contentsMargins();
    const auto inner = wide - frame.left() - frame.right() - 24;
    const auto needed = inside_->layout()->hasHeightForWidth() ? inside_->layout()->totalHeightForWidth(inner)
                                                               : inside_->sizeHint().height();
    const auto around = sizeHint().height() - column_->sizeHint().height();
    const auto most = parentWidget() ? parentWidget()->window()->height() : needed + around;
    resize(wide, std::min(needed + around + 40, most));
}

} // namespace proffer::ui
