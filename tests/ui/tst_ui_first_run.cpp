// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choosing.h"

#include "settings/recovery_forms.h"
#include "shell/password_strength.h"
#include "shell/purpose_view.h"
#include "shell/questions_view.h"
#include "shell/recovery_view.h"
#include "shell/unlock_view.h"
#include "shell/welcome_view.h"

#include <QPrintDialog>
#include <QProgressBar>
#include <QRadioButton>

using namespace proffer;
using namespace proffer::test;

/// What somebody meets who starts the program for the first time.
class FirstRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPasswordIsJudgedWhileItIsTyped_data();
    void aPasswordIsJudgedWhileItIsTyped();
    void twoPasswordsAreCompared();
    void capsLockIsSaidWhereNothingIsSeen();
    void whoLeavesWithoutProofIsReminded();
    void anyTwoGroupsProveTheSheet();
    void theSheetIsProvenOrPutOff();
    void theSheetIsSavedOrPrinted();
    void aPurposeLeadsToItsPage_data();
    void aPurposeLeadsToItsPage();
    void answersMakeRules();
    void everyQuestionCanBeLeftOpen();
    void everythingIsWholeInTheSmallestWindow_data();
    void everythingIsWholeInTheSmallestWindow();
    void anAnswerCanBeGivenAgainAfterAFailure();

private:
    std::unique_ptr<ui::Theme> theme_;
    std::unique_ptr<ui::Spoken> spoken_;
};

namespace {

const ui::RecoveryPaper paper{.vaultName = QStringLiteral("Aoi's vault"),
                              .vaultId = QStringLiteral("0123456789abcdef0123456789abcdef"),
                              .code = QStringLiteral("7Q2M-AAAA-BBBB-CCCC-1DDD-E0EE-FFFF")};

void typeGroups(const QWidget &view, const QStringList &groups)
{
    for (auto *field : view.findChildren<QLineEdit *>()) {
        const auto number = field->accessibleName().section(QLatin1Char{' '}, 1, 1).toInt();
        field->clear();
        QTest::keyClicks(field, groups.at(number - 1));
    }
}

/// The answers to the question that is asked now.
QList<QRadioButton *> choicesIn(const QWidget &view)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return view.findChildren<QRadioButton *>();
}

} // namespace

void FirstRunTest::initTestCase()
{
    theme_ = std::make_unique<ui::Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    spoken_ = std::make_unique<ui::Spoken>(wording::Tongue::English);
}

void FirstRunTest::aPasswordIsJudgedWhileItIsTyped_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("weak") << "password123" << "weak" << "within a minute";
    QTest::newRow("strong") << "orbit pancake violin harvest" << "strong" << "centuries";
}

void FirstRunTest::aPasswordIsJudgedWhileItIsTyped()
{
    QFETCH(QString, password);
    QFETCH(QString, word);
    QFETCH(QString, sentence);
    ui::WelcomeView view{*theme_, QStringLiteral("vault")};
    view.resize(800, 700);
    view.show();
    auto *field = view.findChildren<QLineEdit *>().at(1);
    QTest::keyClicks(field, password);
    QTRY_VERIFY(says(view, sentence));
    QVERIFY(says(view, word));
    keepPicture(view, QStringLiteral("first-run-%1").arg(word));
    field->clear();
    QTRY_VERIFY(!says(view, sentence));
}

void FirstRunTest::twoPasswordsAreCompared()
{
    ui::WelcomeView view{*theme_, QStringLiteral("vault")};
    view.resize(800, 700);
    view.show();
    const auto fields = view.findChildren<QLineEdit *>();
    QTest::keyClicks(fields.at(1), QStringLiteral("orbit pancake"));
    QVERIFY(!says(view, QStringLiteral("Both are the same")));
    QTest::keyClicks(fields.at(2), QStringLiteral("orbit"));
    QVERIFY(says(view, QStringLiteral("The two are not the same yet")));
    QTest::keyClicks(fields.at(2), QStringLiteral(" pancake"));
    QVERIFY(says(view, QStringLiteral("Both are the same")));
}

