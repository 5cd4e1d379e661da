// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/recognise.h"
#include "language/spoken.h"

#include <QString>

namespace proffer::ui {

/// "This is a permit."
QString sayContent(exchange::ContentKind kind);
/// Whether it is genuine, as far as it can show that itself.
QString sayProof(exchange::Proof proof);
/// What a fact about it is called: "From"; the fact's own name where it has no word.
QString sayFact(std::string_view name);
/// What it says, in words: days as the person reads them, details as they are called; a stranger's words with
/// what could deceive made visible.
QString sayFactValue(const Spoken &spoken, const Fact &fact);
/// What the person can do with it here.
QString sayNextStep(exchange::ContentKind kind);

} // namespace proffer::ui
