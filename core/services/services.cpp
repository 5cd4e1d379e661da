// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "services/services.h"

#include "agreements/projection.h"
#include "exchange/projection.h"
#include "grants/projection.h"
#include "profile/projection.h"
#include "publishing/projection.h"
#include "requests/projection.h"
#include "terms/projection.h"
#include "vendors/projection.h"

namespace proffer::services {

ledger::Projections projections()
{
    return {std::make_shared<profile::ProfileProjection>(),
            std::make_shared<vendors::VendorsProjection>(),
            std::make_shared<terms::TermsProjection>(),
            std::make_shared<grants::GrantsProjection>(),
            std::make_shared<agreements::AgreementsProjection>(),
            std::make_shared<requests::RequestsProjection>(),
            std::make_shared<publishing::PublishingProjection>(),
            std::make_shared<exchange::ExchangeProjection>()};
}

Services::Services(vault::Vault vault)
    : vault_(std::make_unique<vault::Vault>(std::move(vault))), profile_(vault_->ledger()),
      vendors_(vault_->ledger()), vendorKeys_(vault_->ledger()), relationships_(vault_->ledger()),
      holdings_(vault_->ledger()), rules_(vault_->ledger()), grants_(*vault_), agreements_(vault_->ledger()),
      ownTerms_(vault_->ledger()), requests_(*vault_), handOvers_(*vault_), drafts_(vault_->ledger())
{
}

Result<Services> Services::open(const std::filesystem::path &folder, const vault::Credential &credential,
                                const vault::Surroundings &surroundings, const LongWork &work)
{
    PROFFER_TRY(auto vault, vault::Vault::open(folder, credential, projections(), surroundings, work));
    return Result<Services>{Services{std::move(vault)}};
}

Result<Services> Services::restore(const std::filesystem::path &backup, const std::filesystem::path &folder,
                                   const vault::Credential &credential,
                                   const vault::Surroundings &surroundings, const LongWork &work)
{
    PROFFER_TRY(auto vault,
                vault::Vault::restore(backup, folder, credential, projections(), surroundings, work));
    return Result<Services>{Services{std::move(vault)}};
}

Result<profile::ImportReport> Services::importFile(ByteView file, const profile::ImportTarget &target,
                                                   std::size_t card)
{
    const auto text = asText(file);
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && text[first] == '{')
        return profile_.transfer().importJson(text, target);
    return profile_.transfer().importCard(file, target, card);
}

Result<ledger::Verified> Services::verify(const std::vector<ledger::Head> &kept, const LongWork &work)
{
    return vault_->verify(work, kept);
}

Result<ShortenedHistory> Services::shortenHistory(Instant before, ledger::Shortening mode,
                                                  const LongWork &work)
{
    PROFFER_TRY(auto shortened, ledger().shorten(before, mode, work));
    ShortenedHistory done{.history = std::move(shortened)};
    if (done.history.dropped > 0) {
        const auto until = done.history.checkpoint ? done.history.checkpoint->position : 0;
        PROFFER_TRY(done.backups, vault_->backupsHolding(done.history.firstPosition, until));
    }
    return done;
}

Result<terms::AgreementRules> Services::rulesAsTerms()
{
    PROFFER_TRY(auto rules, rules_.rules());
    return terms::AgreementRules{.code = std::string{agreements::ownCode},
                                 .prohibitions = std::move(rules.prohibitions),
                                 .allowances = std::move(rules.allowances)};
}

} // namespace proffer::services
