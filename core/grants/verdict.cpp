// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/verdict.h"

#include "base/words.h"

namespace proffer::grants {

std::string_view toText(Verdict verdict)
{
    using namespace std::string_view_literals;
    static constexpr Words<Verdict, 12> words{"verdict",
                                              {"valid"sv, "revoked"sv, "expired"sv, "not_yet_valid"sv,
                                               "anyone_could_use"sv, "wrong_presenter"sv, "not_from_me"sv,
                                               "not_in_history"sv, "altered"sv, "outside_terms"sv,
                                               "revocation_not_checkable"sv, "unknown"sv}};
    return words.text(verdict);
}

} // namespace proffer::grants
