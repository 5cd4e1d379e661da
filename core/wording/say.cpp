// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "say.h"

#include "translation.h"

namespace proffer::wording {

std::string fill(std::string_view pattern, std::span<const Value> values)
{
    std::string filled;
    while (!pattern.empty()) {
        const auto open = std::min(pattern.find('{'), pattern.size());
        filled += pattern.substr(0, open);
        pattern.remove_prefix(open);
        const auto close = pattern.find('}');
        if (close == std::string_view::npos)
            return filled.append(pattern);
        const auto name = pattern.substr(1, close - 1);
        const auto value = std::ranges::find(values, name, &Value::name);
        filled += value == values.end() ? pattern.substr(0, close + 1) : std::string_view{value->text};
        pattern.remove_prefix(close + 1);
    }
    return filled;
}

std::string say(const Language &language, MessageId id, std::initializer_list<Value> values)
{
    return say(language, id.message(), {values.begin(), values.size()});
}

std::string say(const Language &language, const Message &message, std::span<const Value> values)
{
    return fill(language.translation().pattern(message), values);
}

std::string Speaker::companyIn(MessageId id) const
{
    if (company_.claimed)
        return sayQuoted(language_, company_.name);
    if (!company_.name.empty())
        return sayName(language_, company_.name);
    const bool first = language_.translation().pattern(id).starts_with('{');
    return say(language_, first ? MessageId{"phrase.any_company_first"} : MessageId{"phrase.any_company"});
}

std::string Speaker::operator()(MessageId id, const Value &value) const
{
    return say(language_, id, {{"company", companyIn(id)}, value});
}

std::string Speaker::operator()(MessageId id, const Value &first, const Value &second) const
{
    return say(language_, id, {{"company", companyIn(id)}, first, second});
}

namespace {

struct Joints {
    MessageId two;
    MessageId middle;
    MessageId last;
};

Joints jointsOf(Join how)
{
    switch (how) {
    case Join::And:
        return {.two = "list.two", .middle = "list.middle", .last = "list.last"};
    case Join::AndNames:
        return {.two = "names.last", .middle = "names.middle", .last = "names.last"};
    case Join::Or:
        return {.two = "list.two_or", .middle = "list.middle", .last = "list.last_or"};
    case Join::OrNames:
        break;
    }
    return {.two = "names.last_or", .middle = "names.middle", .last = "names.last_or"};
}

} // namespace

std::string join(const Language &language, const std::vector<std::string> &each, Join how)
{
    const auto [two, middle, last] = jointsOf(how);
    std::string joined = each.empty() ? std::string{} : each.front();
    for (std::size_t i = 1; i < each.size(); ++i) {
        const auto &joint = each.size() == 2 ? two : i + 1 == each.size() ? last : middle;
        joined = say(language, joint, {{"first", joined}, {"next", each[i]}});
    }
    return joined;
}

std::string sayLabels(const Language &language, const std::vector<std::string> &iris, Join how)
{
    std::vector<std::string> labels;
    std::ranges::transform(iris, std::back_inserter(labels),
                           [&](const auto &iri) { return sayLabel(language, iri); });
    return join(language, labels, how);
}

std::string sayRecipients(const Language &language, const std::vector<std::string> &recipients,
                          bool quotedAll, Join how)
{
    std::vector<std::string> names;
    names.reserve(recipients.size());
    for (const auto &each : recipients)
        names.push_back(each == terms::companyBuyer ? say(language, "phrase.company_buyer")
                        : quotedAll                 ? sayQuoted(language, each)
                                                    : sayName(language, each));
    return names.empty() ? say(language, "phrase.nobody") : join(language, names, how);
}

Value lastDay(const Language &language, Instant over)
{
    return {"date", sayDay(language, lastDayBefore(over))};
}

void append(Sentences &to, Sentences more)
{
    std::ranges::move(more, std::back_inserter(to));
}

} // namespace proffer::wording
