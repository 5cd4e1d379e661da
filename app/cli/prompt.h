// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret_bytes.h"
#include "interruption.h"

namespace proffer::cli {

/// Asks on the terminal for a line that is not shown. InvalidArgument with the facts "what", "option" (the
/// one that reads it from a file) and "reason" = "no_terminal" when there is none; Cancelled.
Result<crypto::SecretBytes> askSecret(std::string_view question, std::string_view option,
                                      const Interruption &interruption);

} // namespace proffer::cli
