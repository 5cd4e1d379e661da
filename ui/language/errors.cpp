// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "language/errors.h"

#include "language/text.h"

#include <QCoreApplication>
#include <initializer_list>

namespace proffer::ui {
namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("Errors", text);
}

bool isOneOf(ErrorCode code, std::initializer_list<ErrorCode> codes)
{
    return std::ranges::find(codes, code) != codes.end();
}

QString ofVault(ErrorCode code)
{
    using enum ErrorCode;
    if (isOneOf(code, {WrongPassword}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This password does not open the vault."));
    if (isOneOf(code, {RecoveryCodeInvalid}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "There is a typing error in this recovery code."));
    if (isOneOf(code, {VaultNotFound}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "There is no vault in this folder."));
    if (isOneOf(code, {VaultExists}))
        return inWords(
            QT_TRANSLATE_NOOP("Errors", "This folder is not empty. A vault needs a folder of its own."));
    if (isOneOf(code, {VaultNewerFormat, StoreNewerSchema}))
        return inWords(QT_TRANSLATE_NOOP(
            "Errors", "The vault was made by a newer version of this program. Install that one to open it."));
    if (isOneOf(code, {VaultHeaderDamaged, VaultHeaderForeign, VaultDatabaseMissing, StoreDamaged,
                       StoreNotEncrypted, StoreWrongKey, ProjectionMismatch, CheckpointMismatch}))
        return inWords(QT_TRANSLATE_NOOP(
            "Errors", "The vault is damaged. Restore your last backup, and keep the damaged folder."));
    if (isOneOf(code, {EventMalformed, EventMissing, EventChainBroken, EventSignatureInvalid,
                       EventCommitmentMismatch, EventErasureUnexplained, EventForeignVault,
                       EventUnknownDevice, EventReturned}))
        return inWords(QT_TRANSLATE_NOOP(
            "Errors", "The history is not what was written: entries were changed, taken out or put in. "
                      "Restore your last backup, and keep the damaged folder."));
    if (isOneOf(code, {HeadMismatch, HeadMissing}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "The history does not continue the copy that you kept: "
                                                   "this may be an older vault that was put back."));
    if (isOneOf(code, {DiskFull}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "The disk is full. Nothing was changed."));
    if (isOneOf(code, {OutOfMemory}))
        return inWords(QT_TRANSLATE_NOOP(
            "Errors", "This computer has too little memory left for it. Nothing was changed."));
    if (isOneOf(code, {PasswordEmpty}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "Type a password."));
    if (isOneOf(code, {PasswordInUse}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This password is in use already."));
    return {};
}

QString ofFiles(ErrorCode code)
{
    using enum ErrorCode;
    if (isOneOf(code, {LastSlot}))
        return inWords(QT_TRANSLATE_NOOP(
            "Errors", "This is the only thing that opens the vault. Add another one first."));
    if (isOneOf(code, {AlreadyExists}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This is there already."));
    if (isOneOf(code, {NotFound}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This is not there any more."));
    if (isOneOf(code, {Cancelled}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was changed."));
    if (isOneOf(code, {FileExists}))
        return inWords(
            QT_TRANSLATE_NOOP("Errors", "There is a file of this name already. Nothing was written."));
    if (isOneOf(code, {FileNotFound}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This file is not there."));
    if (isOneOf(code, {FileUnreadable}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This file cannot be read."));
    if (isOneOf(code, {FileUnwritable}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This file cannot be written."));
    if (isOneOf(code, {TooLarge, TokenTooLarge, StatusListTooLarge}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This is too large. Nothing was changed."));
    if (isOneOf(code, {BackupDamaged}))
        return inWords(
            QT_TRANSLATE_NOOP("Errors", "This backup is damaged or cut off. Nothing was changed."));
    if (isOneOf(code, {BackupForeign}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This backup is of another vault. Nothing was changed."));
    return {};
}

QString ofTokens(ErrorCode code)
{
    using enum ErrorCode;
    if (isOneOf(code, {TokenMalformed,
                       TokenAlgorithm,
                       TokenType,
                       TokenVct,
                       TokenCrit,
                       TokenClaimMissing,
                       TokenClaimInvalid,
                       JsonInvalid,
                       JsonDuplicateKey,
                       JsonTooDeep,
                       JsonNumberOutOfRange,
                       JsonMissingMember,
                       JsonWrongType,
                       InvalidUtf8,
                       Base64Invalid,
                       HexInvalid,
                       JweMalformed,
                       JweAlgorithm,
                       StatusListMalformed,
                       JwkInvalid,
                       DidInvalid,
                       VCardMalformed,
                       SdJwtMissingTilde,
                       SdJwtDuplicateDisclosure,
                       SdJwtUnreferencedDisclosure,
                       SdJwtDuplicateDigest,
                       SdJwtDisclosureShape,
                       SdJwtReservedName,
                       SdJwtNameCollision,
                       SdJwtProtectedClaim,
                       SdJwtDigestsShape,
                       SdJwtHashAlgorithm}))
        return inWords(QT_TRANSLATE_NOOP(
            "Errors", "It is damaged or cut off. Ask for it once more; nothing was changed."));
    if (isOneOf(code, {SignatureInvalid, TokenSignature, RequestAltered, KeyBindingHash, KeyChangeInvalid}))
        return inWords(QT_TRANSLATE_NOOP(
            "Errors", "It was changed on the way, or somebody else signed it. Nothing was changed here."));
    if (isOneOf(code, {TokenExpired, TokenStale, AnswerTooLate}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "Its time is over."));
    if (isOneOf(code, {TokenNotYetValid, TokenFromFuture}))
        return inWords(QT_TRANSLATE_NOOP(
            "Errors", "Its time has not come yet, or the clock of this computer is wrong."));
    if (isOneOf(code, {TokenReplayed}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "It was shown before, and counts only once."));
    if (isOneOf(code, {TokenAudience, RequestForSomebodyElse, AnswerForOtherVendor, AnswerForOtherOffer,
                       JweOtherKey}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "It is for somebody else."));
    if (isOneOf(code, {KeyBindingMissing}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "Nobody showed that it is theirs."));
    if (isOneOf(code, {KeyBindingWrongKey, KeyBindingNoHolder, KeyBindingUnexpected, TokenNonce}))
        return inWords(
            QT_TRANSLATE_NOOP("Errors", "Whoever shows it does not have the key that it was given to."));
    return {};
}

QString ofDealings(ErrorCode code)
{
    using enum ErrorCode;
    if (isOneOf(code, {RequestAnswered}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This request is answered already."));
    if (isOneOf(code, {RequestExpired}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "The time to answer this request is over."));
    if (isOneOf(code, {RequestSeenBefore}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "You took this request in before."));
    if (isOneOf(code, {RequestKeyChanged, VendorKeyChanged}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "Another key than the one you know signed this. Ask the "
                                                   "company about it, in a way you used before."));
    if (isOneOf(code, {AnswerSeenBefore}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "You took this answer in before."));
    if (isOneOf(code, {AnswerNotOffered}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This answer names something that you did not offer."));
    if (isOneOf(code, {AnswerConflict}))
        return inWords(
            QT_TRANSLATE_NOOP("Errors", "The company answered twice, in two ways. Ask it which one counts."));
    if (isOneOf(code, {AgreementEnded}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This agreement is over already."));
    if (isOneOf(code, {GrantAlreadyEnded}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This permit was ended already."));
    if (isOneOf(code, {GrantTooLong}))
        return inWords(QT_TRANSLATE_NOOP(
            "Errors", "This permit lasts too long. What nobody can look up may last 90 days."));
    if (isOneOf(code, {GrantNotNarrower}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "The new permit has to allow less than the one before."));
    if (isOneOf(code, {GrantDataNotCovered}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "A detail is in it that no use is named for."));
    if (isOneOf(code, {GrantNeedsVendorKey, VendorKeyUnproven}))
        return inWords(QT_TRANSLATE_NOOP("Errors",
                                         "This company has no proven key, so nobody else could be kept from "
                                         "using the permit. Compare its fingerprint first."));
    if (isOneOf(code, {GrantEmpty}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "Nothing that was asked for fits your rules."));
    if (isOneOf(code, {ValueErased}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "It is not there any more: you erased it."));
    return {};
}

QString ofInput(ErrorCode code)
{
    using enum ErrorCode;
    if (isOneOf(code, {VendorInUse}))
        return inWords(QT_TRANSLATE_NOOP(
            "Errors", "There is something about this company still, so it cannot be deleted."));
    if (isOneOf(code, {HoldingGranted}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "A permit for it is in force. End that first."));
    if (isOneOf(code, {HoldingTransition}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "It cannot follow what you noted before."));
    if (isOneOf(code, {ContentUnknown}))
        return inWords(
            QT_TRANSLATE_NOOP("Errors", "This is nothing that Proffer understands. Nothing was changed."));
    if (isOneOf(code, {ImageInvalid}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This is no picture that can be read."));
    if (isOneOf(code, {QrNotFound}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "There is no QR code in this picture."));
    if (isOneOf(code, {QrTooLong}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This is too long for one QR code."));
    if (isOneOf(code, {JwkPrivate}))
        return inWords(QT_TRANSLATE_NOOP(
            "Errors", "This is a private key. Give it to nobody: who has it can act in its owner's place."));
    if (isOneOf(code, {OriginInvalid}))
        return inWords(
            QT_TRANSLATE_NOOP("Errors", "This is not the address of a website, as in https://shop.example."));
    if (isOneOf(code, {InvalidDate}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This is not a day."));
    if (isOneOf(code, {DateInPast}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "This day is in the past."));
    if (isOneOf(code, {Ambiguous}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "There are several of this name."));
    if (isOneOf(code, {NetUnreachable, NetTimedOut, NetStatus, NetRedirect}))
        return inWords(QT_TRANSLATE_NOOP("Errors", "The address cannot be reached."));
    if (isOneOf(code, {NetCertificate, NetNotHttps, NetAddressRefused}))
        return inWords(QT_TRANSLATE_NOOP(
            "Errors", "The address does not show that it is who it says. Nothing was sent."));
    return {};
}

} // namespace

QString sayError(const Error &error)
{
    const auto fact = [&error](std::string_view name) { return toText(error.fact(name)); };
    if (error.code == ErrorCode::VaultLockedByOther)
        return inWords(QT_TRANSLATE_NOOP("Errors", "This vault is open elsewhere: in %1, process %2 on %3."))
            .arg(fact("program"), fact("pid"), fact("host"));
    for (const auto &say : {ofVault, ofFiles, ofTokens, ofDealings, ofInput})
        if (auto said = say(error.code); !said.isEmpty())
            return said;
    return inWords(QT_TRANSLATE_NOOP("Errors", "This did not work, and nothing was changed (%1)."))
        .arg(toText(stableName(error.code)));
}

} // namespace proffer::ui
