// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "request_facts.h"

namespace proffer::ui {

Result<RequestFacts> factsOf(services::Services &services, const requests::RequestId &id,
                             const LongWork &work)
{
    RequestFacts facts;
    PROFFER_TRY(facts.request, services.requests().get(id));
    PROFFER_TRY(facts.vendor, services.vendors().get(facts.request.vendor));
    PROFFER_TRY(facts.trust, services.requests().trustIn(facts.request));
    PROFFER_TRY(const auto persona, services.persona({}));
    facts.persona = persona.id;
    PROFFER_TRY(facts.verdicts, services.requests().verdicts(facts.request, persona.id, work));
    PROFFER_TRY(facts.own, services.rules().ownRules());
    facts.open =
        !facts.request.answer && services.ledger().clock().now() < facts.request.read.request.expires;
    if (const auto may = services.requests().mayGrant(facts.request); !may)
        facts.lack = may.error();
    return facts;
}

} // namespace proffer::ui
