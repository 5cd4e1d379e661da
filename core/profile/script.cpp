// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "script.h"

#include <QList>
#include <QString>

namespace proffer::profile {

Scripts scriptsOf(std::string_view text)
{
    Scripts found;
    const auto characters = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4();
    for (const char32_t c : characters) {
        const auto script = QChar::script(c);
        if (script == QChar::Script_Han)
            found.han = true;
        else if (script == QChar::Script_Hiragana)
            found.hiragana = true;
        else if (script == QChar::Script_Katakana)
            found.katakana = true;
        else if (script == QChar::Script_Thai)
            found.thai = true;
        else if (QChar::isLetter(c) && script != QChar::Script_Common && script != QChar::Script_Inherited)
            found.others = true;
    }
    return found;
}

std::string kanaTag(std::string_view reading)
{
    const auto scripts = scriptsOf(reading);
    if (!scripts.onlyKana())
        return {};
    return scripts.katakana ? "ja-Kana-JP" : "ja-Hira-JP";
}

} // namespace proffer::profile
