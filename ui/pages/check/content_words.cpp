// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "content_words.h"

#include "language/text.h"
#include "parts/details.h"

#include <QCoreApplication>
#include <QDateTime>

namespace proffer::ui {
namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("Content", text);
}

struct FactName {
    std::string_view name;
    const char *words;
};

constexpr auto factNames = std::to_array<FactName>({
    {"from", QT_TRANSLATE_NOOP("Content", "From")},
    {"for", QT_TRANSLATE_NOOP("Content", "For")},
    {"address", QT_TRANSLATE_NOOP("Content", "Address")},
    {"until", QT_TRANSLATE_NOOP("Content", "Until")},
    {"made", QT_TRANSLATE_NOOP("Content", "Made")},
    {"ended", QT_TRANSLATE_NOOP("Content", "Ended")},
    {"key", QT_TRANSLATE_NOOP("Content", "Signed by the key")},
    {"key_id", QT_TRANSLATE_NOOP("Content", "Key number")},
    {"thumbprint", QT_TRANSLATE_NOOP("Content", "Fingerprint")},
    {"claims", QT_TRANSLATE_NOOP("Content", "Shares")},
    {"bound", QT_TRANSLATE_NOOP("Content", "Bound to a key")},
    {"shown_to", QT_TRANSLATE_NOOP("Content", "Shown to")},
    {"shown_at", QT_TRANSLATE_NOOP("Content", "Shown at")},
    {"answer", QT_TRANSLATE_NOOP("Content", "Answer")},
    {"offered", QT_TRANSLATE_NOOP("Content", "Offered")},
    {"agreement", QT_TRANSLATE_NOOP("Content", "In the answer")},
    {"holds", QT_TRANSLATE_NOOP("Content", "Holds")},
    {"vault", QT_TRANSLATE_NOOP("Content", "Vault")},
    {"people", QT_TRANSLATE_NOOP("Content", "People")},
    {"cards", QT_TRANSLATE_NOOP("Content", "Cards")},
});

constexpr auto factWords = std::to_array<FactName>({
    {"accepted", QT_TRANSLATE_NOOP("Content", "They accept it.")},
    {"counter", QT_TRANSLATE_NOOP("Content", "They name another agreement.")},
    {"declined", QT_TRANSLATE_NOOP("Content", "They decline.")},
    {"yes", QT_TRANSLATE_NOOP("Content", "Yes, only the one who has the key can use it.")},
    {"no", QT_TRANSLATE_NOOP("Content", "No, anyone who has a copy can show it.")},
});

constexpr auto times = std::to_array<std::string_view>({"until", "made", "ended", "shown_at"});

/// "E-mail, Phone", of "email, phone_number".
QString sayClaims(const Spoken &spoken, const std::string &claims)
{
    constexpr QLatin1String between{", "};
    QStringList said;
    for (const auto &claim : toText(claims).split(between, Qt::SkipEmptyParts))
        said.append(sayDetail(spoken, toUtf8(claim)));
    return said.join(inWords(QT_TRANSLATE_NOOP("Content", ", ")));
}

} // namespace

QString sayContent(exchange::ContentKind kind)
{
    using enum exchange::ContentKind;
    switch (kind) {
    case Request:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a company's signed request for details."));
    case UnsignedRequest:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a request for details that nobody signed."));
    case Offer:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is an offer of terms to a company."));
    case Answer:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a company's answer to your terms."));
    case Agreement:
        return inWords(
            QT_TRANSLATE_NOOP("Content", "This is an agreement: an offer of terms and its answer."));
    case Challenge:
        return inWords(QT_TRANSLATE_NOOP(
            "Content", "This is a question to a company, to show that a permit is theirs."));
    case KeyChange:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a company's word that it has a new key."));
    case Notice:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a notice that a permit is over."));
    case StatusList:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a list of permits that are over."));
    case Permit:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a permit."));
    case Statement:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a permit that anyone could use."));
    case Preferences:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a sheet of preferences."));
    case Receipt:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a receipt for a permit."));
    case Sealed:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is an encrypted message."));
    case PublicKey:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a public key for signatures."));
    case EncryptionKey:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a public key for encryption."));
    case PrivateKey:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a PRIVATE key."));
    case ContactCard:
        return inWords(QT_TRANSLATE_NOOP("Content", "These are contact cards."));
    case ProfileExport:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is an export of somebody's details."));
    case Backup:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is a backup of a vault."));
    case VaultHeader:
        return inWords(QT_TRANSLATE_NOOP("Content", "This is the header of a vault."));
    case WalletLink:
        return inWords(QT_TRANSLATE_NOOP(
            "Content", "This is a link for wallets (OpenID4VP), which Proffer does not support."));
    }
    return {};
}

