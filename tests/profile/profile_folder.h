// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "results.h"

#include "crypto/random.h"
#include "ledger/verify.h"
#include "profile/profile.h"
#include "profile/projection.h"
#include "json/parse.h"
#include "json/write.h"

#include <QTemporaryDir>
#include <QTest>

/// What the profile's tests share: a ledger in a folder, a clock that is set, a person with two faces.
namespace proffer::test {

class ProfileFolder {
public:
    ProfileFolder()
    {
        auto opened = store::Database::open(file(), key_.bytes(), {.mode = store::Mode::Create});
        if (!opened)
            qFatal("no database");
        auto created = ledger::Ledger::create(*std::move(opened), vault_, projections_,
                                              {.clock = clock, .random = random_});
        if (!created)
            qFatal("no ledger");
        ledger_ = std::make_unique<ledger::Ledger>(*std::move(created));
        profile_ = std::make_unique<profile::Profile>(*ledger_);
    }

    profile::Profile &profile() { return *profile_; }
    ledger::Ledger &ledger() { return *ledger_; }
    std::int64_t events() { return ledger_->size().value_or(-1); }

    /// Derives every table anew from the events and compares.
    bool isWhole()
    {
        const auto verified = ledger::verify({.database = file(),
                                              .key = key_,
                                              .vault = vault_,
                                              .projections = projections_,
                                              .scratch = folder_.path().toStdString(),
                                              .random = random_});
        if (!verified)
            qWarning("%s %s", std::string{stableName(verified.error().code)}.c_str(),
                     std::string{verified.error().fact("table")}.c_str());
        return verified.has_value();
    }

    SetClock clock{};

private:
    std::filesystem::path file() const
    {
        return std::filesystem::path{folder_.path().toStdString()} / "vault.db";
    }

    QTemporaryDir folder_{};
    crypto::SystemRandom random_{};
    crypto::SecretBytes key_ = random_.secret(32);
    ledger::VaultId vault_{random_.array<16>()};
    ledger::Projections projections_{std::make_shared<profile::ProfileProjection>()};
    std::unique_ptr<ledger::Ledger> ledger_;
    std::unique_ptr<profile::Profile> profile_;
};

/// The same with a person who has the faces Everyday and Work.
class PersonFolder : public ProfileFolder {
public:
    PersonFolder()
        : me(*profile().people().addSelf("森田 葵")),
          everyday(*profile().people().addPersona(me.id, "Everyday")),
          work(*profile().people().addPersona(me.id, "Work"))
    {
    }

    Result<profile::Attribute> set(std::string_view claim, json::Value value,
                                   const std::optional<profile::PersonaId> &persona = {})
    {
        PROFFER_TRY(auto key, profile::ClaimKey::parse(claim));
        return profile().attributes().set(
            {.subject = me.id, .persona = persona, .claim = std::move(key), .value = std::move(value)});
    }
    Result<profile::Attribute> find(std::string_view claim,
                                    const std::optional<profile::PersonaId> &persona = {})
    {
        PROFFER_TRY(const auto key, profile::ClaimKey::parse(claim));
        return profile().attributes().find(me.id, persona, key);
    }
    /// The canonical JSON of a value, or a word for why there is none.
    std::string valueOf(std::string_view claim, const std::optional<profile::PersonaId> &persona = {})
    {
        const auto found = find(claim, persona);
        if (!found)
            return std::string{stableName(found.error().code)};
        return found->value ? json::write(*found->value) : "erased";
    }

    profile::Subject me;
    profile::Persona everyday;
    profile::Persona work;
};

template <class T>
QByteArray outcomeOf(const Result<T> &result)
{
    const auto name = result ? std::string_view{"ok"} : stableName(result.error().code);
    return {name.data(), static_cast<qsizetype>(name.size())};
}

inline QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace proffer::test
