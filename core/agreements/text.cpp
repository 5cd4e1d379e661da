// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreements/text.h"

#include "base/hex.h"
#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "terms/own_rule.h"
#include "terms/ready_made.h"
#include "json/parse.h"
#include "json/write.h"

#include <algorithm>

namespace proffer::agreements {
namespace {

constexpr std::string_view rosterType = "proffer-roster-agreement";
constexpr std::string_view ownType = "proffer-terms";

std::string_view toText(vocabulary::Stance stance)
{
    switch (stance) {
    case vocabulary::Stance::Required:
        return "required";
    case vocabulary::Stance::Permitted:
        return "permitted";
    case vocabulary::Stance::Optional:
        return "optional";
    case vocabulary::Stance::Prohibited:
        return "prohibited";
    case vocabulary::Stance::Unsaid:
        return "unsaid";
    }
    return {};
}

Error invalidText()
{
    return fail(ErrorCode::TokenClaimInvalid).with("claim", "texts");
}

/// "urn:uuid:xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx" (RFC 9562, version 4).
std::string randomUrn(crypto::RandomSource &random)
{
    auto bytes = random.array<16>();
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0FU) | 0x40U);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3FU) | 0x80U);
    auto digits = toHex(bytes);
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        digits.insert(at, 1, '-');
    return "urn:uuid:" + digits;
}

bool isReadyMade(std::string_view rule)
{
    return terms::findReadyMade(rule).has_value();
}

json::Value withRule(json::Object object, const std::string &rule)
{
    if (!rule.empty())
        object.emplace("rule", rule);
    return object;
}

/// An id of an own rule is one person's alone, and would be the same for each vendor.
terms::AgreementRules withoutIds(terms::AgreementRules rules)
{
    for (auto &allowance : rules.allowances)
        allowance.rule.clear();
    for (auto &prohibition : rules.prohibitions)
        if (!isReadyMade(prohibition.rule))
            prohibition.rule.clear();
    return rules;
}

Result<std::string> ruleMember(const json::Object &object, std::string_view code)
{
    PROFFER_TRY(auto rule, json::optionalString(object, "rule"));
    return std::move(rule).value_or(std::string{code});
}

Result<terms::Scope> readScope(const json::Value &value)
{
    const auto *object = value.asObject();
    if (!object)
        return fail(ErrorCode::JsonWrongType).with("member", "scope");
    return terms::scopeFromJson(*object);
}

Result<const json::Object *> asObject(const json::Value &value, std::string_view member)
{
    const auto *object = value.asObject();
    if (!object)
        return fail(ErrorCode::JsonWrongType).with("member", std::string{member});
    return object;
}

Result<terms::Prohibition> readProhibition(const json::Value &value, std::string_view code)
{
    PROFFER_TRY(const auto *object, asObject(value, "never"));
    terms::Prohibition prohibition;
    PROFFER_TRY(prohibition.rule, ruleMember(*object, code));
    PROFFER_TRY(const auto *scopes, json::arrayMember(*object, "scopes"));
    for (const auto &each : *scopes) {
        PROFFER_TRY(auto scope, readScope(each));
        prohibition.scopes.push_back(std::move(scope));
    }
    return prohibition;
}

Result<terms::Allowance> readAllowance(const json::Value &value, std::string_view code)
{
    PROFFER_TRY(const auto *object, asObject(value, "allow"));
    terms::Allowance allowance;
    PROFFER_TRY(allowance.rule, ruleMember(*object, code));
    PROFFER_TRY(const auto *scope, json::objectMember(*object, "scope"));
    PROFFER_TRY(allowance.scope, terms::scopeFromJson(*scope));
    PROFFER_TRY(const auto retention, json::optionalString(*object, "retention"));
    if (retention) {
        PROFFER_TRY(allowance.retention, Duration::parse(*retention));
    }
    return allowance;
}

OwnText makeText(const terms::AgreementRules &rules, const std::string &line, const std::string &iri)
{
    auto object = toJson(withoutIds(rules));
    object.emplace("type", ownType);
    object.emplace("v", 1);
    object.emplace("line", line);
    OwnText text{.bytes = json::write(object)};
    text.agreement = {
        .code = std::string{ownCode}, .iri = iri, .sha256 = crypto::sha256(asBytes(text.bytes))};
    return text;
}

} // namespace

