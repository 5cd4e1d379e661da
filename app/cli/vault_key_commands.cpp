// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "session.h"
#include "tongue.h"

namespace proffer::cli {
namespace {

Outcome withCode(std::string_view done, const crypto::SecretBytes &code)
{
    const std::string shown{asText(code.bytes())};
    return {.json = {{"recovery_code", shown}},
            .text = tr(done) + "\n\n" +
                    tr("Write this recovery code on paper; it is shown once, and the former one opens "
                       "nothing any more:") +
                    "\n\n    " + shown + "\n"};
}

Result<Outcome> changePassword(Session &session, const Arguments &)
{
    PROFFER_TRY(const auto current, session.credential());
    PROFFER_TRY(auto services, session.open(current));
    PROFFER_TRY(const auto next, session.newPassword());
    PROFFER_CHECK(services.vault().changePassword(current, next));
    return session.finish(
        services,
        {.json = {{"changed", true}},
         .text = tr("The password is changed. Older backups open with the password of their day.") + "\n"});
}

Result<Outcome> leaked(Session &session, const Arguments &)
{
    PROFFER_TRY(const auto current, session.credential());
    PROFFER_TRY(auto services, session.open(current));
    PROFFER_TRY(const auto next, session.newPassword());
    PROFFER_TRY(const auto done, services.vault().replaceLeakedPassword(
                                     current, next, session.work(marked("Changing the key"))));
    return session.finishShowing(
        services,
        withCode(marked("The vault has a new key and a new password. Copies that were made before "
                        "still open with the old one."),
                 done.recoveryCode),
        done.unfinished);
}

Result<Outcome> addPassword(Session &session, const Arguments &)
{
    PROFFER_CHECK(vault::Vault::inspect(session.folder()));
    PROFFER_TRY(const auto current, session.credential());
    PROFFER_TRY(auto services, session.open(current));
    PROFFER_TRY(const auto password, session.newPassword());
    PROFFER_TRY(const auto slot, services.vault().addPassword(password));
    return session.finish(services, {.json = {{"slot", slot.text()}},
                                     .text = tr("The vault opens with one more password (slot {slot}).",
                                                {{"slot", slot.text()}}) +
                                             "\n"});
}

Result<Outcome> removeSlot(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto slot, vault::SlotId::parse(arguments.at("SLOT")));
    PROFFER_TRY(const auto current, session.credential());
    PROFFER_TRY(auto services, session.open(current));
    PROFFER_TRY(const auto done,
                services.vault().removeSlot(slot, current, session.work(marked("Changing the key"))));
    return session.finishShowing(
        services,
        withCode(
            marked(
                "The vault has a new key. Only what opened it just now and the new recovery code open it."),
            done.recoveryCode),
        done.unfinished);
}

Result<Outcome> newRecoveryCode(Session &session, const Arguments &)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto code, services.vault().replaceRecoveryCode());
    return session.finishShowing(services, withCode(marked("The vault has a new recovery code."), code));
}

Result<Outcome> checkRecoveryCode(Session &session, const Arguments &)
{
    PROFFER_CHECK(vault::Vault::inspect(session.folder()));
    PROFFER_TRY(const auto code, session.recoveryCode());
    auto services = session.open(code);
    const bool opens = services.has_value();
    if (!opens && services.error().code != ErrorCode::WrongPassword)
        return std::move(services).error();
    if (opens)
        PROFFER_CHECK(services->close());
    return Outcome{.json = {{"opens", opens}},
                   .text =
                       (opens ? tr("The recovery code opens the vault.")
                              : tr("The recovery code is written correctly, but does not open this vault.")) +
                       "\n",
                   .exit = opens ? Exit::Ok : Exit::No};
}

} // namespace

std::vector<Command> vaultKeyCommands()
{
    const auto newPassword = join(newPasswordOptions(), costOptions());
    return {
        {.noun = "vault",
         .verb = "password",
         .help = "Changes the password",
         .options = newPassword,
         .example = "vault password",
         .json = R"({"changed"!})",
         .run = changePassword},
        {.noun = "vault",
         .verb = "leaked",
         .help = "Makes a new key, password and recovery code, for when somebody may know the password",
         .options = newPassword,
         .example = "vault leaked",
         .json = R"({"recovery_code"})",
         .run = leaked},
        {.noun = "vault",
         .verb = "add-password",
         .help = "Lets one more password open the vault",
         .options = newPassword,
         .example = "vault add-password",
         .json = R"({"slot"})",
         .run = addPassword},
        {.noun = "vault",
         .verb = "remove-slot",
         .help = "Lets a password or a recovery code open the vault no more; only what opens it now stays",
         .positionals = {{.name = "SLOT", .help = "the one to be taken away, by its id in vault slots"}},
         .options = costOptions(),
         .example = "vault remove-slot 0123456789abcdef0123456789abcdef",
         .json = R"({"recovery_code"})",
         .run = removeSlot},
        {.noun = "vault",
         .verb = "recovery-new",
         .help = "Makes a new recovery code in place of the former one, and shows it once",
         .options = costOptions(),
         .example = "vault recovery-new",
         .json = R"({"recovery_code"})",
         .run = newRecoveryCode},
        {.noun = "vault",
         .verb = "recovery-check",
         .help = "Says whether a recovery code opens the vault",
         .example = "vault recovery-check --recovery-file code.txt",
         .json = R"({"opens"!})",
         .run = checkRecoveryCode},
    };
}

} // namespace proffer::cli
