// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "permission_sentences.h"

namespace proffer::wording {
namespace {

MessageId returnOf(std::string_view kind)
{
    if (kind == "discount")
        return "return.discount";
    if (kind == "money")
        return "return.money";
    if (kind == "service")
        return "return.service";
    return "return.other";
}

std::string names(const Language &language, const std::vector<std::string> &texts)
{
    std::vector<std::string> said;
    std::ranges::transform(texts, std::back_inserter(said),
                           [&](const auto &text) { return sayName(language, text); });
    return join(language, said, Join::AndNames);
}

} // namespace

std::string dataText(const Language &language, const terms::Permission &permission)
{
    return permission.data.empty() ? say(language, "phrase.no_data") : sayLabels(language, permission.data);
}

std::string purposeText(const Language &language, const terms::Permission &permission)
{
    return permission.purpose.empty() ? say(language, "phrase.no_purpose")
                                      : sayLabel(language, permission.purpose);
}

std::string processingText(const Language &language, const terms::Permission &permission)
{
    return permission.processing.empty() ? say(language, "phrase.no_processing")
                                         : sayLabel(language, permission.processing);
}

std::string amountText(const Language &language, const terms::InReturn &gain, bool quotedAll)
{
    const auto text = [&](const std::string &theirs) {
        return quotedAll ? sayQuoted(language, theirs) : sayName(language, theirs);
    };
    const bool ours = gain.kind == "discount" || gain.kind == "money" || gain.kind == "service";
    if (gain.amount.empty())
        return ours ? say(language, "return.amount_unsaid") : text(gain.kind);
    return text(ours ? gain.amount : gain.kind + " (" + gain.amount + ")");
}

Sentences sayLimits(const Language &language, const terms::Permission &permission)
{
    Sentences said;
    if (permission.once)
        said.push_back(say(language, "permission.once"));
    if (!permission.intent.empty())
        said.push_back(
            say(language, "permission.intent", {{"intent", sayQuoted(language, permission.intent)}}));
    if (!permission.context.empty())
        said.push_back(
            say(language, "permission.context", {{"context", sayName(language, permission.context)}}));
    if (!permission.collection.empty())
        said.push_back(say(language, "permission.collection",
                           {{"channels", sayLabels(language, permission.collection, Join::AndNames)}}));
    if (!permission.access.empty())
        said.push_back(say(language, "permission.access", {{"roles", names(language, permission.access)}}));
    return said;
}

Sentences sayReturn(const Language &language, const terms::Permission &permission)
{
    if (!permission.inReturn)
        return {say(language, "return.nothing")};
    const auto &gain = *permission.inReturn;
    Sentences said{say(language, returnOf(gain.kind), {{"amount", amountText(language, gain, false)}})};
    if (gain.by)
        said.push_back(say(language, "return.by", {{"date", sayDay(language, *gain.by)}}));
    said.push_back(gain.keptIfRevoked ? say(language, "return.kept") : say(language, "return.lost"));
    return said;
}

Sentences sayPermission(const Language &language, const terms::Permission &permission, const Company &company)
{
    const Speaker speak{language, company};
    Sentences said{
        speak("permission.use", {"data", dataText(language, permission)},
              {"purpose", purposeText(language, permission)}),
        say(language, "permission.processing", {{"processing", processingText(language, permission)}})};
    append(said, sayLimits(language, permission));
    said.push_back(
        permission.retention == Duration{}
            ? say(language, "permission.retention_none")
            : say(language, "permission.retention", {{"period", sayPeriod(language, permission.retention)}}));
    said.push_back(permission.recipients.empty()
                       ? say(language, "permission.recipients_none")
                       : say(language, "permission.recipients",
                             {{"recipients", sayRecipients(language, permission.recipients)}}));
    append(said, sayReturn(language, permission));
    return said;
}

} // namespace proffer::wording