std::string canonicalText(const vocabulary::RosterAgreement &agreement)
{
    return json::write(
        json::Object{{"type", rosterType},
                     {"v", 1},
                     {"code", agreement.code},
                     {"iri", agreement.iri()},
                     {"terms", json::Object{{"service_delivery", toText(agreement.serviceDelivery)},
                                            {"analytics", toText(agreement.analytics)},
                                            {"tracking", toText(agreement.tracking)},
                                            {"profiling", toText(agreement.profiling)},
                                            {"sharing_anonymised", toText(agreement.sharingAnonymised)},
                                            {"data_portability", toText(agreement.dataPortability)}}}});
}

PinnedAgreement pinned(const vocabulary::RosterAgreement &agreement, std::optional<ByteView> legalText)
{
    const auto canonical = canonicalText(agreement);
    return {.code = std::string{agreement.code},
            .iri = agreement.iri(),
            .sha256 = crypto::sha256(legalText ? *legalText : asBytes(canonical))};
}

json::Object toJson(const terms::AgreementRules &rules)
{
    json::Array allow;
    for (const auto &allowance : rules.allowances) {
        json::Object object{{"scope", terms::toJson(allowance.scope)}};
        if (allowance.retention)
            object.emplace("retention", allowance.retention->text());
        allow.push_back(withRule(std::move(object), allowance.rule));
    }
    json::Array never;
    for (const auto &prohibition : rules.prohibitions) {
        json::Array scopes;
        for (const auto &scope : prohibition.scopes)
            scopes.emplace_back(terms::toJson(scope));
        never.push_back(withRule({{"scopes", std::move(scopes)}}, prohibition.rule));
    }
    return {{"allow", std::move(allow)}, {"never", std::move(never)}};
}

bool sayTheSame(const terms::AgreementRules &one, const terms::AgreementRules &other)
{
    return toJson(withoutIds(one)) == toJson(withoutIds(other));
}

bool areUnusual(const terms::AgreementRules &rules)
{
    return !rules.allowances.empty() ||
           !std::ranges::all_of(rules.prohibitions, isReadyMade, &terms::Prohibition::rule);
}

Result<terms::AgreementRules> rulesFromJson(const json::Object &object, std::string_view code)
{
    terms::AgreementRules rules{.code = std::string{code}};
    PROFFER_TRY(const auto *allow, json::arrayMember(object, "allow"));
    for (const auto &each : *allow) {
        PROFFER_TRY(auto allowance, readAllowance(each, code));
        rules.allowances.push_back(std::move(allowance));
    }
    PROFFER_TRY(const auto *never, json::arrayMember(object, "never"));
    for (const auto &each : *never) {
        PROFFER_TRY(auto prohibition, readProhibition(each, code));
        rules.prohibitions.push_back(std::move(prohibition));
    }
    return rules;
}

OwnText ownText(const terms::AgreementRules &rules, crypto::RandomSource &random)
{
    return makeText(rules, crypto::toBase64Url(random.array<16>()), randomUrn(random));
}

OwnText ownTextLike(const terms::AgreementRules &rules, const std::string &iri,
                    const std::vector<std::string> &texts, crypto::RandomSource &random)
{
    for (const auto &text : texts) {
        const auto object = json::parseObject(text);
        if (const auto line =
                object ? json::stringMember(*object, "line") : Result<std::string>{object.error()})
            return makeText(rules, *line, iri);
    }
    return makeText(rules, crypto::toBase64Url(random.array<16>()), iri);
}

Result<terms::AgreementRules> rulesOfText(std::string_view bytes, std::string_view code)
{
    const auto object = json::parseObject(bytes);
    if (!object || json::write(*object) != bytes)
        return invalidText();
    const auto type = json::stringMember(*object, "type");
    const auto version = json::integerMember(*object, "v");
    const auto line = json::stringMember(*object, "line");
    const auto rules = rulesFromJson(*object, code);
    constexpr std::size_t members = 5;
    if (!type || *type != ownType || !version || *version != 1 || !line || object->size() != members ||
        !rules)
        return invalidText();
    return *rules;
}

Result<terms::AgreementRules> rulesOf(const PinnedAgreement &agreement, const std::vector<std::string> &texts)
{
    if (agreement.code != ownCode) {
        const auto row = vocabulary::findAgreement(agreement.code);
        return row ? terms::rulesOf(**row) : terms::AgreementRules{.code = agreement.code};
    }
    const auto is = [&](const std::string &text) {
        return crypto::sha256(asBytes(text)) == agreement.sha256;
    };
    const auto found = std::ranges::find_if(texts, is);
    if (found == texts.end())
        return invalidText();
    return rulesOfText(*found, ownCode);
}

} // namespace proffer::agreements
