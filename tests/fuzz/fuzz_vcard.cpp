// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "vcard/contact.h"

#include <cstdlib>

using namespace proffer;

namespace {

void require(bool claim)
{
    if (!claim)
        std::abort();
}

void requireText(const std::string &text)
{
    require(isUtf8(text) && text.find('\0') == std::string::npos);
}

void check(const vcard::Property &property, const vcard::Limits &limits)
{
    requireText(property.raw);
    requireText(property.text);
    require(property.line > 0 && !property.name.empty());
    std::size_t values = 0;
    for (const auto &parameter : property.parameters) {
        values += parameter.values.size();
        for (const auto &value : parameter.values)
            requireText(value);
    }
    require(values <= limits.parameters + 1); // a data address brings its media type
    for (const auto &component : property.components) {
        require(component.size() <= limits.parts);
        for (const auto &part : component)
            requireText(part);
    }
    require(property.components.size() <= limits.parts);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const vcard::Limits limits{.lineBytes = 4096, .valueBytes = 1024, .cards = 8, .properties = 64};
    const auto cards = vcard::parse({data, size}, limits);
    if (!cards)
        return 0;
    require(!cards->empty() && cards->size() <= limits.cards);
    for (const auto &card : *cards) {
        for (const auto &property : card.properties)
            check(property, limits);
        const auto contact = vcard::contactFrom(card);
        require(contact.unknown.size() <= card.properties.size());
        for (const auto &fact : {contact.birthday, contact.anniversary}) {
            if (!fact)
                continue;
            auto again = vcard::parsePartialDate(fact->date.text());
            require(again.has_value());
            again->time = fact->date.time;
            require(*again == fact->date);
        }
    }
    return 0;
}
