// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "say.h"
#include "json/write.h"

namespace proffer::wording {
namespace {

std::string text(const json::Value *value)
{
    const auto *string = value == nullptr ? nullptr : value->asString();
    return string == nullptr ? std::string{} : *string;
}

/// "8:00" of "08:00"; what is no time of the day is a name like any other.
std::string sayHour(const Language &language, const std::string &time)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (time.size() != 5 || time[2] != ':' || std::ranges::count_if(time, isDigit) != 4)
        return sayName(language, time);
    return time.starts_with('0') ? time.substr(1) : time;
}

Sentences sayQuietHours(const Speaker &speak, const json::Value &hours)
{
    const auto &language = speak.language();
    return {speak("preference.quiet_hours", {"from", sayHour(language, text(hours.find("from")))},
                  {"to", sayHour(language, text(hours.find("to")))}),
            say(language, "preference.quiet_zone", {{"zone", sayName(language, text(hours.find("zone")))}})};
}

/// The message for a preference that has one of its own.
std::optional<MessageId> messageFor(std::string_view key, std::string_view value)
{
    if (key.starts_with("channel.") && value == "no")
        return MessageId::named("preference.never_" + std::string{key.substr(key.find('.') + 1)});
    if (key == "frequency.max" || key == "personalisation")
        return MessageId::named("preference." + std::string{key.substr(0, key.find('.'))} + "_" +
                                std::string{value});
    return std::nullopt;
}

} // namespace

Sentences sayPreference(const Speaker &speak, const json::Value &prohibition)
{
    const auto key = text(prohibition.find("preference"));
    const auto *value = prohibition.find("value");
    constexpr std::string_view topic = "topic.";
    if (key == "quiet_hours" && value != nullptr)
        return sayQuietHours(speak, *value);
    if (key.starts_with(topic) && text(value) == "never")
        return {speak("preference.topic_never",
                      {"topic", sayName(speak.language(), std::string_view{key}.substr(topic.size()))})};
    if (const auto message = messageFor(key, text(value)))
        return {speak(*message)};
    return {speak("preference.other", {"rule", sayQuoted(speak.language(), json::write(prohibition))})};
}

} // namespace proffer::wording
