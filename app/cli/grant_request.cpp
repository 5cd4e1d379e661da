// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "grant_shapes.h"
#include "vocabulary_words.h"

namespace proffer::cli {
namespace {

constexpr std::int64_t usualDays = 90;

std::vector<std::string> texts(const std::vector<std::string_view> &views)
{
    return {views.begin(), views.end()};
}

Result<terms::Permission> permissionFrom(const Arguments &arguments, std::string_view purpose)
{
    terms::Permission permission;
    PROFFER_TRY(permission.purpose, purposeNamed(purpose));
    PROFFER_TRY(permission.processing, processingNamed(arguments.option("processing").value_or("Use")));
    PROFFER_TRY(permission.retention, Duration::parse(arguments.option("retention").value_or("P90D")));
    for (const auto typed : arguments.options("data")) {
        PROFFER_TRY(auto category, categoryNamed(typed));
        permission.data.push_back(std::move(category));
    }
    std::ranges::sort(permission.data);
    permission.collection = texts(arguments.options("collection"));
    permission.access = texts(arguments.options("access"));
    permission.recipients = texts(arguments.options("recipient"));
    permission.context = arguments.option("context").value_or("");
    permission.intent = arguments.option("intent").value_or("");
    permission.once = arguments.has("once");
    if (const auto kind = arguments.option("in-return"))
        permission.inReturn = terms::InReturn{.kind = std::string{*kind},
                                              .amount = std::string{arguments.option("amount").value_or("")}};
    return permission;
}

Done addClaims(services::Services &services, const Arguments &arguments, const profile::Persona &persona,
               grants::GrantRequest &request)
{
    for (const auto typed : arguments.all("CLAIM")) {
        PROFFER_TRY(const auto claim, profile::ClaimKey::parse(typed));
        PROFFER_TRY(const auto attribute,
                    services.profile().attributes().find(persona.subject, persona.id, claim));
        request.attributes.push_back(attribute.id);
    }
    for (const auto typed : arguments.options("preference")) {
        PROFFER_TRY(auto key, preferenceKeyNamed(typed));
        request.preferences.push_back(std::move(key));
    }
    return {};
}

} // namespace

Result<Date> untilFrom(const Session &session, const Arguments &arguments)
{
    if (const auto day = arguments.option("until"))
        return parseIsoDate(*day);
    auto days = usualDays;
    if (const auto typed = arguments.option("days")) {
        const bool negative = typed->starts_with('-');
        PROFFER_TRY(days, wholeNumber(typed->substr(negative ? 1 : 0), "days"));
        if (negative || days == 0)
            return fail(ErrorCode::InvalidArgument)
                .with("what", "days")
                .with("reason", "must_be_at_least_1_day");
    }
    constexpr std::int64_t most = 36500;
    if (days > most)
        return fail(ErrorCode::GrantTooLong)
            .with("days", std::to_string(grants::longestListed.count()))
            .with("reason", "most");
    return std::chrono::floor<std::chrono::days>(session.clock().now()) + std::chrono::days{days};
}

std::vector<Option> requestOptions()
{
    return {
        {.name = "purpose",
         .value = "WORD",
         .help =
             "what for: a purpose of the vocabulary DPV, such as ServiceProvision; once for each permission",
         .repeats = true,
         .words = purposeWords()},
        {.name = "preference", .value = "KEY", .help = "share this preference, too", .repeats = true},
        {.name = "until", .value = "DATE", .help = "the first day on which it is over (in 90 days)"},
        {.name = "days",
         .value = "N",
         .help = "how many days it is good for, in place of --until; at most 90, and three years once others "
                 "can look up whether you ended it (revocation place, revocation publish)"},
        {.name = "retention",
         .value = "PERIOD",
         .help = "how long they may keep it: P90D is 90 days, P1Y a year (P90D)"},
        {.name = "processing",
         .value = "WORD",
         .help = "what they may do with it: an operation of the vocabulary DPV (Use)",
         .words = processingWords()},
        {.name = "data",
         .value = "WORD",
         .help = "which kinds of data it is about, in the vocabulary DPV-PD (those of what is shared)",
         .repeats = true},
        {.name = "recipient",
         .value = "NAME",
         .help = "to whom they may pass it on (nobody)",
         .repeats = true},
        {.name = "collection",
         .value = "WORD",
         .help = "how they come by the data",
         .repeats = true,
         .words = channelWords(),
         .closed = true},
        {.name = "access", .value = "ROLE", .help = "who of them may see it", .repeats = true},
        {.name = "context", .value = "TEXT", .help = "in which context"},
        {.name = "intent", .value = "TEXT", .help = "to what end, in words"},
        {.name = "once", .value = "", .help = "they may use it once"},
        {.name = "in-return", .value = "KIND", .help = "what you get: discount, service, money, ..."},
        {.name = "amount", .value = "TEXT", .help = "how much of it"},
        {.name = "jurisdiction", .value = "CC", .help = "the country whose law holds, such as JP"},
        {.name = "withdrawal", .value = "CONTACT", .help = "where they are to be told that it ends"},
    };
}

Result<grants::GrantRequest> requestFrom(Session &session, services::Services &services,
                                         const Arguments &arguments, grants::Kind kind,
                                         const vendors::VendorId &vendor, const profile::Persona &persona)
{
    const bool shares = !arguments.all("CLAIM").empty() || arguments.has("preference");
    if (kind == grants::Kind::Statement && shares)
        return fail(ErrorCode::InvalidArgument).with("member", "values").with("reason", "statement");
    grants::GrantRequest request{.kind = kind, .vendor = vendor, .persona = persona.id};
    PROFFER_TRY(request.validUntil, untilFrom(session, arguments));
    for (const auto purpose : arguments.options("purpose")) {
        PROFFER_TRY(auto permission, permissionFrom(arguments, purpose));
        request.terms.permissions.push_back(std::move(permission));
    }
    request.terms.jurisdiction = arguments.option("jurisdiction").value_or("");
    request.terms.withdrawal = arguments.option("withdrawal").value_or("");
    PROFFER_CHECK(addClaims(services, arguments, persona, request));
    return request;
}

} // namespace proffer::cli
