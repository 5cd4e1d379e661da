// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/proof.h"

#include "base/hex.h"
#include "event_row.h"

#include <algorithm>

namespace proffer::ledger {
namespace {

/// The first event of a chain names the key that signs the others; it is never dropped.
Result<crypto::Ed25519PublicKey> keyOf(Ledger &ledger, const DeviceId &device)
{
    const EventRef first{.device = device, .seq = 1};
    PROFFER_TRY(const auto event, ledger.find(first));
    const auto hex = json::stringMember(event.data, "key");
    const auto bytes = hex ? fromHex(*hex) : Result<Bytes>{fail(ErrorCode::HexInvalid)};
    crypto::Ed25519PublicKey key{};
    if (event.kind != "device.added" || !bytes || bytes->size() != key.size())
        return naming(fail(ErrorCode::EventUnknownDevice), first);
    std::ranges::copy(*bytes, key.begin());
    return key;
}

Result<EventHash> hashBefore(Ledger &ledger, const EventRef &ref)
{
    if (ref.seq == 1)
        return EventHash{};
    const EventRef before{.device = ref.device, .seq = ref.seq - 1};
    PROFFER_TRY(const auto hash, ledger.hashOf(before));
    if (!hash)
        return naming(fail(ErrorCode::EventMissing), before);
    return *hash;
}

} // namespace

Result<Proof> prove(Ledger &ledger, const EventRef &ref)
{
    PROFFER_TRY(auto rows, ledger.database().query(selectEvents("WHERE device.id = ?1 AND event.seq = ?2"),
                                                   ref.device.bytes, ref.seq));
    PROFFER_TRY(const bool found, rows.step());
    if (!found)
        return naming(fail(ErrorCode::EventMissing), ref);
    PROFFER_TRY(const auto row, readRow(rows));
    Proof proof{.vault = ledger.vault(),
                .ref = ref,
                .hash = row.hash,
                .seen = row.seen,
                .time = row.time,
                .structure = row.structure,
                .structureSalt = row.structureSalt,
                .valuesCommitment = row.valuesCommitment,
                .signature = row.signature};
    PROFFER_TRY(proof.prev, hashBefore(ledger, ref));
    PROFFER_TRY(proof.key, keyOf(ledger, ref.device));
    if (hashOf(row.header(proof.vault, proof.prev)) != proof.hash)
        return naming(fail(ErrorCode::EventChainBroken), ref);
    if (!crypto::verifyEd25519(proof.key, signedBytes(proof.hash), proof.signature))
        return naming(fail(ErrorCode::EventSignatureInvalid), ref);
    return proof;
}

json::Object toJson(const Proof &proof)
{
    json::Object object{{"prev", toHex(proof.prev)},           {"seen", toHex(proof.seen)},
                        {"structure", proof.structure},        {"structure_salt", toHex(proof.structureSalt)},
                        {"signature", toHex(proof.signature)}, {"key", toHex(proof.key)}};
    if (proof.valuesCommitment)
        object.emplace("values_commitment", toHex(*proof.valuesCommitment));
    return object;
}

} // namespace proffer::ledger
