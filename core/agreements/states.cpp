// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreements/agreement.h"

namespace proffer::agreements {

std::string_view toText(State state)
{
    switch (state) {
    case State::Offered:
        return "offered";
    case State::Expired:
        return "expired";
    case State::Countered:
        return "countered";
    case State::CounterClosed:
        return "counter_closed";
    case State::Declined:
        return "declined";
    case State::Agreed:
        return "agreed";
    case State::NeedsNewYes:
        return "needs_new_yes";
    case State::Ended:
        return "ended";
    }
    return {};
}

StatusIris statusIris(State state)
{
    switch (state) {
    case State::Offered:
        return {"https://w3id.org/dpv/standards/ieee/7012#AgreementNegotiationPendingResponse",
                "https://w3id.org/dpv#ContractOffered"};
    case State::Expired:
        return {"https://w3id.org/dpv/standards/ieee/7012#AgreementNegotiationExpired",
                "https://w3id.org/dpv#ContractInactive"};
    case State::Countered:
        return {"https://w3id.org/dpv/standards/ieee/7012#AgreementNegotiationCounterOfferMade",
                "https://w3id.org/dpv#ContractUnderNegotiation"};
    case State::CounterClosed:
        return {"https://w3id.org/dpv/standards/ieee/7012#AgreementNegotiationTerminated",
                "https://w3id.org/dpv#ContractUnderNegotiation"};
    case State::Declined:
        return {"https://w3id.org/dpv/standards/ieee/7012#AgreementRefused",
                "https://w3id.org/dpv#ContractRejected"};
    case State::Agreed:
        return {"https://w3id.org/dpv/standards/ieee/7012#AgreementAccepted",
                "https://w3id.org/dpv#ContractActive"};
    case State::NeedsNewYes:
        return {"https://w3id.org/dpv/standards/ieee/7012#AgreementNegotiationConfirmationRequired",
                "https://w3id.org/dpv#ContractTemporarilySuspended"};
    case State::Ended:
        return {"https://w3id.org/dpv/standards/ieee/7012#AgreementNegotiationTerminated",
                "https://w3id.org/dpv#ContractTerminated"};
    }
    return {};
}

State stateAt(const Negotiation &negotiation, Instant now)
{
    if (negotiation.endedAt)
        return State::Ended;
    if (!negotiation.answer)
        return now < negotiation.offer.expires ? State::Offered : State::Expired;
    switch (negotiation.answer->word) {
    case AnswerWord::Accepted:
        return negotiation.ownerChange ? State::NeedsNewYes : State::Agreed;
    case AnswerWord::Counter:
        return negotiation.closedBy ? State::CounterClosed : State::Countered;
    case AnswerWord::Declined:
        return State::Declined;
    }
    return State::Ended;
}

State stateOf(const Said &said)
{
    if (said.endedAt)
        return State::Ended;
    return said.ownerChange ? State::NeedsNewYes : State::Agreed;
}

} // namespace proffer::agreements
