// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "base/text.h"
#include "json/parse.h"
#include "json/write.h"

using namespace proffer;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asInput(data, size);
    const auto value = json::parse(text);
    if (!value)
        return 0;
    require(isUtf8(text));
    const auto written = json::write(*value);
    const auto back = json::parse(written);
    require(isUtf8(written) && back && *back == *value && json::write(*back) == written);
    const auto pretty = json::parse(json::writePretty(*value), {.bytes = std::size_t{1} << 24U});
    require(pretty && *pretty == *value);
    return 0;
}
