// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "services/drafts.h"

#include "base/text.h"

namespace proffer::services {

Done Drafts::keep(std::string_view text)
{
    if (text.size() > mostBytes)
        return fail(ErrorCode::TooLarge).with("what", "draft");
    if (!isUtf8(text))
        return fail(ErrorCode::InvalidUtf8).with("what", "draft");
    return ledger_.database().run("INSERT INTO draft (only_row, text) VALUES (1, ?1) "
                                  "ON CONFLICT (only_row) DO UPDATE SET text = excluded.text",
                                  text);
}

Result<std::optional<std::string>> Drafts::take()
{
    auto &database = ledger_.database();
    std::optional<std::string> text;
    {
        PROFFER_TRY(auto rows, database.query("SELECT text FROM draft"));
        PROFFER_TRY(const auto found, rows.step());
        if (found)
            text = std::string{rows.text(0)};
    }
    if (text)
        PROFFER_CHECK(database.run("DELETE FROM draft"));
    return text;
}

} // namespace proffer::services
