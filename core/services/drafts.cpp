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

Result<std::optional<std::string>> Drafts::last()
{
    PROFFER_TRY(auto rows, ledger_.database().query("SELECT text FROM draft"));
    PROFFER_TRY(const auto found, rows.step());
    return found ? std::optional{std::string{rows.text(0)}} : std::nullopt;
}

Done Drafts::forget()
{
    return ledger_.database().run("DELETE FROM draft");
}

} // namespace proffer::services
