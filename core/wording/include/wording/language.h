// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <memory>
#include <span>
#include <string_view>

namespace proffer::wording {

/// A language in which everything can be said.
enum class Tongue { English, Japanese, Thai };

std::span<const Tongue> tongues();
/// "en", "ja", "th" (BCP 47).
std::string_view toText(Tongue tongue);
/// InvalidArgument (member "language") for anything else.
Result<Tongue> tongueFromText(std::string_view text);
/// Of the name of a locale as the environment has it ("ja_JP.UTF-8"); English where it is none of ours.
Tongue tongueOfLocale(std::string_view locale);

/// From where years are counted.
enum class Years {
    Usual, ///< as the language does: Thai in the Buddhist era
    Common ///< in the common era
};

class Translation;

/// One language with its sentences loaded. Several can be in use at once: nothing is installed for the whole
/// program. What it says is UTF-8.
class Language {
public:
    explicit Language(Tongue tongue, Years years = Years::Usual);
    Language(Language &&) noexcept;
    Language &operator=(Language &&) noexcept;
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;
    ~Language();

    Tongue tongue() const { return tongue_; }
    Years years() const { return years_; }
    const Translation &translation() const { return *translation_; }

private:
    Tongue tongue_;
    Years years_;
    std::unique_ptr<const Translation> translation_;
};

} // namespace proffer::wording
