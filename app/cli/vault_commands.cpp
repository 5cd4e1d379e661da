// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "session.h"
#include "table.h"
#include "telling_words.h"
#include "tongue.h"

#include "base/text.h"
#include "vault/backup.h"

namespace proffer::cli {
namespace {

using services::Services;

std::string_view kindText(vault::SlotKind kind)
{
    return kind == vault::SlotKind::Password ? "password" : "recovery_code";
}

json::Array slotsJson(const vault::Header &header)
{
    json::Array slots;
    for (const auto &slot : header.slots)
        slots.push_back(json::Object{{"id", slot.id.text()},
                                     {"kind", kindText(slot.kind)},
                                     {"created", toRfc3339(slot.created)},
                                     {"kdf_memory_kib", std::int64_t{slot.cost.memoryKib}},
                                     {"kdf_passes", std::int64_t{slot.cost.passes}}});
    return slots;
}

std::string slotsText(const vault::Header &header)
{
    Table table{{tr("Slot"), tr("Opens with"), tr("Made")}};
    for (const auto &slot : header.slots)
        table.add({slot.id.text(), std::string{inWords(slot.kind)}, minuteText(slot.created)});
    return table.text(tr("Nothing opens this vault."));
}

std::string_view foundText(vault::Found found)
{
    switch (found) {
    case vault::Found::AsLeft:
        return "as_left";
    case vault::Found::NewHere:
        return "new_here";
    case vault::Found::OlderThanSeen:
        return "older_than_seen";
    }
    return "as_left";
}

/// Before a password is asked for: whether the folder is free.
Done requireFree(const std::filesystem::path &folder)
{
    std::error_code unreadable; // which the making of the vault tells better
    const bool taken =
        std::filesystem::exists(folder, unreadable) && (!std::filesystem::is_directory(folder, unreadable) ||
                                                        !std::filesystem::is_empty(folder, unreadable));
    if (taken && !unreadable)
        return fail(ErrorCode::VaultExists).with("path", folder.string());
    return {};
}

Result<Outcome> create(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto around, session.surroundings());
    PROFFER_CHECK(requireFree(session.folder()));
    PROFFER_TRY(const auto password, session.newPassword("password"));
    PROFFER_TRY(const auto place, session.newFolder());
    PROFFER_TRY(auto created,
                Services::create(place,
                                 {.name = std::string{arguments.option("name").value_or("My vault")},
                                  .person = std::string{arguments.option("me").value_or("Me")},
                                  .persona = std::string{arguments.option("persona").value_or("Everyday")}},
                                 password, around));
    auto &services = created.services;
    const auto shown = asText(created.recoveryCode.bytes());
    const auto id = services.vault().header().vault.text();
    const auto folder = place.string();
    return session.finishShowing(
        services, {.json = {{"vault", id}, {"folder", folder}, {"recovery_code", shown}},
                   .text = tr("The vault is in {folder}.\n\nWrite this recovery code on paper; it is shown "
                              "once, and opens the vault without the "
                              "password:\n\n    {code}\n    (vault {id})",
                              {{"folder", visible(folder)}, {"code", std::string{shown}}, {"id", id}}) +
                           "\n"});
}

Result<Outcome> inspect(Session &session, const Arguments &)
{
    PROFFER_TRY(const auto seen, vault::Vault::inspect(session.folder()));
    Sheet sheet;
    sheet.add(tr("Vault"), seen.header.name);
    sheet.add(tr("Id"), seen.header.vault.text());
    sheet.add(tr("Folder"), session.folder().string());
    sheet.add(tr("Made"), minuteText(seen.header.created));
    sheet.add(tr("Database"), trCounted("%n byte(s)", seen.databaseBytes));
    sheet.add(tr("Open elsewhere"), seen.openedBy);
    sheet.add(tr("Header"),
              seen.copyDiffers ? tr("differs from its copy; opening the vault settles it") : std::string{});
    return Outcome{.json = {{"vault", seen.header.vault.text()},
                            {"name", seen.header.name},
                            {"folder", session.folder().string()},
                            {"created", toRfc3339(seen.header.created)},
                            {"epoch", seen.header.epoch},
                            {"slots", slotsJson(seen.header)},
                            {"database_bytes", static_cast<std::int64_t>(seen.databaseBytes)},
                            {"copy_differs", seen.copyDiffers},
                            {"opened_by", seen.openedBy}},
                   .text = sheet.text() + "\n" + slotsText(seen.header) + "\n" +
                           tr("None of this is proven until the vault is opened.") + "\n"};
}

Result<Outcome> slots(Session &session, const Arguments &)
{
    PROFFER_TRY(auto services, session.open());
    const auto &header = services.vault().header();
    Outcome outcome{.json = {{"slots", slotsJson(header)}}, .text = slotsText(header)};
    return session.finish(services, std::move(outcome));
}

Result<Outcome> rename(Session &session, const Arguments &arguments)
{
    const auto name = arguments.at("NAME");
    PROFFER_TRY(auto services, session.open());
    PROFFER_CHECK(services.vault().rename(name));
    return session.finish(services,
                          {.json = {{"name", name}},
                           .text = tr("The vault is called {name}.", {{"name", visible(name)}}) + "\n"});
}

Result<Outcome> backup(Session &session, const Arguments &arguments)
{
    const auto file = arguments.at("FILE");
    PROFFER_TRY(auto services, session.open());
    PROFFER_CHECK(services.vault().backup(std::filesystem::path{file}, session.work(marked("Backing up"))));
    PROFFER_TRY(const auto holds, services.ledger().size());
    return session.finish(services, {.json = {{"file", file}, {"events", holds}},
                                     .text = tr("The backup is in {file}.\nIt opens with today's password, "
                                                "also after the password is changed.",
                                                {{"file", visible(file)}}) +
                                             "\n"});
}

Result<Outcome> restore(Session &session, const Arguments &arguments)
{
    const std::filesystem::path file{arguments.at("FILE")};
    PROFFER_TRY(const auto around, session.surroundings());
    PROFFER_CHECK(requireFree(session.folder()));
    PROFFER_CHECK(vault::inspectBackup(file));
    PROFFER_TRY(const auto credential, session.credential());
    PROFFER_TRY(const auto place, session.newFolder());
    PROFFER_TRY(auto services,
                Services::restore(file, place, credential, around, session.work(marked("Restoring"))));
    PROFFER_TRY(const auto events, services.ledger().size());
    const auto folder = place.string();
    Outcome outcome{.json = {{"folder", folder},
                             {"vault", services.vault().header().vault.text()},
                             {"events", events},
                             {"found", foundText(services.vault().openReport().found)}},
                    .text = tr("The backup is restored in {folder}, opened and verified: {events}.",
                               {{"folder", visible(folder)},
                                {"events", trCounted("%n event(s)", static_cast<std::size_t>(events))}}) +
                            "\n"};
    return session.finish(services, std::move(outcome));
}

} // namespace

