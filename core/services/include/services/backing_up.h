// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"

namespace proffer::services {

/// Vault::backup(), in place of a file that is there already: it is gone only when the new one is whole. The
/// same errors, but FileExists only for what is no file.
Done backUpOver(Services &services, const std::filesystem::path &file, const LongWork &work = {});

} // namespace proffer::services
