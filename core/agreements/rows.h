// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreements/agreement.h"
#include "store/database.h"

namespace proffer::agreements {

// Rows as the types that they stand for. Tokens are verified again whenever they are read; a row that cannot
// be one is StoreDamaged with the fact "table".

json::Object toJson(const PinnedAgreement &agreement);
/// What that writes: TokenClaimMissing, TokenClaimInvalid with the fact "claim".
Result<PinnedAgreement> readAgreement(const json::Value &value);

/// Newest first. `where`: "WHERE offer = ?1" or empty.
template <class... Arguments>
Result<std::vector<Negotiation>> readNegotiations(store::Database &database, std::string_view where,
                                                  const Arguments &...arguments);
template <class... Arguments>
Result<std::vector<Said>> readSaid(store::Database &database, std::string_view where,
                                   const Arguments &...arguments);

std::string selectNegotiations(std::string_view where);
std::string selectSaid(std::string_view where);
Result<Negotiation> readNegotiation(const store::Statement &row);
Result<Said> readSaidRow(const store::Statement &row);
/// The answers that came after the first one.
Done addConflicts(store::Database &database, std::vector<Negotiation> &negotiations);

template <class T>
Result<std::vector<T>> readRows(store::Statement rows, Result<T> (*read)(const store::Statement &))
{
    std::vector<T> all;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return all;
        PROFFER_TRY(auto one, read(rows));
        all.push_back(std::move(one));
    }
}

template <class... Arguments>
Result<std::vector<Negotiation>> readNegotiations(store::Database &database, std::string_view where,
                                                  const Arguments &...arguments)
{
    PROFFER_TRY(auto rows, database.query(selectNegotiations(where), arguments...));
    PROFFER_TRY(auto read, readRows(std::move(rows), readNegotiation));
    PROFFER_CHECK(addConflicts(database, read));
    return read;
}

template <class... Arguments>
Result<std::vector<Said>> readSaid(store::Database &database, std::string_view where,
                                   const Arguments &...arguments)
{
    PROFFER_TRY(auto rows, database.query(selectSaid(where), arguments...));
    return readRows(std::move(rows), readSaidRow);
}

} // namespace proffer::agreements
