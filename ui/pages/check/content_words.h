// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/recognise.h"

#include <QString>

namespace proffer::ui {

/// "This is a permit."
QString sayContent(exchange::ContentKind kind);
/// Whether it is genuine, as far as it can show that itself.
QString sayProof(exchange::Proof proof);
/// What a fact about it is called: "From"; the fact's own name where it has no word.
QString sayFact(std::string_view name);
/// What the person can do with it here.
QString sayNextStep(exchange::ContentKind kind);

} // namespace proffer::ui
