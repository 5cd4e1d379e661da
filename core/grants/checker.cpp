// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/checker.h"

#include "crypto/base64url.h"
#include "grant_rows.h"
#include "jose/claims.h"
#include "jose/jwt.h"
#include "jose/key_binding.h"
#include "jose/sd_jwt_verify.h"
#include "profile/attributes.h"
#include "read_terms.h"
#include "vocabulary/vocabulary.h"

#include <algorithm>

namespace proffer::grants {
namespace {

/// One check, from the token to the verdict. Each step either settles the verdict or leaves it to the next.
class Check {
public:
    Check(vault::Vault &vault, const VerifiedGrants &verified, const jose::SdJwt &token,
          const IntendedUse &use)
        : vault_(vault), verified_(verified), token_(token), use_(use)
    {
        result_.asOf = vault.ledger().clock().now();
    }

    Result<CheckResult> run()
    {
        using Step = Result<bool> (Check::*)();
        for (const Step step : {&Check::isMine, &Check::isGenuine, &Check::isInForce, &Check::isBound,
                                &Check::isShownByHolder, &Check::answersChallenge, &Check::isWithinTerms}) {
            PROFFER_TRY(const bool settled, (this->*step)());
            if (settled)
                return std::move(result_);
        }
        result_.verdict = Verdict::Valid;
        return std::move(result_);
    }

    /// The challenge that was answered, once the answer has been found to be the holder's.
    const std::optional<std::string> &answered() const { return answered_; }

private:
    bool settle(Verdict verdict, std::optional<ErrorCode> reason = {}, std::optional<Instant> when = {})
    {
        result_.verdict = verdict;
        result_.reason = reason;
        result_.when = when;
        return true;
    }

    /// The bytes that this vault's own history names need no second look at their signature.
    Result<bool> isMine()
    {
        entry_ = verified_.find(crypto::sha256(asBytes(token_.issuerJwt().text())));
        if (entry_)
            return false;
        const auto issuer = jose::issuerKey(token_);
        if (!issuer || !issuer->ed25519())
            return settle(Verdict::NotFromMe, issuer ? ErrorCode::TokenIssuer : issuer.error().code);
        if (!verified_.isIssuer(*issuer->ed25519()))
            return settle(Verdict::NotFromMe);
        issuer_ = *issuer;
        return false;
    }

    Result<bool> isGenuine()
    {
        auto processed = entry_ ? jose::readGenuineSdJwt(token_, tokenPolicy())
                                : jose::authenticateSdJwt(token_, *issuer_, tokenPolicy());
        if (!processed)
            return settle(Verdict::Altered, processed.error().code);
        auto terms = readTerms(processed->payload);
        if (!terms)
            return settle(Verdict::Altered, terms.error().code);
        result_.terms = *std::move(terms);
        claims_ = std::move(processed->payload);
        for (const auto &disclosure : processed->disclosed)
            result_.shown.push_back(disclosure.pointer.substr(1));
        if (!entry_)
            return settle(Verdict::NotInHistory);
        PROFFER_TRY(auto rows,
                    vault_.ledger().database().query(selectGrants("WHERE position = ?1"), entry_->issued));
        PROFFER_TRY(result_.grant, readGrant(rows));
        if (result_.grant->id != entry_->grant)
            return fail(ErrorCode::StoreDamaged).with("table", "permission_grant");
        return false;
    }

    Result<bool> isInForce()
    {
        if (entry_->ended) {
            PROFFER_TRY(const auto event, vault_.ledger().at(*entry_->ended));
            return settle(Verdict::Revoked, {}, event.time);
        }
        const auto validity = jose::checkValidity(claims_, result_.asOf);
        if (validity)
            return false;
        if (validity.error().code == ErrorCode::TokenExpired)
            return settle(Verdict::Expired, {}, result_.grant->validUntil);
        if (validity.error().code == ErrorCode::TokenNotYetValid ||
            validity.error().code == ErrorCode::TokenFromFuture)
            return settle(Verdict::NotYetValid, {}, result_.grant->validFrom);
        return settle(Verdict::Altered, validity.error().code);
    }

    Result<bool> isBound()
    {
        if (!claims_.contains("cnf"))
            return settle(Verdict::AnyoneCouldUse);
        if (!token_.keyBinding())
            return settle(Verdict::Unknown, ErrorCode::KeyBindingMissing);
        return false;
    }

    /// Whose signature it is comes before which question it answers: a stranger must not use up a challenge.
    Result<bool> isShownByHolder()
    {
        PROFFER_TRY(const auto issuer, jose::textClaim(claims_, "iss"));
        nonce_ = claimedNonce();
        const auto binding = jose::verifyKeyBinding(
            token_, claims_,
            {.audience = issuer, .nonce = nonce_, .now = result_.asOf, .maxAge = longestAnswer});
        if (binding)
            return false;
        const auto code = binding.error().code;
        if (code == ErrorCode::KeyBindingWrongKey || code == ErrorCode::TokenSignature)
            return settle(Verdict::WrongPresenter, code);
        if (code == ErrorCode::KeyBindingHash)
            return settle(Verdict::Altered, code);
        return settle(Verdict::Unknown, code);
    }

