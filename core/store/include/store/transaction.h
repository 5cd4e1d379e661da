// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

namespace proffer::store {

/// BEGIN IMMEDIATE … COMMIT. What is not committed when it is destroyed is rolled back.
class Transaction {
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// On failure everything is rolled back.
    Done commit();

private:
    explicit Transaction(Database &database) : database_(&database) {}
    Database *database_;
};

/// BEGIN … for reading: what is read in it belongs to one moment.
class ReadTransaction {
public:
    static Result<ReadTransaction> begin(Database &database);
    ReadTransaction(ReadTransaction &&) noexcept;
    ReadTransaction &operator=(ReadTransaction &&) = delete;
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;
    ~ReadTransaction();

private:
    explicit ReadTransaction(Database &database) : database_(&database) {}
    Database *database_;
};

} // namespace proffer::store
