// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/search.h"

#include "event_row.h"
#include "store/ngram.h"
#include "store/transaction.h"

namespace proffer::ledger {
namespace {

Result<std::int64_t> watermark(store::Database &database)
{
    PROFFER_TRY(auto row, database.query("SELECT position FROM event_search_mark"));
    PROFFER_CHECK(row.step());
    return row.integer(0);
}

class Search {
public:
    Search(store::Database &database, const Projections &projections, std::string_view typed,
           std::size_t count)
        : database_(database), projections_(projections), folded_(store::foldForSearch(typed)),
          match_(store::ngramQuery(typed)), count_(count)
    {
    }

    Result<std::vector<Event>> run()
    {
        if (match_.empty())
            return std::move(found_);
        PROFFER_TRY(const auto mark, watermark(database_));
        PROFFER_TRY(auto newer,
                    database_.query(selectEvents("WHERE position > ?1 ORDER BY position DESC"), mark));
        PROFFER_CHECK(collect(newer));
        PROFFER_TRY(
            auto indexed,
            database_.query("SELECT rowid FROM event_search WHERE event_search MATCH ?1 ORDER BY rowid DESC",
                            match_));
        while (found_.size() < count_) {
            PROFFER_TRY(const bool more, indexed.step());
            if (!more)
                break;
            PROFFER_TRY(auto row, database_.query(selectEvents("WHERE position = ?1"), indexed.integer(0)));
            PROFFER_CHECK(collect(row));
        }
        return std::move(found_);
    }

private:
    Done collect(store::Statement &rows)
    {
        while (found_.size() < count_) {
            PROFFER_TRY(const bool more, rows.step());
            if (!more)
                break;
            PROFFER_TRY(const auto row, readRow(rows));
            PROFFER_TRY(auto event, row.toEvent());
            if (store::containsFolded(namesIn(projections_, event), folded_))
                found_.push_back(std::move(event));
        }
        return {};
    }

    store::Database &database_;
    const Projections &projections_;
    std::string folded_;
    std::string match_;
    std::size_t count_;
    std::vector<Event> found_{};
};

} // namespace

std::string namesIn(const Projections &projections, const Event &event)
{
    std::string names;
    for (const auto &projection : projections) {
        const auto text = projection->searchText(event);
        if (!text.empty())
            names += (names.empty() ? "" : " ") + text;
    }
    return names.empty() ? names : store::foldForSearch(names);
}

Result<bool> indexBatch(Ledger &ledger, std::size_t batch)
{
    auto &database = ledger.database();
    PROFFER_TRY(auto transaction, store::Transaction::begin(database));
    PROFFER_TRY(const auto mark, watermark(database));
    std::int64_t last = mark;
    {
        PROFFER_TRY(auto rows, database.query(selectEvents("WHERE position > ?1 ORDER BY position LIMIT ?2"),
                                              mark, static_cast<std::int64_t>(batch)));
        while (true) {
            PROFFER_TRY(const bool more, rows.step());
            if (!more)
                break;
            PROFFER_TRY(const auto row, readRow(rows));
            PROFFER_TRY(const auto event, row.toEvent());
            last = event.position;
            const auto names = namesIn(ledger.projections(), event);
            if (!names.empty())
                PROFFER_CHECK(
                    database.run("INSERT INTO event_search (rowid, names) VALUES (?1, ?2)", last, names));
        }
    }
    if (last == mark)
        return false;
    PROFFER_CHECK(database.run("UPDATE event_search_mark SET position = ?1", last));
    PROFFER_CHECK(transaction.commit());
    PROFFER_TRY(const auto size, ledger.size());
    return last < size;
}

Done indexForSearch(Ledger &ledger, const LongWork &work)
{
    PROFFER_TRY(const auto total, ledger.size());
    while (true) {
        if (work.cancelled())
            return fail(ErrorCode::Cancelled);
        PROFFER_TRY(const bool more, indexBatch(ledger));
        PROFFER_TRY(const auto mark, watermark(ledger.database()));
        work.report(static_cast<std::uint64_t>(mark), static_cast<std::uint64_t>(total));
        if (!more)
            return {};
    }
}

Result<std::vector<Event>> search(store::Database &database, const Projections &projections,
                                  std::string_view typed, std::size_t count)
{
    return Search{database, projections, typed, count}.run();
}

} // namespace proffer::ledger
