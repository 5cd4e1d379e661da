// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vcard/contact.h"
#include "json/value.h"

namespace proffer::profile {

/// One thing that a contact card says, in the terms of claims; labels are not allotted yet.
struct CardFact {
    std::string claim; ///< name; `vcard.…` for what nothing here means
    std::string language{};
    std::string hint{};          ///< the label that fits it
    bool mayBeMain = true;       ///< a fax number never stands for the phone number
    std::string_view category{}; ///< empty: the usual one
    json::Value value;
    std::string property{}; ///< of the card
    std::size_t line = 0;
};

std::vector<CardFact> factsOf(const vcard::Contact &contact);

// The parts of the above.
void addNames(std::vector<CardFact> &facts, const vcard::Contact &contact);
void addReach(std::vector<CardFact> &facts, const vcard::Contact &contact);
void addLife(std::vector<CardFact> &facts, const vcard::Contact &contact);

/// The text with line feeds as line ends, without the control characters that no text needs.
std::string cleaned(std::string_view text);
/// A fact with a text from the card: the language that its tags declare, the label that they suggest.
CardFact textFact(std::string_view claim, std::string_view property, std::string_view text,
                  const vcard::Tags &tags);
/// What nothing here means.
CardFact foreignFact(std::string_view property, std::string_view text, const vcard::Tags &tags);
/// The language that a card declares, in its canonical form; empty without one or if it is none.
std::string declaredLanguage(const vcard::Tags &tags);

} // namespace proffer::profile
