// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/hash.h"
#include "profile/attribute.h"
#include "profile/preference.h"

#include <algorithm>

namespace proffer::profile {
namespace {

/// The first half of SHA-256 over a fixed text for the kind, ids of fixed length, and a name as the rest: no
/// two keys have the same bytes.
ByteArray<16> nameBased(std::string_view kind, std::initializer_list<ByteView> ids, std::string_view name)
{
    crypto::Sha256Stream stream;
    stream.add(asBytes(kind));
    for (const auto &id : ids)
        stream.add(id);
    stream.add(asBytes(name));
    const auto digest = stream.finish();
    ByteArray<16> id{};
    std::ranges::copy_n(digest.begin(), id.size(), id.begin());
    return id;
}

constexpr std::string_view attributeKind{"proffer/attribute/1\0", 20};
constexpr std::string_view preferenceKind{"proffer/preference/1\0", 21};

} // namespace

AttributeId attributeIdOf(const SubjectId &subject, const std::optional<PersonaId> &persona,
                          const ClaimKey &claim)
{
    const auto face = persona.value_or(PersonaId{});
    return AttributeId{nameBased(attributeKind, {subject.bytes, face.bytes}, claim.text())};
}

PreferenceId preferenceIdOf(const PersonaId &persona, std::string_view key)
{
    return PreferenceId{nameBased(preferenceKind, {persona.bytes}, key)};
}

std::string_view sourceName(Source source)
{
    switch (source) {
    case Source::Self:
        return "self";
    case Source::Imported:
        return "imported";
    case Source::Derived:
        return "derived";
    case Source::Vendor:
        return "vendor";
    }
    return {};
}

Result<Source> parseSource(std::string_view name)
{
    for (const auto source : {Source::Self, Source::Imported, Source::Derived, Source::Vendor}) {
        if (sourceName(source) == name)
            return source;
    }
    return fail(ErrorCode::InvalidArgument).with("what", "source");
}

std::string_view sensitivityName(Sensitivity sensitivity)
{
    return sensitivity == Sensitivity::Sensitive ? "sensitive" : "normal";
}

Result<Sensitivity> parseSensitivity(std::string_view name)
{
    for (const auto sensitivity : {Sensitivity::Normal, Sensitivity::Sensitive}) {
        if (sensitivityName(sensitivity) == name)
            return sensitivity;
    }
    return fail(ErrorCode::InvalidArgument).with("what", "sensitivity");
}

} // namespace proffer::profile
