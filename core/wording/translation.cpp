// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "translation.h"

#include "resources.h"

#include <stdexcept>

namespace proffer::wording {
namespace {

constexpr const char *context = "wording";

std::string named(std::string_view before, Tongue tongue, std::string_view after)
{
    return std::string{before}.append(toText(tongue)).append(after);
}

} // namespace

Translation::Translation(Tongue tongue)
    : compiled_(resource(named("", tongue, ".qm"))), vocabulary_(named("dpv.", tongue, ".tsv")),
      countries_(named("countries.", tongue, ".tsv"))
{
    const auto bytes = QByteArrayView{compiled_};
    if (!translator_.load(reinterpret_cast<const uchar *>(bytes.data()), static_cast<int>(bytes.size())))
        throw std::logic_error{"a translation that is compiled in does not load"};
}

std::string Translation::pattern(const Message &message) const
{
    const auto &[english, name] = message;
    const auto translated = translator_.translate(context, english, name);
    return translated.isNull() ? english : translated.toStdString();
}

std::string Translation::counted(std::size_t unit, int number) const
{
    const auto &[english, name] = countedMessages.at(unit);
    auto text = translator_.translate(context, english, name, number);
    return text.replace(QLatin1String{"%n"}, QString::number(number)).toStdString();
}

} // namespace proffer::wording
