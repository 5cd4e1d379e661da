// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "freed_memory.h"
#include "json/wipe.h"
#include "json/write.h"

using namespace proffer;
using test::FreedMemory;

class JsonWipeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutWipingTheTextsAreLeftBehind();
    void noTextAndNoNameOutlivesAWipedObject();
    void aWipedValueIsNull();
    void writingLeavesNoPartBehind();
};

namespace {

constexpr std::string_view mark = "a mark that is too long to stand inside of a string";

json::Object marked()
{
    const std::string text{mark};
    return {{"text", text},
            {"text in between", "left " + text + " right"},
            {"list", json::Array{1, text, json::Array{text}, nullptr}},
            {"object", json::Object{{text, true}, {"inner", text}}}};
}

} // namespace

void JsonWipeTest::withoutWipingTheTextsAreLeftBehind()
{
    std::optional object{marked()};
    QCOMPARE(FreedMemory::during(mark, [&] { object.reset(); }), 6);
}

void JsonWipeTest::noTextAndNoNameOutlivesAWipedObject()
{
    std::optional object{marked()};
    QCOMPARE(FreedMemory::during(mark,
                                 [&] {
                                     json::wipe(*object);
                                     if (object->empty())
                                         object.reset();
                                 }),
             0);
    QVERIFY(!object);
}

void JsonWipeTest::aWipedValueIsNull()
{
    for (const auto &value : {json::Value{true}, json::Value{7}, json::Value{0.5}, json::Value{"text"},
                              json::Value{json::Array{"text"}}, json::Value{marked()}}) {
        auto wiped = value;
        json::wipe(wiped);
        QVERIFY(wiped.isNull());
    }
}

void JsonWipeTest::writingLeavesNoPartBehind()
{
    auto object = marked();
    std::string escapes;
    for (int i = 0; i < 500; ++i)
        escapes += "\"\n\x01";
    object.emplace("long", std::string{mark} + escapes + std::string{mark});
    object.emplace("numbers", json::Array(300, json::Value{-1.7976931348623157e+308}));
    std::string text;
    QCOMPARE(FreedMemory::during(mark, [&] { text = json::write(object); }), 0);
    QVERIFY(text.find(mark) != std::string::npos);
    const json::Value value{std::move(object)};
    std::string again;
    QCOMPARE(FreedMemory::during(mark, [&] { again = json::write(value); }), 0);
    QCOMPARE(again, text);
}

QTEST_APPLESS_MAIN(JsonWipeTest)
#include "tst_json_wipe.moc"
