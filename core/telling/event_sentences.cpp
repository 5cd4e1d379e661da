// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "telling/event_sentences.h"

#include "base/text.h"
#include "dealing_sentences.h"
#include "event_facts.h"
#include "telling/claim_words.h"

#include <filesystem>

namespace proffer::telling {
namespace {

using Facts = EventFacts;

/// What one word of a closed list means in a sentence.
struct Meaning {
    std::string_view word;
    std::string_view words;
};

std::string_view meaning(std::span<const Meaning> meanings, std::string_view word, std::string_view otherwise)
{
    const auto found = std::ranges::find(meanings, word, &Meaning::word);
    return found == meanings.end() ? otherwise : found->words;
}

std::string deviceAdded(Facts &facts)
{
    static constexpr auto reasons = std::to_array<Meaning>({
        {"created", "The history began."},
        {"copied", "The vault was copied or moved, and its history goes on from there."},
        {"restored", "An earlier state of the vault was put back, and its history goes on from there."},
    });
    return std::string{
        meaning(reasons, facts.text("reason"), "The vault began to be used in one more place.")};
}

std::string vaultRekeyed(Facts &facts)
{
    static constexpr auto reasons = std::to_array<Meaning>({
        {"slot removed", "You took a way of opening the vault away, and the vault has a new key."},
        {"password leaked",
         "You gave the vault a new key and a new password, since somebody may know the old one."},
        {"finished", "A change of the vault's key that had been cut off was completed."},
    });
    return std::string{meaning(reasons, facts.text("reason"), "The vault has a new key.")};
}

std::string vaultNamed(Facts &facts, std::string_view did)
{
    const auto name = facts.text("name");
    std::string text{did};
    if (!name.empty())
        text.append(", \"").append(name).append("\"");
    text.append(".");
    return text;
}

std::string slotAdded(Facts &facts)
{
    return facts.text("kind") == "password" ? "You added one more password that opens the vault."
                                            : "You added one more way to open the vault.";
}

std::string backupTold(Facts &facts, std::string_view did)
{
    const auto file = std::filesystem::path{facts.text("file")}.filename().string();
    std::string text{did};
    if (!file.empty())
        text.append(", ").append(file);
    text.append(".");
    return text;
}

std::string subjectChanged(Facts &facts, std::string_view own, std::string_view of)
{
    return std::string{facts.isOwn() ? own : of};
}

std::string attributeSet(Facts &facts)
{
    const auto thing = facts.owned(claimWords(facts.text("claim"))) + facts.forPersona();
    const auto source = facts.text("source");
    if (source == "derived")
        return "You worked out " + thing + " from the " + claimWords(facts.text("derived_from")) + ".";
    if (source == "imported")
        return "You imported " + thing + ".";
    return (facts.number("version") > 1 ? "You changed " : "You set ") + thing + ".";
}

std::string attributeErased(Facts &facts)
{
    const auto claims = facts.texts("claims");
    const auto things = claims.empty() ? "details" : claimsPhrase(claims);
    return "You erased " + facts.owned(things) + facts.forPersona() + ".";
}

std::string preferenceTold(Facts &facts, std::string_view did, const std::vector<std::string> &keys)
{
    const auto things = keys.empty() ? "preferences" : preferencesPhrase(keys);
    return "You " + std::string{did} + " " + facts.owned(things) + facts.forPersona() + ".";
}

std::string importDone(Facts &facts)
{
    const auto set = facts.number("set");
    const auto problems = facts.number("problems");
    std::string text = "You imported " + std::to_string(set) + (set == 1 ? " detail" : " details") +
                       " from " + (facts.text("source") == "vcard" ? "a contact card" : "a file");
    if (problems > 0)
        text += "; " + std::to_string(problems) + " could not be used";
    return text + ".";
}

std::string vendorAdded(Facts &facts)
{
    const auto name = facts.text("name");
    return "You added " + (name.empty() ? facts.vendor() : name) + ".";
}

std::string vendorNoted(Facts &facts)
{
    return (facts.event().hadValues ? "You wrote a note about " : "You took away your note about ") +
           facts.vendor() + ".";
}

std::string holdingRecorded(Facts &facts)
{
    static constexpr auto ways = std::to_array<Meaning>({
        {"i_gave_it", ": you gave it to them"},
        {"account_exists", ", since you have an account there"},
        {"they_wrote", ", since they wrote to you"},
        {"they_confirmed", ", since they said so"},
    });
    const auto how = facts.text("how");
    return "You noted that " + facts.vendor() + (how == "suspected" ? " may have " : " has ") +
           facts.owned(claimWords(facts.text("claim"))) + std::string{meaning(ways, how, "")} + ".";
}

std::string holdingStateChanged(Facts &facts)
{
    const auto vendor = facts.vendor();
    const auto thing = facts.held();
    const auto state = facts.text("state");
    if (state == "asked_to_stop")
        return "You noted that you asked " + vendor + " to stop using " + thing + ".";
    if (state == "asked_to_delete")
        return "You noted that you asked " + vendor + " to delete " + thing + ".";
    if (state == "said_deleted")
        return "You noted that " + vendor + " says they deleted " + thing + ".";
    if (state == "no_answer")
        return "You noted that " + vendor + " did not answer about " + thing + ".";
    return "You noted that " + vendor + " still has " + thing + ".";
}

std::string evidenceTold(Facts &facts, std::string_view did)
{
    std::string text{did};
    text.append(" that ").append(facts.vendor()).append(" has ").append(facts.held()).append(".");
    return text;
}

std::string grantIssued(Facts &facts)
{
    const auto kind = facts.text("kind");
    const auto claims = facts.texts("claims");
    auto text = facts.youAsPersona();
    if (kind == "statement")
        text += " stated what " + facts.vendor() + " may do";
    else
        text += " gave " + facts.vendor() + " " +
                (claims.empty() ? std::string{"a permission that shares nothing"}
                                : facts.owned(claimsPhrase(claims)));
    const auto until = facts.day("until");
    return text + (until.empty() ? "" : ", until " + until) + ".";
}

std::string grantEnded(Facts &facts)
{
    const auto grant = facts.grant();
    auto text = "You ended what " + facts.vendor() + " may " +
                (grant && grant->kind == grants::Kind::Statement ? "do" : "use");
    if (grant && !grant->claims.empty())
        text += ": " + facts.owned(claimsPhrase(grant->claims));
    return text + (facts.text("superseded_by").empty() ? "." : "; something narrower took its place.");
}

std::string grantHandedOver(Facts &facts)
{
    static constexpr auto ways = std::to_array<Meaning>({
        {"encrypted", "encrypted to a key of theirs"},
        {"in_person", "in person"},
        {"file", "as a file"},
        {"text", "as text"},
        {"qr", "as a QR code"},
    });
    const auto grant = facts.grant();
    const auto kind = grant ? grant->kind : grants::Kind::Grant;
    const auto vendor = facts.vendor();
    std::string text = "You handed " + vendor;
    text += kind == grants::Kind::Grant       ? " the permission"
            : kind == grants::Kind::Statement ? " the statement"
                                              : " the preference sheet";
    if (grant && !grant->claims.empty())
        text += " that shares " + facts.owned(claimsPhrase(grant->claims));
    const auto how = meaning(ways, facts.text("how"), "");
    return how.empty() ? text + "." : text + ", " + std::string{how} + ".";
}

std::string presentationChecked(Facts &facts)
{
    static constexpr auto verdicts = std::to_array<Meaning>({
        {"valid", "it is good"},
        {"revoked", "you had ended it"},
        {"expired", "its time was over"},
        {"not_yet_valid", "its time had not come"},
        {"anyone_could_use", "it is genuine, but anyone could use it"},
        {"wrong_presenter", "it was shown by somebody else"},
        {"altered", "it is not what you signed"},
        {"outside_terms", "it does not allow what was asked"},
        {"revocation_not_checkable", "whether it was ended could not be found out"},
    });
    return "You checked the permission of " + facts.vendor() + ": " +
           std::string{meaning(verdicts, facts.text("verdict"), "it could not be said whether it is good")} +
           ".";
}

struct Row {
    std::string_view kind;
    std::string (*sentence)(Facts &);
};

constexpr auto table = std::to_array<Row>({
    {"device.added", deviceAdded},
    {"checkpoint", [](Facts &) { return std::string{"You had the state of everything signed."}; }},
    {"vault.created", [](Facts &f) { return vaultNamed(f, "You made this vault"); }},
    {"vault.renamed", [](Facts &f) { return vaultNamed(f, "You gave the vault a new name"); }},
    {"vault.rekeyed", vaultRekeyed},
    {"vault.password_changed", [](Facts &) { return std::string{"You changed the password."}; }},
    {"vault.slot_added", slotAdded},
    {"vault.recovery_replaced",
     [](Facts &) {
         return std::string{"You made a recovery code; any earlier one opens nothing any more."};
     }},
    {"vault.backup_made", [](Facts &f) { return backupTold(f, "You made a backup"); }},
    {"vault.restored", [](Facts &f) { return backupTold(f, "You restored the vault from a backup"); }},
    {"subject.added",
     [](Facts &f) {
         return subjectChanged(f, "You began to keep your details.", "You added somebody you act for.");
     }},
    {"subject.renamed",
     [](Facts &f) {
         return subjectChanged(f, "You changed what you are called.",
                               "You changed the name of somebody you act for.");
     }},
    {"subject.erased",
     [](Facts &f) {
         return subjectChanged(f, "You erased everything about you.",
                               "You erased everything about somebody you act for.");
     }},
    {"persona.added", [](Facts &f) { return "You added the persona " + f.text("label") + "."; }},
    {"persona.renamed", [](Facts &f) { return "You renamed a persona to " + f.text("label") + "."; }},
    {"persona.retired", [](Facts &f) { return "You retired the persona " + f.text("label") + "."; }},
    {"attribute.set", attributeSet},
    {"attribute.erased", attributeErased},
    {"preference.set", [](Facts &f) { return preferenceTold(f, "set", {f.text("key")}); }},
    {"preference.cleared", [](Facts &f) { return preferenceTold(f, "took back", {f.text("key")}); }},
    {"preference.erased", [](Facts &f) { return preferenceTold(f, "erased", f.texts("keys")); }},
    {"import.done", importDone},
    {"vendor.added", vendorAdded},
    {"vendor.changed", [](Facts &f) { return "You changed what you keep about " + f.vendor() + "."; }},
    {"vendor.noted", vendorNoted},
    {"vendor.notes_erased", [](Facts &f) { return "You erased your notes about " + f.vendor() + "."; }},
    {"vendor.removed", [](Facts &f) { return "You removed " + f.vendor() + "."; }},
    {"vendor.key_pinned",
     [](Facts &f) { return "You noted the key by which " + f.vendor() + " can be told from others."; }},
    {"vendor.key_alarm",
     [](Facts &f) { return "Warning: another key than the one you know was shown for " + f.vendor() + "."; }},
    {"vendor.key_confirmed", [](Facts &f) { return "You said that a key of " + f.vendor() + " is right."; }},
    {"vendor.key_refused",
     [](Facts &f) { return "You refused a key that was said to be of " + f.vendor() + "."; }},
    {"relationship.opened",
     [](Facts &f) { return f.youAsPersona() + " began to deal with " + f.vendor() + "."; }},
    {"relationship.closed", [](Facts &f) { return "You stopped dealing with " + f.vendor() + "."; }},
    {"relationship.key_erased",
     [](Facts &f) { return "You erased the key with which you signed for " + f.vendor() + "."; }},
    {"holding.recorded", holdingRecorded},
    {"holding.state_changed", holdingStateChanged},
    {"holding.evidence_added", [](Facts &f) { return evidenceTold(f, "You kept something that shows"); }},
    {"holding.evidence_erased", [](Facts &f) { return evidenceTold(f, "You erased something that showed"); }},
    {"holding.erased", [](Facts &f) { return "You erased a note of what " + f.vendor() + " has."; }},
    {"grant.issued", grantIssued},
    {"grant.ended", grantEnded},
    {"list.placed",
     [](Facts &
            f) { return "You chose an address where others look up what you ended for " + f.vendor() + "."; }},
    {"list.host_set",
     [](Facts &f) { return "You said how the list of what you ended for " + f.vendor() + " gets there."; }},
    {"list.published", [](Facts &f) { return "You published what you ended for " + f.vendor() + "."; }},
    {"grant.handed_over", grantHandedOver},
    {"challenge.made",
     [](Facts &f) { return "You asked " + f.vendor() + " to show that a permission is theirs."; }},
    {"presentation.checked", presentationChecked},
});

} // namespace

Result<Told> EventSentences::tell(ledger::Event event)
{
    const auto row = std::ranges::find(table, event.kind, &Row::kind);
    Facts facts{names_, event};
    auto sentence = row != table.end() ? std::optional{row->sentence(facts)} : dealingSentence(facts);
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
