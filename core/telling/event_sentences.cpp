// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "telling/event_sentences.h"

#include "base/text.h"
#include "dealing_sentences.h"
#include "telling/claim_words.h"
#include "wording/phrases.h"

#include <filesystem>

namespace proffer::telling {
namespace {

using Facts = EventFacts;

/// What one word of a closed list is told by.
struct Meaning {
    std::string_view word;
    MessageId message;
};

MessageId meaning(std::span<const Meaning> meanings, std::string_view word, MessageId otherwise)
{
    const auto found = std::ranges::find(meanings, word, &Meaning::word);
    return found == meanings.end() ? otherwise : found->message;
}

std::string deviceAdded(Facts &facts)
{
    static constexpr auto reasons = std::to_array<Meaning>({
        {"created", "told.device_created"},
        {"copied", "told.device_copied"},
        {"restored", "told.device_restored"},
    });
    return facts.say(meaning(reasons, facts.text("reason"), "told.device_added"));
}

std::string vaultRekeyed(Facts &facts)
{
    static constexpr auto reasons = std::to_array<Meaning>({
        {"slot removed", "told.vault_rekeyed_slot"},
        {"password leaked", "told.vault_rekeyed_leak"},
        {"finished", "told.vault_rekeyed_late"},
    });
    return facts.say(meaning(reasons, facts.text("reason"), "told.vault_rekeyed"));
}

std::string vaultNamed(Facts &facts, MessageId named, MessageId nameless)
{
    const auto name = facts.text("name");
    return name.empty() ? facts.say(nameless) : facts.say(named, {{"name", name}});
}

std::string slotAdded(Facts &facts)
{
    return facts.say(facts.text("kind") == "password" ? MessageId{"told.slot_password"}
                                                      : MessageId{"told.slot_other"});
}

std::string backupTold(Facts &facts, MessageId named, MessageId nameless)
{
    const auto file = std::filesystem::path{facts.text("file")}.filename().string();
    return file.empty() ? facts.say(nameless) : facts.say(named, {{"file", file}});
}

std::string subjectChanged(Facts &facts, MessageId own, MessageId other)
{
    return facts.say(facts.isOwn() ? own : other);
}

std::string personaTold(Facts &facts, MessageId message)
{
    return facts.say(message, {{"persona", facts.text("label")}});
}

/// A sentence about a detail of somebody.
std::string detailTold(Facts &facts, MessageId message, const std::string &things)
{
    return facts.say(message, {{"thing", facts.ownedForPersona(things)}});
}

std::string attributeSet(Facts &facts)
{
    const auto &language = facts.language();
    const auto detail = claimWords(language, facts.text("claim"));
    const auto source = facts.text("source");
    if (source == "derived")
        return facts.say("told.detail_derived",
                         {{"thing", facts.ownedForPersona(detail)},
                          {"origin", claimWords(language, facts.text("derived_from"))}});
    if (source == "imported")
        return detailTold(facts, "told.detail_imported", detail);
    return detailTold(
        facts, facts.number("version") > 1 ? MessageId{"told.detail_changed"} : MessageId{"told.detail_set"},
        detail);
}

std::string attributeErased(Facts &facts)
{
    const auto claims = facts.texts("claims");
    return detailTold(facts, "told.detail_erased",
                      claims.empty() ? facts.say("about.details") : claimsPhrase(facts.language(), claims));
}

std::string preferenceTold(Facts &facts, MessageId message, const std::vector<std::string> &keys)
{
    return detailTold(facts, message,
                      keys.empty() ? facts.say("about.any_stances")
                                   : preferencesPhrase(facts.language(), keys));
}

std::string importDone(Facts &facts)
{
    const auto set = facts.number("set");
    const auto left = facts.number("problems");
    const wording::Value details{
        "details", set == 1 ? facts.say("about.one_detail")
                            : facts.say("about.several_details", {{"count", std::to_string(set)}})};
    const bool card = facts.text("source") == "vcard";
    if (left > 0)
        return facts.say(card ? MessageId{"told.import_card_part"} : MessageId{"told.import_file_part"},
                         {details, {"left", std::to_string(left)}});
    return facts.say(card ? MessageId{"told.import_card"} : MessageId{"told.import_file"}, {details});
}

std::string vendorAdded(Facts &facts)
{
    const auto name = facts.text("name");
    return name.empty() ? facts.say("told.vendor_added")
                        : facts.say("told.vendor_added", {{"company", name}});
}

std::string vendorNoted(Facts &facts)
{
    return facts.say(facts.event().hadValues ? MessageId{"told.vendor_noted"}
                                             : MessageId{"told.vendor_note_gone"});
}

std::string relationshipOpened(Facts &facts)
{
    const auto persona = facts.persona();
    return persona.empty() ? facts.say("told.dealing_begun")
                           : facts.say("told.dealing_begun_as", {{"persona", persona}});
}

std::string holdingRecorded(Facts &facts)
{
    static constexpr auto ways = std::to_array<Meaning>({
        {"i_gave_it", "told.holding_i_gave_it"},
        {"account_exists", "told.holding_account_exists"},
        {"they_wrote", "told.holding_they_wrote"},
        {"they_confirmed", "told.holding_they_confirmed"},
        {"suspected", "told.holding_suspected"},
    });
    return facts.say(meaning(ways, facts.text("how"), "told.holding"),
                     {{"thing", facts.owned(claimWords(facts.language(), facts.text("claim")))}});
}

std::string holdingStateChanged(Facts &facts)
{
    static constexpr auto states = std::to_array<Meaning>({
        {"asked_to_stop", "told.state_asked_to_stop"},
        {"asked_to_delete", "told.state_asked_to_delete"},
        {"said_deleted", "told.state_said_deleted"},
        {"no_answer", "told.state_no_answer"},
    });
    return facts.say(meaning(states, facts.text("state"), "told.state_held"), {{"thing", facts.held()}});
}

std::string evidenceTold(Facts &facts, MessageId message)
{
    return facts.say(message, {{"thing", facts.held()}});
}

/// Of the four ways to say it, the one that names the persona and the last day as far as there are any.
std::string toldUntil(Facts &facts, const std::array<MessageId, 4> &ways, const wording::Value &things = {})
{
    const auto persona = facts.persona();
    const auto day = facts.lastDay("until");
    const auto way = (persona.empty() ? 0U : 1U) + (day.empty() ? 0U : 2U);
    return facts.say(ways.at(way), {things, {"persona", persona}, {"day", day}});
}

std::string grantIssued(Facts &facts)
{
    if (facts.text("kind") == "statement")
        return toldUntil(facts,
                         {"told.stated", "told.stated_as", "told.stated_until", "told.stated_as_until"});
    const auto claims = facts.texts("claims");
    return toldUntil(facts, {"told.given", "told.given_as", "told.given_until", "told.given_as_until"},
                     {"things", claims.empty() ? facts.say("told.given_nothing")
                                               : facts.owned(claimsPhrase(facts.language(), claims))});
}

std::string grantEnded(Facts &facts)
{
    const auto grant = facts.grant();
    const bool replaced = !facts.text("superseded_by").empty();
    if (grant && grant->kind == grants::Kind::Statement)
        return facts.say(replaced ? MessageId{"told.ended_do_replaced"} : MessageId{"told.ended_do"});
    if (!grant || grant->claims.empty())
        return facts.say(replaced ? MessageId{"told.ended_use_replaced"} : MessageId{"told.ended_use"});
    return facts.say(replaced ? MessageId{"told.ended_use_of_replaced"} : MessageId{"told.ended_use_of"},
                     {{"things", facts.owned(claimsPhrase(facts.language(), grant->claims))}});
}

/// "the permission that shares your e-mail".
std::string paperOf(Facts &facts)
{
    const auto grant = facts.grant();
    const bool sheet = grant && grant->kind == grants::Kind::Profile;
    if (grant && grant->kind == grants::Kind::Statement)
        return facts.say("paper.statement");
    if (!grant || grant->claims.empty())
        return facts.say(sheet ? MessageId{"paper.profile"} : MessageId{"paper.grant"});
    return facts.say(sheet ? MessageId{"paper.profile_of"} : MessageId{"paper.grant_of"},
                     {{"things", facts.owned(claimsPhrase(facts.language(), grant->claims))}});
}

std::string grantHandedOver(Facts &facts)
{
    static constexpr auto ways = std::to_array<Meaning>({
        {"encrypted", "told.handed_encrypted"},
        {"in_person", "told.handed_in_person"},
        {"file", "told.handed_file"},
        {"text", "told.handed_text"},
        {"qr", "told.handed_qr"},
    });
    return facts.say(meaning(ways, facts.text("how"), "told.handed"), {{"paper", paperOf(facts)}});
}

std::string presentationChecked(Facts &facts)
{
    static constexpr auto verdicts = std::to_array<Meaning>({
        {"valid", "told.checked_valid"},
        {"revoked", "told.checked_revoked"},
        {"expired", "told.checked_expired"},
        {"not_yet_valid", "told.checked_not_yet_valid"},
        {"anyone_could_use", "told.checked_anyone_could_use"},
        {"wrong_presenter", "told.checked_wrong_presenter"},
        {"altered", "told.checked_altered"},
        {"outside_terms", "told.checked_outside_terms"},
        {"revocation_not_checkable", "told.checked_revocation_not_checkable"},
    });
    return facts.say(meaning(verdicts, facts.text("verdict"), "told.checked"));
}

constexpr auto table = std::to_array<Telling>({
    {"device.added", deviceAdded},
    {"checkpoint", MessageId{"told.checkpoint"}},
    {"vault.created",
     [](Facts &f) { return vaultNamed(f, "told.vault_created_named", "told.vault_created"); }},
    {"vault.renamed",
     [](Facts &f) { return vaultNamed(f, "told.vault_renamed_named", "told.vault_renamed"); }},
    {"vault.rekeyed", vaultRekeyed},
    {"vault.password_changed", MessageId{"told.password_changed"}},
    {"vault.slot_added", slotAdded},
    {"vault.recovery_replaced", MessageId{"told.recovery_replaced"}},
    {"vault.backup_made",
     [](Facts &f) { return backupTold(f, "told.backup_made_file", "told.backup_made"); }},
    {"vault.restored", [](Facts &f) { return backupTold(f, "told.restored_file", "told.restored"); }},
    {"subject.added", [](Facts &f) { return subjectChanged(f, "told.self_added", "told.other_added"); }},
    {"subject.renamed",
     [](Facts &f) { return subjectChanged(f, "told.self_renamed", "told.other_renamed"); }},
    {"subject.erased", [](Facts &f) { return subjectChanged(f, "told.self_erased", "told.other_erased"); }},
    {"persona.added", [](Facts &f) { return personaTold(f, "told.persona_added"); }},
    {"persona.renamed", [](Facts &f) { return personaTold(f, "told.persona_renamed"); }},
    {"persona.retired", [](Facts &f) { return personaTold(f, "told.persona_retired"); }},
    {"attribute.set", attributeSet},
    {"attribute.erased", attributeErased},
    {"preference.set", [](Facts &f) { return preferenceTold(f, "told.detail_set", {f.text("key")}); }},
    {"preference.cleared",
     [](Facts &f) { return preferenceTold(f, "told.stance_cleared", {f.text("key")}); }},
    {"preference.erased", [](Facts &f) { return preferenceTold(f, "told.detail_erased", f.texts("keys")); }},
    {"import.done", importDone},
    {"vendor.added", vendorAdded},
    {"vendor.changed", MessageId{"told.vendor_changed"}},
    {"vendor.noted", vendorNoted},
    {"vendor.notes_erased", MessageId{"told.vendor_notes_erased"}},
    {"vendor.removed", MessageId{"told.vendor_removed"}},
    {"vendor.key_pinned", MessageId{"told.key_pinned"}},
    {"vendor.key_alarm", MessageId{"told.key_alarm"}},
    {"vendor.key_confirmed", MessageId{"told.key_confirmed"}},
    {"vendor.key_refused", MessageId{"told.key_refused"}},
    {"relationship.opened", relationshipOpened},
    {"relationship.closed", MessageId{"told.dealing_stopped"}},
    {"relationship.key_erased", MessageId{"told.dealing_key_erased"}},
    {"holding.recorded", holdingRecorded},
    {"holding.state_changed", holdingStateChanged},
    {"holding.evidence_added", [](Facts &f) { return evidenceTold(f, "told.evidence_added"); }},
    {"holding.evidence_erased", [](Facts &f) { return evidenceTold(f, "told.evidence_erased"); }},
    {"holding.erased", MessageId{"told.holding_erased"}},
    {"grant.issued", grantIssued},
    {"grant.ended", grantEnded},
    {"list.placed", MessageId{"told.list_placed"}},
    {"list.host_set", MessageId{"told.list_host_set"}},
    {"list.published", MessageId{"told.list_published"}},
    {"grant.handed_over", grantHandedOver},
    {"challenge.made", MessageId{"told.challenge_made"}},
    {"presentation.checked", presentationChecked},
});

/// Nothing for a kind that nobody knows.
std::optional<std::string> sentenceOf(Facts &facts)
{
    for (const auto tellings : {std::span<const Telling>{table}, dealingTellings()}) {
        const auto row = std::ranges::find(tellings, facts.event().kind, &Telling::kind);
        if (row == tellings.end())
            continue;
        if (const auto *message = std::get_if<MessageId>(&row->sentence))
            return facts.say(*message);
        return std::get<std::string (*)(Facts &)>(row->sentence)(facts);
    }
    return std::nullopt;
}

} // namespace

Result<Told> EventSentences::tell(ledger::Event event)
{
    Facts facts{language_, names_, event};
    auto sentence = sentenceOf(facts);
    if (facts.failure())
        return Error{*facts.failure()};
    if (!sentence)
        sentence = visible(event.kind);
    return Told{.event = std::move(event), .sentence = *std::move(sentence)};
}

Result<std::vector<Told>> EventSentences::tell(std::vector<ledger::Event> events)
{
    std::vector<Told> all;
    for (auto &event : events) {
        PROFFER_TRY(auto told, tell(std::move(event)));
        all.push_back(std::move(told));
    }
    return all;
}

} // namespace proffer::telling
