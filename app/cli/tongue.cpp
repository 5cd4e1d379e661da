// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "tongue.h"

#include <QTranslator>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

// A resource of the program is known once this has been called; the macro works outside of namespaces.
static void link()
{
    Q_INIT_RESOURCE(proffer_cli);
}

namespace proffer::cli {
namespace {

constexpr const char *context = "cli";

class Spoken {
public:
    Spoken() { change(wording::Tongue::English); }

    void change(wording::Tongue tongue)
    {
        link();
        const auto path = ":/cli/" + std::string{wording::toText(tongue)} + ".qm";
        if (!translator_.load(QString::fromStdString(path)))
            throw std::logic_error{"a translation that is compiled in does not load"};
        language_ = wording::Language{tongue};
    }

    const wording::Language &language() const { return language_; }

    std::string say(std::string_view english, int count = -1) const
    {
        const std::string source{english};
        const auto said = translator_.translate(context, source.c_str(), nullptr, count);
        return said.isNull() ? source : said.toStdString();
    }

private:
    QTranslator translator_{};
    wording::Language language_{wording::Tongue::English};
};

Spoken &state()
{
    static Spoken one;
    return one;
}

std::string filled(std::string_view pattern, std::initializer_list<Fill> fills)
{
    std::string text;
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        text += pattern.substr(0, open);
        if (open == std::string_view::npos)
            break;
        pattern.remove_prefix(open);
        const auto close = pattern.find('}');
        const auto name = pattern.substr(1, close - 1);
        const auto fill = std::ranges::find(fills, name, &Fill::first);
        if (close == std::string_view::npos || fill == fills.end()) {
            text += '{';
            pattern.remove_prefix(1);
            continue;
        }
        text += fill->second;
        pattern.remove_prefix(close + 1);
    }
    return text;
}

/// The locale of messages, as POSIX finds it: an empty variable counts as one that is not set.
std::string_view localeOfMessages()
{
    for (const auto *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto *value = std::getenv(name); value != nullptr && *value != '\0')
            return value;
    return {};
}

} // namespace

void speak(wording::Tongue tongue)
{
    state().change(tongue);
}

const wording::Language &spoken()
{
    return state().language();
}

std::string tr(std::string_view english)
{
    return state().say(english);
}

std::string tr(std::string_view english, std::initializer_list<Fill> fills)
{
    return filled(state().say(english), fills);
}

std::string trCounted(std::string_view english, std::uint64_t count, std::initializer_list<Fill> fills)
{
    // Which plural it takes is decided by the number's end in all languages; what is left fits an int.
    const auto form = static_cast<int>(count < 1'000'000 ? count : 1'000'000 + count % 1'000'000);
    auto text = state().say(english, form);
    const auto number = std::to_string(count);
    for (auto at = text.find("%n"); at != std::string::npos; at = text.find("%n", at + number.size()))
        text.replace(at, 2, number);
    return filled(text, fills);
}

wording::Tongue tongueFor(const std::vector<std::string> &words)
{
    constexpr std::string_view option = "--language";
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
        const std::string_view word = words[i];
        if (!word.starts_with(option))
            continue;
        const auto value = word.substr(option.size());
        const auto asked = value.starts_with('=')                  ? value.substr(1)
                           : value.empty() && i + 1 < words.size() ? std::string_view{words[i + 1]}
                                                                   : std::string_view{};
        if (const auto tongue = wording::tongueFromText(asked))
            return *tongue;
    }
    return wording::tongueOfLocale(localeOfMessages());
}

} // namespace proffer::cli
