// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include "base/text.h"
#include "jose/jwk.h"
#include "nearest.h"
#include "tongue.h"

namespace proffer::cli {

namespace {

std::vector<std::string_view> views(const std::vector<std::string> &texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace

std::string_view Arguments::at(std::string_view positional) const
{
    return positionals_.find(positional)->second.front();
}

std::optional<std::string_view> Arguments::find(std::string_view positional) const
{
    const auto found = positionals_.find(positional);
    return found == positionals_.end() ? std::nullopt
                                       : std::optional<std::string_view>{found->second.front()};
}

std::vector<std::string_view> Arguments::all(std::string_view positional) const
{
    const auto found = positionals_.find(positional);
    return found == positionals_.end() ? std::vector<std::string_view>{} : views(found->second);
}

std::optional<std::string_view> Arguments::option(std::string_view name) const
{
    const auto found = options_.find(name);
    return found == options_.end() ? std::nullopt : std::optional<std::string_view>{found->second.front()};
}

std::vector<std::string_view> Arguments::options(std::string_view name) const
{
    const auto found = options_.find(name);
    return found == options_.end() ? std::vector<std::string_view>{} : views(found->second);
}

bool Arguments::has(std::string_view option) const
{
    return options_.contains(option);
}

/// Goes through the words once. Noun and verb come first among those that are no options.
class Parser {
public:
    explicit Parser(const std::vector<std::string> &words) : words_(words) {}

    std::expected<Arguments, UsageError> run()
    {
        if (const auto word = std::ranges::find_if_not(words_, isUtf8); word != words_.end())
            return wrong(tr("{word} is not text in UTF-8.", {{"word", quoted(*word)}}));
        if (auto found = findVerb(); !found)
            return std::unexpected(std::move(found).error());
        for (next_ = 0; next_ < words_.size();)
            if (auto taken = takeWord(); !taken)
                return std::unexpected(std::move(taken).error());
        if (arguments_.has("help") || arguments_.has("version"))
            return std::move(arguments_);
        if (auto placed = placeFree(); !placed)
            return std::unexpected(std::move(placed).error());
        return std::move(arguments_);
    }

private:
    using Step = std::expected<void, UsageError>;

    static bool isUtf8(const std::string &word) { return proffer::isUtf8(word); }

    static std::unexpected<UsageError> wrong(std::string message)
    {
        return std::unexpected(UsageError{std::move(message)});
    }

    static std::string quoted(std::string_view word) { return "\"" + visible(word) + "\""; }

    static std::string meant(std::string_view word, const std::vector<std::string_view> &among,
                             std::string_view prefix = {})
    {
        const auto near = nearest(word, among);
        return near ? " " + tr("Did you mean {word}?", {{"word", std::string{prefix} + std::string{*near}}})
                    : std::string{};
    }

    /// The table of the verb must be known before its options can be read: noun and verb are the first two
    /// words that are neither options nor values of options.
    Step findVerb()
    {
        std::vector<std::string_view> free;
        for (std::size_t i = 0; i < words_.size() && free.size() < 2; ++i) {
            const std::string_view word = words_.at(i);
            if (word == "--")
                break;
            if (!word.starts_with('-') || word == "-" || isThumbprint(word)) {
                free.push_back(word);
                continue;
            }
            if (takesNextWord(word.substr(2)))
                ++i;
        }
        if (free.empty())
            return {};
        return lookUp(free.front(), free.size() > 1 ? free.at(1) : std::string_view{});
    }

    /// Whether an option that any command has takes a value of its own; they all agree on that.
    static bool takesNextWord(std::string_view name)
    {
        const auto *option = findIn(globalOptions(), name);
        for (const auto &command : commands())
            if (option == nullptr)
                option = findIn(command.options, name);
        return option != nullptr && !option->value.empty();
    }

    Step lookUp(std::string_view noun, std::string_view verb)
    {
        std::vector<std::string_view> known;
        for (const auto &each : nouns())
            known.push_back(each.name);
        if (std::ranges::find(known, noun) == known.end()) {
            if (findCommand(verb, noun) != nullptr)
                return wrong(tr("The noun comes first: proffer-cli {noun} {verb}.",
                                {{"noun", std::string{verb}}, {"verb", std::string{noun}}}));
            return wrong(tr("{word} is not a noun of proffer-cli.", {{"word", quoted(noun)}}) +
                         meant(noun, known));
        }
        arguments_.noun_ = noun;
        // "check" and "open" are nouns with one verb, which need not be said.
        if (const auto *only = findCommand(noun, "")) {
            arguments_.command_ = only;
            return {};
        }
        if (verb.empty())
            return {};
        if (const auto *command = findCommand(noun, verb)) {
            arguments_.command_ = command;
            return {};
        }
        known.clear();
        for (const auto &each : commands())
            if (each.noun == noun)
                known.push_back(each.verb);
        auto near = meant(verb, known, std::string{noun} + " ");
        if (near.empty())
            near = " " + tr("See proffer-cli {noun} --help.", {{"noun", std::string{noun}}});
        return wrong(
            tr("{word} is not a verb of {noun}.", {{"word", quoted(verb)}, {"noun", std::string{noun}}}) +
            near);
    }

    /// A key's thumbprint, one of 64 of which begins with a hyphen; no option is so long.
    static bool isThumbprint(std::string_view word) { return jose::Thumbprint::parse(word).has_value(); }

    static bool isOption(std::string_view word)
    {
        return word.size() > 2 && word.starts_with("--") && !isThumbprint(word);
    }

    static const Option *findIn(const std::vector<Option> &options, std::string_view name)
    {
        const auto found = std::ranges::find(options, name, &Option::name);
        return found == options.end() ? nullptr : &*found;
    }

    Step takeWord()
    {
        const std::string_view word = words_.at(next_++);
        if (word == "--" && !onlyFree_) {
            onlyFree_ = true;
            return {};
        }
        if (word == "-h" && !onlyFree_)
            return takeOption("help");
        if (!onlyFree_ && isOption(word))
            return takeOption(word.substr(2));
        if (!onlyFree_ && word.size() > 1 && word.starts_with('-') && !isThumbprint(word))
            return wrong(tr("{word} is not an option; what begins with a hyphen comes after \"--\".",
                            {{"word", quoted(word)}}));
        free_.emplace_back(word);
        return {};
    }

    Step takeOption(std::string_view text)
    {
        const auto equals = text.find('=');
        const auto name = text.substr(0, equals);
        const auto *option = findIn(globalOptions(), name);
        if (option == nullptr && arguments_.command_ != nullptr)
            option = findIn(arguments_.command_->options, name);
        if (option == nullptr)
            return wrong(tr("There is no option --{option} here.", {{"option", visible(name)}}) +
                         meant(name, optionNames(), "--"));
        auto &values = arguments_.options_[std::string{name}];
        if (!values.empty() && !option->repeats)
            return wrong(tr("The option --{option} is given twice.", {{"option", std::string{name}}}));
        if (option->value.empty()) {
            if (equals != std::string_view::npos)
                return wrong(tr("The option --{option} takes no value.", {{"option", std::string{name}}}));
            values.emplace_back();
            return {};
        }
        if (equals != std::string_view::npos) {
            values.emplace_back(text.substr(equals + 1));
            return {};
        }
        if (next_ == words_.size() || isOption(words_.at(next_)))
            return wrong(tr("The option --{option} needs a value: {value}.",
                            {{"option", std::string{name}}, {"value", std::string{option->value}}}));
        values.push_back(words_.at(next_++));
        return {};
    }

    std::vector<std::string_view> optionNames() const
    {
        std::vector<std::string_view> names;
        for (const auto &option : globalOptions())
            names.push_back(option.name);
        if (arguments_.command_ != nullptr)
            for (const auto &option : arguments_.command_->options)
                names.push_back(option.name);
        return names;
    }

    Step placeFree()
    {
        if (arguments_.command_ == nullptr)
            return arguments_.noun().empty()
                       ? wrong(tr("What is to be done? See proffer-cli --help."))
                       : wrong(tr("What is to be done with {noun}? See proffer-cli {noun} --help.",
                                  {{"noun", std::string{arguments_.noun()}}}));
        auto word = free_.begin() + (arguments_.command_->verb.empty() ? 1 : 2);
        for (const auto &positional : arguments_.command_->positionals) {
            const bool any = positional.count == Positional::Count::Any;
            if (word == free_.end()) {
                if (positional.count != Positional::Count::One)
                    continue;
                return wrong(tr("What is missing: {name}, {help}.",
                                {{"name", std::string{positional.name}}, {"help", tr(positional.help)}}));
            }
            auto &values = arguments_.positionals_[std::string{positional.name}];
            do
                values.push_back(*word++);
            while (any && word != free_.end());
        }
        if (word != free_.end())
            return wrong(tr("{word} is one word too many; a text with spaces needs quotes.",
                            {{"word", quoted(*word)}}));
        return {};
    }

    const std::vector<std::string> &words_;
    std::size_t next_ = 0;
    bool onlyFree_ = false;
    std::vector<std::string> free_{};
    Arguments arguments_{nullptr};
};

std::expected<Arguments, UsageError> parseArguments(const std::vector<std::string> &words)
{
    return Parser{words}.run();
}

} // namespace proffer::cli
