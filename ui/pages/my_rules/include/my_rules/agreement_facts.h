// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"
#include "wording/wording.h"

namespace proffer::ui {

using AnyAgreement = std::variant<agreements::OfferId, agreements::SaidId>;

/// What was agreed with a company, or is on the way to it.
struct Dealing {
    AnyAgreement id{};
    vendors::VendorId vendor{};
    std::string company{};
    std::string code{};
    std::optional<agreements::OwnTerms> terms{}; ///< with the person's own, as they still know them
    agreements::State state{};
    std::string standing{}; ///< one sentence
    wording::Sentences says{};
};

/// A version of terms that the person wrote.
struct TermsVersion {
    agreements::OwnTerms terms{};
    wording::Sentences says{};
    std::vector<std::string> companies{}; ///< under this version
};

/// Terms that the person wrote, newest version first.
struct TermsHistory {
    std::vector<TermsVersion> versions{};
    bool behind = false; ///< the person's rules are others by now
};

struct AgreementFacts {
    std::vector<Dealing> dealings{};
    std::vector<TermsHistory> terms{};
    std::map<std::string, std::vector<std::string>> under{}; ///< companies by the roster's code
};

/// To be asked on the vault's thread.
Result<AgreementFacts> agreementFacts(services::Services &services, const wording::Language &language);

} // namespace proffer::ui
