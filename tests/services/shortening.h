// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "place.h"

/// A vault's history shortened, and what must be the same before and after.
namespace proffer::test {

inline ledger::Shortened shorten(services::Services &services, Place &place)
{
    place.clock.current += std::chrono::hours{1};
    return must(services.shortenHistory(place.clock.current, ledger::Shortening::Done)).history;
}

inline std::size_t countOf(services::Services &services, std::string_view kind)
{
    const auto all = must(services.ledger().page(0, 100'000));
    return static_cast<std::size_t>(std::ranges::count(all, kind, &ledger::Event::kind));
}

inline void verifies(services::Services &services)
{
    QCOMPARE(codeOf(services.vault().readVerified([](const ledger::Event &) {})), QStringLiteral("no error"));
    QCOMPARE(codeOf(services.vault().verify()), QStringLiteral("no error"));
}

/// Every table of the domain folders but those that list single events, as text.
inline std::string tablesOf(services::Services &services)
{
    std::string all;
    for (const auto *table : {"profile_subject",
                              "profile_persona",
                              "profile_attribute",
                              "profile_preference",
                              "vendor",
                              "vendor_key",
                              "relationship",
                              "holding",
                              "holding_evidence",
                              "permission_grant",
                              "backup",
                              "rule_chosen",
                              "rule_comfort",
                              "rule_own",
                              "vendor_request",
                              "agreement_offer",
                              "agreement_conflict",
                              "agreement_said",
                              "agreement_terms",
                              "list_host",
                              "list_publication",
                              "hand_over"}) {
        auto rows = must(
            services.ledger().database().query("SELECT * FROM " + std::string{table} + " ORDER BY 1, 2"));
        while (must(rows.step())) {
            for (int column = 0; column < rows.columnCount(); ++column)
                all += rows.isNull(column) ? "-|" : std::string{rows.text(column)} + "|";
            all += "\n";
        }
    }
    return all;
}

} // namespace proffer::test
