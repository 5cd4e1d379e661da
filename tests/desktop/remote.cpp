// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QGenericPlugin>
#include <QLabel>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QTest>

#include <sys/prctl.h>
#include <unistd.h>

namespace {

QWidget *window()
{
    for (auto *each : QApplication::topLevelWidgets())
        if (each->isVisible() && each->isWindow())
            return each;
    return nullptr;
}

/// What is asked where the vault is locked.
QLineEdit *passwordField()
{
    const auto *shown = window();
    const auto fields = shown ? shown->findChildren<QLineEdit *>() : QList<QLineEdit *>{};
    for (auto *each : fields)
        if (each->isVisible() && each->echoMode() == QLineEdit::Password)
            return each;
    return nullptr;
}

/// All that can be read in the window.
QString texts()
{
    QStringList found;
    for (const auto *each : window()->findChildren<QWidget *>()) {
        if (!each->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(each))
            found.append(label->text());
        else if (const auto *field = qobject_cast<const QLineEdit *>(each))
            found.append(field->text() + QLatin1Char{' '} + field->accessibleName());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(each))
            for (auto row = 0; row < view->model()->rowCount(); ++row)
                found.append(view->model()->index(row, 0).data().toString());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            found.append(button->text() + QLatin1Char{' '} + button->accessibleName());
        else
            found.append(each->accessibleName());
    }
    return found.join(QLatin1Char{' '}).simplified();
}

/// What takes the keys and clicks: the sheet that stands over the window, or the window.
QWidget *front()
{
    auto *over = QApplication::activeModalWidget();
    return over ? over : window();
}

/// Shortcuts are those of the window in front; a display without a window manager leaves none there by
/// itself.
void press(const QString &keys)
{
    auto *shown = front();
    shown->activateWindow();
    const auto sequence = QKeySequence::fromString(keys);
    if (QTest::qWaitForWindowActive(shown) && sequence.count() == 1)
        QTest::keyClick(shown, sequence[0].key(), sequence[0].keyboardModifiers());
}

/// The button that says it, or else the first that says more.
QString click(const QString &words)
{
    QAbstractButton *found = nullptr;
    for (auto *each : front()->findChildren<QAbstractButton *>()) {
        if (!each->isVisible() || !(each->text() + each->accessibleName()).contains(words))
            continue;
        const auto exact = each->text() == words || each->accessibleName() == words;
        if (!found || exact)
            found = each;
        if (exact)
            break;
    }
    if (!found)
        return QStringLiteral("no such button");
    QTest::mouseClick(found, Qt::LeftButton);
    return QStringLiteral("clicked");
}

/// The row of a list that says it.
QString choose(const QString &words)
{
    for (auto *each : window()->findChildren<QAbstractItemView *>()) {
        const auto *model = each->model();
        for (auto row = 0; each->isVisible() && row < model->rowCount(); ++row) {
            const auto index = model->index(row, 0);
            if (!index.data().toString().contains(words))
                continue;
            each->setCurrentIndex(index);
            return QStringLiteral("chosen");
        }
    }
    return QStringLiteral("no such row");
}

QString unlock(const QString &password)
{
    auto *field = passwordField();
    if (!field)
        return QStringLiteral("nothing to type in");
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
    return QStringLiteral("typed");
}

/// Into the field that has the focus, or would have it if the window were in front.
QString type(const QString &words)
{
    auto *field = front()->focusWidget();
    if (!field)
        return QStringLiteral("nothing to type in");
    QTest::keyClicks(field, words);
    return QStringLiteral("typed");
}

/// Until the window says it, for less than the test waits for the answer.
QString waitFor(const QString &words)
{
    constexpr int longest = 40'000;
    return QTest::qWaitFor([&] { return window() && texts().contains(words); }, longest)
               ? QStringLiteral("there")
               : QStringLiteral("not there: ") + texts();
}

/// As it is once everything that waited to be laid out is.
QString picture(const QString &file)
{
    constexpr int rounds = 20;
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    return window()->grab().save(file) ? QStringLiteral("kept") : QStringLiteral("not kept");
}

QString resize(const QString &width)
{
    window()->resize(width.toInt(), 600);
    return QStringLiteral("resized");
}

/// One word that says what, and what it is done with.
QString obey(const QString &command)
{
    const auto verb = command.section(QLatin1Char{' '}, 0, 0);
    const auto rest = command.section(QLatin1Char{' '}, 1);
    if (!window())
        return QStringLiteral("no window");
    if (verb == QStringLiteral("state"))
        return passwordField() ? QStringLiteral("locked") : QStringLiteral("open");
    if (verb == QStringLiteral("texts"))
        return texts();
    if (verb == QStringLiteral("width"))
        return QString::number(window()->width());
    if (verb == QStringLiteral("resize"))
        return resize(rest);
    if (verb == QStringLiteral("unlock"))
        return unlock(rest);
    if (verb == QStringLiteral("click"))
        return click(rest);
    if (verb == QStringLiteral("choose"))
        return choose(rest);
    if (verb == QStringLiteral("type"))
        return type(rest);
    if (verb == QStringLiteral("wait"))
        return waitFor(rest);
    if (verb == QStringLiteral("picture"))
        return picture(rest);
    if (verb == QStringLiteral("readable"))
        return QString::number(::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0));
    if (verb == QStringLiteral("close"))
        QMetaObject::invokeMethod(window(), &QWidget::close, Qt::QueuedConnection);
    else
        press(rest);
    return QStringLiteral("done");
}

/// Does what each line of the input says, and answers with one line.
class Remote : public QObject {
public:
    Remote()
    {
        connect(&input_, &QSocketNotifier::activated, this, [this] { hear(); });
    }

private:
    /// One line and not more: the next may be for the image that replaces this one.
    void hear()
    {
        QByteArray line;
        for (char each = 0; each != '\n'; line.append(each)) {
            if (::read(STDIN_FILENO, &each, 1) != 1) {
                input_.setEnabled(false);
                return;
            }
        }
        const auto answer = obey(QString::fromUtf8(line).trimmed()).toUtf8() + '\n';
        if (::write(STDOUT_FILENO, answer.constData(), static_cast<std::size_t>(answer.size())) < 0)
            input_.setEnabled(false);
    }

    QSocketNotifier input_{STDIN_FILENO, QSocketNotifier::Read};
};

} // namespace

class RemotePlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QGenericPluginFactoryInterface" FILE "remote.json")
public:
    QObject *create(const QString &, const QString &) override { return new Remote; }
};

#include "remote.moc"
