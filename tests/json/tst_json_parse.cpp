// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "json/parse.h"

#include <limits>

using namespace proffer;
using namespace std::string_literals;

class JsonParseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesAreReadAsTheirTypes();
    void integersReachBothEndsOf64Bits();
    void escapesAreResolved();
    void brokenTextsAreRefused_data();
    void brokenTextsAreRefused();
    void theDepthLimitIsExact();
    void theSizeLimitIsExact();
    void anObjectIsDemanded();
    void membersAreReadAsTheTypeAsked();
};

namespace {

std::string nested(int depth)
{
    const auto count = static_cast<std::size_t>(depth);
    return std::string(count, '[') + std::string(count, ']');
}

} // namespace

void JsonParseTest::valuesAreReadAsTheirTypes()
{
    const auto value = json::parse(R"( {"a":[null,true,false,-7,1.5,1e2,"x"],"b":{}} )");
    QVERIFY(value.has_value());
    const json::Array expected{nullptr, true, false, -7, 1.5, 100.0, "x"};
    QVERIFY(*value == json::Value(json::Object{{"a", expected}, {"b", json::Object{}}}));
    QVERIFY(value->find("a") != nullptr);
    QVERIFY(value->find("c") == nullptr);
    QVERIFY(value->find("a")->find("a") == nullptr);
    QVERIFY(json::parse("-0")->asInteger() != nullptr);
    QVERIFY(json::parse("1.0")->asDouble() != nullptr);
    QVERIFY(json::parse("1E0")->asDouble() != nullptr);
}

void JsonParseTest::integersReachBothEndsOf64Bits()
{
    using Limits = std::numeric_limits<std::int64_t>;
    QCOMPARE(*json::parse("9223372036854775807")->asInteger(), Limits::max());
    QCOMPARE(*json::parse("-9223372036854775808")->asInteger(), Limits::min());
}

void JsonParseTest::escapesAreResolved()
{
    const auto value = json::parse(R"("\"\\\/\b\f\n\r\t\u00e9\u0000\ud83d\ude00")");
    QVERIFY(value.has_value());
    QCOMPARE(*value->asString(), "\"\\/\b\f\n\r\t\xC3\xA9\0\xF0\x9F\x98\x80"s);
}

void JsonParseTest::brokenTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const std::string &text, ErrorCode code) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << code;
    };
    row("nothing", "", ErrorCode::JsonInvalid);
    row("white space", " \n", ErrorCode::JsonInvalid);
    row("byte order mark", "\xEF\xBB\xBF{}", ErrorCode::JsonInvalid);
    row("UTF-16", "\xFF\xFE{\0}\0"s, ErrorCode::JsonInvalid);
    row("trailing text", "{} x", ErrorCode::JsonInvalid);
    row("two values", "1 2", ErrorCode::JsonInvalid);
    row("trailing zero byte", "{}\0"s, ErrorCode::JsonInvalid);
    row("trailing comma", "[1,]", ErrorCode::JsonInvalid);
    row("missing comma", R"({"a":1 "b":2})", ErrorCode::JsonInvalid);
    row("unclosed", R"({"a":[1)", ErrorCode::JsonInvalid);
    row("unclosed string", R"(["a)", ErrorCode::JsonInvalid);
    row("wrong bracket", "[1}", ErrorCode::JsonInvalid);
    row("comment", "[1/*x*/]", ErrorCode::JsonInvalid);
    row("single quotes", "['a']", ErrorCode::JsonInvalid);
    row("bare name", "{a:1}", ErrorCode::JsonInvalid);
    row("number as name", "{1:1}", ErrorCode::JsonInvalid);
    row("NaN", "NaN", ErrorCode::JsonInvalid);
    row("Infinity", "[-Infinity]", ErrorCode::JsonInvalid);
    row("True", "True", ErrorCode::JsonInvalid);
    row("raw line feed in a string", "\"a\nb\"", ErrorCode::JsonInvalid);
    row("raw control character", "\"a\x01\"", ErrorCode::JsonInvalid);
    row("raw zero byte", "\"a\0\""s, ErrorCode::JsonInvalid);
    row("unknown escape", R"("\x41")", ErrorCode::JsonInvalid);
    row("short escape", R"("\u12")", ErrorCode::JsonInvalid);
    row("lone high surrogate", R"("\ud800")", ErrorCode::JsonInvalid);
    row("lone low surrogate", R"("\udc00")", ErrorCode::JsonInvalid);
    row("high surrogate before a letter", R"("\ud800\u0041")", ErrorCode::JsonInvalid);
    row("high surrogate before a high one", R"("\ud800\ud800")", ErrorCode::JsonInvalid);
    row("surrogates the wrong way round", R"("\udc00\ud800")", ErrorCode::JsonInvalid);
    row("lone surrogate in a name", R"({"\udfff":1})", ErrorCode::JsonInvalid);
    row("surrogate as UTF-8", "\"\xED\xA0\x80\"", ErrorCode::JsonInvalid);
    row("overlong UTF-8", "\"\xC0\xAF\"", ErrorCode::JsonInvalid);
    row("cut UTF-8", "\"\xE2\x82\"", ErrorCode::JsonInvalid);
    row("leading zero", "[01]", ErrorCode::JsonInvalid);
    row("leading plus", "[+1]", ErrorCode::JsonInvalid);
    row("no digit before the point", "[.5]", ErrorCode::JsonInvalid);
    row("no digit after the point", "[1.]", ErrorCode::JsonInvalid);
    row("no digit in the exponent", "[1e]", ErrorCode::JsonInvalid);
    row("minus alone", "[-]", ErrorCode::JsonInvalid);
    row("hexadecimal", "[0x10]", ErrorCode::JsonInvalid);
    row("2^63", "[9223372036854775808]", ErrorCode::JsonNumberOutOfRange);
    row("2^64", "18446744073709551616", ErrorCode::JsonNumberOutOfRange);
    row("below -2^63", "[-9223372036854775809]", ErrorCode::JsonNumberOutOfRange);
    row("1e400", "[\"01\", \"a\\\"01\", 1e400]", ErrorCode::JsonNumberOutOfRange);
    row("-1e400", "-1e400", ErrorCode::JsonNumberOutOfRange);
    row("duplicate name", R"({"a":1,"a":1})", ErrorCode::JsonDuplicateKey);
    row("duplicate name, escaped", R"({"sub":1,"\u0073ub":2})", ErrorCode::JsonDuplicateKey);
    row("duplicate name within", R"([{"b":{"a":1,"c":2,"a":3}}])", ErrorCode::JsonDuplicateKey);
    row("far too deep", nested(100'000), ErrorCode::JsonTooDeep);
}

void JsonParseTest::brokenTextsAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    const auto parsed = json::parse(text.toStdString());
    QVERIFY(!parsed.has_value());
    QCOMPARE(stableName(parsed.error().code), stableName(code));
}

