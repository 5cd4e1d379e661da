// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/content.h"

namespace proffer::exchange {

// A signed token of one of Proffer's own types has the media type that its "typ" names (RFC 7515,
// section 4.1.9).
std::span<const ContentType> contentTypes()
{
    using enum ContentKind;
    static constexpr auto all = std::to_array<ContentType>({
        {Request, "request", "proffer-request", "application/proffer-request+jwt"},
        {UnsignedRequest, "unsigned_request", "proffer-request", "application/vnd.proffer.request+json"},
        {Offer, "offer", "proffer-offer", "application/proffer-offer+jwt"},
        {Answer, "answer", "proffer-answer", "application/proffer-answer+jwt"},
        {Agreement, "agreement", "proffer-agreement", "application/vnd.proffer.agreement+json"},
        {Challenge, "challenge", "proffer-challenge", "application/proffer-challenge+jwt"},
        {KeyChange, "key_change", "proffer-key-change", "application/proffer-key-change+jwt"},
        {Notice, "notice", "proffer-notice", "application/proffer-revocation+jwt"},
        {StatusList, "status_list", "proffer-status-list", "application/statuslist+jwt"},
        {Permit, "permit", "proffer-permit", "application/vnd.proffer.permit"},
        {Statement, "statement", "proffer-statement", "application/vnd.proffer.statement"},
        {Preferences, "preferences", "proffer-preferences", "application/vnd.proffer.preferences"},
        {Receipt, "receipt", "proffer-receipt", "application/proffer-receipt+jwt"},
        {Sealed, "sealed", "proffer-sealed", "application/vnd.proffer.sealed"},
        {PublicKey, "public_key", "jwk", "application/jwk+json"},
        {EncryptionKey, "encryption_key", "jwk", "application/jwk+json"},
        {PrivateKey, "private_key", "", "application/jwk+json"},
        {ContactCard, "contact_card", "vcf", "text/vcard"},
        {ProfileExport, "profile_export", "proffer-profile", "application/vnd.proffer.profile+json"},
        {Backup, "backup", "proffer", "application/vnd.proffer.backup"},
        {VaultHeader, "vault_header", "", "application/vnd.proffer.vault+json"},
        {WalletLink, "wallet_link", "", "text/uri-list"},
    });
    return all;
}

const ContentType &typeOf(ContentKind kind)
{
    return contentTypes()[static_cast<std::size_t>(kind)];
}

} // namespace proffer::exchange
