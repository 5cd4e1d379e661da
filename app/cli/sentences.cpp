// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "sentences.h"

#include "argument_sentences.h"

namespace proffer::cli {
namespace {

bool noTerminal(const Error &error)
{
    return error.code == ErrorCode::InvalidArgument && error.fact("reason") == "no_terminal";
}

/// Every code has its sentence; the compiler sees to it.
Sentence sentenceOf(ErrorCode code)
{
    using enum ErrorCode;
    switch (code) {
    case Internal:
        return {Exit::Internal, "Something went wrong inside Proffer."};
    case Cancelled:
        return {Exit::Cancelled, "Cancelled; nothing was changed."};
    case InvalidArgument:
        return {
            Exit::BadInput,
            "This cannot be used[ as {what}][ as {member}][ for {claim}][ for {preference}][: {reason}]."};
    case NotFound:
        return {Exit::NotFound, "This is not there[: {what}]."};
    case AlreadyExists:
        return {Exit::Refused, "There is one already."};
    case IdTooShort:
        return {Exit::Usage, "This beginning of an id is too short: at least four digits."};
    case Ambiguous:
        return {Exit::Refused, "There are several[: {what}]; say which one is meant."};
    case TooLarge:
        return {Exit::BadInput, "This is too large[: {path}][; the limit is {limit}]."};
    case InvalidUtf8:
        return {Exit::BadInput, "This is not text in UTF-8[: {path}]."};
    case InvalidDate:
        return {
            Exit::BadInput,
            "This date cannot be used[: {date}][: {reason}]; write a day as 2026-11-22, a period as P90D."};
    case DateInPast:
        return {Exit::BadInput, "The date[ {date}] has passed."};
    case UnknownIri:
        return {Exit::BadInput, "The vocabulary has no such word[: {iri}]."};
    case FileNotFound:
        return {Exit::NotFound, "There is no file {path}."};
    case FileExists:
        return {Exit::Disk, "{path} exists already and is not overwritten."};
    case FileUnreadable:
        return {Exit::Disk, "{path} cannot be read."};
    case FileUnwritable:
        return {Exit::Disk, "{path} cannot be written."};
    case DiskFull:
        return {Exit::Disk, "The disk is full; nothing was changed[: {path}]."};
    case OutOfMemory:
        return {Exit::Disk, "The machine has not got enough memory."};
    case RandomUnavailable:
        return {Exit::Internal, "The system gives no random numbers."};
    case HardeningFailed:
        return {Exit::Internal, "The process could not be protected against being read[: {what}]."};
    case DecryptionFailed:
        return {Exit::Damaged, "This cannot be decrypted: it was altered, or the key is another."};
    case SignatureInvalid:
        return {Exit::Altered, "The signature is not valid."};
    case KeyInvalid:
        return {Exit::BadInput, "This is not a valid key."};
    case SharedSecretInvalid:
        return {Exit::BadInput, "This key cannot be used for encryption."};
    case KdfCostOutOfRange:
        return {Exit::BadInput,
                "The cost of deriving the key is outside the limits that protect this machine."};
    case Base64Invalid:
        return {Exit::BadInput, "This is not strict base64url."};
    case HexInvalid:
        return {Exit::BadInput, "This is not hexadecimal."};
    case JsonInvalid:
        return {Exit::BadInput, "This is not valid JSON."};
    case JsonDuplicateKey:
        return {Exit::BadInput, "The JSON names a member twice."};
    case JsonTooDeep:
        return {Exit::BadInput, "The JSON is nested too deeply."};
    case JsonNumberOutOfRange:
        return {Exit::BadInput, "The JSON has a number that is out of range."};
    case JsonMissingMember:
        return {Exit::BadInput, "The JSON lacks a member: {member}."};
    case JsonWrongType:
        return {Exit::BadInput, "The JSON has a value of the wrong type[: {member}]."};
    case StoreNotEncrypted:
        return {Exit::Damaged, "The database is not encrypted; somebody replaced it."};
    case StoreWrongKey:
        return {Exit::Damaged, "The database does not open with the key of this vault."};
    case StoreDamaged:
        return {Exit::Damaged, "The database is damaged; restore a backup."};
    case StoreBusy:
        return {Exit::OpenElsewhere, "Another program is using the database."};
    case StoreReadOnly:
        return {Exit::Disk, "The database cannot be written."};
    case StoreConstraint:
        return {Exit::Internal, "The database refused what was written."};
    case StoreNewerSchema:
        return {Exit::NewerFormat, "A newer version of Proffer wrote this vault; it was left as it is."};
    case StoreRekeyRolledBack:
        return {Exit::Disk, "The database could not be encrypted anew; nothing was changed."};
    case StoreRekeyUnsettled:
        return {Exit::Disk, "The database could not be encrypted anew, and only the next opening shows under "
                            "which key it is: open it with the new password, and if that fails, with the "
                            "former one."};
    case StoreFailed:
        return {Exit::Internal, "The database failed."};
    case EventMalformed:
        return {Exit::Damaged, "The history is damaged: event {seq} cannot be read."};
    case EventMissing:
        return {Exit::Damaged, "The history is damaged: event {seq} is missing."};
    case EventChainBroken:
        return {Exit::Damaged,
                "The history was altered: event {seq} does not follow from the one before it."};
    case EventSignatureInvalid:
        return {Exit::Damaged, "The history was altered: the signature of event {seq} is not valid."};
    case EventCommitmentMismatch:
        return {Exit::Damaged, "The history was altered: the content of event {seq} is not what was signed."};
    case EventErasureUnexplained:
        return {Exit::Damaged,
                "The history was altered: the values of event {seq} are gone, and no erasure says so."};
    case EventUnknownKind:
        return {Exit::Damaged, "The history has an event of an unknown kind[: {kind}]."};
    case EventForeignVault:
        return {Exit::Damaged, "The history belongs to another vault."};
    case EventUnknownDevice:
        return {Exit::Damaged, "The history has an event of a device that it does not know."};
    case EventReturned:
        return {Exit::Damaged, "The history was altered: event {seq}, which was dropped, is there again."};
    case HeadMismatch:
        return {Exit::Damaged, "The history is another one than it was: its end does not match."};
    case HeadMissing:
        return {Exit::Damaged, "The history is cut off: its end is missing."};
    case ProjectionMismatch:
        return {Exit::Damaged, "The table {table} does not follow from the history."};
    case CheckpointMismatch:
        return {Exit::Damaged, "The history does not match one of its checkpoints."};
    case VaultNotFound:
        return {Exit::NotFound, "There is no vault here[: {path}]; \"proffer-cli vault create\" makes one."};
    case VaultExists:
        return {Exit::Refused, "A vault needs a new folder, and this one is not empty[: {path}]."};
    case VaultLockedByOther:
        return {Exit::OpenElsewhere, "The vault is open elsewhere: {program}, process {pid} on {host}."};
    case VaultHeaderDamaged:
        return {Exit::Damaged, "The header of the vault is damaged, and so is its copy; restore a backup."};
    case VaultHeaderForeign:
        return {Exit::Damaged, "The header and the database of the vault do not belong together."};
    case VaultNewerFormat:
        return {Exit::NewerFormat, "A newer version of Proffer wrote this vault; it was left as it is."};
    case VaultDatabaseMissing:
        return {Exit::Damaged, "The database of the vault is missing[: {path}]."};
    case WrongPassword:
        return {Exit::WrongPassword, "This password or recovery code does not open the vault."};
    case PasswordInUse:
        return {Exit::BadInput, "The vault opens with this password already; choose another."};
    case RecoveryCodeInvalid:
        return {Exit::WrongPassword, "This is not a recovery code: a letter is wrong or missing."};
    case PasswordEmpty:
        return {Exit::BadInput, "The password is empty."};
    case SlotNotFound:
        return {Exit::NotFound, "The vault has no such way of being opened."};
    case LastSlot:
        return {Exit::Refused, "This is the last way of opening the vault, and it stays."};
    case BackupDamaged:
        return {Exit::Damaged, "The backup is damaged."};
    case BackupForeign:
        return {Exit::Damaged, "This is not a backup of Proffer."};
    case TokenMalformed:
        return {Exit::BadInput, "This is not a token."};
    case TokenTooLarge:
        return {Exit::BadInput, "The token is too large."};
    case TokenAlgorithm:
        return {Exit::BadInput, "The token is signed in a way that is not accepted."};
    case TokenType:
        return {Exit::BadInput, "The token is of another type."};
    case TokenVct:
        return {Exit::BadInput, "The token is of another kind."};
    case TokenCrit:
        return {Exit::BadInput, "The token demands an extension that is not understood."};
    case TokenSignature:
        return {Exit::Altered, "The signature of the token is not valid."};
    case TokenIssuer:
        return {Exit::BadInput, "The token is not from the one it should be from."};
    case TokenAudience:
        return {Exit::ForSomebodyElse, "The token is for somebody else."};
    case TokenNonce:
        return {Exit::BadInput, "The token answers another question."};
    case TokenExpired:
        return {Exit::BadInput, "The token has expired."};
    case TokenNotYetValid:
        return {Exit::BadInput, "The token is not valid yet."};
    case TokenStale:
        return {Exit::BadInput, "The token is too old."};
    case TokenFromFuture:
        return {Exit::BadInput, "The token is dated in the future."};
    case TokenClaimMissing:
        return {Exit::BadInput, "The token lacks a claim: {claim}."};
    case TokenClaimInvalid:
        return {Exit::BadInput, "The token has a claim that is not valid: {claim}."};
    case TokenReplayed:
        return {Exit::BadInput, "The token was shown before."};
    case JweMalformed:
        return {Exit::BadInput, "This is not a whole encrypted message[: {part}]."};
    case JweAlgorithm:
        return {Exit::BadInput, "The message is encrypted in a way that is not read here[: {member}]."};
    case JweOtherKey:
        return {Exit::ForSomebodyElse, "The message is encrypted to another key."};
    case StatusListMalformed:
        return {Exit::BadInput, "This list of what was revoked cannot be read[: {part}]."};
    case StatusListTooLarge:
        return {Exit::BadInput, "This list of what was revoked is too large[; the limit is {limit} bytes]."};
    case StatusIndexOutOfRange:
        return {Exit::BadInput, "The list of what was revoked has no entry with this number[: {index}]."};
    case RequestExpired:
        return {Exit::Expired, "This request has run out: {when}."};
    case RequestForSomebodyElse:
        return {Exit::ForSomebodyElse, "This request is meant for somebody else."};
    case RequestAltered:
        return {Exit::Altered, "This request was changed after it was signed, or signed by somebody else."};
    case RequestSeenBefore:
        return {Exit::SeenBefore, "You have seen this request before."};
    case RequestAnswered:
        return {Exit::Refused, "You have answered this request already."};
    case RequestKeyChanged:
        return {Exit::Alarm, "ALARM: this request is signed with another key[, {offered},] than the "
                             "company's[, {pinned}]. Ask "
                             "the company over a contact that you already have."};
    case KeyChangeInvalid:
        return {Exit::BadInput, "This does not show that the old key wants the new one."};
    case AnswerForOtherOffer:
        return {Exit::ForSomebodyElse, "This answers another offer than yours."};
    case AnswerForOtherVendor:
        return {Exit::ForSomebodyElse,
                "This answer is from another company than the one you made the offer to."};
    case AnswerTooLate:
        return {Exit::Expired, "This answer was not given while the offer was open; it ran out: {when}."};
    case AnswerNotOffered:
        return {Exit::BadInput, "This answer accepts what was not offered, or counters with what was."};
    case AnswerSeenBefore:
        return {Exit::SeenBefore, "You have seen this answer before."};
    case AnswerConflict:
        return {Exit::Conflict, "CONFLICT: the company answered this offer before, and otherwise. The first "
                                "answer stays; both are "
                                "kept."};
    case AgreementEnded:
        return {Exit::Refused, "This agreement is over[: {when}]."};
    case HandOverNeedsKey:
        return {Exit::Refused, "There is no key to encrypt this to[: {reason}], and it holds your details. "
                               "Ask the company for one, or hand it "
                               "over in person."};
    case ContentUnknown:
        return {Exit::BadInput, "This is nothing that Proffer knows[: {path}][ ({reason})]."};
    case QrTooLong:
        return {Exit::Refused, "This is too long for a QR code[: {size} bytes][; the most is {limit}]."};
    case QrNotFound:
        return {Exit::BadInput, "There is no QR code in this picture that can be read[: {path}]."};
    case ImageInvalid:
        return {Exit::BadInput, "This picture cannot be read[: {path}][ ({reason})]."};
    case ReceiptIncomplete:
        return {Exit::Refused, "A receipt needs what this permit does not say: {member}."};
    case StatusListNotPublished:
        return {Exit::NotFound, "There is no published list of what was ended here[: {url}]."};
    case StatusListOtherSigner:
        return {Exit::BadInput, "This list of what was ended is not signed by who gave the permit."};
    case StatusListOtherPlace:
        return {Exit::BadInput, "This list of what was ended belongs to another address[: {url}]."};
    case StatusListOutdated:
        return {Exit::Unknown, "This list of what was ended is too old[: it is of {when}]."};
    case StatusListFull:
        return {Exit::Refused, "The list of this company has no free place left."};
    case PublishClockOff:
        return {Exit::Refused, "The clock of this computer and that of the host differ by {minutes} minutes. "
                               "Nothing was signed."};
    case PublishClockBehindHistory:
        return {Exit::Refused, "The clock of this computer is behind the newest entry of your history, "
                               "{when}. Nothing was signed."};
    case PublishNotReadBack:
        return {Exit::Network, "What was published is not what is read there[: {url}]."};
    case NetNotHttps:
        return {Exit::BadInput, "Only addresses that begin with https:// are used[: {url}]."};
    case NetAddressRefused:
        return {Exit::Refused, "This address leads into a private network[: {url}]."};
    case NetUnreachable:
        return {Exit::Network, "This address cannot be reached[: {url}]."};
    case NetCertificate:
        return {Exit::Network, "This server cannot show who it is[: {url}]."};
    case NetRedirect:
        return {Exit::Network, "This server sends elsewhere, which is not followed[: {url}]."};
    case NetStatus:
        return {Exit::Network, "The server answered with {status}[: {url}]."};
    case NetTooLarge:
        return {Exit::Network, "What the server sends is too large[; the limit is {limit} bytes]."};
    case NetTimedOut:
        return {Exit::Network, "The server did not answer in time[: {url}]."};
    case JwkInvalid:
        return {Exit::BadInput, "This is not a key that can be used here (JWK)."};
    case JwkPrivate:
        return {Exit::BadInput, "This is a private key; only the public one may be given away."};
    case DidInvalid:
        return {Exit::BadInput, "This is not an identifier that can be used here (DID)."};
    case SdJwtMissingTilde:
        return {Exit::BadInput, "This is not a token, or it is cut off."};
    case SdJwtDuplicateDisclosure:
        return {Exit::BadInput, "The token discloses something twice."};
    case SdJwtUnreferencedDisclosure:
        return {Exit::BadInput, "The token discloses something that was not signed."};
    case SdJwtDuplicateDigest:
        return {Exit::BadInput, "The token has a digest twice."};
    case SdJwtDisclosureShape:
        return {Exit::BadInput, "The token has a disclosure that cannot be read."};
    case SdJwtReservedName:
        return {Exit::BadInput, "The token discloses a reserved name."};
    case SdJwtNameCollision:
        return {Exit::BadInput, "The token discloses a name that stands in it already."};
    case SdJwtProtectedClaim:
        return {Exit::BadInput, "The token hides what must stand in plain."};
    case SdJwtDigestsShape:
        return {Exit::BadInput, "The token has digests that cannot be read."};
    case SdJwtHashAlgorithm:
        return {Exit::BadInput, "The token uses a hash that is not accepted."};
    case KeyBindingMissing:
        return {Exit::BadInput, "The token is shown without proof of who shows it."};
    case KeyBindingUnexpected:
        return {Exit::BadInput, "The token is a presentation already."};
    case KeyBindingHash:
        return {Exit::BadInput, "The proof belongs to another token."};
    case KeyBindingWrongKey:
        return {Exit::BadInput, "The one who shows the token is not the one it was given to."};
    case KeyBindingNoHolder:
        return {Exit::BadInput, "The token names nobody who may show it."};
    case VCardMalformed:
        return {Exit::BadInput, "This is not a contact card[; line {line}]."};
    case ValueErased:
        return {Exit::Refused, "The value was erased."};
    case VendorKeyChanged:
        return {
            Exit::Alarm,
            "This is another key than the pinned one; if it is right, say so with \"vendor confirm-key\"."};
    case VendorKeyUnproven:
        return {Exit::Refused, "Nothing proves that this is the company's key[: {reason}]."};
    case VendorInUse:
        return {Exit::Refused, "The company cannot be removed while something refers to it[: {by}]."};
    case RelationshipClosed:
        return {Exit::Refused, "This relationship has ended."};
    case HoldingTransition:
        return {Exit::Refused, R"(What they have cannot go from "{from}" to "{to}".)"};
    case HoldingGranted:
        return {Exit::Refused, "A permission that is in force is behind this; end it first."};
    case OriginInvalid:
        return {Exit::BadInput,
                "This is not the address of a company[: {reason}]; write https://shop.example."};
    case GrantEmpty:
        return {Exit::BadInput, "This would permit and hand over nothing."};
    case GrantNeedsVendorKey:
        return {Exit::Refused,
                "No key of this company is known: pin one (vendor pin-key), or issue a statement."};
    case GrantTooLong:
        return {Exit::BadInput, "This is for too long; {days} days are the most."};
    case GrantDataNotCovered:
        return {Exit::BadInput, "Something is shared that none of the permissions is about: {iri}."};
    case GrantNotNarrower:
        return {Exit::Refused, "The new permission allows more than the one it is to replace."};
    case GrantAlreadyEnded:
        return {Exit::Refused, "This permission has ended already."};
    }
    return {Exit::Internal, "Something went wrong inside Proffer."};
}

} // namespace

Sentence sentenceFor(const Error &error)
{
    if (noTerminal(error))
        return {Exit::Usage, "There is {reason} to ask for the {what}; see --{option}."};
    if (error.code == ErrorCode::TokenMalformed && !error.fact("armour").empty())
        return {Exit::BadInput, "This pasted text is not as it was written: {armour}[, {path}]."};
    if (error.code == ErrorCode::VaultLockedByOther && error.fact("program").empty())
        return {Exit::OpenElsewhere, "The vault is open elsewhere: another program has it open."};
    const auto usual = sentenceOf(error.code);
    if (error.code == ErrorCode::DecryptionFailed && error.fact("what") == "hand_over")
        return {Exit::BadInput, usual.words, true}; // no vault is damaged by what somebody sent
    if (const auto words = argumentSentence(error))
        return {usual.exit, *words, true};
    return usual;
}

} // namespace proffer::cli
