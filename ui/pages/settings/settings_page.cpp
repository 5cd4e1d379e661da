// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings_page.h"

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/file_dialogs.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QFormLayout>

namespace proffer::ui {
namespace {

struct Choice {
    QString word;
    int value;
};

/// A box with choices of which one holds; \a use is told of another one.
QComboBox *makeBox(const QString &name, const std::vector<Choice> &choices, int holds,
                   std::function<void(int)> use)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    for (const auto &[word, value] : choices)
        box->addItem(word, value);
    box->setCurrentIndex(std::max(0, box->findData(holds)));
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QObject::connect(box, &QComboBox::activated, box,
                     [box, use = std::move(use)] { use(box->currentData().toInt()); });
    return box;
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, Preferences &preferences)
    : Page(context), preferences_(&preferences), column_(new Column)
{
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(column_);
    column_->add(looksCard());
    column_->add(securityCard());
    column_->add(backupCard());
    setHead({.title = tr("Settings")});
}

void SettingsPage::refresh() {}

QWidget *SettingsPage::looksCard()
{
    auto *card = new Card{theme()};
    card->column()->addWidget(new Text{theme(), tr("Language and looks"), TextSize::Heading});
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    using wording::Tongue;
    form->addRow(tr("Language"), makeBox(tr("Language"),
                                         {{QStringLiteral("English"), static_cast<int>(Tongue::English)},
                                          {QStringLiteral("日本語"), static_cast<int>(Tongue::Japanese)},
                                          {QStringLiteral("ไทย"), static_cast<int>(Tongue::Thai)}},
                                         static_cast<int>(spoken().tongue()), [this](int tongue) {
                                             preferences_->setTongue(static_cast<Tongue>(tongue));
                                         }));
    form->addRow(tr("Appearance"),
                 makeBox(tr("Appearance"),
                         {{tr("Like the system"), static_cast<int>(Appearance::System)},
                          {tr("Light"), static_cast<int>(Appearance::Light)},
                          {tr("Dark"), static_cast<int>(Appearance::Dark)}},
                         static_cast<int>(preferences_->appearance()), [this](int appearance) {
                             preferences_->setAppearance(static_cast<Appearance>(appearance));
                         }));
    std::vector<Choice> sizes;
    for (const auto percent : {75, 90, 100, 115, 130, 150, 175, 200})
        sizes.push_back({tr("%1 %").arg(percent), percent});
    form->addRow(tr("Text size"), makeBox(tr("Text size"), sizes, preferences_->textPercent(),
                                          [this](int percent) { preferences_->setTextPercent(percent); }));
    card->column()->addLayout(form);
    return card;
}

QWidget *SettingsPage::securityCard()
{
    auto *card = new Card{theme()};
    card->column()->addWidget(new Text{theme(), tr("Security"), TextSize::Heading});
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    std::vector<Choice> limits;
    for (const auto minutes : {1, 2, 5, 10, 30, 60})
        limits.push_back({tr("after %n minute(s)", nullptr, minutes), minutes});
    limits.push_back({tr("never"), 0});
    form->addRow(tr("Lock when nothing is done"),
                 makeBox(tr("Lock when nothing is done"), limits,
                         static_cast<int>(preferences_->idleLimit().count()),
                         [this](int minutes) { preferences_->setIdleLimit(std::chrono::minutes{minutes}); }));
    card->column()->addLayout(form);
    return card;
}

QWidget *SettingsPage::backupCard()
{
    auto *card = new Card{theme()};
    card->column()->addWidget(new Text{theme(), tr("Backup"), TextSize::Heading});
    card->column()->addWidget(
        new Text{theme(),
                 tr("One encrypted file with everything. It opens with the password that the vault "
                    "has today."),
                 TextSize::Body, Colour::Muted});
    auto *make = makeButton(theme(), tr("Make a backup…"));
    connect(make, &QPushButton::clicked, this, &SettingsPage::chooseBackup);
    card->column()->addWidget(make);
    return card;
}

void SettingsPage::chooseBackup()
{
    chooseFileToSave(this, tr("Make a backup"), {.name = tr("Backup.proffer")}, [this](const QString &file) {
        perform(
            [path = std::filesystem::path{toUtf8(file)}](services::Services &services, const LongWork &work) {
                return services.vault().backup(path, work);
            },
            [this] { Q_EMIT said(State::Active, tr("The backup is made.")); });
    });
}

} // namespace proffer::ui
