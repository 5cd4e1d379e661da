// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "results.h"

#include "crypto/random.h"
#include "ledger/ledger.h"
#include "ledger/verify.h"
#include "profile/people.h"
#include "profile/projection.h"
#include "vendors/holdings.h"
#include "vendors/keys.h"
#include "vendors/projection.h"
#include "vendors/relationships.h"
#include "vendors/vendors.h"

#include <QTemporaryDir>

/// What the tests of vendors share: a ledger on disk with the person and two personas in it, and a clock that
/// is set.
namespace proffer::test {

inline void must(const Done &done)
{
    if (!done)
        qFatal("unexpected error %s", std::string{stableName(done.error().code)}.c_str());
}

/// The code of a failure; a success has none.
template <class T>
std::optional<ErrorCode> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional{result.error().code};
}

struct VendorsFolder {
    QTemporaryDir folder{};
    SetClock clock{};
    crypto::SystemRandom random{};
    crypto::SecretBytes key = random.secret(32);
    ledger::VaultId vault{random.array<16>()};
    ledger::Projections projections{std::make_shared<profile::ProfileProjection>(),
                                    std::make_shared<vendors::VendorsProjection>()};
    std::unique_ptr<ledger::Ledger> opened{};
    profile::PersonaId everyday{};
    profile::PersonaId work{};

    VendorsFolder()
    {
        auto database = must(store::Database::open(file(), key.bytes(), {.mode = store::Mode::Create}));
        opened = std::make_unique<ledger::Ledger>(must(ledger::Ledger::create(
            std::move(database), vault, projections, {.clock = clock, .random = random})));
        profile::People people{*opened};
        const auto self = must(people.addSelf("Hanako"));
        everyday = must(people.addPersona(self.id, "Everyday")).id;
        work = must(people.addPersona(self.id, "Work")).id;
    }

    std::filesystem::path file() const
    {
        return std::filesystem::path{folder.path().toStdString()} / "vault.db";
    }
    ledger::Ledger &ledger() { return *opened; }
    vendors::Vendors vendors() { return vendors::Vendors{*opened}; }
    vendors::VendorKeys keys() { return vendors::VendorKeys{*opened}; }
    vendors::Relationships relationships() { return vendors::Relationships{*opened}; }
    vendors::Holdings holdings() { return vendors::Holdings{*opened}; }
    std::int64_t size() { return must(opened->size()); }

    void reopen()
    {
        must(opened->close());
        opened.reset();
        auto database = must(store::Database::open(file(), key.bytes()));
        opened = std::make_unique<ledger::Ledger>(must(ledger::Ledger::open(
            std::move(database), vault, projections, {.clock = clock, .random = random})));
    }

    Result<ledger::Verified> verify()
    {
        return ledger::verify({.database = file(),
                               .key = key,
                               .vault = vault,
                               .projections = projections,
                               .scratch = folder.path().toStdString(),
                               .random = random});
    }

    vendors::Vendor shop(const std::string &name = "Maru Shop",
                         std::string_view origin = "https://shop.example")
    {
        return must(vendors().add(
            {.name = name, .kind = vendors::Kind::Shop, .place = must(vendors::Origin::parse(origin))}));
    }

    /// Whether any event still carries a value with this text in it.
    bool anyEventHolds(std::string_view text)
    {
        for (const auto &event : must(opened->page(0, 10'000))) {
            if (!event.values)
                continue;
            for (const auto &[name, value] : *event.values) {
                if (value.asString() && value.asString()->find(text) != std::string::npos)
                    return true;
            }
        }
        return false;
    }
};

} // namespace proffer::test
