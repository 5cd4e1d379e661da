// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/verify.h"

#include "base/hex.h"
#include "chain_check.h"
#include "compare.h"
#include "links.h"
#include "schema.h"
#include "state_hash.h"
#include "store/transaction.h"

#include <algorithm>

namespace proffer::ledger {
namespace {

/// A connection on which the vault can be read under the name \a schema; a scratch database is its main one
/// in a full verification.
struct Bench {
    store::Database database;
    std::string schema;
    std::filesystem::path scratch{};

    Bench(store::Database opened, std::string name, std::filesystem::path file)
        : database(std::move(opened)), schema(std::move(name)), scratch(std::move(file))
    {
    }
    Bench(Bench &&other) noexcept
        : database(std::move(other.database)), schema(std::move(other.schema)),
          scratch(std::exchange(other.scratch, {}))
    {
    }
    Bench &operator=(Bench &&) = delete;
    Bench(const Bench &) = delete;
    Bench &operator=(const Bench &) = delete;
    ~Bench();
};

void removeScratch(const std::filesystem::path &file)
{
    std::error_code ignored; // what cannot be removed is ciphertext under a forgotten key
    for (const auto *suffix : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(file.string() + suffix, ignored);
}

Bench::~Bench()
{
    if (scratch.empty())
        return;
    static_cast<void>(database.close());
    removeScratch(scratch);
}

Result<Bench> readOnly(const VerifyRequest &request)
{
    PROFFER_TRY(auto database, store::Database::open(request.database, request.key.bytes(),
                                                     {.mode = store::Mode::ReadOnly, .vfs = request.vfs}));
    return Result<Bench>{Bench{std::move(database), "main", {}}};
}

Result<Bench> withScratch(const VerifyRequest &request, const Projections &projections)
{
    const auto file = request.scratch / ("verify-" + toHex(request.random.array<8>()) + ".tmp");
    const auto key = request.random.secret(32);
    auto opened = store::Database::open(file, key.bytes(), {.mode = store::Mode::Create, .vfs = request.vfs});
    if (!opened) {
        removeScratch(file);
        return std::move(opened).error();
    }
    Bench bench{*std::move(opened), "vault", file};
    // Nothing in the scratch database has to survive.
    PROFFER_CHECK(bench.database.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"));
    PROFFER_CHECK(createProjections(bench.database, projections));
    PROFFER_CHECK(bench.database.attach(request.database, request.key.bytes(), bench.schema, true));
    return Result<Bench>{std::move(bench)};
}

Result<std::uint64_t> countEvents(Bench &bench)
{
    PROFFER_TRY(auto row,
                bench.database.query("SELECT coalesce(max(position), 0) FROM " + bench.schema + ".event"));
    PROFFER_CHECK(row.step());
    return static_cast<std::uint64_t>(row.integer(0));
}

Done checkIdentity(Bench &bench, const VaultId &vault)
{
    PROFFER_TRY(auto row, bench.database.query("SELECT vault FROM " + bench.schema + ".ledger_identity"));
    PROFFER_TRY(const bool found, row.step());
    if (!found || !std::ranges::equal(row.blob(0), vault.bytes))
        return fail(ErrorCode::EventForeignVault);
    return {};
}

/// What the database says of its devices must be what the chains say.
Done checkDevices(Bench &bench, const std::vector<Head> &heads)
{
    PROFFER_TRY(auto rows,
                bench.database.query("SELECT id, seq, hash FROM " + bench.schema + ".device WHERE seq > 0"));
    std::size_t count = 0;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            break;
        ++count;
        PROFFER_TRY(const auto device, DeviceId::fromBytes(rows.blob(0)));
        const auto head = std::ranges::find(heads, device, &Head::device);
        if (head == heads.end() || rows.integer(1) > head->seq)
            return naming(fail(ErrorCode::EventMissing),
                          {.device = device, .seq = head == heads.end() ? 1 : head->seq + 1});
        if (rows.integer(1) != head->seq || !std::ranges::equal(rows.blob(2), head->hash))
            return naming(fail(ErrorCode::HeadMismatch), {.device = device, .seq = head->seq});
    }
    if (count != heads.size())
        return fail(ErrorCode::HeadMismatch);
    return {};
}

/// Whether a checkpoint was written over tables as they are today. The first ones named no versions, since
/// there was only one.
bool isComparable(const Event &checkpoint, const Projections &projections)
{
    const auto named = checkpoint.data.find("projections");
    if (named != checkpoint.data.end())
        return named->second == json::Value{projectionVersions(projections)};
    return std::ranges::all_of(projections,
                               [](const auto &projection) { return projection->version() == 1; });
}

class Verification {
public:
    Verification(const VerifyRequest &request, const LongWork &work, const Projections &projections,
                 Bench &bench, Dropped dropped)
        : request_(request), work_(work), projections_(projections), bench_(bench),
          check_(request.vault, request.depth, request.kept, std::move(dropped))
    {
    }

    Result<Verified> run()
    {
        PROFFER_CHECK(checkIdentity(bench_, request_.vault));
        PROFFER_TRY(const auto total, countEvents(bench_));
        PROFFER_TRY(auto rows,
                    bench_.database.query("SELECT " + std::string{eventColumns} + " FROM " + bench_.schema +
                                          ".event JOIN " + bench_.schema +
                                          ".device ON device.number = event.device ORDER BY event.position"));
        while (true) {
            PROFFER_TRY(const bool more, rows.step());
            if (!more)
                break;
            PROFFER_TRY(const auto row, readRow(rows));
            PROFFER_CHECK(take(row));
            if (work_.cancelled())
                return fail(ErrorCode::Cancelled);
            work_.report(static_cast<std::uint64_t>(row.position), total);
        }
        PROFFER_TRY(auto verified, check_.finish());
        if (otherState_)
            return naming(fail(ErrorCode::CheckpointMismatch), *otherState_);
        PROFFER_CHECK(checkDevices(bench_, verified.heads));
        if (request_.depth != Depth::Chain)
            PROFFER_CHECK(compareTables(bench_.database, projections_, "main", bench_.schema, work_));
        return verified;
    }

private:
    Done take(const EventRow &row)
    {
        PROFFER_TRY(const auto event, check_.next(row));
        if (request_.depth == Depth::Full && event.kind == checkpointKind)
            PROFFER_CHECK(checkCheckpoint(event));
        if (request_.depth != Depth::Chain) {
            for (const auto &projection : projections_)
                if (auto applied = projection->apply(bench_.database, event); !applied)
                    return naming(std::move(applied).error(), event.ref);
        }
        if (request_.observer)
            request_.observer(event);
        return {};
    }

    /// A checkpoint says what the tables were just before it. Older ones than a shortening describe tables
    /// that nothing gives any more.
    Done checkCheckpoint(const Event &event)
    {
        if (check_.pinsAll())
            otherState_.reset();
        if (!isComparable(event, projections_))
            return {};
        PROFFER_TRY(const auto claimed, json::stringMember(event.data, "state"));
        PROFFER_TRY(const auto derived, stateHash(bench_.database, projections_));
        if (claimed != toHex(derived) && !otherState_)
            otherState_ = event.ref;
        return {};
    }

    const VerifyRequest &request_;
    const LongWork &work_;
    const Projections &projections_;
    Bench &bench_;
    ChainCheck check_;
    std::optional<EventRef> otherState_{}; ///< the first checkpoint whose tables were others
};

} // namespace

Result<Verified> verify(const VerifyRequest &request, const LongWork &work)
{
    Projections projections{request.projections};
    const auto links = linksProjection();
    if (std::ranges::none_of(projections,
                             [&](const auto &projection) { return projection->name() == links->name(); }))
        projections.insert(projections.begin(), links);
    PROFFER_TRY(auto bench,
                request.depth == Depth::Chain ? readOnly(request) : withScratch(request, projections));
    const auto verified = [&]() -> Result<Verified> {
        PROFFER_TRY(const auto transaction, store::ReadTransaction::begin(bench.database));
        PROFFER_TRY(auto dropped, Dropped::read(bench.database, bench.schema));
        return Verification{request, work, projections, bench, std::move(dropped)}.run();
    }();
    return verified;
}

} // namespace proffer::ledger
