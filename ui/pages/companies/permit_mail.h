// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/hand_overs.h"
#include "services/services.h"

namespace proffer::ui {

/// Everything that a company is sent with a permit.
struct PermitMail {
    vendors::Vendor vendor{};
    grants::Grant grant{};
    grants::Terms terms{};
    exchange::Parcel parcel{};
};

/// Encrypted where a request of the company brought a key; else in plain, which is to be given by hand where
/// it holds values.
Result<PermitMail> permitMail(services::Services &services, const grants::GrantId &id);

/// Everything that a company is sent when permits of one card are over.
struct EndMail {
    vendors::Vendor vendor{};
    std::vector<grants::Ended> ended{};
};

/// One for each card: what is sent together would tell the company that two cards are the same person. All
/// are of one company.
Result<std::vector<EndMail>> endMails(services::Services &services, std::vector<grants::Ended> ended);
/// Of one that was ended before. Its notice is empty if the key that would sign it was erased.
Result<std::vector<EndMail>> endMails(services::Services &services, const grants::GrantId &id);

/// Everything that a company is sent when it is told to stop.
struct StopMail {
    vendors::Vendor vendor{};
    std::vector<std::vector<std::string>> claims{}; ///< what it has without a permit in force, by card
    std::vector<EndMail> ends{};
};

/// What the file is called that a company gets.
std::string fileFor(const vendors::Vendor &vendor, exchange::ContentKind kind, Instant now);

} // namespace proffer::ui
