// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dealings.h"
#include "folder_host.h"

namespace proffer::test {

/// Puts rows into each table of rules, requests, agreements, lists and hand-overs. The company gets an
/// agreement and what it asked for.
inline Company dealOnce(services::Services &services, Place &place, const std::string &name)
{
    using agreements::AnswerWord;
    auto company = addPartner(services, name, place.random);
    setFact(services, "email", "hanako@example.org");
    allowDeliveries(services);
    must(services.rules().choose("retargeting", true));
    must(services.ownTerms().write("Deliveries of " + name, ownRules(30)));
    must(services.agreements().recordSaid(saidBy(services, place, company.id)));
    const auto offered = must(services.agreements().offer(offerTo(services, place, company.id)));
    must(services.agreements().receive(answerOf(company, place, offered, AnswerWord::Accepted)));
    must(services.agreements().receive(answerOf(company, place, offered, AnswerWord::Declined)));
    must(services.agreements().recordOwnerChange(addCompany(services, name + "-sold", place.random),
                                                 {.owner = "Another", .since = inDays(place, 0)}));
    const auto listed = must(placeList(services, place, company.id));
    const auto asked = must(services.requests().receive(askedBy(company, place), company.id));
    must(services.requests().receive(askedBy(company, place), company.id));
    const auto answered = must(services.requests().grant(asked.id, answerTo(services, place)));
    const auto parcel =
        must(services.handOvers().inPlain(answered.issued->grant.id, exchange::How::InPerson));
    must(services.handOvers().record(parcel));
    must(publishList(services, place, listed.id));
    return company;
}

} // namespace proffer::test
