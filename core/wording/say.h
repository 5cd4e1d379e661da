// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messages.h"
#include "wording/wording.h"

#include <initializer_list>

namespace proffer::wording {

/// The pattern with each "{name}" that a value is for replaced. Values are put in as they are: what looks
/// like a placeholder in one is not read.
std::string fill(std::string_view pattern, std::span<const Value> values);

/// A message in a language.
std::string say(const Language &language, MessageId id, std::initializer_list<Value> values = {});

/// Messages about one company.
class Speaker {
public:
    Speaker(const Language &language, const Company &company) : language_(language), company_(company) {}

    /// Fills in {company} and \a value.
    std::string operator()(MessageId id, const Value &value = {}) const;
    std::string operator()(MessageId id, const Value &first, const Value &second) const;
    const Language &language() const { return language_; }

private:
    std::string companyIn(MessageId id) const;

    const Language &language_;
    const Company &company_;
};

/// How a list is joined: words of ours, or names, which some languages set apart more.
enum class Join { And, AndNames, Or, OrNames };
std::string join(const Language &language, const std::vector<std::string> &each, Join how);

/// Labels of all the IRIs, joined.
std::string sayLabels(const Language &language, const std::vector<std::string> &iris, Join how = Join::And);
/// Names of strangers: as names in a permit, quoted in a request.
std::string sayRecipients(const Language &language, const std::vector<std::string> &recipients,
                          bool quotedAll = false, Join how = Join::AndNames);

/// {date} as the last day before something is over.
Value lastDay(const Language &language, Instant over);

/// One entry of `prohibition` in a token.
Sentences sayPreference(const Speaker &speak, const json::Value &prohibition);

} // namespace proffer::wording
