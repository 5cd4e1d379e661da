// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draft.h"

/// One rule that a verifier has to hold to, as an alteration of a valid presentation that breaks it and
/// nothing else.
struct RejectRule {
    const char *name;
    std::function<void(draft::Presentation &)> alter;
    proffer::ErrorCode code;
    draft::Verifier verifier = draft::Verifier::ReadsTheKeys;
};

std::vector<RejectRule> disclosureRules();
std::vector<RejectRule> issuerRules();
std::vector<RejectRule> keyBindingRules();
std::vector<RejectRule> formRules();
