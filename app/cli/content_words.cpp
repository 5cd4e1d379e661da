// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "content_words.h"

namespace proffer::cli {
namespace {

using exchange::ContentKind;

struct FactName {
    std::string_view fact;
    std::string_view words;
};

constexpr auto factNames = std::to_array<FactName>({
    {"from", "From"},
    {"for", "For"},
    {"address", "Address"},
    {"until", "Until"},
    {"made", "Made"},
    {"ended", "Ended"},
    {"key", "Signed by the key"},
    {"key_id", "Key id"},
    {"thumbprint", "Thumbprint"},
    {"claims", "Shares"},
    {"bound", "Bound to a key"},
    {"shown_to", "Shown to"},
    {"shown_at", "Shown at"},
    {"answer", "Answer"},
    {"offered", "Offered"},
    {"agreement", "In the answer"},
    {"holds", "Holds"},
    {"vault", "Vault"},
    {"people", "People"},
    {"cards", "Cards"},
});

constexpr auto uses = std::to_array<Use>({
    {ContentKind::Request, "request read FILE", "says what they ask for"},
    {ContentKind::Request, "request receive FILE", "takes it in and compares it with your rules"},
    {ContentKind::UnsignedRequest, "request read FILE", "says what they ask for"},
    {ContentKind::UnsignedRequest, "request receive FILE", "takes it in and compares it with your rules"},
    {ContentKind::Offer, "vendor offer FILE", "for the company that it is made to: shows it"},
    {ContentKind::Offer, "vendor answer FILE", "for the company that it is made to: answers it"},
    {ContentKind::Answer, "agreement answer FILE", "takes it in"},
    {ContentKind::KeyChange, "vendor accept-key VENDOR FILE",
     "takes the new key if the old one signed for it"},
    {ContentKind::StatusList, "vendor status PERMIT --list FILE",
     "says whether a permission stands in it as ended"},
    {ContentKind::Receipt, "receipt open FILE", "checks its signature and shows it"},
    {ContentKind::Sealed, "vendor open FILE --encryption-key KEY",
     "for the company that it is for: opens it"},
    {ContentKind::Request, "grant hand-over GRANT --to-request FILE",
     "hands over a permission that you gave them, encrypted to their key"},
    {ContentKind::Challenge, "vendor challenge FILE", "for the company that is asked: shows the question"},
    {ContentKind::Challenge, "vendor present PERMIT KEY --challenge FILE",
     "for the company that is asked: answers it"},
    {ContentKind::Permit, "check FILE", "says whether it is yours, in force, and theirs"},
    {ContentKind::Permit, "vendor verify FILE", "for a company: shows what it permits"},
    {ContentKind::Statement, "check FILE", "says whether it is yours and in force"},
    {ContentKind::Statement, "vendor verify FILE", "for a company: shows what it permits"},
    {ContentKind::Preferences, "check FILE", "says whether it is yours and in force"},
    {ContentKind::Preferences, "vendor verify FILE", "for a company: shows what it tells"},
    {ContentKind::PublicKey, "vendor pin-key VENDOR FILE", "notes it as the key of a company"},
    {ContentKind::ContactCard, "me import FILE", "takes in what it says about you"},
    {ContentKind::ProfileExport, "me import FILE", "takes it in"},
    {ContentKind::Backup, "vault restore FILE FOLDER", "makes a vault of it, with the password of its day"},
    {ContentKind::VaultHeader, "vault inspect --vault FOLDER", "tells of the vault that it belongs to"},
});

} // namespace

std::string_view inWords(exchange::ContentKind kind)
{
    switch (kind) {
    case ContentKind::Request:
        return "a company's signed request for details";
    case ContentKind::UnsignedRequest:
        return "a request for details that nobody signed";
    case ContentKind::Offer:
        return "an offer of terms to a company";
    case ContentKind::Answer:
        return "a company's answer to an offer of terms";
    case ContentKind::Agreement:
        return "an offer of terms to a company and its answer, as both sides keep them";
    case ContentKind::Challenge:
        return "a question to a company, to show that a permission is theirs";
    case ContentKind::KeyChange:
        return "a company's word that it has a new key";
    case ContentKind::Notice:
        return "a notice that a permission is over";
    case ContentKind::StatusList:
        return "a list of permissions that are over";
    case ContentKind::Permit:
        return "a permission";
    case ContentKind::Statement:
        return "a statement that anyone could use";
    case ContentKind::Preferences:
        return "a preference sheet";
    case ContentKind::Receipt:
        return "a receipt for a permission";
    case ContentKind::Sealed:
        return "an encrypted message";
    case ContentKind::PublicKey:
        return "a public key for signatures";
    case ContentKind::EncryptionKey:
        return "a public key for encryption";
    case ContentKind::PrivateKey:
        return "a PRIVATE key";
    case ContentKind::ContactCard:
        return "contact cards";
    case ContentKind::ProfileExport:
        return "an export of somebody's details";
    case ContentKind::Backup:
        return "a backup of a vault";
    case ContentKind::VaultHeader:
        return "the header of a vault";
    case ContentKind::WalletLink:
        return "a link for wallets (OpenID4VP), which is not supported";
    }
    return {};
}

std::string_view inWords(exchange::Proof proof)
{
    switch (proof) {
    case exchange::Proof::Unsigned:
        return "nobody signed it";
    case exchange::Proof::Consistent:
        return "it is signed by the key that it names; whose key that is, it cannot show";
    case exchange::Proof::NeedsKey:
        return "only somebody with the right key or password can tell";
    case exchange::Proof::Broken:
        return "NO: it was changed, or is not whole";
    }
    return {};
}

std::string_view inWords(exchange::Wrapping wrapping)
{
    switch (wrapping) {
    case exchange::Wrapping::PastedText:
        return "text for pasting";
    case exchange::Wrapping::QrPicture:
        return "a QR code";
    }
    return {};
}

std::string_view inWords(exchange::How how)
{
    switch (how) {
    case exchange::How::Encrypted:
        return "encrypted to a key of theirs";
    case exchange::How::InPerson:
        return "in person";
    case exchange::How::File:
        return "as a file";
    case exchange::How::Text:
        return "as text";
    case exchange::How::Qr:
        return "as a QR code";
    }
    return {};
}

std::string_view factWords(std::string_view fact)
{
    const auto found = std::ranges::find(factNames, fact, &FactName::fact);
    return found == factNames.end() ? fact : found->words;
}

std::vector<Use> usesOf(exchange::ContentKind kind)
{
    std::vector<Use> found;
    std::ranges::copy_if(uses, std::back_inserter(found), [&](const Use &use) { return use.kind == kind; });
    return found;
}

} // namespace proffer::cli
