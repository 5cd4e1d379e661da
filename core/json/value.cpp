// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "json/value.h"

namespace proffer::json {
namespace {

Error wrongType(std::string_view member)
{
    return fail(ErrorCode::JsonWrongType).with("member", std::string{member});
}

Result<const Value *> required(const Object &object, std::string_view member)
{
    const auto found = object.find(member);
    if (found == object.end())
        return fail(ErrorCode::JsonMissingMember).with("member", std::string{member});
    return &found->second;
}

} // namespace

Value::Value(Array v) : value_(std::move(v)) {}

Value::Value(Object v) : value_(std::move(v)) {}

const Value *Value::find(std::string_view member) const
{
    const auto *object = asObject();
    if (!object)
        return nullptr;
    const auto found = object->find(member);
    return found == object->end() ? nullptr : &found->second;
}

Result<std::string> stringMember(const Object &object, std::string_view member)
{
    PROFFER_TRY(const auto *value, required(object, member));
    const auto *text = value->asString();
    if (!text)
        return wrongType(member);
    return *text;
}

Result<std::int64_t> integerMember(const Object &object, std::string_view member)
{
    PROFFER_TRY(const auto *value, required(object, member));
    const auto *integer = value->asInteger();
    if (!integer)
        return wrongType(member);
    return *integer;
}

Result<bool> boolMember(const Object &object, std::string_view member)
{
    PROFFER_TRY(const auto *value, required(object, member));
    const auto *truth = value->asBool();
    if (!truth)
        return wrongType(member);
    return *truth;
}

Result<const Object *> objectMember(const Object &object, std::string_view member)
{
    PROFFER_TRY(const auto *value, required(object, member));
    const auto *inner = value->asObject();
    if (!inner)
        return wrongType(member);
    return inner;
}

Result<const Array *> arrayMember(const Object &object, std::string_view member)
{
    PROFFER_TRY(const auto *value, required(object, member));
    const auto *array = value->asArray();
    if (!array)
        return wrongType(member);
    return array;
}

Result<std::optional<std::string>> optionalString(const Object &object, std::string_view member)
{
    const auto found = object.find(member);
    if (found == object.end())
        return std::optional<std::string>{};
    const auto *text = found->second.asString();
    if (!text)
        return wrongType(member);
    return std::optional<std::string>{*text};
}

Result<std::vector<std::string>> stringArray(const Value &value, std::string_view member)
{
    const auto *array = value.asArray();
    if (!array)
        return wrongType(member);
    std::vector<std::string> texts;
    texts.reserve(array->size());
    for (const auto &element : *array) {
        const auto *text = element.asString();
        if (!text)
            return wrongType(member);
        texts.push_back(*text);
    }
    return texts;
}

} // namespace proffer::json
