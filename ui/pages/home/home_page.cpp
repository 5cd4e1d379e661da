// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "home/home_page.h"

#include "parts/details.h"
#include "parts/standings.h"
#include "picture_data.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/column.h"
#include "widgets/empty_state.h"
#include "widgets/file_dialogs.h"
#include "widgets/file_writing.h"
#include "widgets/shown.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>

namespace proffer::ui {
namespace {

constexpr std::size_t mostNeeds = 4;

struct Both {
    overview::WhoHasWhat all;
    std::vector<overview::Attention> needs;
};

} // namespace

HomePage::HomePage(const PageContext &context)
    : Page(context), picture_(new FlowPicture{context.theme}), table_(new QTableWidget), legend_(new QWidget),
      stack_(new QStackedWidget), needs_(new NeedsYou{context, mostNeeds})
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    auto *card = new Card{context.theme};
    // Two by two: in a row they would be wider than the smallest window in some languages.
    auto *legend = new QGridLayout{legend_};
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setSpacing(8);
    legend->setColumnStretch(2, 1);
    using enum overview::Standing;
    int place = 0;
    for (const auto standing : {Permitted, EndsSoon, NoPermit, NoAnswer}) {
        legend->addWidget(new Chip{context.theme, stateOf(standing), sayStanding(standing)}, place / 2,
                          place % 2);
        ++place;
    }
    card->column()->addWidget(legend_);
    stack_->addWidget(new Scrolled{picture_});
    table_->setAccessibleName(tr("Table of who has what"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setFrameShape(QFrame::NoFrame);
    table_->verticalHeader()->hide();
    stack_->addWidget(table_);
    card->column()->addWidget(stack_, 1);
    card->column()->addWidget(makeBelow());
    row->addWidget(card, 1);
    auto *side = new Scrolled{needs_};
    side->setFixedWidth(264);
    row->addWidget(side);
    connect(needs_, &NeedsYou::wanted, this, &Page::wanted);
    connect(picture_, &FlowPicture::companyChosen, this, [this](std::size_t index) {
        Q_EMIT wanted({.page = PageName::Companies, .vendor = shown_.companies[index].id});
    });
    connect(picture_, &FlowPicture::groupChosen, this, [this](std::size_t index) {
        Q_EMIT wanted({.page = PageName::MyData, .claim = overview::asked(shown_.groups[index].group)});
    });
    connect(table_, &QTableWidget::cellActivated, this, [this](int index, int) {
        // Below the companies stand the kinds of the rest, which are all found under Companies.
        const auto company = static_cast<std::size_t>(index);
        if (company < shown_.companies.size())
            Q_EMIT wanted({.page = PageName::Companies, .vendor = shown_.companies[company].id});
        else
            Q_EMIT wanted({.page = PageName::Companies});
    });
    setHead({.title = tr("Who has what"), .action = tr("Add a company")});
}

QWidget *HomePage::makeBelow()
{
    auto *below = new QWidget;
    auto *row = new QHBoxLayout{below};
    row->setContentsMargins(0, 0, 0, 0);
    toggle_ = makeButton(theme(), tr("Show as table"), ButtonKind::Link);
    export_ = makeButton(theme(), tr("Save the picture…"), ButtonKind::Link);
    row->addWidget(toggle_);
    row->addWidget(export_);
    row->addStretch();
    connect(toggle_, &QPushButton::clicked, this, &HomePage::toggleTable);
    connect(export_, &QPushButton::clicked, this, &HomePage::exportPicture);
    return below;
}

void HomePage::refresh()
{
    ask<Both>(
        [at = now()](services::Services &services, const LongWork &) -> Result<Both> {
            PROFFER_TRY(auto all, overview::whoHasWhat(services, at));
            PROFFER_TRY(auto needs, overview::attention(services, at));
            return Both{std::move(all), std::move(needs)};
        },
        [this](const Both &both) {
            showOverview(both.all);
            needs_->showAll(both.needs);
        });
}

void HomePage::act()
{
    Q_EMIT wanted({.page = PageName::Companies, .adding = true});
}

void HomePage::showOverview(const overview::WhoHasWhat &all)
{
    shown_ = all;
    const auto none = all.companies.empty();
    if (none && !empty_) {
        empty_ = makeEmpty();
        stack_->addWidget(empty_);
    }
    auto flow = pictureOf(all, spoken());
    // Named rows say their state themselves.
    setShown(*legend_, !hasNamedRows(flow));
    picture_->setFlow(std::move(flow));
    fillTable();
    if (none)
        stack_->setCurrentWidget(empty_);
    else if (stack_->currentWidget() == empty_)
        stack_->setCurrentIndex(0);
    setShown(*toggle_, !none);
    setShown(*export_, !none);
    const auto &locale = spoken();
    auto subtitle =
        tr("%n company(ies) have %1 of your details.", nullptr, static_cast<int>(all.allCompanies))
            .arg(locale.number(all.allFacts));
    if (all.endingSoon > 0)
        subtitle +=
            tr(" ") + tr("With %n of them a permit ends soon.", nullptr, static_cast<int>(all.endingSoon));
    if (all.unanswered > 0)
        subtitle += tr(" ") + tr("%n have not answered.", nullptr, static_cast<int>(all.unanswered));
    setHead({.title = tr("Who has what"),
             .subtitle = none ? QString{} : subtitle,
             .action = tr("Add a company")});
}

QWidget *HomePage::makeEmpty()
{
    auto *empty =
        new EmptyState{theme(), Icon::Companies, tr("We know of no one yet"),
                       tr("Add a company and say what it has of you, or give one a permit. Then you "
                          "see here who has what, and "
                          "until when.")};
    auto *adding = makeButton(theme(), tr("Add a company"), ButtonKind::Primary);
    connect(adding, &QPushButton::clicked, this, &HomePage::act);
    empty->addStep(adding);
    auto *giving = makeButton(theme(), tr("Give a permit"));
    connect(giving, &QPushButton::clicked, this, [this] { Q_EMIT wanted({.page = PageName::Companies}); });
    empty->addStep(giving);
    return empty;
}

void HomePage::fillTable()
{
    const QStringList columns{tr("Company"), tr("What they have"), tr("How it stands"), tr("Since"),
                              tr("Until")};
    const auto others = otherRows(shown_, spoken());
    table_->clearContents();
    table_->setColumnCount(static_cast<int>(columns.size()));
    table_->setHorizontalHeaderLabels(columns);
    table_->setRowCount(static_cast<int>(shown_.companies.size() + others.size()));
    int row = 0;
    const auto fill = [&](const QStringList &texts) {
        for (int column = 0; column < texts.size(); ++column)
            table_->setItem(row, column, new QTableWidgetItem{texts[column]});
    };
    for (const auto &company : shown_.companies) {
        fill({spoken().name(company.name), sayShares(company, spoken()), sayStanding(company.standing),
              spoken().day(company.since), sayUntil(company, spoken())});
        table_->item(row, 2)->setIcon(
            theme().icon(iconOf(stateOf(company.standing)), colourOf(stateOf(company.standing))));
        ++row;
    }
    for (const auto &other : others) {
        fill({other.words, {}, {}, {}, {}});
        ++row;
    }
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

void HomePage::toggleTable()
{
    const auto table = stack_->currentWidget() != table_;
    stack_->setCurrentIndex(table ? 1 : 0);
    toggle_->setText(table ? tr("Show as picture") : tr("Show as table"));
}

void HomePage::exportPicture()
{
    const FileKind kind{.name = tr("Who has what.svg"),
                        .filter =
                            tr("Picture that scales (*.svg)") + QStringLiteral(";;") + tr("Picture (*.png)")};
    chooseFileToSave(this, tr("Save the picture"), kind, [this](const QString &file) {
        const auto content =
            file.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive) ? picture_->png() : picture_->svg();
        if (const auto saved = writeFile(file, content); saved)
            Q_EMIT said(State::Active, tr("Saved. Who sees the picture sees who has your data."));
        else
            Q_EMIT said(State::Problem, sayError(saved.error()));
    });
}

} // namespace proffer::ui