void FirstRunTest::capsLockIsSaidWhereNothingIsSeen()
{
    ui::UnlockView view{*theme_, QStringLiteral("Aoi's vault")};
    view.resize(800, 700);
    view.show();
    auto *field = view.findChild<QLineEdit *>();
    const auto hint = QStringLiteral("Caps Lock is on");
    const auto strike = [field](Qt::Key key, Qt::KeyboardModifiers modifiers, const char *text) {
        QKeyEvent pressed{QEvent::KeyPress, key, modifiers, QString::fromUtf8(text)};
        QCoreApplication::sendEvent(field, &pressed);
    };
    strike(Qt::Key_A, Qt::NoModifier, "a");
    strike(Qt::Key_1, Qt::ShiftModifier, "1");
    strike(Qt::Key_A, Qt::ShiftModifier, "A");
    QVERIFY(!says(view, hint));
    strike(Qt::Key_A, Qt::NoModifier, "A");
    QVERIFY(says(view, hint));
    strike(Qt::Key_1, Qt::NoModifier, "1");
    QVERIFY(says(view, hint));
    strike(Qt::Key_CapsLock, Qt::NoModifier, "");
    QVERIFY(!says(view, hint));
    strike(Qt::Key_A, Qt::ShiftModifier, "a");
    QVERIFY(says(view, hint));
    strike(Qt::Key_A, Qt::NoModifier, "a");
    QVERIFY(!says(view, hint));
    // A recovery code is seen, and has capitals.
    clickOn(view, "I have the recovery code instead");
    strike(Qt::Key_A, Qt::NoModifier, "A");
    QVERIFY(!says(view, hint));
}

void FirstRunTest::whoLeavesWithoutProofIsReminded()
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings")), QSettings::IniFormat};
    ui::Preferences preferences{settings};
    SetClock clock;
    auto view = std::make_unique<ui::RecoveryView>(*theme_, paper);
    ui::remindUntilProven(*view, preferences, paper.vaultId, clock);
    view.reset(); // the program ends while the code is on the screen
    QVERIFY(preferences.recoveryReminder(paper.vaultId));
    view = std::make_unique<ui::RecoveryView>(*theme_, paper);
    ui::remindUntilProven(*view, preferences, paper.vaultId, clock);
    Q_EMIT view->kept(false);
    QVERIFY(preferences.recoveryReminder(paper.vaultId));
    Q_EMIT view->kept(true);
    QVERIFY(!preferences.recoveryReminder(paper.vaultId));
}

void FirstRunTest::anyTwoGroupsProveTheSheet()
{
    const auto groups = paper.code.split(QLatin1Char{'-'});
    std::set<int> met;
    for (auto round = 0; round < 200; ++round) {
        const auto proof = ui::makeProof(paper);
        QVERIFY(proof.first >= 1 && proof.first < proof.second && proof.second <= 7);
        met.insert({proof.first, proof.second});
        QVERIFY(ui::proves(paper, proof, groups.at(proof.first - 1), groups.at(proof.second - 1)));
        QVERIFY(!ui::proves(paper, proof, groups.at(proof.second - 1), groups.at(proof.first - 1)));
        QVERIFY(!ui::proves(paper, proof, {}, {}));
    }
    QCOMPARE(met.size(), 7U);
    // As a person writes and reads them.
    QVERIFY(ui::proves(paper, {.first = 5, .second = 6}, QStringLiteral(" lddd"), QStringLiteral("eoee ")));
}

