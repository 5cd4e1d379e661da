// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/history_export.h"

#include "history/history_words.h"
#include "history_report.h"
#include "telling/history_file.h"
#include "widgets/file_writing.h"
#include "json/write.h"

#include <QBuffer>

namespace proffer::ui {
namespace {

constexpr std::size_t aPart = 500;

/// What the person looks for, newest first, a part at a time, so that stopping does not wait for all of it.
class Entries {
public:
    Entries(services::Services &services, const HistoryPart &part, const wording::Language &language,
            const LongWork &work)
        : services_(&services), part_(&part), language_(&language), work_(&work)
    {
    }

    /// To be asked first: how many there are.
    Result<std::size_t> count()
    {
        if (!part_->typed.empty()) {
            constexpr auto all = std::numeric_limits<std::size_t>::max();
            PROFFER_TRY(found_, services_->history(part_->typed, part_->filter, all, *work_));
            return total_ = found_.size();
        }
        for (std::int64_t before = 0;;) {
            PROFFER_TRY(const auto events, read(before));
            total_ += events.size();
            if (events.size() < aPart)
                return total_;
            before = events.back().position;
        }
    }

    /// None at the end.
    Result<std::vector<telling::Told>> next()
    {
        if (work_->cancelled())
            return fail(ErrorCode::Cancelled);
        work_->report(done_, total_);
        PROFFER_TRY(auto events, part_->typed.empty() ? read(before_) : Result<Events>{ofFound()});
        if (!events.empty())
            before_ = events.back().position;
        atEnd_ = events.size() < aPart;
        done_ += events.size();
        return telling::EventSentences(*services_, *language_).tell(std::move(events));
    }

private:
    using Events = std::vector<ledger::Event>;

    Result<Events> read(std::int64_t before)
    {
        // Before position 0 would stand for the newest again.
        return atEnd_ ? Result<Events>{Events{}}
                      : ledger::page(services_->ledger(), part_->filter, before, aPart, *work_);
    }

    Events ofFound() const
    {
        const auto rest = std::span{found_}.subspan(done_);
        const auto part = rest.first(std::min(aPart, rest.size()));
        return {part.begin(), part.end()};
    }

    services::Services *services_;
    const HistoryPart *part_;
    const wording::Language *language_;
    const LongWork *work_;
    Events found_{};
    std::size_t total_ = 0;
    std::size_t done_ = 0;
    std::int64_t before_ = 0;
    bool atEnd_ = false;
};

Result<QByteArray> tableOf(Entries &entries)
{
    const auto head = telling::historyCsv({});
    auto table = head;
    while (true) {
        PROFFER_TRY(const auto told, entries.next());
        if (told.empty())
            return QByteArray::fromStdString(table);
        table += std::string_view{telling::historyCsv(told)}.substr(head.size());
    }
}

Result<QByteArray> reportOf(Entries &entries, std::size_t count, ReportWords words,
                            services::Services &services, const LongWork &work)
{
    PROFFER_TRY(const auto ends, services.ledger().heads());
    words.title = words.title.arg(toText(wording::sayName(*words.language, services.vault().header().name)));
    words.made = words.made.arg(words.locale.toString(static_cast<qulonglong>(count)));
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    PROFFER_CHECK(writeReport(pdf, words, [&entries] { return entries.next(); }, ends, work));
    return pdf.data();
}

Result<QByteArray> contentOf(HistoryFile as, const HistoryPart &part, const ReportWords &words,
                             services::Services &services, const LongWork &work)
{
    if (as == HistoryFile::Proofs) {
        PROFFER_TRY(auto all,
                    telling::historyJson(services, *words.language, telling::Proofs::Included, work));
        return QByteArray::fromStdString(json::writePretty(json::Value{std::move(all)}));
    }
    Entries entries{services, part, *words.language, work};
    PROFFER_TRY(const auto count, entries.count());
    return as == HistoryFile::Table ? tableOf(entries) : reportOf(entries, count, words, services, work);
}

} // namespace

VaultThread::Question<void> saveHistory(HistoryFile as, const HistoryPart &part, const Spoken &spoken,
                                        const QString &path)
{
    const ReportWords words{.title = ExportForm::tr("History: %1"),
                            .made = ExportForm::tr("Entries: %1. Names stand here, values never."),
                            .end = ExportForm::tr("The end of the history"),
                            .proves = ExportForm::tr(
                                "Whoever has these fingerprints can see later, from the history with proofs, "
                                "that nothing before them was changed. They do not prove that what was "
                                "written down is true."),
                            .locale = spoken.locale(),
                            .language = spoken.sharedWords()};
    return [as, part, words, path](services::Services &services, const LongWork &work) -> Done {
        PROFFER_TRY(const auto content, contentOf(as, part, words, services, work));
        return writeFile(path, content);
    };
}

} // namespace proffer::ui