std::vector<Command> vaultCommands()
{
    const std::vector<Option> createOptions{
        {.name = "name", .value = "NAME", .help = "what the vault is called (My vault)"},
        {.name = "me", .value = "NAME", .help = "what you are called in it (Me)"},
        {.name = "persona", .value = "LABEL", .help = "your first persona (Everyday)"}};
    return {
        {.noun = "vault",
         .verb = "create",
         .help = "Makes a vault, and shows its recovery code once",
         .options = join(createOptions, costOptions()),
         .example = "vault create --name 'My vault' --me Hanako",
         .json = R"({"vault", "folder", "recovery_code"})",
         .run = create},
        {.noun = "vault",
         .verb = "inspect",
         .help = "Shows what can be told of a vault without opening it",
         .example = "vault inspect",
         .json =
             R"({"vault", "name", "folder", "created", "epoch"#, "slots": [SLOT], "database_bytes"#, "copy_differs"!, "opened_by"})",
         .run = inspect},
        {.noun = "vault",
         .verb = "slots",
         .help = "Lists what opens the vault: passwords, and the recovery code",
         .example = "vault slots",
         .json = R"({"slots": [SLOT]})",
         .run = slots},
        {.noun = "vault",
         .verb = "rename",
         .help = "Gives the vault another name",
         .positionals = {{.name = "NAME", .help = "the new name"}},
         .example = "vault rename 'Papers'",
         .json = R"({"name"})",
         .run = rename},
        {.noun = "vault",
         .verb = "backup",
         .help = "Writes everything into one encrypted file, and notes it in the history",
         .positionals = {{.name = "FILE", .help = "the file to be made", .takes = Takes::File}},
         .example = "vault backup /media/stick/vault.proffer",
         .json = R"({"file", "events"#})",
         .run = backup},
        {.noun = "vault",
         .verb = "restore",
         .help = "Makes a vault in a new folder from a backup, opens it with the password of the day of the "
                 "backup, and checks all of it",
         .positionals = {{.name = "FILE", .help = "the backup", .takes = Takes::File}},
         .example = "vault restore /media/stick/vault.proffer --vault ~/restored",
         .json = R"({"folder", "vault", "events"#, "found"})",
         .run = restore},
    };
}

} // namespace proffer::cli
