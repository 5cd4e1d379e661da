// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "json/parse.h"

#include "base/text.h"
#include "number_grammar.h"

#include <simdjson.h>

#include <cstring>
#include <new>

namespace proffer::json {
namespace {

namespace dom = simdjson::dom;

/// The parser's working memory. Each call has its own and wipes it, since private keys come by here.
class Scratch {
public:
    explicit Scratch(std::string_view text) : padded_(text) {}
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    ~Scratch();

    simdjson::simdjson_result<dom::element> parse();

private:
    simdjson::padded_string padded_;
    dom::parser parser_;
};

simdjson::simdjson_result<dom::element> Scratch::parse()
{
    if (!padded_.data())
        return simdjson::MEMALLOC;
    return parser_.parse(padded_.data(), padded_.size(), false);
}

Scratch::~Scratch()
{
    if (padded_.data())
        explicit_bzero(padded_.data(), padded_.size());
    // The parser allocates 5/3 of the text and more for the unescaped strings.
    if (parser_.doc.string_buf)
        explicit_bzero(parser_.doc.string_buf.get(), padded_.size() * 5 / 3);
}

class Walk {
public:
    explicit Walk(int depthLimit) : depthLimit_(depthLimit) {}

    Done fill(Value &value, dom::element element, int depth);

private:
    Done fillArray(Value &value, dom::array elements, int depth);
    Done fillObject(Value &value, dom::object members, int depth);
    Done checkDepth(int depth) const;

    int depthLimit_;
};

/// Whether the text is free of surrogates: simdjson has checked the rest of UTF-8, but a lone "\udc00" comes
/// out of it as three bytes.
Result<std::string> checkedString(std::string_view text)
{
    if (text.contains('\xED') && !isUtf8(text))
        return fail(ErrorCode::JsonInvalid);
    return std::string{text};
}

Done Walk::fill(Value &value, dom::element element, int depth)
{
    switch (element.type()) {
    case dom::element_type::ARRAY:
        return fillArray(value, element.get_array().value_unsafe(), depth + 1);
    case dom::element_type::OBJECT:
        return fillObject(value, element.get_object().value_unsafe(), depth + 1);
    case dom::element_type::INT64:
        value = element.get_int64().value_unsafe();
        return {};
    case dom::element_type::UINT64:
        return fail(ErrorCode::JsonNumberOutOfRange);
    case dom::element_type::DOUBLE:
        value = element.get_double().value_unsafe();
        return {};
    case dom::element_type::BOOL:
        value = element.get_bool().value_unsafe();
        return {};
    case dom::element_type::NULL_VALUE:
        value = nullptr;
        return {};
    case dom::element_type::STRING:
        break;
    }
    PROFFER_TRY(auto text, checkedString(element.get_string().value_unsafe()));
    value = std::move(text);
    return {};
}

Done Walk::checkDepth(int depth) const
{
    if (depth > depthLimit_)
        return fail(ErrorCode::JsonTooDeep).with("limit", std::to_string(depthLimit_));
    return {};
}

Done Walk::fillArray(Value &value, dom::array elements, int depth)
{
    PROFFER_CHECK(checkDepth(depth));
    Array array;
    array.reserve(elements.size());
    for (const auto element : elements)
        PROFFER_CHECK(fill(array.emplace_back(), element, depth));
    value = std::move(array);
    return {};
}

Done Walk::fillObject(Value &value, dom::object members, int depth)
{
    PROFFER_CHECK(checkDepth(depth));
    Object object;
    for (const auto &[key, element] : members) {
        PROFFER_TRY(auto name, checkedString(key));
        const auto before = object.size();
        const auto member = object.try_emplace(object.end(), std::move(name));
        if (object.size() == before)
            return fail(ErrorCode::JsonDuplicateKey).with("member", std::string{key});
        PROFFER_CHECK(fill(member->second, element, depth));
    }
    value = std::move(object);
    return {};
}

Error refused(simdjson::error_code error, std::string_view text)
{
    switch (static_cast<int>(error)) {
    case simdjson::DEPTH_ERROR:
        return fail(ErrorCode::JsonTooDeep);
    case simdjson::MEMALLOC:
        return fail(ErrorCode::OutOfMemory);
    case simdjson::NUMBER_OUT_OF_RANGE:
        return fail(ErrorCode::JsonNumberOutOfRange);
    case simdjson::NUMBER_ERROR:
        return fail(numbersAreWellFormed(text) ? ErrorCode::JsonNumberOutOfRange : ErrorCode::JsonInvalid);
    default:
        return fail(ErrorCode::JsonInvalid);
    }
}

Result<Value> parseChecked(std::string_view text, const Limits &limits)
{
    if (text.size() > limits.bytes)
        return fail(ErrorCode::TooLarge).with("limit", std::to_string(limits.bytes));
    if (text.starts_with("\xEF\xBB\xBF"))
        return fail(ErrorCode::JsonInvalid);
    Scratch scratch{text};
    dom::element root;
    if (const auto error = scratch.parse().get(root))
        return refused(error, text);
    Value value;
    PROFFER_CHECK(Walk{limits.depth}.fill(value, root, 0));
    return value;
}

} // namespace

Result<Value> parse(std::string_view text, const Limits &limits)
{
    try {
        return parseChecked(text, limits);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory);
    }
}

Result<Object> parseObject(std::string_view text, const Limits &limits)
{
    PROFFER_TRY(auto value, parse(text, limits));
    auto *object = value.asObject();
    if (!object)
        return fail(ErrorCode::JsonWrongType);
    return std::move(*object);
}

} // namespace proffer::json
