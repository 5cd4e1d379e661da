// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments.h"
#include "crypto/random.h"
#include "interruption.h"
#include "services/services.h"
#include "tongue.h"

namespace proffer::cli {

/// What a person is told while events are read to know what holds; see Session::work().
inline constexpr std::string_view readingHistory = marked("Reading the history");

/// What a command works with: the vault that was named, who may open it, the clock, and whom to tell.
class Session {
public:
    Session(const Arguments &arguments, const Interruption &interruption)
        : arguments_(arguments), interruption_(interruption)
    {
    }

    /// The folder of the vault.
    std::filesystem::path folder() const;
    /// The same for a vault that is to be: where nobody named a folder, the ones above the usual one are
    /// made.
    Result<std::filesystem::path> newFolder() const;
    /// With the cost of new slots that the command line asks for; KdfCostOutOfRange.
    Result<vault::Surroundings> surroundings();
    /// What opens the vault, from where the options say, else asked on the terminal.
    Result<vault::Credential> credential();
    /// A recovery code, whatever the options say.
    Result<vault::Credential> recoveryCode();
    /// The password for a host, from --host-password-file or --host-password-fd, else asked.
    Result<crypto::SecretBytes> hostPassword()
    {
        return secretFrom("host-password", marked("password for the host"));
    }
    /// A password that is to be: from the options "\a prefix-file" and "\a prefix-fd", else asked twice.
    Result<vault::Credential> newPassword(std::string_view prefix = "new-password");

    Result<services::Services> open();
    /// The same with what opens it at hand.
    Result<services::Services> open(const vault::Credential &credential);
    /// What was done is durable and the vault closed; says so only then.
    Result<Outcome> finish(services::Services &services, Outcome outcome);
    /// The same for what is in force already and shown once: what hinders the closing is a note beside it.
    Outcome finishShowing(services::Services &services, Outcome outcome,
                          const std::optional<Error> &hindrance = {}) const;

    LongWork work(std::string_view what) const;
    /// Something beside the answer, on standard error.
    void note(std::string_view sentence) const;

    const Clock &clock() const { return clock_; }
    crypto::RandomSource &random() { return random_; }

private:
    Result<crypto::SecretBytes> secretFrom(std::string_view prefix, std::string_view question);
    bool isGiven(std::string_view prefix) const;

    const Arguments &arguments_;
    const Interruption &interruption_;
    SystemClock clock_{};
    crypto::SystemRandom random_{};
};

/// The options of commands that make a password or another way of opening.
std::vector<Option> costOptions();
std::vector<Option> newPasswordOptions();

/// A whole number of decimal digits; InvalidArgument with the fact "what".
Result<std::int64_t> wholeNumber(std::string_view text, std::string_view what);

/// One list of options after another.
std::vector<Option> join(std::vector<Option> first, const std::vector<Option> &second);

} // namespace proffer::cli
