// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publishing/publisher.h"
#include "session.h"

namespace proffer::cli {

/// A list as history has it, and whether it is to be published.
json::Object listJson(const publishing::List &list, std::string_view vendorName, Instant now);
/// "never", or when it was published.
std::string publishedText(const publishing::List &list);
/// "nothing", or why it is to be published.
std::string_view dueText(publishing::Due due);
std::string_view shownText(publishing::Shown shown);
/// What publishing one list did, for the person to know.
std::string publicationText(const publishing::Published &published, std::string_view vendorName);

} // namespace proffer::cli
