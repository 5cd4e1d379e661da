// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/status_list_token.h"
#include "publishing/verified_lists.h"

namespace proffer::publishing {

/// The list that comes after those that were published: every entry that history or one of them has as
/// ended, and a time of issue after all of theirs that are not from the future. StatusListMalformed if one
/// has another shape.
Result<jose::StatusListToken> nextList(const List &list, const std::vector<jose::StatusListToken> &published,
                                       Instant now);

} // namespace proffer::publishing