void FirstRunTest::theSheetIsProvenOrPutOff()
{
    ui::RecoveryView view{*theme_, paper};
    view.resize(800, 600);
    view.show();
    QList<bool> kept;
    connect(&view, &ui::RecoveryView::kept, this, [&kept](bool proven) { kept.append(proven); });
    QVERIFY(says(view, paper.code));
    keepPicture(view, QStringLiteral("first-run-code"));
    clickOn(view, "I have kept it");
    QVERIFY(!says(view, paper.code));
    typeGroups(view, QStringList{7, QStringLiteral("ZZZZ")});
    clickOn(view, "Prove it");
    QVERIFY(says(view, QStringLiteral("At least one of these")));
    QVERIFY(kept.isEmpty());
    keepPicture(view, QStringLiteral("first-run-proof"));
    clickOn(view, "Show the code again");
    QVERIFY(says(view, paper.code));
    clickOn(view, "I have kept it");
    clickOn(view, "Later: remind me within three days");
    QCOMPARE(kept, QList<bool>{false});
    typeGroups(view, paper.code.split(QLatin1Char{'-'}));
    clickOn(view, "Prove it");
    QCOMPARE(kept, (QList<bool>{false, true}));
}

void FirstRunTest::theSheetIsSavedOrPrinted()
{
    PageWindow page{[](services::Services &, Place &) {}};
    QTemporaryDir folder;
    ui::RecoveryView view{*theme_, paper};
    view.resize(800, 700);
    view.show();
    clickOn(view, "Save as PDF…");
    chooseFile(page, view, QStringLiteral("/proc/sheet.pdf"));
    QVERIFY(says(view, QStringLiteral("This file cannot be written")));
    clickOn(view, "Save as PDF…");
    const auto file = folder.filePath(QStringLiteral("sheet.pdf"));
    chooseFile(page, view, file);
    QVERIFY(says(view, QStringLiteral("Saved. Print it")));
    QVERIFY(readAll(file.toStdString()).starts_with("%PDF-"));
    clickOn(view, "Print…");
    auto *asked = view.findChild<QPrintDialog *>();
    QVERIFY(asked && asked->isVisible());
    asked->reject();
}

void FirstRunTest::aPurposeLeadsToItsPage_data()
{
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<int>("page");
    QTest::newRow("find") << "Find who has my data" << static_cast<int>(ui::PageName::Companies);
    QTest::newRow("asked") << "Someone asks for my data" << static_cast<int>(ui::PageName::ToDo);
    QTest::newRow("keep") << "Keep my details" << static_cast<int>(ui::PageName::MyData);
    QTest::newRow("none") << "Just look around" << static_cast<int>(ui::PageName::Home);
}

void FirstRunTest::aPurposeLeadsToItsPage()
{
    QFETCH(QString, purpose);
    QFETCH(int, page);
    ui::PurposeView view{*theme_};
    view.resize(800, 600);
    view.show();
    keepPicture(view, QStringLiteral("first-run-purpose"));
    std::optional<ui::Place> chosen;
    connect(&view, &ui::PurposeView::chosen, this, [&chosen](const ui::Place &place) { chosen = place; });
    clickOn(view, purpose.toUtf8().constData());
    QVERIFY(chosen);
    QCOMPARE(static_cast<int>(chosen->page), page);
}

void FirstRunTest::answersMakeRules()
{
    ui::QuestionsView view{*theme_, *spoken_};
    view.resize(800, 700);
    view.show();
    std::vector<terms::QuestionAnswer> given;
    connect(&view, &ui::QuestionsView::answered, this,
            [&given](const std::vector<terms::QuestionAnswer> &answers) { given = answers; });
    QVERIFY(says(view, QStringLiteral("Question 1 of 6")));
    QVERIFY(!findButton(view, QStringLiteral("Next"))->isEnabled());
    for (std::size_t place = 0; place < 6; ++place) {
        const auto &question = terms::everydayQuestions()[place];
        const auto asked = wording::sayQuestion(spoken_->words(), question.code);
        QVERIFY(says(view, QString::fromStdString(asked)));
        choicesIn(view).last()->click();
        QVERIFY(!says(view, QStringLiteral("Choose an answer")));
        QTest::qWait(0);
        QCoreApplication::processEvents();
        keepPicture(view, QStringLiteral("first-run-question-%1").arg(place + 1));
        clickOn(view, "Next");
    }
    QCOMPARE(given.size(), 6U);
    PageWindow page{[&given](services::Services &services, Place &) {
        must(services.rules().begin(must(terms::startingSet(given))));
    }};
    const auto chosen = page.read<std::vector<std::string>>(
        [](services::Services &services) { return must(services.rules().chosen()); });
    QVERIFY(std::ranges::find(chosen, "unsolicited-contact") != chosen.end());
}

