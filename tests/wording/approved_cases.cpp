// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "approved_cases.h"

#include "terms/ready_made.h"

#include <QtGlobal>

namespace proffer::test {
namespace {

using namespace wording;

/// The values of one case, by their names; what is not there has the value of a plain example.
class Values {
public:
    explicit Values(json::Object object) : object_(std::move(object)) {}

    bool has(std::string_view name) const { return object_.contains(name); }
    std::string text(std::string_view name, std::string_view otherwise = {}) const
    {
        return has(name) ? *object_.find(name)->second.asString() : std::string{otherwise};
    }
    bool flag(std::string_view name) const { return has(name) && *object_.find(name)->second.asBool(); }
    std::vector<std::string> texts(std::string_view name) const
    {
        return has(name) ? *json::stringArray(object_.find(name)->second, name) : std::vector<std::string>{};
    }
    Date date(std::string_view name, std::string_view otherwise = "2027-01-01") const
    {
        return *parseIsoDate(text(name, otherwise));
    }
    Duration duration(std::string_view name, std::string_view otherwise = "P90D") const
    {
        return *Duration::parse(text(name, otherwise));
    }
    const json::Value &value(std::string_view name) const { return object_.find(name)->second; }

private:
    json::Object object_;
};

Company company(const Values &values)
{
    return {.name = values.text("company"), .claimed = values.flag("claimed")};
}

std::vector<std::string> categories(const std::vector<std::string> &words)
{
    std::vector<std::string> iris;
    for (const auto &word : words) {
        const auto found = vocabulary::Vocabulary::personalData().find(word);
        // A word of DPV that Proffer has a label for and no rule about.
        iris.push_back(found ? std::string{(*found)->iri} : "https://w3id.org/dpv#" + word.substr(4));
    }
    return iris;
}

std::string purpose(std::string_view word)
{
    return std::string{(*vocabulary::Vocabulary::purposes().find(word))->iri};
}

std::optional<terms::InReturn> inReturn(const Values &values)
{
    if (!values.has("return"))
        return std::nullopt;
    const Values gain{*values.value("return").asObject()};
    terms::InReturn made{.kind = gain.text("kind"),
                         .amount = gain.text("amount"),
                         .keptIfRevoked = gain.flag("kept_if_revoked")};
    if (gain.has("by"))
        made.by = gain.date("by");
    return made;
}

terms::Permission permission(const Values &values)
{
    terms::Permission made;
    made.purpose = purpose(values.text("purpose", "DeliveryOfGoods"));
    made.data = categories(values.texts("data"));
    made.processing = (*vocabulary::Vocabulary::processing().find(values.text("processing", "Use")))->iri;
    for (const auto &word : values.texts("collection"))
        made.collection.emplace_back(terms::channelIri(*terms::findChannel(word)));
    made.context = values.text("context");
    made.intent = values.text("intent");
    made.access = values.texts("access");
    made.once = values.flag("once");
    made.retention = values.duration("retention");
    made.recipients = values.texts("recipients");
    made.inReturn = inReturn(values);
    return made;
}

Sentences grant(const Language &language, const Values &values)
{
    grants::Terms terms{.permissions = {permission(values)}};
    terms.jurisdiction = values.text("jurisdiction");
    terms.withdrawal = values.text("withdrawal");
    if (values.has("preference"))
        terms.prohibitions.emplace_back(
            json::Object{{"preference", values.text("preference")}, {"value", values.value("value")}});
    grants::Grant grant{.kind = *grants::kindFromText(values.text("kind", "grant"))};
    grant.validFrom = values.date("from", "2026-10-01");
    grant.validUntil = values.date("until", "2028-01-01");
    if (values.has("ended"))
        grant.endedAt = values.date("ended");
    if (values.has("replaced")) {
        grant.endedAt = values.date("replaced");
        grant.supersededBy = grants::GrantId{};
    }
    const bool over = values.has("ended") || values.has("replaced");
    const Instant now = *parseIsoDate(over ? "2027-12-31" : "2026-12-01");
    return sayGrant(language, grant, terms, company(values), now);
}

terms::OwnRule ownRule(const Values &values, terms::Effect effect)
{
    terms::OwnRule own{.id = terms::RuleId{}, .rule = {.effect = effect, .name = values.text("name")}};
    own.rule.scope =
        *terms::withWholeIris({.purposes = values.texts("purposes"), .data = values.texts("data")});
    for (const auto &word : values.texts("collection"))
        own.rule.scope.collection.push_back(*terms::findChannel(word));
    own.rule.scope.passedOn = values.flag("passed_on");
    if (values.has("retention"))
        own.rule.retention = values.duration("retention");
    return own;
}

Sentences never(const Language &language, std::string_view code, const Values &values)
{
    if (code == "own")
        return {sayOwnRule(language, ownRule(values, terms::Effect::Never).rule, company(values))};
    return {sayReadyMade(language, code, company(values))};
}

Sentences comfort(const Language &language, std::string_view word, const Values &values)
{
    return {sayComfort(language, {.category = categories({values.text("data")}).front(),
                                  .kind = values.text("kind"),
                                  .comfort = *terms::comfortFromText(word)})};
}

Sentences agreement(const Language &language, std::string_view word, const Values &values)
{
    if (values.has("code"))
        return sayAgreement(language, **vocabulary::findAgreement(values.text("code")), company(values));
    static const std::map<std::string_view, AgreementState> states{
        {"signed", AgreementState::Signed},     {"said", AgreementState::Said},
        {"offered", AgreementState::Offered},   {"none", AgreementState::None},
        {"conflict", AgreementState::Conflict}, {"expired", AgreementState::Expired}};
    return {sayAgreementState(language, states.at(word), company(values), values.date("date"))};
}

Sentences request(const Language &language, const Values &values)
{
    requests::RequestItem item{.use = permission(values), .required = values.flag("required")};
    item.why = values.text("why");
    item.ifWithheld = values.text("if_withheld");
    requests::ReadRequest read;
    read.request.vendor.name = values.text("company");
    read.request.expires = values.date("until");
    if (values.has("scheme"))
        read.request.assurances.push_back({.scheme = values.text("scheme")});
    auto said = sayRequest(language, read, *parseIsoDate("2026-12-01"));
    std::ranges::move(sayItem(language, item, company(values)), std::back_inserter(said));
    said.push_back(sayRemark(language, Remark::Altered, company(values)));
    return said;
}

Sentences trust(const Language &language, std::string_view word, const Values &values)
{
    if (word == "key_changed")
        return {sayRemark(language, Remark::KeyChanged, company(values))};
    requests::ReadRequest read;
    read.request.vendor = {.name = values.text("company"), .origin = values.text("origin")};
    read.trust = word == "self_asserted" ? requests::Trust::SelfAsserted : requests::Trust::DomainVerified;
    return sayRequest(language, read, {});
}

/// Of a matcher with one rule, asked for what breaks it.
Sentences verdict(const Language &language, std::string_view word, const Values &values)
{
    VerdictAbout about{.company = company(values),
                       .kind = *vendors::kindFromText(values.text("kind", "shop"))};
    terms::RuleSet rules;
    auto asked = permission(Values{{}});
    asked.data = categories({values.text("data", "Name")});
    asked.collection = {std::string{terms::channelIri(terms::Channel::AskedDirectly)}};
    if (word == "prohibited") {
        for (const auto &each : terms::readyMadeProhibitions())
            if (each.rule == values.text("rule"))
                rules.prohibitions.push_back(each);
        asked.purpose = rules.prohibitions.front().scopes.front().purposes.front();
    } else if (word == "never_to_this_kind") {
        rules.comforts.push_back({.category = asked.data.front(),
                                  .kind = std::string{vendors::toText(about.kind)},
                                  .comfort = terms::Comfort::Never});
    } else if (word == "kept_too_long") {
        about.own = {ownRule(values, terms::Effect::Allow)};
        rules.allowances = {{.rule = about.own.front().id.text(),
                             .scope = about.own.front().rule.scope,
                             .retention = about.own.front().rule.retention}};
        rules.comforts.push_back(
            {.category = asked.data.front(), .kind = "shop", .comfort = terms::Comfort::Give});
        asked.retention = {.years = 2};
    } else {
        about.agreement = *vocabulary::findAgreement(values.text("code"));
        rules.agreement = terms::rulesOf(*about.agreement);
        asked.purpose = purpose("Marketing");
    }
    return sayVerdict(language, terms::Matcher{rules, vendors::toText(about.kind)}.match(asked), about);
}

Sentences change(const Language &language, std::string_view word, const Values &values)
{
    if (word == "date")
        return {sayEndChange(language, values.date("old"), values.date("new"))};
    auto before = permission(Values{{}});
    auto after = before;
    if (word == "purpose") {
        before.purpose = purpose(values.text("old"));
        after.purpose = purpose(values.text("new"));
    } else if (word == "period") {
        before.retention = values.duration("old");
        after.retention = values.duration("new");
    } else {
        before.recipients = values.texts("old");
        after.recipients = values.texts("new");
    }
    return sayChange(language, before, after, company(values));
}

} // namespace

Sentences sayCase(const Language &language, std::string_view id, const json::Object &object)
{
    const Values values{object};
    const auto dot = id.find('.');
    const auto family = id.substr(0, dot);
    const auto word = id.substr(dot + 1);
    if (family == "permission" || family == "return" || family == "kind" || family == "preference")
        return grant(language, values);
    if (family == "never")
        return never(language, word, values);
    if (family == "allowed")
        return {sayOwnRule(language, ownRule(values, terms::Effect::Allow).rule, company(values))};
    if (family == "channel")
        return {sayChannel(language, *terms::findChannel(word))};
    if (family == "comfort")
        return comfort(language, word, values);
    if (family == "agreement")
        return agreement(language, word, values);
    if (family == "request")
        return request(language, values);
    if (family == "trust")
        return trust(language, word, values);
    if (family == "why" || family == "excess")
        return verdict(language, word, values);
    if (family == "change")
        return change(language, word, values);
    qFatal("no such family of messages: %s", std::string{family}.c_str());
}

} // namespace proffer::test
