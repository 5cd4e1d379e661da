// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "command.h"

#include "tongue.h"

namespace proffer::cli {
namespace {

std::vector<Command> collect()
{
    std::vector<Command> all;
    for (const auto part : {vaultCommands,         vaultKeyCommands,      meCommands,
                            transferCommands,      subjectCommands,       personaCommands,
                            prefsCommands,         vendorCommands,        vendorKeyCommands,
                            vendorSideCommands,    vendorStatusCommands,  vendorRequestCommands,
                            vendorAnswerCommands,  vendorOpenCommands,    vendorChangeKeyCommands,
                            holdingCommands,       overviewCommands,      rulesCommands,
                            ownRuleCommands,       termsCommands,         requestCommands,
                            requestAnswerCommands, agreementCommands,     grantCommands,
                            grantEndCommands,      grantHandOverCommands, revocationCommands,
                            receiptCommands,       profileCommands,       checkCommands,
                            openCommands,          historyCommands,       historyShorteningCommands})
        std::ranges::move(part(), std::back_inserter(all));
    return all;
}

} // namespace

const std::vector<Command> &commands()
{
    static const auto all = collect();
    return all;
}

const std::vector<Noun> &nouns()
{
    static const std::vector<Noun> all{
        {"vault", marked("your encrypted folder: make it, change what opens it, back it up")},
        {"me", marked("your details, and those of people you act for")},
        {"persona", marked("the faces that you show, such as Everyday and Work")},
        {"prefs", marked("what you like, and how you want to be reached")},
        {"vendor", marked("companies and their keys; and the company's own side, without a vault")},
        {"holding", marked("which company has which detail of yours")},
        {"overview", marked("who has what at a glance, what waits for you, and to tell one to stop")},
        {"rules", marked("what companies may and may not do with your data, whoever asks")},
        {"terms", marked("your rules as terms that you offer, in versions")},
        {"request", marked("what companies ask for, how it stands to your rules, and your answers")},
        {"agreement", marked("agreements with companies: offer them, take in answers, end them")},
        {"grant", marked("signed permissions: give them, look at them, end them")},
        {"receipt", marked("what was permitted, written down for others: read a signed one")},
        {"revocation", marked("lists in which others can look up what you ended")},
        {"profile", marked("preference sheets: what you like, signed for a company")},
        {"check", marked("whether a permission that somebody shows is good")},
        {"open", marked("what a file is that somebody sent you, and what can be done with it")},
        {"history", marked("the signed record of everything: read it, search it, check that it is whole")},
    };
    return all;
}

const std::vector<Option> &globalOptions()
{
    static const std::vector<Option> all{
        {.name = "vault",
         .value = "FOLDER",
         .help = "the vault (else $PROFFER_VAULT, else proffer/vault in $XDG_DATA_HOME)",
         .takes = Takes::Folder},
        {.name = "json", .value = "", .help = "print one JSON object, errors too"},
        {.name = "password-file",
         .value = "FILE",
         .help = "read the password from the first line of a file",
         .takes = Takes::File},
        {.name = "password-fd", .value = "N", .help = "read the password from an open file descriptor"},
        {.name = "recovery",
         .value = "",
         .help = "open with the recovery code, as when the password is forgotten, and ask for it"},
        {.name = "recovery-file",
         .value = "FILE",
         .help = "open with the recovery code in the first line of a file",
         .takes = Takes::File},
        {.name = "recovery-fd",
         .value = "N",
         .help = "open with the recovery code from an open file descriptor"},
        {.name = "language",
         .value = "LANGUAGE",
         .help = "in which language this speaks (that of the system, if it is one of these)",
         .words = "en ja th",
         .closed = true},
        {.name = "quiet", .value = "", .help = "print no notes beside the answer"},
        {.name = "no-progress", .value = "", .help = "do not show how far a long work is"},
        {.name = "help", .value = "", .help = "explain the command"},
        {.name = "version", .value = "", .help = "print the version"},
    };
    return all;
}

const Command *findCommand(std::string_view noun, std::string_view verb)
{
    const auto found = std::ranges::find_if(
        commands(), [&](const Command &command) { return command.noun == noun && command.verb == verb; });
    return found == commands().end() ? nullptr : &*found;
}

} // namespace proffer::cli
