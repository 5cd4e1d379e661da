// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "content_words.h"
#include "tongue.h"

namespace proffer::cli {
namespace {

using exchange::ContentKind;

struct FactName {
    std::string_view fact;
    std::string_view words;
};

constexpr auto factNames = std::to_array<FactName>({
    {"from", marked("From")},
    {"for", marked("For")},
    {"address", marked("Address")},
    {"until", marked("Until")},
    {"made", marked("Made")},
    {"ended", marked("Ended")},
    {"key", marked("Signed by the key")},
    {"key_id", marked("Key id")},
    {"thumbprint", marked("Thumbprint")},
    {"claims", marked("Shares")},
    {"bound", marked("Bound to a key")},
    {"shown_to", marked("Shown to")},
    {"shown_at", marked("Shown at")},
    {"answer", marked("Answer")},
    {"offered", marked("Offered")},
    {"agreement", marked("In the answer")},
    {"holds", marked("Holds")},
    {"vault", marked("Vault")},
    {"people", marked("People")},
    {"cards", marked("Cards")},
});

constexpr auto uses = std::to_array<Use>({
    {ContentKind::Request, "request read FILE", marked("says what they ask for")},
    {ContentKind::Request, "request receive FILE", marked("takes it in and compares it with your rules")},
    {ContentKind::UnsignedRequest, "request read FILE", marked("says what they ask for")},
    {ContentKind::UnsignedRequest, "request receive FILE",
     marked("takes it in and compares it with your rules")},
    {ContentKind::Offer, "vendor offer FILE", marked("for the company that it is made to: shows it")},
    {ContentKind::Offer, "vendor answer FILE", marked("for the company that it is made to: answers it")},
    {ContentKind::Answer, "agreement answer FILE", marked("takes it in")},
    {ContentKind::KeyChange, "vendor accept-key VENDOR FILE",
     marked("takes the new key if the old one signed for it")},
    {ContentKind::StatusList, "vendor status PERMIT --list FILE",
     marked("says whether a permission stands in it as ended")},
    {ContentKind::Receipt, "receipt open FILE", marked("checks its signature and shows it")},
    {ContentKind::Sealed, "vendor open FILE --encryption-key KEY",
     marked("for the company that it is for: opens it")},
    {ContentKind::Request, "grant hand-over GRANT --to-request FILE",
     marked("hands over a permission that you gave them, encrypted to their key")},
    {ContentKind::Challenge, "vendor challenge FILE",
     marked("for the company that is asked: shows the question")},
    {ContentKind::Challenge, "vendor present PERMIT KEY --challenge FILE",
     marked("for the company that is asked: answers it")},
    {ContentKind::Permit, "check FILE", marked("says whether it is yours, in force, and theirs")},
    {ContentKind::Permit, "vendor verify FILE", marked("for a company: shows what it permits")},
    {ContentKind::Statement, "check FILE", marked("says whether it is yours and in force")},
    {ContentKind::Statement, "vendor verify FILE", marked("for a company: shows what it permits")},
    {ContentKind::Preferences, "check FILE", marked("says whether it is yours and in force")},
    {ContentKind::Preferences, "vendor verify FILE", marked("for a company: shows what it tells")},
    {ContentKind::PublicKey, "vendor pin-key VENDOR FILE", marked("notes it as the key of a company")},
    {ContentKind::ContactCard, "me import FILE", marked("takes in what it says about you")},
    {ContentKind::ProfileExport, "me import FILE", marked("takes it in")},
    {ContentKind::Backup, "vault restore FILE FOLDER",
     marked("makes a vault of it, with the password of its day")},
    {ContentKind::VaultHeader, "vault inspect --vault FOLDER",
     marked("tells of the vault that it belongs to")},
});

} // namespace

std::string_view inWords(exchange::ContentKind kind)
{
    switch (kind) {
    case ContentKind::Request:
        return marked("a company's signed request for details");
    case ContentKind::UnsignedRequest:
        return marked("a request for details that nobody signed");
    case ContentKind::Offer:
        return marked("an offer of terms to a company");
    case ContentKind::Answer:
        return marked("a company's answer to an offer of terms");
    case ContentKind::Agreement:
        return marked("an offer of terms to a company and its answer, as both sides keep them");
    case ContentKind::Challenge:
        return marked("a question to a company, to show that a permission is theirs");
    case ContentKind::KeyChange:
        return marked("a company's word that it has a new key");
    case ContentKind::Notice:
        return marked("a notice that a permission is over");
    case ContentKind::StatusList:
        return marked("a list of permissions that are over");
    case ContentKind::Permit:
        return marked("a permission");
    case ContentKind::Statement:
        return marked("a statement that anyone could use");
    case ContentKind::Preferences:
        return marked("a preference sheet");
    case ContentKind::Receipt:
        return marked("a receipt for a permission");
    case ContentKind::Sealed:
        return marked("an encrypted message");
    case ContentKind::PublicKey:
        return marked("a public key for signatures");
    case ContentKind::EncryptionKey:
        return marked("a public key for encryption");
    case ContentKind::PrivateKey:
        return marked("a PRIVATE key");
    case ContentKind::ContactCard:
        return marked("contact cards");
    case ContentKind::ProfileExport:
        return marked("an export of somebody's details");
    case ContentKind::Backup:
        return marked("a backup of a vault");
    case ContentKind::VaultHeader:
        return marked("the header of a vault");
    case ContentKind::WalletLink:
        return marked("a link for wallets (OpenID4VP), which is not supported");
    }
    return {};
}

std::string_view inWords(exchange::Proof proof)
{
    switch (proof) {
    case exchange::Proof::Unsigned:
        return marked("nobody signed it");
    case exchange::Proof::Consistent:
        return marked("it is signed by the key that it names; whose key that is, it cannot show");
    case exchange::Proof::NeedsKey:
        return marked("only somebody with the right key or password can tell");
    case exchange::Proof::Broken:
        return marked("NO: it was changed, or is not whole");
    }
    return {};
}

std::string_view inWords(exchange::Wrapping wrapping)
{
    switch (wrapping) {
    case exchange::Wrapping::PastedText:
        return marked("text for pasting");
    case exchange::Wrapping::QrPicture:
        return marked("a QR code");
    }
    return {};
}

std::string_view inWords(exchange::How how)
{
    switch (how) {
    case exchange::How::Encrypted:
        return marked("encrypted to a key of theirs");
    case exchange::How::InPerson:
        return marked("in person");
    case exchange::How::File:
        return marked("as a file");
    case exchange::How::Text:
        return marked("as text");
    case exchange::How::Qr:
        return marked("as a QR code");
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
