// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault_projection.h"

namespace proffer::vault {
namespace {

bool namesBackup(const ledger::Event &event)
{
    return event.kind == backupMadeKind || event.kind == restoredKind;
}

class VaultProjection final : public ledger::Projection {
public:
    std::string_view name() const override { return "vault"; }
    std::int64_t version() const override { return 1; }
    std::string createScript() const override
    {
        return "CREATE TABLE backup (position INTEGER PRIMARY KEY, made INTEGER NOT NULL, file TEXT NOT "
               "NULL, "
               "holds INTEGER NOT NULL) STRICT;";
    }
    std::vector<ledger::TableSpec> tables() const override
    {
        return {{.name = "backup", .key = {"position"}, .structure = {"made", "file", "holds"}}};
    }
    Done apply(store::Database &database, const ledger::Event &event) const override
    {
        if (!namesBackup(event))
            return {};
        PROFFER_TRY(const auto file, json::stringMember(event.data, "file"));
        PROFFER_TRY(const auto holds, json::integerMember(event.data, "holds"));
        return database.run("INSERT INTO backup (position, made, file, holds) VALUES (?1, ?2, ?3, ?4)",
                            event.position, event.time.time_since_epoch().count(), file, holds);
    }
    std::string searchText(const ledger::Event &event) const override
    {
        return namesBackup(event) ? json::stringMember(event.data, "file").value_or("") : std::string{};
    }
};

} // namespace

std::shared_ptr<const ledger::Projection> vaultProjection()
{
    return std::make_shared<VaultProjection>();
}

} // namespace proffer::vault