    Result<bool> answersChallenge()
    {
        const auto *challenge = verified_.findChallenge(nonce_);
        if (!challenge || challenge->grant != entry_->grant)
            return settle(Verdict::Unknown, ErrorCode::TokenNonce);
        if (challenge->used)
            return settle(Verdict::Unknown, ErrorCode::TokenReplayed);
        if (challenge->expires <= result_.asOf)
            return settle(Verdict::Unknown, ErrorCode::TokenStale);
        answered_ = nonce_;
        return false;
    }

    Result<bool> isWithinTerms()
    {
        const auto purposeFits = [&](const terms::Permission &permission) {
            return use_.purpose.empty() ||
                   vocabulary::Vocabulary::purposes().isUnder(use_.purpose, permission.purpose);
        };
        const auto &permissions = result_.terms.permissions;
        if (!use_.purpose.empty() && std::ranges::none_of(permissions, purposeFits)) {
            result_.outside = use_.purpose;
            return settle(Verdict::OutsideTerms);
        }
        for (const auto &claim : use_.claims) {
            PROFFER_TRY(const auto category, categoryOf(claim));
            // One and the same permission has to allow it for that purpose.
            const auto allows = [&](const terms::Permission &permission) {
                return purposeFits(permission) && (!category || permission.isAbout(*category));
            };
            if (!isShown(claim) || (!permissions.empty() && std::ranges::none_of(permissions, allows))) {
                result_.outside = claim;
                return settle(Verdict::OutsideTerms);
            }
        }
        return false;
    }

    /// Whether the claim, or a part of it, was disclosed; what stands in plain is no detail.
    bool isShown(std::string_view claim) const
    {
        return std::ranges::any_of(result_.shown, [&](std::string_view shown) {
            return shown.starts_with(claim) && (shown.size() == claim.size() || shown[claim.size()] == '/');
        });
    }

    /// The category of the detail that a claim was taken from; nothing for a preference.
    Result<std::optional<std::string>> categoryOf(std::string_view claim) const
    {
        const auto &grant = *result_.grant;
        const auto found =
            static_cast<std::size_t>(std::ranges::find(grant.claims, claim) - grant.claims.begin());
        if (found >= grant.attributes.size())
            return std::optional<std::string>{};
        PROFFER_TRY(auto attribute, profile::Attributes{vault_.ledger()}.attribute(grant.attributes[found]));
        return std::optional{std::move(attribute.category)};
    }

    std::string claimedNonce() const
    {
        const auto jws = jose::Jws::parse(*token_.keyBinding());
        const auto claims = jws ? jose::unverifiedClaims(*jws) : Result<json::Object>{jws.error()};
        return claims ? jose::textClaim(*claims, "nonce").value_or("") : std::string{};
    }

    static constexpr std::chrono::seconds longestAnswer{300};

    vault::Vault &vault_;
    const VerifiedGrants &verified_;
    const jose::SdJwt &token_;
    const IntendedUse &use_;
    CheckResult result_{};
    std::optional<jose::PublicJwk> issuer_{};
    json::Object claims_{};
    const VerifiedGrants::Entry *entry_ = nullptr;
    std::string nonce_{};
    std::optional<std::string> answered_{};
};

Done record(ledger::Ledger &ledger, const CheckResult &result, const std::optional<std::string> &answered)
{
    json::Object data{{"grant", result.grant->id.text()}, {"verdict", toText(result.verdict)}};
    if (result.reason)
        data.emplace("reason", stableName(*result.reason));
    if (answered)
        data.emplace("nonce", *answered);
    PROFFER_CHECK(ledger.append({.kind = "presentation.checked",
                                 .about = {result.grant->id.bytes, result.grant->vendor.bytes},
                                 .data = std::move(data)}));
    return {};
}

} // namespace

Checker::Checker(vault::Vault &vault, VerifiedGrants verified)
    : vault_(&vault), verified_(std::make_shared<VerifiedGrants>(std::move(verified)))
{
    subscription_ =
        vault.ledger().feed().subscribe([kept = verified_](const std::vector<ledger::Event> &events) {
            for (const auto &event : events)
                kept->see(event);
        });
}

Result<Checker> Checker::open(vault::Vault &vault, const LongWork &work)
{
    PROFFER_TRY(auto verified, VerifiedGrants::read(vault, work));
    return Checker{vault, std::move(verified)};
}

Result<CheckResult> Checker::check(std::string_view text, const IntendedUse &use)
{
    PROFFER_TRY(const auto token, jose::SdJwt::parse(text));
    IntendedUse asked{use};
    if (!asked.purpose.empty()) {
        PROFFER_TRY(const auto *purpose, vocabulary::Vocabulary::purposes().find(asked.purpose));
        asked.purpose = purpose->iri;
    }
    Check check{*vault_, *verified_, token, asked};
    PROFFER_TRY(auto result, check.run());
    if (result.grant)
        PROFFER_CHECK(record(vault_->ledger(), result, check.answered()));
    return result;
}

} // namespace proffer::grants
