// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/search_field.h"

#include "found_delegate.h"
#include "telling/claim_words.h"

#include <QKeyEvent>
#include <QListWidget>

namespace proffer::ui {
namespace {

/// Of each kind; more are found by typing more.
constexpr std::size_t ofEach = 5;
constexpr int leastWidth = 460;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

SearchField::SearchField(const PageContext &context)
    : context_(context), language_(context.spoken.sharedWords()),
      finder_(std::make_shared<finding::Finder>(
          [language = language_](std::string_view claim) { return telling::claimWords(*language, claim); })),
      list_(new QListWidget)
{
    setPlaceholderText(tr("Search (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);
    setMaximumWidth(420);
    const auto dress = [this] {
        for (auto *former : actions())
            if (former->objectName() == QStringLiteral("glass"))
                delete former;
        auto *glass = addAction(context_.theme.icon(Icon::Search, Colour::Muted), QLineEdit::LeadingPosition);
        glass->setObjectName(QStringLiteral("glass"));
    };
    connect(&context.theme, &Theme::changed, this, dress);
    dress();
    list_->setItemDelegate(new FoundDelegate{context.theme, list_});
    list_->setAccessibleName(tr("What was found"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->hide();
    connect(this, &QLineEdit::textChanged, this, &SearchField::look);
    connect(list_, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(list_->row(item)); });
}

SearchField::~SearchField()
{
    delete list_;
}

/// One question at a time: what was typed meanwhile is asked when the answer is there.
void SearchField::look()
{
    // What was found for another text is not chosen by Enter.
    places_.clear();
    list_->clear();
    const auto typed = toUtf8(text().trimmed());
    if (typed.empty() || asking_) {
        changed_ = asking_;
        return leave();
    }
    asking_ = true;
    context_.vault.ask<Answer>(
        this,
        [finder = finder_, language = language_, typed](services::Services &services,
                                                        const LongWork &) -> Result<Answer> {
            Answer answer;
            PROFFER_TRY(answer.found, finder->find(services, typed, ofEach));
            PROFFER_TRY(answer.told,
                        telling::EventSentences(services, *language).tell(std::move(answer.found.events)));
            return answer;
        },
        [this](const Result<Answer> &answer) {
            asking_ = false;
            if (std::exchange(changed_, false))
                return look();
            if (answer)
                fill(*answer);
            else if (answer.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(sayError(answer.error()));
        });
}

void SearchField::fill(const Answer &answer)
{
    list_->clear();
    places_.clear();
    const auto &spoken = context_.spoken;
    for (const auto &company : answer.found.companies)
        add(Icon::Companies, spoken.name(company.profile.name), spoken.kind(company.profile.kind),
            {.page = PageName::Companies, .vendor = company.id});
    for (const auto &detail : answer.found.details)
        add(Icon::MyData, capitalised(toText(telling::claimWords(spoken.words(), detail.claim.text()))),
            tr("My data"), {.page = PageName::MyData, .claim = detail.claim.name()});
    for (const auto &[grant, company] : answer.found.grants)
        add(Icon::Permit, tr("Permit of %1").arg(spoken.name(company)),
            tr("Given on %1, until %2").arg(spoken.day(grant.issuedAt), spoken.lastDay(grant.validUntil)),
            {.page = PageName::Companies, .vendor = grant.vendor, .grant = grant.id});
    for (const auto &[event, sentence] : answer.told)
        add(Icon::History, toText(sentence), spoken.day(event.time),
            {.page = PageName::History, .event = event.ref});
    if (places_.empty()) {
        auto *nothing = new QListWidgetItem{tr("Nothing found"), list_};
        nothing->setFlags(Qt::NoItemFlags);
    } else {
        list_->setCurrentRow(0);
    }
    setAccessibleDescription(tr("%n found", nullptr, static_cast<int>(places_.size())));
    place();
}

void SearchField::add(Icon icon, const QString &title, const QString &about, const Place &place)
{
    auto *item = new QListWidgetItem{context_.theme.icon(icon, Colour::Muted), title, list_};
    item->setData(FoundDelegate::aboutRole, about);
    item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(title, about));
    places_.push_back(place);
}

/// Right below the field, as tall as what was found or as the window allows.
void SearchField::place()
{
    if (!hasFocus())
        return;
    list_->setParent(window());
    const auto corner = mapTo(window(), QPoint{0, height() + 4});
    auto tall = 2 * list_->frameWidth() + 4;
    for (int row = 0; row < list_->count(); ++row)
        tall += list_->sizeHintForRow(row);
    list_->setGeometry(corner.x(), corner.y(), std::max(width(), leastWidth),
                       std::min(tall, window()->height() - corner.y() - 16));
    list_->show();
    list_->raise();
}

void SearchField::choose(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= places_.size())
        return;
    const auto chosen = places_[static_cast<std::size_t>(row)];
    clear();
    leave();
    Q_EMIT wanted(chosen);
}

void SearchField::leave()
{
    list_->hide();
    setAccessibleDescription({});
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const auto row = list_->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        list_->setCurrentRow(std::min(row + 1, list_->count() - 1));
        return;
    case Qt::Key_Up:
        list_->setCurrentRow(std::max(row - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(row);
    case Qt::Key_Escape:
        clear();
        return leave();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    leave();
}

} // namespace proffer::ui