QString sayProof(exchange::Proof proof)
{
    using enum exchange::Proof;
    switch (proof) {
    case Unsigned:
        return inWords(QT_TRANSLATE_NOOP("Content", "Nobody signed it."));
    case Consistent:
        return inWords(QT_TRANSLATE_NOOP(
            "Content", "It is signed by the key that it names. Whose key that is, it cannot show."));
    case NeedsKey:
        return inWords(
            QT_TRANSLATE_NOOP("Content", "Only somebody with the right key or password can tell more."));
    case Broken:
        return inWords(
            QT_TRANSLATE_NOOP("Content", "It was changed, or it is not whole. Ask for it once more."));
    }
    return {};
}

QString sayFact(std::string_view name)
{
    const auto found = std::ranges::find(factNames, name, &FactName::name);
    return found == factNames.end() ? toText(name) : inWords(found->words);
}

QString sayFactValue(const Spoken &spoken, const Fact &fact)
{
    const std::string_view name{fact.name};
    if (std::ranges::find(times, name) != times.end()) {
        const auto time = QDateTime::fromString(toText(fact.value), Qt::ISODate);
        if (!time.isValid())
            return spoken.name(fact.value);
        const Instant instant{std::chrono::milliseconds{time.toMSecsSinceEpoch()}};
        return name == "until" ? spoken.lastDay(instant) : spoken.day(instant);
    }
    if (name == "claims")
        return sayClaims(spoken, fact.value);
    if (name == "answer" || name == "bound") {
        const auto word = std::ranges::find(factWords, std::string_view{fact.value}, &FactName::name);
        if (word != factWords.end())
            return inWords(word->words);
    }
    return spoken.name(fact.value);
}

QString sayNextStep(exchange::ContentKind kind)
{
    using enum exchange::ContentKind;
    switch (kind) {
    case Answer:
        return inWords(QT_TRANSLATE_NOOP("Content", "If it answers an offer of yours, you can take it in."));
    case KeyChange:
        return inWords(QT_TRANSLATE_NOOP(
            "Content", "If the key that you know signed for the new one, you can take it."));
    case ContactCard:
    case ProfileExport:
        return inWords(QT_TRANSLATE_NOOP(
            "Content",
            "You can take in what it says about you. Details that you keep already get the new value."));
    case Backup:
        return inWords(
            QT_TRANSLATE_NOOP("Content", "You can restore it under Settings, into a folder of its own."));
    case PrivateKey:
        return inWords(QT_TRANSLATE_NOOP(
            "Content", "Keep it, and give it to nobody: who has it can act in its owner's place."));
    case Offer:
    case Challenge:
        return inWords(QT_TRANSLATE_NOOP("Content", "It is meant for the company that it names."));
    case Notice:
    case StatusList:
    case Receipt:
    case Agreement:
        return inWords(
            QT_TRANSLATE_NOOP("Content", "It is a proof for both sides. There is nothing to do with it."));
    case PublicKey:
    case EncryptionKey:
    case Sealed:
    case VaultHeader:
    case WalletLink:
    case Request:
    case UnsignedRequest:
    case Permit:
    case Statement:
    case Preferences:
        return inWords(QT_TRANSLATE_NOOP("Content", "There is nothing to do with it here."));
    }
    return {};
}

} // namespace proffer::ui
