// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "labels.h"
#include "messages.h"
#include "wording/language.h"

#include <QTranslator>

#include <string>

namespace proffer::wording {

/// What a language is loaded from.
class Translation {
public:
    explicit Translation(Tongue tongue);

    /// A message with its placeholders.
    std::string pattern(const Message &message) const;
    std::string pattern(MessageId id) const { return pattern(id.message()); }
    /// "90 days": a number of the unit at a place of countedMessages.
    std::string counted(std::size_t unit, int number) const;
    const Labels &vocabulary() const { return vocabulary_; }
    const Labels &countries() const { return countries_; }

private:
    QByteArray compiled_; ///< what the translator reads for as long as it lives
    QTranslator translator_{};
    Labels vocabulary_;
    Labels countries_;
};

} // namespace proffer::wording
