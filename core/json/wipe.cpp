// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "json/wipe.h"

#include <cstring>

namespace proffer::json {
namespace {

void wipeText(std::string &text)
{
    // What an earlier, longer text left behind the present end is wiped too.
    text.resize(text.capacity());
    explicit_bzero(text.data(), text.size());
}

} // namespace

void wipe(Value &value)
{
    if (auto *text = value.asString())
        wipeText(*text);
    else if (auto *object = value.asObject())
        wipe(*object);
    else if (auto *array = value.asArray())
        for (auto &element : *array)
            wipe(element);
    value = nullptr;
}

void wipe(Object &object)
{
    while (!object.empty()) {
        // Only outside of the map can a name be changed.
        auto member = object.extract(object.begin());
        wipeText(member.key());
        wipe(member.mapped());
    }
}

} // namespace proffer::json
