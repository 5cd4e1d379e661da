// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "receipts/account.h"
#include "receipts/additions.h"

namespace proffer::receipts {

/// What the vault says and what the person adds, brought together: the vault's word comes first.
struct Facts {
    std::string jurisdiction{};
    std::string address{};
    std::string contact{};
    std::string email{};
    std::string phone{};
    std::string notice{};
    std::string service{};
    std::string language{};
    std::vector<std::string> storage{};
    std::string withdrawal{}; ///< where the vendor is told that it ends
};

Facts factsOf(const Account &account, const Additions &additions);

/// What a receipt lacks, all of it at once.
class Missing {
public:
    void unlessSaid(std::string_view member, std::string_view value);
    /// ReceiptIncomplete with the fact "member", and "also" with the others if there are several.
    Done done() const;

private:
    std::vector<std::string> members_{};
};

/// A receipt is about something that was permitted, and about data: only the grant itself can say what.
Done needPermissions(const Account &account);

} // namespace proffer::receipts
