// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"

namespace proffer::services {

/// What a person was writing when the vault was locked: one text, in no history. It stays until the next lock
/// or until something is erased, so that no power cut loses it.
class Drafts {
public:
    /// Of a text: far more than anybody types.
    static constexpr std::size_t mostBytes = 1 << 20;

    /// \a ledger outlives it.
    explicit Drafts(ledger::Ledger &ledger) : ledger_(ledger) {}

    /// In place of any former one. TooLarge, InvalidUtf8.
    Done keep(std::string_view text);
    /// What was kept last.
    Result<std::optional<std::string>> last();
    /// It is overwritten where it stood.
    Done forget();

private:
    ledger::Ledger &ledger_;
};

} // namespace proffer::services
