// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault_name.h"

#include "base/text.h"

#include <QString>
#include <algorithm>

namespace proffer::vault {
namespace {

constexpr std::size_t longestName = 200;

Error refused(std::string reason)
{
    return fail(ErrorCode::InvalidArgument).with("member", "name").with("reason", std::move(reason));
}

/// A control character, or one that ends a line.
bool breaksLine(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

} // namespace

Done checkVaultName(std::string_view name)
{
    if (name.size() > longestName)
        return fail(ErrorCode::TooLarge).with("limit", std::to_string(longestName));
    if (!isUtf8(name))
        return fail(ErrorCode::InvalidUtf8);
    const auto text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    if (std::ranges::any_of(text, breaksLine))
        return refused("control_character");
    if (text.trimmed().isEmpty())
        return refused("empty");
    return {};
}

} // namespace proffer::vault
