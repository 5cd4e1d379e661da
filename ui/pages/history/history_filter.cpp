// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/history_filter.h"

#include "telling/event_group.h"
#include "widgets/shown.h"

#include <QComboBox>
#include <QDateEdit>

namespace proffer::ui {
namespace {

using telling::EventGroup;

constexpr int anything = -1;
/// Choices of time that are no number of days.
constexpr int anyTime = 0;
constexpr int betweenDays = -1;

QComboBox *makeBox(const QString &name)
{
    constexpr int fewLetters = 8;
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(fewLetters);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

QString sayEvents(EventGroup group)
{
    switch (group) {
    case EventGroup::Permits:
        return HistoryFilter::tr("Permits");
    case EventGroup::Requests:
        return HistoryFilter::tr("Requests");
    case EventGroup::Companies:
        return HistoryFilter::tr("Companies and what they have");
    case EventGroup::Agreements:
        return HistoryFilter::tr("Rules and agreements");
    case EventGroup::Details:
        return HistoryFilter::tr("My data");
    case EventGroup::Vault:
        return HistoryFilter::tr("The vault itself");
    }
    return {};
}

/// Two digits do not say in which century.
QString withWholeYear(QString format)
{
    return format.contains(QStringLiteral("yyyy"))
               ? format
               : format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
}

Instant startOf(const QDate &day)
{
    return Instant{std::chrono::milliseconds{day.startOfDay().toMSecsSinceEpoch()}};
}

} // namespace

HistoryFilter::HistoryFilter(const Spoken &spoken, Instant today)
    : company_(makeBox(tr("Of which company"))), group_(makeBox(tr("Of what kind"))),
      time_(makeBox(tr("Of which time"))), days_(new QWidget),
      today_(QDateTime::fromMSecsSinceEpoch(today.time_since_epoch().count()).date())
{
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    for (auto *box : {company_, group_, time_})
        row->addWidget(box, 1);
    rows->addLayout(row);
    company_->addItem(tr("All companies"), QString{});
    group_->addItem(tr("Everything"), anything);
    for (const auto group : telling::eventGroups())
        group_->addItem(sayEvents(group), static_cast<int>(group));
    time_->addItem(tr("Any time"), anyTime);
    for (const auto days : {7, 30, 365})
        time_->addItem(tr("The last %n day(s)", nullptr, days), days);
    time_->addItem(tr("From one day to another…"), betweenDays);
    auto *between = new QHBoxLayout{days_};
    between->setContentsMargins(0, 0, 0, 0);
    from_ = addDay(spoken, tr("From this day"), today_.addMonths(-1));
    to_ = addDay(spoken, tr("To this day"), today_);
    between->addStretch();
    days_->hide();
    rows->addWidget(days_);
    connect(time_, &QComboBox::activated, this, &HistoryFilter::showDays);
    for (auto *box : {company_, group_, time_})
        connect(box, &QComboBox::activated, this, &HistoryFilter::changed);
    for (auto *day : {from_, to_})
        connect(day, &QDateEdit::dateChanged, this, &HistoryFilter::changed);
}

QDateEdit *HistoryFilter::addDay(const Spoken &spoken, const QString &name, const QDate &day)
{
    auto *edit = new QDateEdit{day};
    edit->setCalendarPopup(true);
    edit->setLocale(spoken.locale());
    edit->setDisplayFormat(withWholeYear(spoken.locale().dateFormat(QLocale::ShortFormat)));
    edit->setAccessibleName(name);
    if (auto *line = edit->findChild<QLineEdit *>())
        line->setAccessibleName(name);
    auto *label = new QLabel{name};
    label->setBuddy(edit);
    days_->layout()->addWidget(label);
    days_->layout()->addWidget(edit);
    // The same day in words, in the years that the person counts in.
    auto *words = new QLabel;
    const auto say = [&spoken, words](const QDate &chosen) {
        words->setText(
            spoken.day(Instant{std::chrono::milliseconds{chosen.startOfDay(Qt::UTC).toMSecsSinceEpoch()}}));
    };
    say(day);
    connect(edit, &QDateEdit::dateChanged, words, say);
    days_->layout()->addWidget(words);
    return edit;
}

void HistoryFilter::showDays()
{
    setShown(*days_, time_->currentData().toInt() == betweenDays);
}

ledger::Filter HistoryFilter::filter() const
{
    ledger::Filter filter;
    if (wanted_)
        filter.about = wanted_->bytes;
    else if (const auto place = company_->currentIndex(); place > 0)
        filter.about = companies_.at(static_cast<std::size_t>(place) - 1).id.bytes;
    if (const auto group = group_->currentData().toInt(); group != anything)
        filter.kinds = telling::kindsOf(static_cast<EventGroup>(group));
    const auto days = time_->currentData().toInt();
    if (days == betweenDays) {
        filter.from = startOf(from_->date());
        filter.until = startOf(to_->date().addDays(1));
    } else if (days != anyTime) {
        filter.from = startOf(today_.addDays(1 - days));
    }
    return filter;
}

bool HistoryFilter::isSet() const
{
    return filter() != ledger::Filter{};
}

void HistoryFilter::chooseCompany(const vendors::VendorId &id)
{
    wanted_ = id;
    group_->setCurrentIndex(0);
    time_->setCurrentIndex(0);
    showDays();
}

void HistoryFilter::chooseAll()
{
    wanted_.reset();
    for (auto *box : {company_, group_, time_})
        box->setCurrentIndex(0);
    showDays();
}

void HistoryFilter::setCompanies(const std::vector<FilterCompany> &companies)
{
    if (companies == companies_ && !wanted_)
        return;
    const auto chosen = wanted_ ? QVariant{QString::fromStdString(wanted_->text())} : company_->currentData();
    wanted_.reset();
    companies_ = companies;
    company_->clear();
    company_->addItem(tr("All companies"), QString{});
    for (const auto &company : companies_)
        company_->addItem(company.name, QString::fromStdString(company.id.text()));
    company_->setCurrentIndex(std::max(0, company_->findData(chosen)));
}

} // namespace proffer::ui
