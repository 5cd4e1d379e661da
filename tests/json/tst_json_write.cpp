// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "json/parse.h"
#include "json/write.h"

#include <cmath>
#include <limits>
#include <random>

using namespace proffer;
using namespace std::string_literals;

class JsonWriteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTextIsCanonical();
    void onlyTheDemandedEscapesAreWritten();
    void doublesReadBackTheSame_data();
    void doublesReadBackTheSame();
    void whatIsNoNumberBecomesNull();
    void anyValueReadsBackTheSame();
    void peopleGetOneMemberALine();
};

namespace {

std::string anyText(std::mt19937 &random)
{
    constexpr std::array pieces{"a", "\"", "\\", "\n", "\x1f", "\x7f", "é", "人", "😀", "/", "\u2028"};
    std::string text;
    for (auto count = random() % 6; count > 0; --count)
        text += pieces[random() % pieces.size()];
    return text;
}

json::Value anyValue(std::mt19937 &random, int depth)
{
    switch (random() % (depth > 0 ? 8 : 6)) {
    case 0:
        return nullptr;
    case 1:
        return random() % 2 == 0;
    case 2:
        return static_cast<std::int64_t>((std::uint64_t{random()} << 32U) | random());
    case 3:
        return static_cast<std::int64_t>(random() % 100);
    case 4:
        return std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 600) - 300);
    case 5:
        return anyText(random);
    case 6: {
        json::Array array(random() % 5);
        for (auto &element : array)
            element = anyValue(random, depth - 1);
        return array;
    }
    default:
        break;
    }
    json::Object object;
    for (auto count = random() % 5; count > 0; --count)
        object[anyText(random)] = anyValue(random, depth - 1);
    return object;
}

} // namespace

void JsonWriteTest::theTextIsCanonical()
{
    const auto value =
        json::parse(" { \"b\" : [ 1 , 2.50 , { } , [ ] ] , \"a\" : null, \"A\":true, \"é\":\"\\/\" } ");
    QCOMPARE(json::write(*value), R"({"A":true,"a":null,"b":[1,2.5,{},[]],"é":"/"})"s);
    QCOMPARE(json::write(*value->asObject()), json::write(*value));
}

void JsonWriteTest::onlyTheDemandedEscapesAreWritten()
{
    std::string text = "x";
    json::appendString(text, "\"\\/\b\f\n\r\t\0\x1f\x7f é\u2028😀"s);
    QCOMPARE(text, "x\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\x7f é\u2028😀\""s);
}

void JsonWriteTest::doublesReadBackTheSame_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one") << 1.0 << QByteArray("1.0");
    QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("minus zero") << -0.0 << QByteArray("-0.0");
    QTest::newRow("large") << 1e300 << QByteArray("1e+300");
    QTest::newRow("2^64") << 18446744073709551616.0 << QByteArray("18446744073709551616.0");
    QTest::newRow("largest") << std::numeric_limits<double>::max() << QByteArray("1.7976931348623157e+308");
    QTest::newRow("smallest") << std::numeric_limits<double>::denorm_min() << QByteArray("5e-324");
}

void JsonWriteTest::doublesReadBackTheSame()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    QCOMPARE(json::write(json::Value{number}), text.toStdString());
    const auto back = json::parse(text.toStdString());
    QVERIFY(back.has_value());
    QVERIFY(back->asDouble() != nullptr);
    QVERIFY(*back->asDouble() == number);
    QCOMPARE(std::signbit(*back->asDouble()), std::signbit(number));
}

void JsonWriteTest::whatIsNoNumberBecomesNull()
{
    QCOMPARE(json::write(json::Value{std::numeric_limits<double>::infinity()}), "null"s);
    QCOMPARE(json::write(json::Value{std::numeric_limits<double>::quiet_NaN()}), "null"s);
}

void JsonWriteTest::anyValueReadsBackTheSame()
{
    std::mt19937 random{7012};
    for (int i = 0; i < 5'000; ++i) {
        const auto value = anyValue(random, 5);
        const auto text = json::write(value);
        const auto back = json::parse(text);
        QVERIFY2(back.has_value(), text.c_str());
        QVERIFY2(*back == value, text.c_str());
        QCOMPARE(json::write(*back), text);
        QVERIFY(*json::parse(json::writePretty(value)) == value);
    }
}

void JsonWriteTest::peopleGetOneMemberALine()
{
    const json::Object object{
        {"a", json::Array{1, "x"}}, {"b", json::Object{}}, {"c", json::Object{{"d", true}}}};
    QCOMPARE(json::writePretty(object), R"({
  "a": [
    1,
    "x"
  ],
  "b": {},
  "c": {
    "d": true
  }
})"s);
}

QTEST_APPLESS_MAIN(JsonWriteTest)
#include "tst_json_write.moc"
