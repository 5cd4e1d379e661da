// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "exchange/armour.h"
#include "exchange/recognise.h"

#include <algorithm>

using namespace proffer;
using namespace proffer::exchange;

namespace {

void checkFound(const Recognised &found)
{
    require(found.proof != Proof::Broken || found.flaw);
    require(found.wrappings.size() <= 3);
    require(found.kind != ContentKind::PrivateKey || (found.content.empty() && found.facts.empty()));
}

/// The same in an armour is the same, and as sure.
void checkWrapped(ByteView content, const Result<Recognised> &bare, Instant now)
{
    const auto armour = writeArmour(ContentKind::Permit, content);
    const auto back = readArmour(armour);
    require(back && std::ranges::equal(*back, content));
    const auto wrapped = recognise(asBytes(armour), now);
    if (!bare || bare->wrappings.size() == 3)
        return;
    require(wrapped && wrapped->kind == bare->kind && wrapped->proof == bare->proof);
    require(wrapped->content == bare->content && wrapped->wrappings.size() == bare->wrappings.size() + 1);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto now = fromUnixSeconds(1'795'331'091).value();
    const ByteView content{data, size};
    const auto found = recognise(content, now);
    if (found)
        checkFound(*found);
    checkWrapped(content, found, now);
    return 0;
}
