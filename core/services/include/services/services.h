// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreements/agreements.h"
#include "agreements/own_terms.h"
#include "exchange/hand_overs.h"
#include "grants/grants.h"
#include "ledger/filter.h"
#include "profile/profile.h"
#include "requests/requests.h"
#include "services/drafts.h"
#include "terms/rule_book.h"
#include "vault/vault.h"
#include "vendors/holdings.h"
#include "vendors/keys.h"
#include "vendors/relationships.h"
#include "vendors/vendors.h"

namespace proffer::services {

/// The tables of every domain folder, as a vault needs them to open.
ledger::Projections projections();

/// What a new vault starts with.
struct Beginning {
    std::string name{};    ///< of the vault
    std::string person{};  ///< what the owner calls themselves
    std::string persona{}; ///< the label of their first face
};

struct Created;

/// What was erased, and where it may still be.
struct Erased {
    profile::Erasure erasure{};
    std::vector<vault::BackupRecord> backups{}; ///< files that still hold it
    std::size_t tokens = 0;                     ///< stored tokens that lost their disclosures with it
};

/// What became of older entries of the history, and where they still are.
struct ShortenedHistory {
    ledger::Shortened history{};
    std::vector<vault::BackupRecord> backups{}; ///< files that hold what was dropped
};

/// A backup that could be restored.
struct TriedBackup {
    bool ofThisVault = false; ///< and not of another one
    Instant newest{};         ///< of the newest event in it
};

/// What was told to companies, and what ended with it.
struct ToldToStop {
    std::vector<vendors::Holding> holdings{};
    std::vector<grants::Ended> ended{};
};

/// An open vault and everything that is done with it. The command line and the window both stand on this.
class Services {
public:
    /// A vault with its owner, a first persona and a recovery code, which is to be shown once. The errors of
    /// Vault::create(); on failure nothing is left.
    static Result<Created> create(const std::filesystem::path &folder, const Beginning &beginning,
                                  const vault::Credential &password, const vault::Surroundings &surroundings);
    /// The errors of Vault::open().
    static Result<Services> open(const std::filesystem::path &folder, const vault::Credential &credential,
                                 const vault::Surroundings &surroundings, const LongWork &work = {});
    /// The errors of Vault::restore().
    static Result<Services> restore(const std::filesystem::path &backup, const std::filesystem::path &folder,
                                    const vault::Credential &credential,
                                    const vault::Surroundings &surroundings, const LongWork &work = {});
    /// Around a vault that was opened with projections().
    explicit Services(vault::Vault vault);

    vault::Vault &vault() { return *vault_; }
    ledger::Ledger &ledger() { return vault_->ledger(); }
    profile::Profile &profile() { return profile_; }
    vendors::Vendors &vendors() { return vendors_; }
    vendors::VendorKeys &vendorKeys() { return vendorKeys_; }
    vendors::Relationships &relationships() { return relationships_; }
    vendors::Holdings &holdings() { return holdings_; }
    terms::RuleBook &rules() { return rules_; }
    grants::Grants &grants() { return grants_; }
    agreements::Agreements &agreements() { return agreements_; }
    agreements::OwnTermsBook &ownTerms() { return ownTerms_; }
    requests::Requests &requests() { return requests_; }
    exchange::HandOvers &handOvers() { return handOvers_; }
    Drafts &drafts() { return drafts_; }

    /// By name or id; nothing: the person.
    Result<profile::Subject> subject(std::optional<std::string_view> typed);
    /// By label or id; nothing: the person's only one that is not retired. Ambiguous with the fact "what"
    /// when there are several.
    Result<profile::Persona> persona(std::optional<std::string_view> typed);

    /// The person's rules as they are now, as terms to offer; comfort is between them and the program.
    Result<terms::AgreementRules> rulesAsTerms();

    /// Records that a company is told to stop using what it has, and ends the permissions in force behind it,
    /// in one act. HoldingTransition for one that it cannot follow; then nothing is done.
    Result<ToldToStop> tellToStop(const std::vector<vendors::HoldingId> &holdings, std::string_view reason);

    /// Restores a backup into a folder of its own with the password of its day, verifies all of it, and
    /// removes it again. The errors of restore(); FileUnwritable for what cannot be made or removed.
    Result<TriedBackup> tryBackup(const std::filesystem::path &file, const vault::Credential &credential,
                                  const LongWork &work = {});

    /// Reads a file that another program wrote: JSON if it begins with a brace, else a contact card.
    Result<profile::ImportReport> importFile(ByteView file, const profile::ImportTarget &target,
                                             std::size_t card = 0);

    /// Erases a value from the profile and from every stored token that discloses it; with \a derived also
    /// what was derived from it.
    Result<Erased> eraseAttribute(const profile::AttributeId &id, bool derived);
    Result<Erased> erasePreference(const profile::PreferenceId &id);
    /// Everything about a subject.
    Result<Erased> eraseSubject(const profile::SubjectId &id);

    /// Vault::verify(), and that the history continues each of these heads that were kept outside:
    /// HeadMissing or HeadMismatch with the facts "device" and "seq".
    Result<ledger::Verified> verify(const std::vector<ledger::Head> &kept, const LongWork &work = {});

    /// Ledger::shorten() with what each domain says it needs: grants and their ends stay, and so does all
    /// that is in force now. An erasure later on no longer knows of backups that hold a value dropped here;
    /// this tells of them.
    Result<ShortenedHistory> shortenHistory(Instant before, ledger::Shortening mode,
                                            const LongWork &work = {});

    /// The newest \a count events that a text finds: by names that stand in them (ledger::search()), and by
    /// the name or place of a company that they are about, of each company among its newest 1,000.
    Result<std::vector<ledger::Event>> searchHistory(std::string_view typed, std::size_t count);
    /// The newest \a count events that pass a filter and that a text finds, if there is one. Among what the
    /// text finds only the newest 10,000 are looked at.
    Result<std::vector<ledger::Event>> history(std::string_view typed, const ledger::Filter &filter,
                                               std::size_t count, const LongWork &work = {});

    /// Closes the vault and says what went wrong.
    Done close() { return vault_->close(); }

private:
    std::unique_ptr<vault::Vault> vault_;
    profile::Profile profile_;
    vendors::Vendors vendors_;
    vendors::VendorKeys vendorKeys_;
    vendors::Relationships relationships_;
    vendors::Holdings holdings_;
    terms::RuleBook rules_;
    grants::Grants grants_;
    agreements::Agreements agreements_;
    agreements::OwnTermsBook ownTerms_;
    requests::Requests requests_;
    exchange::HandOvers handOvers_;
    Drafts drafts_;
};

/// A new vault, and what opens it when the password is forgotten.
struct Created {
    Services services;
    crypto::SecretBytes recoveryCode{};
};

} // namespace proffer::services
