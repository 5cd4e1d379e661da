// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace proffer::profile {

/// The scripts of a text that matter for telling its language.
struct Scripts {
    bool han = false;
    bool hiragana = false;
    bool katakana = false;
    bool thai = false;
    bool others = false; ///< letters of any other

    bool kana() const { return hiragana || katakana; }
    /// Kana and nothing else: a reading.
    bool onlyKana() const { return kana() && !han && !thai && !others; }
};

Scripts scriptsOf(std::string_view text);

/// The language tag of a reading in kana; empty for anything else.
std::string kanaTag(std::string_view reading);

} // namespace proffer::profile
