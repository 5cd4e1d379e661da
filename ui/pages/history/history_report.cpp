// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history_report.h"

#include "base/hex.h"
#include "language/text.h"
#include "wording/phrases.h"

#include <QDateTime>
#include <QFontDatabase>
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

/// The report, from its beginning to its end.
class Report {
public:
    explicit Report(const ReportWords &words) : words_(words), cursor_(&document_)
    {
        document_.setDocumentMargin(0);
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

    void print(QPdfWriter &writer) { document_.print(&writer); }

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
        const auto utc = day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        paragraph(toText(wording::sayDay(*words_.language, Instant{std::chrono::milliseconds{utc}})),
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

void writeReport(QIODevice &device, const ReportWords &words, const std::vector<telling::Told> &events,
                 const std::vector<ledger::Head> &ends)
{
    QPdfWriter writer{&device};
    writer.setPageSize(QPageSize{QPageSize::A4});
    constexpr double margin = 18;
    writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    writer.setTitle(words.title);
    Report report{words};
    for (const auto &told : events)
        report.add(told);
    report.end(ends);
    report.print(writer);
}

} // namespace proffer::ui
