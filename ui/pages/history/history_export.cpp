// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/history_export.h"

#include "history/history_words.h"
#include "history_report.h"
#include "telling/history_file.h"
#include "json/write.h"

#include <QSaveFile>

namespace proffer::ui {
namespace {

/// More than anybody reads; a history of so many is taken out with its proofs.
constexpr std::size_t mostEvents = 100'000;

Done write(QSaveFile &file, const std::string &text)
{
    const auto size = static_cast<qint64>(text.size());
    if (file.write(text.data(), size) != size)
        return fail(ErrorCode::FileUnwritable);
    return {};
}

Result<std::vector<telling::Told>> tell(services::Services &services, const HistoryPart &part,
                                        const wording::Language &language, const LongWork &work)
{
    PROFFER_TRY(auto events, services.history(part.typed, part.filter, mostEvents, work));
    return telling::EventSentences(services, language).tell(std::move(events));
}

Done fill(QSaveFile &file, HistoryFile as, const HistoryPart &part, ReportWords words,
          services::Services &services, const LongWork &work)
{
    if (as == HistoryFile::Proofs) {
        PROFFER_TRY(auto all,
                    telling::historyJson(services, *words.language, telling::Proofs::Included, work));
        return write(file, json::writePretty(json::Value{std::move(all)}));
    }
    PROFFER_TRY(const auto told, tell(services, part, *words.language, work));
    if (as == HistoryFile::Table)
        return write(file, telling::historyCsv(told));
    PROFFER_TRY(const auto ends, services.ledger().heads());
    words.title = words.title.arg(toText(wording::sayName(*words.language, services.vault().header().name)));
    words.made = words.made.arg(words.locale.toString(static_cast<qulonglong>(told.size())));
    writeReport(file, words, told, ends);
    return {};
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
        QSaveFile file{path};
        if (!file.open(QIODevice::WriteOnly) ||
            !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return fail(ErrorCode::FileUnwritable).with("path", toUtf8(path));
        PROFFER_CHECK(fill(file, as, part, words, services, work));
        if (!file.commit())
            return fail(ErrorCode::FileUnwritable).with("path", toUtf8(path));
        return {};
    };
}

} // namespace proffer::ui
