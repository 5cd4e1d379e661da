// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "person_shapes.h"

#include "base/text.h"
#include "choices.h"
#include "table.h"
#include "tongue.h"

namespace proffer::cli {

Result<Whose> whose(services::Services &services, const Arguments &arguments)
{
    PROFFER_TRY(auto subject, subjectNamed(services, arguments.option("subject")));
    Whose whose{.subject = std::move(subject)};
    if (const auto typed = arguments.option("persona")) {
        PROFFER_TRY(whose.persona, personaNamed(services, typed));
    }
    return whose;
}

std::vector<Option> whoseOptions()
{
    return {{.name = "subject", .value = "NAME", .help = "somebody you act for, by name or id (you)"},
            {.name = "persona",
             .value = "LABEL",
             .help = "the value that only this persona shows (what all share)"}};
}

json::Object attributeJson(const profile::Attribute &attribute)
{
    json::Object object{{"id", attribute.id.text()},
                        {"claim", attribute.claim.text()},
                        {"category", attribute.category},
                        {"sensitivity", profile::sensitivityName(attribute.sensitivity)},
                        {"source", profile::sourceName(attribute.source)},
                        {"outdated", attribute.outdated},
                        {"erased", attribute.erased()},
                        {"set", toRfc3339(attribute.setAt)}};
    if (attribute.value)
        object.emplace("value", *attribute.value);
    if (attribute.persona)
        object.emplace("persona", attribute.persona->text());
    if (attribute.derivedFrom)
        object.emplace("derived_from", attribute.derivedFrom->text());
    return object;
}

json::Array attributesJson(const std::vector<profile::Attribute> &attributes)
{
    json::Array list;
    for (const auto &attribute : attributes)
        list.push_back(attributeJson(attribute));
    return list;
}

json::Object erasedJson(const services::Erased &erased)
{
    json::Array backups;
    for (const auto &backup : erased.backups)
        backups.push_back(json::Object{{"file", backup.file}, {"made", toRfc3339(backup.made)}});
    return {{"erased_events", static_cast<std::int64_t>(erased.erasure.erased.size())},
            {"erased_tokens", static_cast<std::int64_t>(erased.tokens)},
            {"position", erased.erasure.erasedPosition},
            {"backups", std::move(backups)}};
}

std::string erasedText(const services::Erased &erased)
{
    const auto events = erased.erasure.erased.size();
    auto text = (erased.tokens == 0
                     ? trCounted("Erased, in %n event(s) of the history.", events)
                     : trCounted("Erased, in %n event(s) of the history and {permissions}.", events,
                                 {{"permissions", trCounted("%n stored permission(s)", erased.tokens)}})) +
                "\n";
    if (erased.backups.empty())
        return text + tr("No backup that was made from this vault still holds it.") + "\n";
    text += tr("These backups still hold it:") + "\n";
    for (const auto &backup : erased.backups)
        text += "  " + visible(backup.file) + " (" + minuteText(backup.made) + ")\n";
    return text;
}

} // namespace proffer::cli
