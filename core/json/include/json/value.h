// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <map>
#include <optional>
#include <string>
#include <variant>

namespace proffer::json {

class Value;
using Array = std::vector<Value>;
/// Members sorted by the bytes of their names, so that writing is canonical. Names are unique.
using Object = std::map<std::string, Value, std::less<>>;

/// One JSON value (RFC 8259) as it may stand in what is signed or comes from strangers: strings are
/// well-formed UTF-8, integers fit 64 bits, object members are unique.
class Value {
public:
    Value() = default; ///< null
    Value(std::nullptr_t) {}
    Value(bool v) : value_(v) {}
    Value(int v) : value_(std::int64_t{v}) {}
    Value(std::int64_t v) : value_(v) {}
    Value(double v) : value_(v) {}
    Value(const char *v) : value_(std::string{v}) {}
    Value(std::string_view v) : value_(std::string{v}) {}
    Value(std::string v) : value_(std::move(v)) {}
    Value(Array v);
    Value(Object v);

    bool isNull() const { return std::holds_alternative<std::monostate>(value_); }
    /// The value as one type, or null if it is another.
    const bool *asBool() const { return std::get_if<bool>(&value_); }
    const std::int64_t *asInteger() const { return std::get_if<std::int64_t>(&value_); }
    const double *asDouble() const { return std::get_if<double>(&value_); }
    const std::string *asString() const { return std::get_if<std::string>(&value_); }
    const Array *asArray() const { return std::get_if<Array>(&value_); }
    const Object *asObject() const { return std::get_if<Object>(&value_); }
    std::string *asString() { return std::get_if<std::string>(&value_); }
    Array *asArray() { return std::get_if<Array>(&value_); }
    Object *asObject() { return std::get_if<Object>(&value_); }

    /// The member of an object, or null if this is no object or has no such member.
    const Value *find(std::string_view member) const;

    bool operator==(const Value &) const = default;

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> value_;
};

/// A member that must be there, as one type: JsonMissingMember or JsonWrongType with the fact "member".
Result<std::string> stringMember(const Object &object, std::string_view member);
Result<std::int64_t> integerMember(const Object &object, std::string_view member);
Result<bool> boolMember(const Object &object, std::string_view member);
Result<const Object *> objectMember(const Object &object, std::string_view member);
Result<const Array *> arrayMember(const Object &object, std::string_view member);
/// An optional member: nothing if absent, JsonWrongType if it is another type.
Result<std::optional<std::string>> optionalString(const Object &object, std::string_view member);
/// Every element must be a string.
Result<std::vector<std::string>> stringArray(const Value &value, std::string_view member);

} // namespace proffer::json
