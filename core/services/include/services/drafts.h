// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"

namespace proffer::services {

/// What a person was writing when the vault was locked: one text, of this installation alone, and in no
/// history. It is overwritten where it stood once it is taken.
class Drafts {
public:
    /// Of a text: far more than anybody types.
    static constexpr std::size_t mostBytes = 1 << 20;

    /// \a ledger outlives it.
    explicit Drafts(ledger::Ledger &ledger) : ledger_(ledger) {}

    /// In place of any former one. TooLarge, InvalidUtf8.
    Done keep(std::string_view text);
    /// What was kept, once: it is gone from the vault with the answer.
    Result<std::optional<std::string>> take();

private:
    ledger::Ledger &ledger_;
};

} // namespace proffer::services
