// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/flow_data.h"
#include "language/spoken.h"
#include "overview/who_has_what.h"

namespace proffer::ui {

/// The picture of who has what.
FlowData pictureOf(const overview::WhoHasWhat &all, const Spoken &spoken);
/// "276 more: 200 shops, 76 newsletters"; empty where all are shown.
QString sayOthers(const overview::WhoHasWhat &all, const Spoken &spoken);

} // namespace proffer::ui
