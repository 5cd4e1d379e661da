// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "recognise_parts.h"

#include "jose/encryption_key.h"
#include "jose/jwk.h"
#include "requests/request.h"
#include "vault/header.h"
#include "vcard/vcard.h"
#include "json/parse.h"
#include "json/wipe.h"

#include <algorithm>

namespace proffer::exchange {
namespace {

constexpr std::string_view backupStart = "proffer-backup/1\n";
constexpr std::string_view agreementType = "proffer-agreement";
constexpr std::size_t lengthBytes = 4;
constexpr std::string_view cardStart = "BEGIN:VCARD";
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

Recognised headerFound(ContentKind kind, std::string_view text)
{
    const auto read = vault::readHeader(text);
    if (!read)
        return broken(kind, read.error());
    Recognised found{.kind = kind, .proof = Proof::NeedsKey};
    found.facts.push_back({"vault", read->header.name});
    found.facts.push_back({"made", toRfc3339(read->header.created)});
    return found;
}

/// core/vault/backup_file.h: the length of the header in four bytes, big-endian, and the header.
Recognised recogniseBackup(std::string_view rest)
{
    std::size_t length = 0;
    for (const char c : rest.substr(0, lengthBytes))
        length = length << 8U | static_cast<std::uint8_t>(c);
    if (rest.size() < lengthBytes || rest.size() - lengthBytes < length)
        return broken(ContentKind::Backup, fail(ErrorCode::BackupDamaged));
    return headerFound(ContentKind::Backup, rest.substr(lengthBytes, length));
}

Recognised recogniseCard(ByteView content)
{
    const auto cards = vcard::parse(content);
    if (!cards)
        return broken(ContentKind::ContactCard, cards.error());
    Recognised found{.kind = ContentKind::ContactCard, .content = std::string{asText(content)}};
    found.facts.push_back({"cards", std::to_string(cards->size())});
    return found;
}

/// In whatever encoding: the zeros between the letters of UTF-16 do not matter.
bool looksLikeCard(std::string_view text)
{
    if (text.starts_with(utf8Mark))
        text.remove_prefix(utf8Mark.size());
    const bool wide = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
    std::string start;
    for (const char c : text.substr(0, 256)) {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if ((wide && (c == '\0' || c == '\xFF' || c == '\xFE')) || (start.empty() && blank))
            continue;
        start += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return start.starts_with(cardStart);
}

/// A private key is told by its members alone, so that one in any format is warned of.
bool isPrivateKey(const json::Object &object)
{
    static constexpr auto secrets =
        std::to_array<std::string_view>({"d", "k", "p", "q", "dp", "dq", "qi", "oth"});
    return object.contains("kty") &&
           std::ranges::any_of(secrets, [&](auto member) { return object.contains(member); });
}

Recognised recogniseKey(const json::Object &object)
{
    if (isPrivateKey(object))
        return {.kind = ContentKind::PrivateKey};
    if (const auto key = jose::EncryptionKey::parse(object)) {
        Recognised found{.kind = ContentKind::EncryptionKey};
        addText(found, "key_id", object, "kid");
        return found;
    }
    const auto key = jose::PublicJwk::parse(object);
    if (!key)
        return broken(ContentKind::PublicKey, key.error());
    Recognised found{.kind = ContentKind::PublicKey};
    found.facts.push_back({"thumbprint", key->thumbprint().text()});
    return found;
}

Recognised recogniseExport(std::string_view text, const json::Object &object)
{
    const auto version = json::integerMember(object, "version");
    const auto subjects = json::arrayMember(object, "subjects");
    if (!version || !subjects)
        return broken(ContentKind::ProfileExport, version ? subjects.error() : version.error());
    Recognised found{.kind = ContentKind::ProfileExport, .content = std::string{text}};
    found.facts.push_back({"people", std::to_string((*subjects)->size())});
    addText(found, "made", object, "exported");
    return found;
}

Recognised recogniseUnsigned(std::string_view text, const json::Object &object, Instant now)
{
    const auto read = requests::readRequest(text);
    if (!read)
        return broken(ContentKind::UnsignedRequest, read.error());
    Recognised found{.kind = ContentKind::UnsignedRequest, .content = std::string{text}};
    found.facts.push_back({"from", read->request.vendor.name});
    addText(found, "address", object, "iss");
    addTime(found, "until", object, "exp");
    if (const auto checked = requests::checkRequest(read->request, now, {read->request.audience}); !checked)
        found.flaw = checked.error();
    return found;
}

} // namespace

std::optional<Recognised> recogniseFile(ByteView content)
{
    const auto text = asText(content);
    if (text.starts_with(backupStart))
        return recogniseBackup(text.substr(backupStart.size()));
    if (content.size() <= mostContent && looksLikeCard(text))
        return recogniseCard(content);
    const auto pem = text.substr(0, 4096);
    if (pem.contains("-----BEGIN ") && pem.contains("PRIVATE KEY-----"))
        return Recognised{.kind = ContentKind::PrivateKey};
    return std::nullopt;
}

Result<Recognised> recogniseJson(std::string_view text, Instant now)
{
    auto object = json::parseObject(text, {.bytes = mostContent});
    if (!object)
        return unknownContent(stableName(object.error().code));
    const auto format = json::stringMember(*object, "format").value_or("");
    std::optional<Recognised> found;
    if (format == "proffer-vault")
        found = headerFound(ContentKind::VaultHeader, std::string{text} + "\n");
    else if (format == "proffer-profile")
        found = recogniseExport(text, *object);
    else if (json::stringMember(*object, "type").value_or("") == agreementType)
        found = recogniseAgreement(text, *object, now);
    else if (object->contains("kty"))
        found = recogniseKey(*object);
    else if (object->contains("ask") && object->contains("vendor"))
        found = recogniseUnsigned(text, *object, now);
    json::wipe(*object); // it may hold a private key, or a person's details
    if (!found)
        return unknownContent("json");
    return *std::move(found);
}

} // namespace proffer::exchange
