// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "session.h"

#include "base/descriptor.h"
#include "progress.h"
#include "tongue.h"
#include "vault/folders.h"
#include "words.h"

#include <charconv>
#include <cstdio>

namespace proffer::cli {
namespace {

/// What people may ask for at least: below it, guessing is too cheap to speak of.
constexpr std::int64_t leastMemoryMib = 8;
constexpr std::int64_t mostMemoryMib = 1024;
constexpr std::int64_t fewMemoryMib = 64;
constexpr std::int64_t mostPasses = 16;

} // namespace

std::filesystem::path Session::folder() const
{
    const auto named = arguments_.option("vault");
    return named ? std::filesystem::path{*named} : vault::usualVault();
}

Result<std::filesystem::path> Session::newFolder() const
{
    auto path = folder();
    if (arguments_.has("vault"))
        return path;
    std::error_code failed;
    std::filesystem::create_directories(path.parent_path(), failed);
    if (failed)
        return fileError(failed.value(), path.parent_path().string(), ErrorCode::FileUnwritable);
    return path;
}

Result<vault::Surroundings> Session::surroundings()
{
    vault::Surroundings surroundings{.clock = clock_, .random = random_, .stateFolder = vault::stateFolder()};
    if (const auto memory = arguments_.option("kdf-memory")) {
        PROFFER_TRY(const auto mib, wholeNumber(*memory, "kdf-memory"));
        if (mib < leastMemoryMib || mib > mostMemoryMib)
            return fail(ErrorCode::KdfCostOutOfRange).with("limit", "8 to 1024 MiB");
        if (mib < fewMemoryMib)
            note(tr("with so little memory for the key derivation, a stolen vault is easier to guess open"));
        surroundings.cost.memoryKib = static_cast<std::uint32_t>(mib * 1024);
    }
    if (const auto passes = arguments_.option("kdf-passes")) {
        PROFFER_TRY(const auto count, wholeNumber(*passes, "kdf-passes"));
        if (count < 1 || count > mostPasses)
            return fail(ErrorCode::KdfCostOutOfRange).with("limit", "1 to 16 passes");
        surroundings.cost.passes = static_cast<std::uint32_t>(count);
    }
    if (!surroundings.cost.withinLimits())
        return fail(ErrorCode::KdfCostOutOfRange).with("limit", "4 GiB in all passes");
    return surroundings;
}

Result<services::Services> Session::open()
{
    // Before a password is asked for: whether there is anything to open.
    PROFFER_CHECK(vault::Vault::inspect(folder()));
    PROFFER_TRY(const auto opener, credential());
    return open(opener);
}

Result<services::Services> Session::open(const vault::Credential &credential)
{
    PROFFER_TRY(const auto around, surroundings());
    PROFFER_TRY(auto services,
                services::Services::open(folder(), credential, around, work(marked("Opening"))));
    const auto &report = services.vault().openReport();
    if (report.headerRepaired)
        note(tr(
            "one of the two copies of the vault's header was damaged and has been repaired from the other"));
    if (report.rekeyFinished)
        note(tr(
            "a change of the vault's key that was cut off has been completed; make a new recovery code with "
            "vault recovery-new"));
    if (report.found == vault::Found::NewHere)
        note(tr("this machine has not seen this vault before; it was copied or moved here"));
    if (report.found == vault::Found::OlderThanSeen)
        note(tr("this machine has seen a later state of this vault; it was restored or put back"));
    return Result<services::Services>{std::move(services)};
}

Result<Outcome> Session::finish(services::Services &services, Outcome outcome)
{
    PROFFER_CHECK(services.close());
    return outcome;
}

Outcome Session::finishShowing(services::Services &services, Outcome outcome,
                               const std::optional<Error> &hindrance) const
{
    const auto closed = services.close();
    for (const auto &error : {hindrance, closed ? std::nullopt : std::optional{closed.error()}})
        if (error)
            note(tr("this is done, but something was left to tidy up: {error}",
                    {{"error", say(*error).sentence}}));
    return outcome;
}

LongWork Session::work(std::string_view what) const
{
    const bool silent = arguments_.has("no-progress") || arguments_.has("quiet");
    return {.progress = silent ? Progress{} : progressLine(tr(what)), .stop = interruption_.token()};
}

void Session::note(std::string_view sentence) const
{
    if (!arguments_.has("quiet"))
        std::fputs(
            ("proffer-cli: " + tr("note: {sentence}", {{"sentence", std::string{sentence}}}) + "\n").c_str(),
            stderr);
}

Result<std::int64_t> wholeNumber(std::string_view text, std::string_view what)
{
    std::int64_t number = 0;
    const auto *end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stopped != end || number < 0)
        return fail(ErrorCode::InvalidArgument)
            .with("what", std::string{what})
            .with("reason", "not_a_number");
    return number;
}

std::vector<Option> join(std::vector<Option> first, const std::vector<Option> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace proffer::cli
