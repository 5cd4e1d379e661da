// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "permission_sentences.h"

namespace proffer::wording {
namespace {

/// Collects the sentences of one difference.
class Change {
public:
    explicit Change(const Language &language) : language_(language) {}

    void added(const std::string &sentence) { say_("change.added", {{"sentence", sentence}}); }
    void removed(const std::string &sentence) { say_("change.removed", {{"sentence", sentence}}); }
    void instead(MessageId id, const std::string &before, const std::string &after)
    {
        say_(id, {{"old", before}, {"new", after}});
    }
    /// Sentences that are in one list only.
    void lists(const Sentences &before, const Sentences &after)
    {
        for (const auto &sentence : onlyIn(before, after))
            removed(sentence);
        for (const auto &sentence : onlyIn(after, before))
            added(sentence);
    }
    void append(Sentences more) { wording::append(said_, std::move(more)); }
    Sentences take() && { return std::move(said_); }

    /// Each as often as it stands in \a one more than in \a other.
    template <class T>
    static std::vector<T> onlyIn(std::vector<T> one, const std::vector<T> &other)
    {
        for (const auto &each : other)
            if (const auto found = std::ranges::find(one, each); found != one.end())
                one.erase(found);
        return one;
    }

private:
    void say_(MessageId id, std::initializer_list<Value> values)
    {
        said_.push_back(say(language_, id, values));
    }

    const Language &language_;
    Sentences said_{};
};

void sayPermissionChange(Change &change, const Language &language, const terms::Permission &before,
                         const terms::Permission &after)
{
    if (before.purpose != after.purpose)
        change.instead("change.purpose", purposeText(language, before), purposeText(language, after));
    if (before.data != after.data)
        change.instead("change.data", dataText(language, before), dataText(language, after));
    if (before.processing != after.processing)
        change.instead("change.processing", processingText(language, before),
                       processingText(language, after));
    if (before.retention != after.retention)
        change.instead("change.period", sayPeriod(language, before.retention),
                       sayPeriod(language, after.retention));
    if (before.recipients != after.recipients)
        change.instead("change.recipients", sayRecipients(language, before.recipients),
                       sayRecipients(language, after.recipients));
    change.lists(sayLimits(language, before), sayLimits(language, after));
    if (before.inReturn != after.inReturn)
        change.lists(sayReturn(language, before), sayReturn(language, after));
}

/// A permission's first sentence says what it is for.
void addWhole(Change &change, Sentences sentences)
{
    change.added(sentences.front());
    sentences.erase(sentences.begin());
    change.append(std::move(sentences));
}

void sayPermissionsChange(Change &change, const Language &language,
                          const std::vector<terms::Permission> &before,
                          const std::vector<terms::Permission> &after, const Company &company)
{
    auto gone = Change::onlyIn(before, after);
    for (const auto &now : Change::onlyIn(after, before)) {
        const auto former = std::ranges::find(gone, now.purpose, &terms::Permission::purpose);
        if (former == gone.end()) {
            addWhole(change, sayPermission(language, now, company));
            continue;
        }
        sayPermissionChange(change, language, *former, now);
        gone.erase(former);
    }
    for (const auto &permission : gone)
        change.removed(sayPermission(language, permission, company).front());
}

Sentences sayProhibitions(const Language &language, const grants::Terms &terms, const Company &company)
{
    Sentences said;
    for (const auto &prohibition : terms.prohibitions)
        append(said, sayPreference(Speaker{language, company}, prohibition));
    return said;
}

Sentences sayFrame(const Language &language, const grants::Terms &terms)
{
    Sentences said;
    if (!terms.jurisdiction.empty())
        said.push_back(say(language, "permission.jurisdiction",
                           {{"country", sayCountry(language, terms.jurisdiction)}}));
    if (!terms.withdrawal.empty())
        said.push_back(
            say(language, "permission.withdrawal", {{"contact", sayName(language, terms.withdrawal)}}));
    return said;
}

std::vector<terms::OwnRuleDraft> drafts(const Rules &rules)
{
    std::vector<terms::OwnRuleDraft> all;
    std::ranges::transform(rules.own, std::back_inserter(all), &terms::OwnRule::rule);
    return all;
}

template <class T, class Say>
void eachRule(Change &change, const std::vector<T> &before, const std::vector<T> &after, Say sentence)
{
    for (const auto &rule : Change::onlyIn(before, after))
        change.removed(sentence(rule));
    for (const auto &rule : Change::onlyIn(after, before))
        change.added(sentence(rule));
}

} // namespace

Sentences sayChange(const Language &language, const terms::Permission &before, const terms::Permission &after,
                    const Company &company)
{
    Change change{language};
    // Other data for another purpose is another permission.
    if (before.purpose != after.purpose && before.data != after.data) {
        change.removed(sayPermission(language, before, company).front());
        addWhole(change, sayPermission(language, after, company));
    } else {
        sayPermissionChange(change, language, before, after);
    }
    return std::move(change).take();
}

Sentences sayChange(const Language &language, const grants::Terms &before, const grants::Terms &after,
                    const Company &company)
{
    Change change{language};
    sayPermissionsChange(change, language, before.permissions, after.permissions, company);
    change.lists(sayProhibitions(language, before, company), sayProhibitions(language, after, company));
    change.lists(sayFrame(language, before), sayFrame(language, after));
    return std::move(change).take();
}

Sentences sayChange(const Language &language, const Rules &before, const Rules &after, const Company &company)
{
    Change change{language};
    eachRule(change, before.chosen, after.chosen,
             [&](const auto &code) { return sayReadyMade(language, code, company); });
    eachRule(change, drafts(before), drafts(after),
             [&](const auto &rule) { return sayOwnRule(language, rule, company); });
    eachRule(change, before.comforts, after.comforts,
             [&](const auto &rule) { return sayComfort(language, rule); });
    return std::move(change).take();
}

Sentences sayChange(const Language &language, const vocabulary::RosterAgreement &before,
                    const vocabulary::RosterAgreement &after, const Company &company)
{
    Change change{language};
    if (before.code != after.code)
        change.instead("change.agreement", sayAgreementName(language, before),
                       sayAgreementName(language, after));
    change.lists(sayAgreement(language, before, company), sayAgreement(language, after, company));
    return std::move(change).take();
}

std::string sayEndChange(const Language &language, Date before, Date after)
{
    if (before == after)
        return {};
    return say(language, "change.date",
               {{"old", sayDay(language, before)}, {"new", sayDay(language, after)}});
}

std::string sayNoChange(const Language &language)
{
    return say(language, "change.none");
}

Sentences sayChange(const Language &language, const Sentences &before, const Sentences &after)
{
    Sentences said;
    const auto add = [&](MessageId id, const Sentences &from, const Sentences &in) {
        for (const auto &sentence : from)
            if (std::ranges::find(in, sentence) == in.end())
                said.push_back(say(language, id, {{"sentence", sentence}}));
    };
    add("change.removed", before, after);
    add("change.added", after, before);
    return said;
}

} // namespace proffer::wording
