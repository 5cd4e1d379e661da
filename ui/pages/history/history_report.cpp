// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history_report.h"

#include "base/hex.h"
#include "language/text.h"
#include "wording/phrases.h"

#include <QAbstractTextDocumentLayout>
#include <QDateTime>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextTable>
#include <QTimeZone>

namespace proffer::ui {
namespace {

constexpr double titleSize = 18;
constexpr double headingSize = 12;
constexpr double bodySize = 9.5;
constexpr double smallSize = 7.5;

QTextCharFormat ofSize(double points, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    return format;
}

QTextBlockFormat after(double space)
{
    QTextBlockFormat format;
    format.setTopMargin(space);
    return format;
}

/// Pages of A4, numbered below.
class Pages {
public:
    Pages(QIODevice &device, const ReportWords &words) : writer_(&device), locale_(words.locale)
    {
        writer_.setPageSize(QPageSize{QPageSize::A4});
        constexpr double margin = 18;
        writer_.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        writer_.setTitle(words.title);
        painter_.begin(&writer_);
    }

    Done put(QTextDocument &document, const LongWork &work)
    {
        auto *layout = document.documentLayout();
        layout->setPaintDevice(&writer_);
        const auto below = writer_.logicalDpiY() / 3.0;
        const QSizeF body{static_cast<qreal>(writer_.width()), writer_.height() - below};
        document.setPageSize(body);
        for (auto page = 0; page < document.pageCount(); ++page) {
            if (work.cancelled())
                return fail(ErrorCode::Cancelled);
            if (number_++ > 0)
                writer_.newPage();
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = QRectF{QPointF{0, page * body.height()}, body};
            context.palette.setColor(QPalette::Text, Qt::black);
            painter_.save();
            painter_.translate(0, -page * body.height());
            painter_.setClipRect(context.clip);
            layout->draw(&painter_, context);
            painter_.restore();
            auto font = painter_.font();
            font.setPointSizeF(smallSize);
            painter_.setFont(font);
            painter_.drawText(QRectF{0, body.height(), body.width(), below}, Qt::AlignRight | Qt::AlignBottom,
                              locale_.toString(number_));
        }
        return {};
    }

private:
    QPdfWriter writer_;
    QPainter painter_;
    QLocale locale_;
    int number_ = 0;
};

/// A part of the report.
class Report {
public:
    explicit Report(const ReportWords &words) : words_(words), cursor_(&document_)
    {
        document_.setDocumentMargin(0);
    }

    void beginReport()
    {
        cursor_.insertText(words_.title, ofSize(titleSize, QFont::Bold));
        paragraph(words_.made, ofSize(bodySize), 4);
    }

    void add(const telling::Told &told)
    {
        const auto when = QDateTime::fromMSecsSinceEpoch(told.event.time.time_since_epoch().count());
        if (when.date() != day_ || !table_)
            begin(when.date());
        table_->appendRows(1);
        const auto row = table_->rows() - 1;
        table_->cellAt(row, 0).firstCursorPosition().insertText(
            words_.locale.toString(when.time(), QLocale::ShortFormat), ofSize(bodySize));
        auto cell = table_->cellAt(row, 1).firstCursorPosition();
        cell.insertText(toText(told.sentence), ofSize(bodySize));
        cell.insertBlock();
        cell.insertText(
            QStringLiteral("%1 · %2").arg(told.event.position).arg(toText(toHex(told.event.hash))), fixed());
    }

    void end(const std::vector<ledger::Head> &ends)
    {
        cursor_.movePosition(QTextCursor::End);
        paragraph(words_.end, ofSize(headingSize, QFont::Bold), 16);
        for (const auto &end : ends)
            paragraph(QStringLiteral("%1 · %2").arg(end.seq).arg(toText(toHex(end.hash))), fixed(), 4);
        paragraph(words_.proves, ofSize(bodySize), 6);
    }

    QTextDocument &document() { return document_; }

private:
    void paragraph(const QString &text, const QTextCharFormat &format, double space)
    {
        cursor_.insertBlock(after(space));
        cursor_.insertText(text, format);
    }

    void begin(const QDate &day)
    {
        day_ = day;
        cursor_.movePosition(QTextCursor::End);
        paragraph(
            toText(wording::sayDay(*words_.language, Date{std::chrono::days{QDate{1970, 1, 1}.daysTo(day)}})),
            ofSize(headingSize, QFont::Bold), 14);
        QTextTableFormat format;
        constexpr double timeWidth = 12;
        format.setBorder(0);
        format.setCellPadding(3);
        format.setWidth(QTextLength{QTextLength::PercentageLength, 100});
        format.setColumnWidthConstraints({QTextLength{QTextLength::PercentageLength, timeWidth},
                                          QTextLength{QTextLength::PercentageLength, 100 - timeWidth}});
        cursor_.insertBlock();
        table_ = cursor_.insertTable(1, 2, format);
        table_->removeRows(0, 0);
    }

    static QTextCharFormat fixed()
    {
        auto format = ofSize(smallSize);
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        return format;
    }

    const ReportWords &words_;
    QTextDocument document_{};
    QTextCursor cursor_;
    QDate day_{};
    QTextTable *table_ = nullptr;
};

} // namespace

Done writeReport(QIODevice &device, const ReportWords &words, const NextEntries &next,
                 const std::vector<ledger::Head> &ends, const LongWork &work)
{
    Pages pages{device, words};
    PROFFER_TRY(auto entries, next());
    for (auto first = true;; first = false) {
        PROFFER_TRY(auto following, next());
        Report part{words};
        if (first)
            part.beginReport();
        for (const auto &told : entries)
            part.add(told);
        if (following.empty())
            part.end(ends);
        PROFFER_CHECK(pages.put(part.document(), work));
        if (following.empty())
            return {};
        entries = std::move(following);
    }
}

} // namespace proffer::ui
