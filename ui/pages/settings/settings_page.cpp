// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings_page.h"

#include "parts/confirm.h"
#include "services/backing_up.h"
#include "settings/recovery_forms.h"
#include "settings/restore_form.h"
#include "settings/try_backup_form.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/file_dialogs.h"
#include "widgets/labelled.h"

#include <QCheckBox>
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

Card *makeCard(const Theme &theme, const QString &title)
{
    auto *card = new Card{theme};
    card->column()->addWidget(new Text{theme, title, TextSize::Heading});
    return card;
}

/// "Aoi's vault 2026-11-22.proffer"; nothing in it leads to another folder.
QString backupName(const QString &vault, Instant today)
{
    constexpr QLatin1String besides{" -_'"};
    QString name;
    for (const auto letter : vault)
        name +=
            letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate() || besides.contains(letter)
                ? letter
                : QLatin1Char{' '};
    return QStringLiteral("%1 %2.proffer")
        .arg(name.simplified(), toText(toIsoDate(localDay(today))))
        .trimmed();
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, Preferences &preferences)
    : Page(context), preferences_(&preferences), column_(new Column)
{
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(column_);
    column_->add(looksCard());
    column_->add(lockCard());
    column_->add(keysCard());
    column_->add(backupCard());
    column_->add(backgroundCard());
    setHead({.title = tr("Settings")});
    connect(preferences_, &Preferences::changed, this, &SettingsPage::showReminder);
}

void SettingsPage::go(const Place &)
{
    refresh();
}

void SettingsPage::refresh()
{
    ask<Read>(
        [](services::Services &services, const LongWork &) -> Result<Read> {
            Read read;
            read.vault = toText(services.vault().header().vault.text());
            read.name = toText(services.vault().header().name);
            PROFFER_TRY(read.backup, services.vault().lastBackup());
            return read;
        },
        [this](const Read &read) { showRead(read); });
}

void SettingsPage::showRead(const Read &read)
{
    vault_ = read.vault;
    name_ = read.name;
    lastBackup_ = read.backup ? toText(read.backup->file) : QString{};
    backup_->setText(read.backup ? tr("The last one was made on %1: %2")
                                       .arg(spoken().day(read.backup->made), spoken().name(read.backup->file))
                                 : tr("No backup was made yet. If this machine is lost, so is the vault."));
    backup_->setColour(read.backup ? Colour::Text : Colour::Soon);
    showReminder();
}

void SettingsPage::showReminder()
{
    const auto due = !vault_.isEmpty() && preferences_->recoveryReminder(vault_);
    recovery_->setText(due ? tr("You have not yet proven that you have the recovery sheet.")
                           : tr("The recovery code opens the vault when the password is forgotten."));
    recovery_->setColour(due ? Colour::Soon : Colour::Muted);
}

QFormLayout *SettingsPage::addForm(Card &card)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    card.column()->addLayout(form);
    return form;
}

void SettingsPage::addSwitch(Card &card, const QString &sentence, bool on, std::function<void(bool)> use)
{
    auto *box = new QCheckBox;
    box->setChecked(on);
    connect(box, &QCheckBox::clicked, this, std::move(use));
    card.column()->addLayout(labelled(theme(), *box, sentence));
}

void SettingsPage::addButtons(Card &card, const std::vector<QPushButton *> &buttons)
{
    for (auto *button : buttons)
        card.column()->addWidget(button);
}

