// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/language_tag.h"

#include "ascii.h"

#include <algorithm>
#include <vector>

namespace proffer::profile {
namespace {

constexpr std::size_t longestTag = 64;

bool isAlpha(std::string_view text)
{
    return std::ranges::all_of(text, isLetter);
}

bool isAlphanumeric(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return isLetter(c) || isDigit(c); });
}

/// The subtags, in lower case; none if one of them is empty, too long or has another character.
std::vector<std::string> subtagsOf(std::string_view text)
{
    std::vector<std::string> subtags;
    while (true) {
        const auto end = std::min(text.find('-'), text.size());
        const auto subtag = text.substr(0, end);
        if (subtag.empty() || subtag.size() > 8 || !isAlphanumeric(subtag))
            return {};
        subtags.push_back(lowered(subtag));
        if (end == text.size())
            return subtags;
        text.remove_prefix(end + 1);
    }
}

bool isScript(std::string_view subtag)
{
    return subtag.size() == 4 && isAlpha(subtag);
}

bool isRegion(std::string_view subtag)
{
    return (subtag.size() == 2 && isAlpha(subtag)) ||
           (subtag.size() == 3 && std::ranges::all_of(subtag, [](char c) { return isDigit(c); }));
}

bool isVariant(std::string_view subtag)
{
    return subtag.size() >= 5 || (subtag.size() == 4 && isDigit(subtag.front()));
}

/// A walk along the subtags by the grammar of RFC 5646, section 2.1, that writes each in its case.
class Walk {
public:
    explicit Walk(std::vector<std::string> subtags) : subtags_(std::move(subtags)) {}

    bool run() { return language() && variants() && extensions() && privateUse() && at_ == subtags_.size(); }
    const std::string &text() const { return text_; }

private:
    bool more() const { return at_ < subtags_.size(); }
    const std::string &current() const { return subtags_[at_]; }
    void take()
    {
        if (!text_.empty())
            text_ += '-';
        text_ += subtags_[at_++];
    }

    bool language()
    {
        if (!more() || !isAlpha(current()) || current().size() < 2 || current().size() > 3)
            return false;
        take();
        if (more() && current().size() == 3 && isAlpha(current()))
            take();
        if (more() && isScript(current())) {
            subtags_[at_].front() = raised(current().front());
            take();
        }
        if (more() && isRegion(current())) {
            std::ranges::transform(current(), subtags_[at_].begin(), [](char c) { return raised(c); });
            take();
        }
        return true;
    }

    bool variants()
    {
        const auto first = at_;
        while (more() && isVariant(current())) {
            if (std::find(subtags_.begin() + static_cast<std::ptrdiff_t>(first),
                          subtags_.begin() + static_cast<std::ptrdiff_t>(at_),
                          current()) != subtags_.begin() + static_cast<std::ptrdiff_t>(at_))
                return false;
            take();
        }
        return true;
    }

    bool extensions()
    {
        std::string seen;
        while (more() && current().size() == 1 && current() != "x") {
            if (seen.contains(current().front()))
                return false;
            seen += current().front();
            take();
            if (!more() || current().size() < 2)
                return false;
            while (more() && current().size() >= 2)
                take();
        }
        return true;
    }

    bool privateUse()
    {
        if (!more())
            return true;
        if (current() != "x" || at_ + 1 == subtags_.size())
            return false;
        while (more())
            take();
        return true;
    }

    std::vector<std::string> subtags_;
    std::size_t at_ = 0;
    std::string text_;
};

} // namespace

Result<std::string> canonicalLanguageTag(std::string_view text)
{
    if (text.size() <= longestTag) {
        Walk walk{subtagsOf(text)};
        if (walk.run())
            return walk.text();
    }
    return fail(ErrorCode::InvalidArgument).with("language", std::string{text.substr(0, longestTag)});
}

std::string_view primaryLanguage(std::string_view tag)
{
    return tag.substr(0, tag.find('-'));
}

} // namespace proffer::profile
