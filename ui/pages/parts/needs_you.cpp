// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "parts/needs_you.h"

#include "parts/row.h"
#include "widgets/button.h"
#include "widgets/column.h"
#include "widgets/text.h"

#include <QBoxLayout>

namespace proffer::ui {
namespace {

struct Words {
    QString title;
    QString sentence;
    QString step;
    Place place;
    State state = State::Active;
};

Words wordsFor(const overview::Attention &each, const Spoken &spoken)
{
    const auto name = spoken.name(each.name);
    const auto when = each.when ? spoken.day(*each.when) : QString{};
    const auto last = each.when ? spoken.lastDay(*each.when) : QString{};
    const auto details = static_cast<int>(each.details);
    switch (each.matter) {
    case overview::Matter::RequestWaits:
        return {NeedsYou::tr("%1 asks").arg(name),
                NeedsYou::tr("It wants %n thing(s). You can answer until %1.", nullptr, details).arg(last),
                NeedsYou::tr("Look"), Place{.page = PageName::ToDo, .request = each.request}, State::Active};
    case overview::Matter::PermitEnds:
        return {NeedsYou::tr("A permit of %1 ends").arg(name),
                NeedsYou::tr("It is for %n detail(s) and ends on %1.", nullptr, details).arg(last),
                NeedsYou::tr("Look"), Place{.page = PageName::Companies, .vendor = each.vendor}, State::Soon};
    case overview::Matter::NoAnswer:
        return {NeedsYou::tr("%1 has not answered").arg(name),
                NeedsYou::tr("You asked it to stop using %n detail(s) on %1.", nullptr, details).arg(when),
                NeedsYou::tr("Look"), Place{.page = PageName::Companies, .vendor = each.vendor},
                State::Problem};
    case overview::Matter::CounterWaits:
        return {NeedsYou::tr("%1 named another agreement").arg(name),
                NeedsYou::tr("You can take it or leave it."), NeedsYou::tr("Look"),
                Place{.page = PageName::Companies, .vendor = each.vendor}, State::Soon};
    }
    return {};
}

} // namespace

NeedsYou::NeedsYou(const PageContext &context, std::size_t most)
    : Card(context.theme), context_(context), most_(most)
{
}

void NeedsYou::showAll(const std::vector<overview::Attention> &all)
{
    clearLayout(*column());
    column()->addWidget(new Text{context_.theme, tr("Needs you"), TextSize::Heading});
    for (const auto &each : std::span{all}.first(std::min(most_, all.size()))) {
        addLine();
        add(each);
    }
    if (all.empty()) {
        addLine();
        column()->addWidget(
            new Text{context_.theme, tr("Nothing waits for you."), TextSize::Body, Colour::Muted});
    }
    if (all.size() > most_) {
        auto *more = makeButton(context_.theme, tr("%n more", nullptr, static_cast<int>(all.size() - most_)),
                                ButtonKind::Link);
        connect(more, &QPushButton::clicked, this, [this] { Q_EMIT wanted({.page = PageName::ToDo}); });
        column()->addWidget(more);
    }
    column()->addStretch();
}

void NeedsYou::add(const overview::Attention &each)
{
    const auto words = wordsFor(each, context_.spoken);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    auto *icon = new QLabel;
    icon->setPixmap(
        context_.theme.pixmap(iconOf(words.state), colourOf(words.state), 18, devicePixelRatioF()));
    title->addWidget(icon, 0, Qt::AlignTop);
    title->addWidget(new Text{context_.theme, words.title}, 1);
    column()->addLayout(title);
    column()->addWidget(new Text{context_.theme, words.sentence, TextSize::Small, Colour::Muted});
    auto *step = makeButton(context_.theme, words.step);
    step->setAccessibleName(tr("%1: %2").arg(words.title, words.step));
    connect(step, &QPushButton::clicked, this, [this, place = words.place] { Q_EMIT wanted(place); });
    column()->addWidget(step);
}

} // namespace proffer::ui
