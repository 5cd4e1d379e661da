// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/drafts.h"

#include "language/text.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <set>

namespace proffer::ui {
namespace {

struct Control {
    QString kind{};
    QString name{};
    QJsonValue value{};
};

/// Also where it is shown while it is typed.
constexpr auto neverKept = "neverKept";

/// Within a spin box or a combination box, of which it is a part.
bool isPart(const QWidget &widget)
{
    const auto *around = widget.parentWidget();
    return qobject_cast<const QComboBox *>(around) || qobject_cast<const QAbstractSpinBox *>(around);
}

/// By what a person tells it from the others.
QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && widget.accessibleName().isEmpty() ? button->text() : widget.accessibleName();
}

std::optional<Control> controlOf(const QWidget &widget)
{
    const auto name = nameOf(widget);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        if (line->isReadOnly() || line->echoMode() != QLineEdit::Normal || isPart(widget) ||
            line->property(neverKept).toBool())
            return std::nullopt;
        return Control{QStringLiteral("line"), name, line->text()};
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget); text && !text->isReadOnly())
        return Control{QStringLiteral("text"), name, text->toPlainText()};
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return Control{QStringLiteral("choice"), name, choice->currentText()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && button->isCheckable())
        return Control{QStringLiteral("check"), name, button->isChecked()};
    // Days and dates too: all of them have their text as a property of the person's.
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&widget)) {
        const auto *property = box->metaObject()->userProperty().name();
        return Control{QStringLiteral("number"), name, QJsonValue::fromVariant(box->property(property))};
    }
    return std::nullopt;
}

/// What is no longer offered is not chosen.
void choose(QComboBox &choice, const QString &text)
{
    if (const auto index = choice.findText(text); index >= 0)
        choice.setCurrentIndex(index);
}

void fill(QWidget &widget, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(&widget))
        line->setText(value.toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(&widget))
        text->setPlainText(value.toString());
    else if (auto *choice = qobject_cast<QComboBox *>(&widget))
        choose(*choice, value.toString());
    else if (auto *button = qobject_cast<QAbstractButton *>(&widget))
        button->setChecked(value.toBool());
    else
        widget.setProperty(widget.metaObject()->userProperty().name(), value.toVariant());
}

/// One id as an object's member.
template <class Id>
void put(QJsonObject &object, const QString &name, const std::optional<Id> &id)
{
    if (id)
        object.insert(name, toText(id->text()));
}

template <class Id>
std::optional<Id> idIn(const QJsonObject &object, const QString &name)
{
    auto id = Id::parse(toUtf8(object.value(name).toString()));
    return id ? std::optional{*id} : std::nullopt;
}

constexpr QLatin1String pageMember{"page"};
constexpr QLatin1String vendorMember{"vendor"};
constexpr QLatin1String requestMember{"request"};
constexpr QLatin1String claimMember{"claim"};
constexpr QLatin1String sheetsMember{"sheets"};
constexpr QLatin1String titleMember{"title"};
constexpr QLatin1String begunMember{"begun"};
constexpr QLatin1String typedMember{"typed"};
constexpr QLatin1String kindMember{"kind"};
constexpr QLatin1String nameMember{"name"};
constexpr QLatin1String valueMember{"value"};

/// What tells one sheet of a title from another: its texts. What is offered in it may change from day to day.
QJsonArray texts(const QJsonArray &controls)
{
    QJsonArray found;
    for (const auto &each : controls)
        if (const auto kind = each.toObject().value(kindMember).toString();
            kind == QStringLiteral("line") || kind == QStringLiteral("text"))
            found.append(each);
    return found;
}

} // namespace

void keepOutOfDrafts(QLineEdit &field)
{
    field.setProperty(neverKept, true);
}

QJsonArray readControls(const QWidget &inside)
{
    QJsonArray all;
    for (const auto *widget : inside.findChildren<QWidget *>())
        if (auto control = controlOf(*widget))
            all.append(QJsonObject{
                {kindMember, control->kind}, {nameMember, control->name}, {valueMember, control->value}});
    return all;
}

/// Controls are looked for anew each time: what is chosen in one may bring others.
void fillControls(QWidget &inside, const QJsonArray &controls)
{
    std::set<QWidget *> filled;
    for (const auto &each : controls) {
        const auto former = each.toObject();
        for (auto *widget : inside.findChildren<QWidget *>()) {
            const auto control = controlOf(*widget);
            if (!control || filled.contains(widget) || control->kind != former.value(kindMember).toString() ||
                control->name != former.value(nameMember).toString())
                continue;
            filled.insert(widget);
            if (control->value != former.value(valueMember))
                fill(*widget, former.value(valueMember));
            break;
        }
    }
}

bool Drafts::watch(Sheet &sheet)
{
    std::erase_if(watched_, [](const Watched &each) { return !each.sheet; });
    if (std::ranges::find(watched_, &sheet, [](const Watched &each) { return each.sheet.data(); }) !=
        watched_.end())
        return false;
    watched_.push_back({.sheet = &sheet, .begun = readControls(sheet)});
    const auto begun = texts(watched_.back().begun);
    const auto before = std::ranges::find_if(former_, [&](const Unfinished &each) {
        return each.title == sheet.windowTitle() && texts(each.begun) == begun;
    });
    if (before == former_.end())
        return false;
    fillControls(sheet, before->typed);
    former_.erase(before);
    return true;
}

QByteArray Drafts::write(const Place &place) const
{
    auto open = former_;
    for (const auto &[sheet, begun] : watched_)
        if (sheet && sheet->isVisible())
            if (auto now = readControls(*sheet); now != begun)
                open.push_back({.title = sheet->windowTitle(), .begun = begun, .typed = std::move(now)});
    QJsonArray sheets;
    for (const auto &each : open)
        sheets.append(
            QJsonObject{{titleMember, each.title}, {begunMember, each.begun}, {typedMember, each.typed}});
    QJsonObject all{{pageMember, static_cast<int>(place.page)}, {sheetsMember, sheets}};
    put(all, vendorMember, place.vendor);
    put(all, requestMember, place.request);
    if (!place.claim.empty())
        all.insert(claimMember, toText(place.claim));
    return QJsonDocument{all}.toJson(QJsonDocument::Compact);
}

Drafts::Kept Drafts::read(const QByteArray &text)
{
    const auto all = QJsonDocument::fromJson(text).object();
    Kept kept;
    const auto page = all.value(pageMember).toInt();
    // What was looked at from outside is not kept.
    if (page >= 0 && page < static_cast<int>(PageName::Check))
        kept.place.page = static_cast<PageName>(page);
    kept.place.vendor = idIn<vendors::VendorId>(all, vendorMember);
    kept.place.request = idIn<requests::RequestId>(all, requestMember);
    kept.place.claim = toUtf8(all.value(claimMember).toString());
    const auto sheets = all.value(sheetsMember).toArray();
    kept.sheets.reserve(static_cast<std::size_t>(sheets.size()));
    for (const auto &each : sheets) {
        const auto sheet = each.toObject();
        kept.sheets.push_back({.title = sheet.value(titleMember).toString(),
                               .begun = sheet.value(begunMember).toArray(),
                               .typed = sheet.value(typedMember).toArray()});
    }
    return kept;
}

} // namespace proffer::ui
