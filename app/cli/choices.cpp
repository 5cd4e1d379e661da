// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"

#include "nearest.h"
#include "vocabulary_words.h"

namespace proffer::cli {
namespace {

using vocabulary::Vocabulary;

constexpr std::size_t mostCandidates = 8;

std::vector<std::string_view> split(std::string_view words)
{
    std::vector<std::string_view> all;
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        all.push_back(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return all;
}

template <class List>
std::string listed(const List &words)
{
    std::string text;
    for (const auto &word : words)
        text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

std::string lowerCase(std::string_view text)
{
    std::string lower{text};
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

Done checkWord(std::string_view what, std::string_view typed, std::string_view words)
{
    const auto allowed = split(words);
    if (std::ranges::find(allowed, typed) != allowed.end())
        return {};
    return fail(ErrorCode::InvalidArgument)
        .with("what", std::string{what})
        .with("reason", "not_a_choice")
        .with("typed", std::string{typed})
        .with("allowed", listed(allowed));
}

/// The error with what could have been meant.
Error withCandidates(Error error, std::string_view typed, std::vector<std::string> candidates)
{
    const auto all = candidates.size();
    if (all > mostCandidates) {
        candidates.resize(mostCandidates);
        candidates.push_back("and " + std::to_string(all - mostCandidates) + " more");
    }
    error = std::move(error).with("candidates", listed(candidates));
    return typed.empty() ? error : std::move(error).with("typed", std::string{typed});
}

Error withTyped(Error error, std::string_view typed)
{
    return error.code == ErrorCode::NotFound && !typed.empty()
               ? std::move(error).with("typed", std::string{typed})
               : std::move(error);
}

std::string vendorLabel(const vendors::Vendor &vendor)
{
    return vendor.profile.name + " (" +
           (vendor.address().empty() ? vendor.id.text() : std::string{vendor.address()}) + ")";
}

std::string whoIs(const profile::Subject &subject)
{
    return subject.self ? "you" : subject.relation.value_or("somebody you act for");
}

std::vector<std::string> beginningsOf(const std::vector<std::string> &ids, std::size_t digits)
{
    std::vector<std::string> beginnings;
    std::ranges::transform(ids, std::back_inserter(beginnings),
                           [&](const std::string &id) { return id.substr(0, digits); });
    return beginnings;
}

/// As many digits of each id as tell them apart, and at least eight.
std::vector<std::string> shortened(const std::vector<std::string> &ids)
{
    std::size_t digits = 8;
    const auto distinct = [&] {
        auto beginnings = beginningsOf(ids, digits);
        std::ranges::sort(beginnings);
        return std::ranges::adjacent_find(beginnings) == beginnings.end();
    };
    while (!distinct() && digits < 32)
        ++digits;
    return beginningsOf(ids, digits);
}

/// The IRI of what was typed; what is not in the vocabulary is answered with the names that come nearest.
Result<std::string> conceptNamed(const Vocabulary &table, std::string_view typed, std::string_view kind,
                                 std::string_view words)
{
    const auto found = table.find(typed);
    if (found)
        return std::string{(*found)->iri};
    return Error{found.error()}
        .with("kind", std::string{kind})
        .with("nearest", nearestThree(typed, split(words)));
}

} // namespace

std::string nearestThree(std::string_view typed, std::vector<std::string_view> words)
{
    const auto shortTyped = lowerCase(typed.substr(typed.find_last_of("#/:") + 1, 64));
    const auto farness = [&](std::string_view word) {
        const auto lower = lowerCase(word);
        const bool inside = !shortTyped.empty() && lower.contains(shortTyped);
        // The beginning of a longer word may have been meant.
        const auto beginning = std::string_view{lower}.substr(0, shortTyped.size());
        return std::pair{!inside, inside ? lower.size()
                                         : std::min(typingDistance(shortTyped, lower),
                                                    typingDistance(shortTyped, beginning) + 1)};
    };
    const auto few = std::min<std::size_t>(3, words.size());
    std::ranges::partial_sort(words, words.begin() + static_cast<std::ptrdiff_t>(few), {}, farness);
    words.resize(few);
    return listed(words);
}

Done checkWords(const Arguments &arguments)
{
    for (const auto &positional : arguments.command()->positionals)
        for (const auto typed : arguments.all(positional.name))
            if (positional.closed)
                PROFFER_CHECK(checkWord(positional.name, typed, positional.words));
    auto known = globalOptions();
    known.insert(known.end(), arguments.command()->options.begin(), arguments.command()->options.end());
    for (const auto &option : known)
        for (const auto typed : arguments.options(option.name))
            if (option.closed)
                PROFFER_CHECK(checkWord("--" + std::string{option.name}, typed, option.words));
    return {};
}

Result<vendors::Vendor> vendorNamed(services::Services &services, std::string_view typed)
{
    auto found = services.vendors().resolve(typed);
    if (found)
        return found;
    if (found.error().code != ErrorCode::Ambiguous)
        return withTyped(std::move(found).error(), typed);
    PROFFER_TRY(const auto all, services.vendors().search(typed));
    std::vector<std::string> candidates;
    std::ranges::transform(all, std::back_inserter(candidates), vendorLabel);
    return withCandidates(std::move(found).error(), typed, std::move(candidates));
}

Result<grants::Grant> grantNamed(services::Services &services, std::string_view typed)
{
    auto found = services.grants().resolve(typed);
    if (found)
        return found;
    if (found.error().code != ErrorCode::Ambiguous)
        return withTyped(std::move(found).error(), typed);
    PROFFER_TRY(auto all, services.grants().list(std::nullopt));
    std::erase_if(all, [&](const grants::Grant &grant) { return !grant.id.text().starts_with(typed); });
    std::vector<std::string> ids;
    std::ranges::transform(all, std::back_inserter(ids), [](const auto &grant) { return grant.id.text(); });
    auto candidates = shortened(ids);
    for (std::size_t i = 0; i < all.size(); ++i) {
        PROFFER_TRY(const auto vendor, services.vendors().get(all[i].vendor));
        candidates[i] += " (" + vendor.profile.name + ")";
    }
    return withCandidates(std::move(found).error(), typed, std::move(candidates));
}

Result<profile::Subject> subjectNamed(services::Services &services, std::optional<std::string_view> typed)
{
    auto found = services.subject(typed);
    if (found || !typed)
        return found;
    if (found.error().code != ErrorCode::Ambiguous)
        return withTyped(std::move(found).error(), *typed);
    PROFFER_TRY(const auto all, services.profile().people().subjects());
    std::vector<std::string> candidates;
    for (const auto &subject : all)
        if (subject.name && *subject.name == *typed)
            candidates.push_back(subject.id.text() + " (" + whoIs(subject) + ")");
    return withCandidates(std::move(found).error(), *typed, std::move(candidates));
}

Result<profile::Persona> personaNamed(services::Services &services, std::optional<std::string_view> typed)
{
    auto found = services.persona(typed);
    if (found)
        return found;
    if (found.error().code != ErrorCode::Ambiguous)
        return withTyped(std::move(found).error(), typed.value_or(""));
    PROFFER_TRY(const auto subjects, services.profile().people().subjects());
    std::vector<std::string> candidates;
    for (const auto &subject : subjects) {
        if (!typed && !subject.self)
            continue;
        PROFFER_TRY(const auto personas, services.profile().people().personas(subject.id));
        for (const auto &persona : personas)
            if (typed ? persona.label == *typed : !persona.retired)
                candidates.push_back(typed ? persona.id.text() + " (" + whoIs(subject) + ")" : persona.label);
    }
    return withCandidates(std::move(found).error(), typed.value_or(""), std::move(candidates));
}

Result<std::string> preferenceKeyNamed(std::string_view typed)
{
    auto key = profile::canonicalPreferenceKey(typed);
    if (key)
        return key;
    std::vector<std::string_view> keys;
    for (const auto &spec : profile::preferenceCatalogue())
        keys.push_back(spec.key);
    return std::move(key).error().with("nearest", nearestThree(typed, std::move(keys)));
}

Result<json::Value> preferenceValueFrom(const std::string &key, std::string_view typed)
{
    auto value = profile::preferenceFromText(key, typed);
    if (value)
        return value;
    PROFFER_TRY(const auto *spec, profile::preferenceSpec(key));
    auto error = std::move(value).error();
    switch (spec->kind) {
    case profile::PreferenceKind::YesNo:
    case profile::PreferenceKind::Choice:
        return std::move(error).with("allowed", listed(spec->allowed));
    case profile::PreferenceKind::Choices:
        return std::move(error).with("choices", listed(spec->allowed));
    case profile::PreferenceKind::Size:
        return std::move(error).with("systems", listed(spec->allowed));
    case profile::PreferenceKind::QuietHours:
    case profile::PreferenceKind::Taste:
    case profile::PreferenceKind::Languages:
        break;
    }
    return error;
}

Result<std::string> purposeNamed(std::string_view typed)
{
    return conceptNamed(Vocabulary::purposes(), typed, "purpose", purposeWords());
}

Result<std::string> processingNamed(std::string_view typed)
{
    return conceptNamed(Vocabulary::processing(), typed, "processing", processingWords());
}

Result<std::string> categoryNamed(std::string_view typed)
{
    return conceptNamed(Vocabulary::personalData(), typed, "category", categoryWords());
}

} // namespace proffer::cli
