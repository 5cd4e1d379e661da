// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/random.h"
#include "jose/status_list_token.h"
#include "publishing/verified_lists.h"

namespace proffer::publishing {

/// The list that comes after those that were published: every entry that history or one of them has as
/// ended, and a time of issue after all of theirs that are not from the future: a random one of the last
/// hours, since the lists of several vendors are signed together. It may lie before an end that the list
/// shows; whoever reads of an end believes it whatever the time. StatusListMalformed if one has another
/// shape.
Result<jose::StatusListToken> nextList(const List &list, const std::vector<jose::StatusListToken> &published,
                                       Instant now, crypto::RandomSource &random);

} // namespace proffer::publishing
