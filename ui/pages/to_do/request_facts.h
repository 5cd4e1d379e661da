// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"
#include "wording/wording.h"

namespace proffer::ui {

/// A request with what the person's rules say to it.
struct RequestFacts {
    requests::ReceivedRequest request{};
    vendors::Vendor vendor{};
    requests::Trust trust = requests::Trust::Unsigned;
    profile::PersonaId persona{};
    std::vector<terms::ItemVerdict> verdicts{}; ///< of each item, in their order
    std::vector<terms::OwnRule> own{};
    bool open = false;           ///< not answered, and in time
    std::optional<Error> lack{}; ///< why nothing can be given: of the company's key
};

Result<RequestFacts> factsOf(services::Services &services, const requests::RequestId &id,
                             const LongWork &work);

} // namespace proffer::ui
