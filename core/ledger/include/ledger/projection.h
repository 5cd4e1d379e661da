// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/event.h"
#include "store/database.h"

namespace proffer::ledger {

/// How a table of a projection is read back, to compare it with what the events say.
struct TableSpec {
    std::string name;
    std::vector<std::string> key;       ///< the primary key, in order
    std::vector<std::string> structure; ///< columns that depend on the events' structure alone
    std::vector<std::string> values{};  ///< columns that depend on values and change when those are erased
};

/// Whether a projection still needs an event that others may want to drop (ledger/shortening.h).
enum class Need {
    Unsaid, ///< none of its kinds: others decide, and without any that does it stays
    Kept,
    Spent, ///< its tables would be the same without it, but for the rows that forget() removes
};

/// Tables derived from the events, kept in the same transaction. Nothing else writes to them. A projection
/// holds no state of its own: all it knows is in its tables.
class Projection {
public:
    Projection() = default;
    Projection(const Projection &) = delete;
    Projection &operator=(const Projection &) = delete;
    virtual ~Projection() = default;

    virtual std::string_view name() const = 0;
    /// Raised when the tables or the meaning of events change; an older vault's tables are then derived anew.
    virtual std::int64_t version() const = 0;
    virtual std::string createScript() const = 0;
    virtual std::vector<TableSpec> tables() const = 0;

    /// Brings the tables forward by one event. Kinds it does not know it ignores. An event whose values were
    /// erased is folded too: it yields "erased" where the values stood, never what stood there before. An
    /// event that an earlier program could not have written is EventMalformed with the fact "kind".
    virtual Done apply(store::Database &database, const Event &event) const = 0;

    /// Whether an event is still needed, given the tables as they are. A second opinion is asked once what
    /// the first called spent is forgotten.
    virtual Result<Need> need(store::Database &database, const Event &event, Instant now) const
    {
        static_cast<void>(database);
        static_cast<void>(event);
        static_cast<void>(now);
        return Need::Unsaid;
    }
    /// Removes the rows that stand for one event that is dropped.
    virtual Done forget(store::Database &database, const Event &event) const
    {
        static_cast<void>(database);
        static_cast<void>(event);
        return {};
    }

    /// The names (never values) in an event of this projection's kinds by which a person may look for it;
    /// empty for other kinds.
    virtual std::string searchText(const Event &event) const
    {
        static_cast<void>(event);
        return {};
    }
};

using Projections = std::vector<std::shared_ptr<const Projection>>;

} // namespace proffer::ledger
