// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "folder.h"

#include "crypto/random.h"
#include "exported.h"
#include "ledger/verify.h"
#include "profile/profile.h"
#include "profile/projection.h"
#include "json/parse.h"
#include "json/write.h"

#include <algorithm>
#include <optional>
#include <string>

using namespace proffer;

namespace {

class SetClock final : public Clock {
public:
    Instant now() const override { return *fromUnixSeconds(1'795'331'091); } // 2026-11-22
};

template <class T>
T must(Result<T> result)
{
    require(result.has_value());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A profile of one person, as it is before each import.
class Place {
public:
    Place()
    {
        auto ledger =
            must(ledger::Ledger::create(must(store::Database::open(folder_.file("before.db"), key_.bytes(),
                                                                   {.mode = store::Mode::Create})),
                                        vault_, projections_, surroundings()));
        me_ = must(profile::Profile{ledger}.people().addSelf("森田 葵")).id;
        must(ledger.close());
    }

    ledger::Ledger open() const
    {
        for (const auto *suffix : {"-wal", "-shm"})
            std::filesystem::remove(folder_.file("tried.db") += suffix);
        std::filesystem::copy_file(folder_.file("before.db"), folder_.file("tried.db"),
                                   std::filesystem::copy_options::overwrite_existing);
        return must(ledger::Ledger::open(must(store::Database::open(folder_.file("tried.db"), key_.bytes())),
                                         vault_, projections_, surroundings()));
    }
    void verify() const
    {
        must(ledger::verify({.database = folder_.file("tried.db"),
                             .key = key_,
                             .vault = vault_,
                             .projections = projections_,
                             .scratch = folder_.file("."),
                             .random = random_}));
    }
    profile::ImportTarget target() const { return {.subject = me_}; }

private:
    ledger::Surroundings surroundings() const { return {.clock = clock_, .random = random_}; }

    Folder folder_;
    SetClock clock_;
    mutable crypto::SystemRandom random_;
    crypto::SecretBytes key_ = random_.secret(32);
    ledger::VaultId vault_{random_.array<16>()};
    ledger::Projections projections_{std::make_shared<profile::ProfileProjection>()};
    profile::SubjectId me_{};
};

/// What the text says, read for its shape alone: nothing else is worth a database.
bool hasShape(std::string_view text)
{
    const auto object = json::parseObject(text);
    if (!object)
        return false;
    if (!object->contains("format"))
        return std::ranges::all_of(
            *object, [](const auto &member) { return profile::ClaimKey::parse(member.first).has_value(); });
    const auto subjects = profile::readExported(*object);
    if (!subjects)
        return false;
    require(std::ranges::count_if(*subjects, &profile::ExportedSubject::self) <= 1);
    for (const auto &subject : *subjects)
        for (const auto &attribute : subject.attributes)
            require(attribute.derivedFrom.has_value() == (attribute.source == profile::Source::Derived));
    return true;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Place place;
    const auto text = asInput(data, size);
    if (!hasShape(text))
        return 0;
    auto ledger = place.open();
    profile::Profile profile{ledger};
    const auto before = must(ledger.size());
    const auto report = profile.transfer().importJson(text, place.target());
    if (!report) {
        require(must(ledger.size()) == before); // all or nothing
        return 0;
    }
    require(report->attributes.size() <= report->set);
    const auto exported = must(profile.transfer().exportAll());
    require(profile::readExported(*exported.asObject()).has_value());
    // What was taken in is there: the same once more brings nothing new.
    const auto again = must(profile.transfer().importProfile(json::write(exported)));
    require(again.set == 0 && must(profile.transfer().exportAll()) == exported);
    place.verify();
    return 0;
}
