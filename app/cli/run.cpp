// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "run.h"

#include "base/text.h"
#include "choices.h"
#include "help.h"
#include "session.h"
#include "tongue.h"
#include "words.h"
#include "json/write.h"

#include <cstdio>
#include <exception>
#include <new>

#ifndef PROFFER_VERSION
#error "the build says which version this is"
#endif

namespace proffer::cli {
namespace {

bool wantsJson(const std::vector<std::string> &words)
{
    const auto end = std::ranges::find(words, "--");
    return std::find(words.begin(), end, "--json") != end;
}

std::string exclude(std::string_view one, std::string_view other)
{
    return tr("The options --{one} and --{other} exclude each other.",
              {{"one", std::string{one}}, {"other", std::string{other}}});
}

/// Which ones of the options exclude each other; the first two that were given.
std::optional<std::string> contradiction(const Arguments &arguments)
{
    std::string former;
    for (const auto *name : {"password-file", "password-fd", "recovery", "recovery-file", "recovery-fd"}) {
        if (!arguments.has(name))
            continue;
        if (!former.empty())
            return exclude(former, name);
        former = name;
    }
    if (arguments.has("until") && arguments.has("days"))
        return exclude("until", "days");
    if (arguments.has("to-request") && arguments.has("in-person"))
        return exclude("to-request", "in-person");
    const auto *verify = findCommand("vendor", "verify");
    if (arguments.command() == verify && (arguments.has("origin") || arguments.has("nonce")) &&
        (arguments.option("origin").value_or("").empty() || arguments.option("nonce").value_or("").empty()))
        return tr("The options --origin and --nonce go together: both are in the proof of who shows it.");
    return std::nullopt;
}

/// No exception of the libraries below reaches the person as one.
Result<Outcome> guarded(const Command &command, Session &session, const Arguments &arguments)
{
    try {
        return command.run(session, arguments);
    } catch (const std::bad_alloc &) {
        return proffer::fail(ErrorCode::OutOfMemory);
    } catch (const std::exception &) {
        return proffer::fail(ErrorCode::Internal);
    }
}

} // namespace

Console::Console(std::vector<std::string> words) : words_(std::move(words)), json_(wantsJson(words_)) {}

Exit Console::run() const
{
    if (words_.empty() || words_.front() == "help")
        return help();
    const auto arguments = parseArguments(words_);
    if (!arguments)
        return misunderstood(arguments.error().message);
    if (arguments->has("version"))
        return print(version(), Exit::Ok);
    if (arguments->has("help")) {
        if (arguments->command() != nullptr)
            return print(commandHelp(*arguments->command()), Exit::Ok);
        return print(arguments->noun().empty() ? programHelp() : nounHelp(arguments->noun()), Exit::Ok);
    }
    if (const auto wrong = contradiction(*arguments))
        return misunderstood(*wrong);
    return runCommand(*arguments);
}

Exit Console::runCommand(const Arguments &arguments) const
{
    if (const auto known = checkWords(arguments); !known)
        return complain(known.error());
    const Interruption interruption;
    Session session{arguments, interruption};
    auto outcome = guarded(*arguments.command(), session, arguments);
    if (!outcome)
        return complain(outcome.error());
    if (json_)
        return print(json::write(outcome->json) + "\n", outcome->exit);
    if (outcome->handedOver.empty())
        return print(outcome->text, outcome->exit);
    if (!arguments.has("quiet"))
        std::fputs(outcome->text.c_str(), stderr);
    return print(outcome->handedOver, outcome->exit);
}

std::string Console::version() const
{
    return json_ ? json::write(json::Object{{"version", PROFFER_VERSION}}) + "\n"
                 : std::string{"proffer-cli " PROFFER_VERSION "\n"};
}

Exit Console::help() const
{
    if (words_.empty())
        return misunderstood(tr("What is to be done? See proffer-cli --help."));
    if (words_.size() == 1)
        return print(programHelp(), Exit::Ok);
    if (words_ == std::vector<std::string>{"help", "--man"}) {
        // The page is installed as it is printed, in one language for all.
        speak(wording::Tongue::English);
        return print(manualPage(), Exit::Ok);
    }
    if (words_ == std::vector<std::string>{"help", "--completion", "bash"})
        return print(bashCompletion(), Exit::Ok);
    auto asked = std::vector(words_.begin() + 1, words_.end());
    asked.emplace_back("--help");
    return Console{std::move(asked)}.run();
}

Exit Console::misunderstood(std::string_view sentence) const
{
    return fail(Exit::Usage, "usage", sentence, {});
}

Exit Console::complain(const Error &error) const
{
    const auto said = say(error);
    json::Object facts;
    for (const auto &fact : error.facts)
        facts.insert_or_assign(std::string{fact.name}, isUtf8(fact.value) ? fact.value : visible(fact.value));
    return fail(said.exit, stableName(error.code), said.sentence, facts);
}

Exit Console::fail(Exit exit, std::string_view code, std::string_view sentence,
                   const json::Object &facts) const
{
    if (json_)
        return print(json::write(json::Object{
                         {"error", json::Object{{"code", code}, {"message", sentence}, {"facts", facts}}}}) +
                         "\n",
                     exit);
    std::fputs(("proffer-cli: " + std::string{sentence} + "\n").c_str(), stderr);
    return exit;
}

Exit Console::print(std::string_view text, Exit exit) const
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return exit;
    std::fputs(("proffer-cli: " + tr("The answer could not be written; what was to be done is done.") + "\n")
                   .c_str(),
               stderr);
    return Exit::Disk;
}

} // namespace proffer::cli