void JsonParseTest::theDepthLimitIsExact()
{
    QVERIFY(json::parse(nested(32)).has_value());
    QCOMPARE(json::parse(nested(33)).error().code, ErrorCode::JsonTooDeep);
    QVERIFY(json::parse("1", {.depth = 0}).has_value());
    QCOMPARE(json::parse("{}", {.depth = 0}).error().code, ErrorCode::JsonTooDeep);
    QCOMPARE(json::parse(R"([{"a":[]}])", {.depth = 2}).error().code, ErrorCode::JsonTooDeep);
}

void JsonParseTest::theSizeLimitIsExact()
{
    QVERIFY(json::parse("[1]", {.bytes = 3}).has_value());
    QCOMPARE(json::parse("[1] ", {.bytes = 3}).error().code, ErrorCode::TooLarge);
}

void JsonParseTest::anObjectIsDemanded()
{
    QVERIFY(json::parseObject("{}").has_value());
    QCOMPARE(json::parseObject("[]").error().code, ErrorCode::JsonWrongType);
}

void JsonParseTest::membersAreReadAsTheTypeAsked()
{
    const auto object = *json::parseObject(R"({"s":"x","i":1,"b":true,"o":{},"a":["y"],"m":["y",1]})");
    QCOMPARE(*json::stringMember(object, "s"), "x"s);
    QCOMPARE(*json::integerMember(object, "i"), std::int64_t{1});
    QCOMPARE(*json::boolMember(object, "b"), true);
    QVERIFY((*json::objectMember(object, "o"))->empty());
    QCOMPARE((*json::arrayMember(object, "a"))->size(), std::size_t{1});
    QCOMPARE(**json::optionalString(object, "s"), "x"s);
    QVERIFY(!json::optionalString(object, "absent")->has_value());
    QCOMPARE(json::optionalString(object, "i").error().code, ErrorCode::JsonWrongType);
    QCOMPARE(json::stringMember(object, "i").error(), fail(ErrorCode::JsonWrongType).with("member", "i"));
    QCOMPARE(json::integerMember(object, "b").error().code, ErrorCode::JsonWrongType);
    QCOMPARE(json::boolMember(object, "s").error().code, ErrorCode::JsonWrongType);
    QCOMPARE(json::objectMember(object, "a").error().code, ErrorCode::JsonWrongType);
    QCOMPARE(json::arrayMember(object, "o").error().code, ErrorCode::JsonWrongType);
    QCOMPARE(json::stringMember(object, "absent").error(),
             fail(ErrorCode::JsonMissingMember).with("member", "absent"));
    QCOMPARE(*json::stringArray(*object.find("a")->second.asArray(), "a"), std::vector{"y"s});
    QCOMPARE(json::stringArray(object.at("m"), "m").error().code, ErrorCode::JsonWrongType);
    QCOMPARE(json::stringArray(object.at("s"), "s").error().code, ErrorCode::JsonWrongType);
}

QTEST_APPLESS_MAIN(JsonParseTest)
#include "tst_json_parse.moc"
