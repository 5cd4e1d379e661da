// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "session.h"

#include "files.h"
#include "prompt.h"
#include "strength.h"
#include "tongue.h"

#include <fcntl.h>

namespace proffer::cli {
namespace {

Result<int> openDescriptor(std::string_view text, std::string_view option)
{
    PROFFER_TRY(const auto number, wholeNumber(text, option));
    constexpr std::int64_t most = 1 << 20;
    if (number > most || ::fcntl(static_cast<int>(number), F_SETFD, FD_CLOEXEC) != 0)
        return fail(ErrorCode::InvalidArgument)
            .with("what", std::string{option})
            .with("reason", "not_an_open_descriptor");
    return static_cast<int>(number);
}

} // namespace

bool Session::isGiven(std::string_view prefix) const
{
    const std::string name{prefix};
    return arguments_.has(name + "-file") || arguments_.has(name + "-fd");
}

Result<crypto::SecretBytes> Session::secretFrom(std::string_view prefix, std::string_view question)
{
    const std::string name{prefix};
    if (const auto file = arguments_.option(name + "-file")) {
        if (othersMayRead(*file))
            note(tr("others may read the file with the {secret}", {{"secret", tr(question)}}));
        return readSecretLine(*file);
    }
    if (const auto number = arguments_.option(name + "-fd")) {
        PROFFER_TRY(const auto descriptor, openDescriptor(*number, name + "-fd"));
        return readSecretLine(descriptor, "descriptor " + std::string{*number});
    }
    return askSecret(question, name + "-file", interruption_);
}

Result<vault::Credential> Session::credential()
{
    if (arguments_.has("recovery") || isGiven("recovery"))
        return recoveryCode();
    PROFFER_TRY(const auto password, secretFrom("password", marked("password")));
    return vault::Credential::password(password.bytes());
}

Result<vault::Credential> Session::recoveryCode()
{
    PROFFER_TRY(const auto code, secretFrom("recovery", marked("recovery code")));
    return vault::Credential::recoveryCode(code.bytes());
}

Result<vault::Credential> Session::newPassword(std::string_view prefix)
{
    const bool asked = !isGiven(prefix);
    PROFFER_TRY(const auto password, secretFrom(prefix, marked("new password")));
    PROFFER_TRY(auto credential, vault::Credential::password(password.bytes()));
    note(strengthHint(password.bytes()));
    if (asked) {
        PROFFER_TRY(const auto again,
                    askSecret(marked("same password again"), std::string{prefix} + "-file", interruption_));
        if (!crypto::constantTimeEqual(password.bytes(), again.bytes()))
            return fail(ErrorCode::InvalidArgument)
                .with("what", "new_password")
                .with("reason", "not_the_same_twice");
    }
    return Result<vault::Credential>{std::move(credential)};
}

std::vector<Option> costOptions()
{
    return {{.name = "kdf-memory",
             .value = "MIB",
             .help = "MiB of memory that each guess at the password costs, 8 to 1024; less is weaker (256)"},
            {.name = "kdf-passes",
             .value = "N",
             .help = "how often a guess goes over that memory, 1 to 16; fewer are weaker (3)"}};
}

std::vector<Option> newPasswordOptions()
{
    return {{.name = "new-password-file",
             .value = "FILE",
             .help = "read the new password from the first line of a file",
             .takes = Takes::File},
            {.name = "new-password-fd",
             .value = "N",
             .help = "read the new password from an open file descriptor"}};
}

} // namespace proffer::cli
