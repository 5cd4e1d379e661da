// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shapes.h"

#include <array>

namespace proffer::cli {

std::span<const Shape> shapes()
{
    static constexpr auto all = std::to_array<Shape>({
        {"SLOT", R"({"id", "kind", "created", "kdf_memory_kib"#, "kdf_passes"#})"},
        {"SUBJECT", R"({"id", "self"!, "erased"!, "name"?, "relation"?})"},
        {"PERSONA", R"({"id", "subject", "label", "retired"!})"},
        {"ATTRIBUTE",
         R"({"id", "claim", "value"?: any, "category", "sensitivity", "source", "outdated"!, "erased"!, "set", "persona"?, "derived_from"?})"},
        {"PREFERENCE", R"({"id", "persona", "key", "value"?: any, "restrictive"!, "erased"!, "set"})"},
        {"ERASED", R"({"erased_events"#, "erased_tokens"#, "position"#, "backups": [{"file", "made"}]})"},
        {"VENDOR",
         R"({"id", "name", "kind", "added", "address"?, "marketplace"?, "contact"?, "jurisdiction"?, "notes"?, "removed"?})"},
        {"KEY", R"({"vendor", "thumbprint", "jwk", "trust", "state", "seen", "pinned"?, "replaced"?})"},
        {"HOLDING",
         R"({"id", "vendor", "claim", "how", "since", "recorded", "state", "state_since", "persona"?, "permission"?: {"grant", "until"?, "ended"?}})"},
        {"GRANT",
         R"({"id", "kind", "vendor", "vendor_name", "relationship", "persona", "sha256", "claims": [name], "state", "issued", "valid_from", "valid_until", "values_erased"!, "holder"?, "ended"?, "end_reason"?, "superseded_by"?, "list"?: {"idx"#, "uri"}})"},
        {"LIST",
         R"({"vendor", "vendor_name", "relationship", "uri", "ended"#, "due", "published"?, "expires"?, "renew"?})"},
        {"TERMS",
         R"({"permission": [as in the token], "prohibition": [the same], "jurisdiction"?, "withdrawal"?})"},
        {"EVENT",
         R"({"position"#, "device", "seq"#, "time", "kind", "sentence", "about": [id], "data": {}, "hash", "had_values"!, "erased"!})"},
        {"HEAD", R"({"device", "seq"#, "hash"})"},
    });
    return all;
}

} // namespace proffer::cli
