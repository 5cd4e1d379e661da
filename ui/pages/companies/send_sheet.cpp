// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/send_sheet.h"

#include "exchange/armour.h"
#include "exchange/qr.h"
#include "widgets/card.h"
#include "widgets/file_dialogs.h"
#include "widgets/text.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QTimer>

namespace proffer::ui {
namespace {

/// As wide as a sheet has room for.
constexpr int codeSide = 392;
/// What is longer makes a code too dense to be read at that size.
constexpr std::size_t mostOnScreen = 1500;

QByteArray bytesOf(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// Once it has its place.
void scrollTo(QWidget *widget)
{
    for (auto *each = widget->parentWidget(); each; each = each->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(widget);
}

} // namespace

SendSheet::SendSheet(QWidget *parent, const PageContext &context, const QString &title, const QString &act,
                     const Mail &mail)
    : LetterSheet(parent, context, title, act, mail)
{
    leaveButton()->hide();
}

void SendSheet::mustLeave()
{
    mustLeave_ = true;
    leaveButton()->setText(tr("Later"));
    leaveButton()->show();
}

void SendSheet::enclose(const Enclosure &enclosure)
{
    auto *card = new Card{theme()};
    auto *column = card->column();
    column->addWidget(new Text{theme(), enclosure.title, TextSize::Heading});
    if (enclosure.inPerson)
        column->addWidget(
            new Text{theme(),
                     tr("It holds your details as they are, and anyone on the way could read them. So it is "
                        "given by hand: save it on something that you hand over, or let the company read "
                        "its QR code."),
                     TextSize::Body, Colour::Soon});
    else if (enclosure.kind == exchange::ContentKind::Sealed)
        column->addWidget(
            new Text{theme(), tr("It is encrypted: nobody but the company can open it on the way.")});
    auto *row = new QHBoxLayout;
    if (!enclosure.inPerson)
        addAct(*row, tr("Copy as text"), [this, enclosure] {
            copy(toText(exchange::writeArmour(enclosure.kind, asBytes(enclosure.content))));
            left_ = exchange::How::Text;
        });
    addAct(*row, tr("Save as a file…"), [this, enclosure] {
        saveAs(toText(enclosure.fileName), QByteArray::fromStdString(enclosure.content), exchange::How::File);
    });
    column->addLayout(row);
    if (enclosure.content.size() <= exchange::mostInQr)
        addCode(*column, *row, enclosure);
    row->addStretch();
    content()->addWidget(card);
}

void SendSheet::addCode(QVBoxLayout &column, QBoxLayout &row, const Enclosure &enclosure)
{
    if (enclosure.content.size() > mostOnScreen) {
        addAct(row, tr("Save the QR code…"), [this, enclosure] {
            if (const auto png = pictureOf(enclosure); !png.isEmpty())
                saveAs(QFileInfo{toText(enclosure.fileName)}.completeBaseName() + QStringLiteral(".png"), png,
                       exchange::How::Qr);
        });
        return;
    }
    auto *code = new QLabel;
    code->setAccessibleName(tr("QR code: %1").arg(enclosure.title));
    code->hide();
    column.addWidget(code);
    addAct(row, tr("Show the QR code"), [this, code, enclosure] {
        const auto png = pictureOf(enclosure);
        if (png.isEmpty())
            return;
        code->setPixmap(QPixmap::fromImage(QImage::fromData(png, "PNG"))
                            .scaled(codeSide, codeSide, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        code->show();
        left_ = exchange::How::Qr;
        resize(width(), std::max(height(), parentWidget()->window()->height()));
        QTimer::singleShot(0, code, [code] { scrollTo(code); });
    });
}

/// Only when it is wanted: it takes longer than all else on the sheet. Empty, once it is told why, if it
/// cannot be made.
QByteArray SendSheet::pictureOf(const Enclosure &enclosure)
{
    const auto made = exchange::qrPicture(asBytes(enclosure.content));
    if (made)
        return bytesOf(*made);
    tell(State::Problem, sayError(made.error()));
    return {};
}

void SendSheet::saveAs(const QString &name, const QByteArray &bytes, exchange::How how)
{
    chooseFileToSave(this, tr("Save as a file"), {.name = name}, [this, bytes, how](const QString &path) {
        if (const auto saved = writeFile(path, bytes); !saved)
            return tell(State::Problem, sayError(saved.error()));
        left_ = how;
        tell(State::Active, tr("Saved: %1").arg(QFileInfo{path}.fileName()));
    });
}

bool SendSheet::submit()
{
    if (!mustLeave_)
        return true;
    if (!left_) {
        refuse(tr("It has not left yet: copy it, save it, or show its QR code first."));
        return false;
    }
    Q_EMIT sent(*left_);
    return true;
}

} // namespace proffer::ui
