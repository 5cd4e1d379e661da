// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/spoken.h"
#include "overview/standing.h"
#include "widgets/chip.h"

namespace proffer::ui {

State stateOf(overview::Standing standing);
/// "They have it, no permit".
QString sayStanding(overview::Standing standing);
/// How the person knows that they have it: "You gave it".
QString sayHow(vendors::HowKnown how);
/// Since when, how they came by it, until when; as one sentence.
QString sayHolding(const Spoken &spoken, const vendors::Holding &holding, Instant now);

} // namespace proffer::ui