QWidget *SettingsPage::looksCard()
{
    auto *card = makeCard(theme(), tr("Language and looks"));
    auto *form = addForm(*card);
    using wording::Tongue;
    form->addRow(tr("Language"), makeBox(tr("Language"),
                                         {{QStringLiteral("English"), static_cast<int>(Tongue::English)},
                                          {QStringLiteral("日本語"), static_cast<int>(Tongue::Japanese)},
                                          {QStringLiteral("ไทย"), static_cast<int>(Tongue::Thai)}},
                                         static_cast<int>(spoken().tongue()), [this](int tongue) {
                                             preferences_->setTongue(static_cast<Tongue>(tongue));
                                         }));
    if (spoken().tongue() == Tongue::Thai)
        form->addRow(tr("Years"), makeBox(tr("Years"),
                                          {{tr("Buddhist era"), static_cast<int>(wording::Years::Usual)},
                                           {tr("Common era"), static_cast<int>(wording::Years::Common)}},
                                          static_cast<int>(spoken().years()), [this](int years) {
                                              preferences_->setYears(static_cast<wording::Years>(years));
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
    return card;
}

QWidget *SettingsPage::lockCard()
{
    auto *card = makeCard(theme(), tr("Locking"));
    auto *form = addForm(*card);
    std::vector<Choice> limits;
    for (const auto minutes : {1, 2, 5, 10, 30, 60})
        limits.push_back({tr("after %n minute(s)", nullptr, minutes), minutes});
    limits.push_back({tr("never"), 0});
    form->addRow(tr("Lock when nothing is done"),
                 makeBox(tr("Lock when nothing is done"), limits,
                         static_cast<int>(preferences_->idleLimit().count()),
                         [this](int minutes) { preferences_->setIdleLimit(std::chrono::minutes{minutes}); }));
    std::vector<Choice> seconds;
    for (const auto count : {10, 30, 60, 300})
        seconds.push_back({tr("after %n second(s)", nullptr, count), count});
    seconds.push_back({tr("only when the vault locks"), 0});
    form->addRow(tr("Forget what was copied"),
                 makeBox(tr("Forget what was copied"), seconds, preferences_->clipboardSeconds(),
                         [this](int count) { preferences_->setClipboardSeconds(count); }));
    addSwitch(*card, tr("Lock when the machine goes to sleep"), preferences_->lockOnSuspend(),
              [this](bool on) { preferences_->setLockOnSuspend(on); });
    addSwitch(*card, tr("Lock when the screen is locked"), preferences_->lockOnScreenLock(),
              [this](bool on) { preferences_->setLockOnScreenLock(on); });
    return card;
}

QWidget *SettingsPage::keysCard()
{
    auto *card = makeCard(theme(), tr("Password and recovery"));
    recovery_ = new Text{theme(), {}, TextSize::Body, Colour::Muted};
    card->column()->addWidget(recovery_);
    auto *change = makeButton(theme(), tr("Change the password…"));
    auto *leaked = makeButton(theme(), tr("My password leaked…"));
    auto *prove = makeButton(theme(), tr("Check my recovery sheet…"));
    auto *renew = makeButton(theme(), tr("Make a new recovery code"));
    addButtons(*card, {change, leaked, prove, renew});
    connect(change, &QPushButton::clicked, this, [this] { changePassword(PasswordForm::Why::Change); });
    connect(leaked, &QPushButton::clicked, this, [this] { changePassword(PasswordForm::Why::Leaked); });
    connect(prove, &QPushButton::clicked, this, &SettingsPage::proveCode);
    connect(renew, &QPushButton::clicked, this, &SettingsPage::makeCode);
    return card;
}

QWidget *SettingsPage::backupCard()
{
    auto *card = makeCard(theme(), tr("Backup"));
    backup_ = new Text{theme()};
    card->column()->addWidget(backup_);
    card->column()->addWidget(
        new Text{theme(),
                 tr("One encrypted file with everything. It opens with the password that the vault "
                    "has today."),
                 TextSize::Body, Colour::Muted});
    auto *make = makeButton(theme(), tr("Make a backup…"));
    auto *attempt = makeButton(theme(), tr("Try whether a backup can be restored…"));
    auto *restored = makeButton(theme(), tr("Restore a backup…"));
    addButtons(*card, {make, attempt, restored});
    connect(restored, &QPushButton::clicked, this, &SettingsPage::restoreBackup);
    connect(make, &QPushButton::clicked, this, &SettingsPage::chooseBackup);
    connect(attempt, &QPushButton::clicked, this, &SettingsPage::tryBackup);
    return card;
}

QWidget *SettingsPage::backgroundCard()
{
    auto *card = makeCard(theme(), tr("In the background"));
    addSwitch(*card, tr("Show an icon beside the clock, and go on when the window is closed"),
              preferences_->tray(), [this](bool on) { preferences_->setTray(on); });
    addSwitch(*card,
              tr("Remind me while the vault is locked. For this, dates and how many things are due are kept "
                 "outside the vault; nothing else."),
              preferences_->remindersWhileLocked(),
              [this](bool on) { preferences_->setRemindersWhileLocked(on); });
    return card;
}

void SettingsPage::changePassword(PasswordForm::Why why)
{
    auto *form = new PasswordForm{this, context(), why};
    connect(form, &PasswordForm::changed, this, [this] {
        Q_EMIT said(State::Active,
                    tr("The password is changed. Older backups open with the password of their day."));
    });
    connect(form, &PasswordForm::rekeyed, this, [this](const RecoveryPaper &paper, bool unfinished) {
        Q_EMIT said(unfinished ? State::Soon : State::Active,
                    unfinished
                        ? tr("The vault has a new key. Lock and unlock it once, so that the change is "
                             "finished.")
                        : tr("The vault has a new key. Only the new password and the new recovery code "
                             "open it."));
        showCode(paper);
    });
    form->open();
}

void SettingsPage::makeCode()
{
    confirm(this, theme(), tr("Make a new recovery code?"),
            tr("The code on the sheet that you have now opens nothing any more. The new one is shown only "
               "once: have "
               "a printer or a pen at hand."),
            tr("Make a new code"), [this] { replaceCode(); });
}

void SettingsPage::replaceCode()
{
    // Should the code be lost on its way to the screen, the person is asked for it, and makes another.
    preferences_->setRecoveryReminder(vault_, context().clock.now() + untilRecoveryReminder);
    ask<RecoveryPaper>(
        [](services::Services &services, const LongWork &) -> Result<RecoveryPaper> {
            auto &vault = services.vault();
            PROFFER_TRY(const auto code, vault.replaceRecoveryCode());
            return RecoveryPaper{.vaultName = toText(vault.header().name),
                                 .vaultId = toText(vault.header().vault.text()),
                                 .code = toText(asText(code.bytes()))};
        },
        [this](const RecoveryPaper &paper) { showCode(paper); });
}

void SettingsPage::showCode(const RecoveryPaper &paper)
{
    (new NewCodeSheet{this, context(), *preferences_, paper})->open();
}

void SettingsPage::proveCode()
{
    auto *form = new ProveCodeForm{this, context(), *preferences_, vault_};
    connect(form, &ProveCodeForm::proven, this,
            [this] { Q_EMIT said(State::Active, tr("The recovery code opens this vault.")); });
    form->open();
}

void SettingsPage::chooseBackup()
{
    chooseFileToSave(
        this, tr("Make a backup"), {.name = backupName(name_, now())}, [this](const QString &file) {
            perform([path = std::filesystem::path{toUtf8(file)}](
                        services::Services &services,
                        const LongWork &work) { return services::backUpOver(services, path, work); },
                    [this] {
                        Q_EMIT said(State::Active,
                                    tr("The backup is made. Try once whether it can be restored."));
                    });
        });
}

void SettingsPage::tryBackup()
{
    auto *form = new TryBackupForm{this, context(), lastBackup_};
    connect(form, &TryBackupForm::tried, this, [this](const services::TriedBackup &backup) {
        const auto day = spoken().day(backup.newest);
        Q_EMIT said(
            backup.ofThisVault ? State::Active : State::Soon,
            backup.ofThisVault
                ? tr("This backup can be restored: every entry up to %1 is whole.").arg(day)
                : tr("This backup can be restored, but it is of another vault; it goes up to %1.").arg(day));
    });
    form->open();
}

void SettingsPage::restoreBackup()
{
    auto *form = new RestoreForm{this, context(), lastBackup_};
    connect(form, &RestoreForm::restored, this,
            [this](const QString &folder) { (new RestoredSheet{this, context(), folder})->open(); });
    form->open();
}

} // namespace proffer::ui