void FirstRunTest::everyQuestionCanBeLeftOpen()
{
    ui::QuestionsView view{*theme_, *spoken_};
    view.resize(800, 700);
    view.show();
    std::optional<std::vector<terms::QuestionAnswer>> given;
    connect(&view, &ui::QuestionsView::answered, this,
            [&given](const std::vector<terms::QuestionAnswer> &answers) { given = answers; });
    clickOn(view, "Leave it open");
    QVERIFY(says(view, QStringLiteral("Question 2 of 6")));
    choicesIn(view).first()->click();
    clickOn(view, "Next");
    clickOn(view, "Skip the rest");
    QVERIFY(given);
    QCOMPARE(given->size(), 1U);
    QCOMPARE(given->at(0).question, terms::everydayQuestions()[1].code);
}

void FirstRunTest::anAnswerCanBeGivenAgainAfterAFailure()
{
    ui::QuestionsView view{*theme_, *spoken_};
    view.resize(800, 700);
    view.show();
    std::vector<std::size_t> counts;
    connect(
        &view, &ui::QuestionsView::answered, this,
        [&counts](const std::vector<terms::QuestionAnswer> &answers) { counts.push_back(answers.size()); });
    for (auto question = 0; question < 5; ++question)
        clickOn(view, "Leave it open");
    choicesIn(view).first()->click();
    clickOn(view, "Next");
    QVERIFY(!view.isEnabled());
    view.showFailure(QStringLiteral("The disk is full."));
    QVERIFY(says(view, QStringLiteral("The disk is full.")));
    clickOn(view, "Next");
    QCOMPARE(counts, (std::vector<std::size_t>{1, 1}));
}

void FirstRunTest::everythingIsWholeInTheSmallestWindow_data()
{
    QTest::addColumn<int>("tongue");
    QTest::addColumn<int>("percent");
    for (const auto &tongue : wording::tongues())
        for (const auto percent : {100, 150})
            QTest::addRow("%s-%d", std::string{wording::toText(tongue)}.c_str(), percent)
                << static_cast<int>(tongue) << percent;
}

/// What does not fit is scrolled to, and no text is cut.
void FirstRunTest::everythingIsWholeInTheSmallestWindow()
{
    QFETCH(int, tongue);
    QFETCH(int, percent);
    spoken_->change(static_cast<wording::Tongue>(tongue), wording::Years::Usual);
    theme_->setTextPercent(percent);
    const std::array<std::unique_ptr<QWidget>, 4> views{
        std::make_unique<ui::WelcomeView>(*theme_, QStringLiteral("hanako/vault")),
        std::make_unique<ui::RecoveryView>(*theme_, paper), std::make_unique<ui::PurposeView>(*theme_),
        std::make_unique<ui::QuestionsView>(*theme_, *spoken_)};
    for (const auto &view : views) {
        view->resize(760, 480);
        view->show();
        if (const auto choices = choicesIn(*view); !choices.isEmpty())
            choices.last()->click();
        QTest::qWait(1);
        QCoreApplication::processEvents();
        keepPicture(
            *view,
            QStringLiteral("first-run-%1-%2")
                .arg(QLatin1String{QTest::currentDataTag()},
                     QString::fromLatin1(view->metaObject()->className()).section(QLatin1Char{':'}, -1)));
        QCOMPARE(view->size(), (QSize{760, 480}));
        for (const auto *label : view->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        for (const auto *button : view->findChildren<QAbstractButton *>())
            if (button->isVisible()) {
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
                const auto right = button->mapTo(view.get(), QPoint{button->width(), 0}).x();
                QVERIFY2(right <= view->width(), qPrintable(button->text()));
            }
    }
    spoken_->change(wording::Tongue::English, wording::Years::Usual);
    theme_->setTextPercent(100);
}

QTEST_MAIN(FirstRunTest)
#include "tst_ui_first_run.moc"
