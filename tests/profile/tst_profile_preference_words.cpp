// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/category.h"
#include "profile/preference.h"
#include "json/write.h"

using namespace proffer;
using namespace proffer::profile;
using vocabulary::Vocabulary;

class ProfilePreferenceWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineOfTheCatalogueHasAKnownCategory();
    void keysAreBroughtToOneForm_data();
    void keysAreBroughtToOneForm();
    void unknownKeysAreRefused_data();
    void unknownKeysAreRefused();
    void typingBecomesTheValue_data();
    void typingBecomesTheValue();
    void badValuesAreRefused_data();
    void badValuesAreRefused();
    void whatHoldsSomebodyBackIsRestrictive_data();
    void whatHoldsSomebodyBackIsRestrictive();
};

void ProfilePreferenceWordsTest::everyLineOfTheCatalogueHasAKnownCategory()
{
    QVERIFY(!preferenceCatalogue().empty());
    for (const auto &spec : preferenceCatalogue())
        QVERIFY2(Vocabulary::personalData().find(spec.category).has_value(), spec.key.data());
}

void ProfilePreferenceWordsTest::keysAreBroughtToOneForm_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("fixed") << QByteArray{"channel.phone"} << QByteArray{"channel.phone"};
    QTest::newRow("lower case") << QByteArray{"topic.Coffee"} << QByteArray{"topic.coffee"};
    QTest::newRow("composed") << QByteArray{"taste.cafe\xCC\x81"} << QByteArray{"taste.caf\xC3\xA9"};
    QTest::newRow("Japanese") << QByteArray{"topic.温泉"} << QByteArray{"topic.温泉"};
    QTest::newRow("Thai with marks") << QByteArray{"topic.ที่พัก"} << QByteArray{"topic.ที่พัก"};
    QTest::newRow("two words") << QByteArray{"size.running shoe"} << QByteArray{"size.running shoe"};
}

void ProfilePreferenceWordsTest::keysAreBroughtToOneForm()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, key);
    const auto canonical = canonicalPreferenceKey(written.toStdString());
    QVERIFY(canonical.has_value());
    QCOMPARE(*canonical, key.toStdString());
    QCOMPARE(*canonicalPreferenceKey(*canonical), *canonical);
}

void ProfilePreferenceWordsTest::unknownKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const auto *key :
         {"", "channel", "channel.fax", "topic", "topic.", "topic.*", "topic.a.b", "topic. a", "topic.a ",
          "topic.a  b", "topic.a\nb", "topic.\xE2\x80\xAE", "topic.\xFF", "frequency", "Channel.phone"})
        QTest::newRow(*key ? key : "empty") << QByteArray{key};
    QTest::newRow("too long") << "topic." + QByteArray(49, 'a');
}

void ProfilePreferenceWordsTest::unknownKeysAreRefused()
{
    QFETCH(QByteArray, key);
    const auto spec = preferenceSpec(key.toStdString());
    QVERIFY(!spec.has_value());
    QVERIFY(spec.error().code == ErrorCode::InvalidArgument);
    QVERIFY(!checkPreference(key.toStdString(), "yes").has_value());
}

void ProfilePreferenceWordsTest::typingBecomesTheValue_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *key, const char *typed, const char *value, const char *shown) {
        QTest::newRow(key) << QByteArray{key} << QByteArray{typed} << QByteArray{value} << QByteArray{shown};
    };
    row("channel.phone", "No", R"("no")", "no");
    row("frequency.max", " weekly ", R"("weekly")", "weekly");
    row("quiet_hours", "22:00-07:00 Asia/Tokyo", R"({"from":"22:00","to":"07:00","zone":"Asia/Tokyo"})",
        "22:00-07:00 Asia/Tokyo");
    row("personalisation", "ask", R"("ask")", "ask");
    row("topic.温泉", "like", R"("like")", "like");
    row("taste.coffee", "dark, not bitter", R"("dark, not bitter")", "dark, not bitter");
    row("size.shoe", "eu 38", R"({"size":"38","system":"EU"})", "EU 38");
    row("size.ring", "JP 24.0", R"({"size":"24.0","system":"JP"})", "JP 24.0");
    row("language", "JA, th-th", R"(["ja","th-TH"])", "ja, th-TH");
    row("accessibility", "captions, Large_Print", R"(["captions","large_print"])", "captions, large_print");
}

void ProfilePreferenceWordsTest::typingBecomesTheValue()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, shown);
    const auto read = preferenceFromText(key.toStdString(), typed.toStdString());
    QVERIFY(read.has_value());
    QCOMPARE(json::write(*read), value.toStdString());
    QCOMPARE(preferenceText(*read), shown.toStdString());
    QVERIFY(*preferenceFromText(key.toStdString(), shown.toStdString()) == *read);
}

void ProfilePreferenceWordsTest::badValuesAreRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<json::Value>("value");
    const auto row = [](const char *name, const char *key, json::Value value) {
        QTest::newRow(name) << QByteArray{key} << std::move(value);
    };
    row("truth", "channel.phone", true);
    row("other word", "channel.phone", "maybe");
    row("capital", "channel.phone", "No");
    row("ask a channel", "channel.phone", "ask");
    row("frequency", "frequency.max", "hourly");
    row("hours as text", "quiet_hours", "22:00-07:00");
    row("hour 24", "quiet_hours", json::Object{{"from", "24:00"}, {"to", "07:00"}, {"zone", "UTC"}});
    row("minute 60", "quiet_hours", json::Object{{"from", "22:60"}, {"to", "07:00"}, {"zone", "UTC"}});
    row("no time", "quiet_hours", json::Object{{"from", "22:00"}, {"to", "22:00"}, {"zone", "UTC"}});
    row("no zone", "quiet_hours", json::Object{{"from", "22:00"}, {"to", "07:00"}, {"zone", "Mars/Base"}});
    row("member too many", "quiet_hours",
        json::Object{{"from", "22:00"}, {"to", "07:00"}, {"zone", "UTC"}, {"day", "1"}});
    row("member missing", "quiet_hours", json::Object{{"from", "22:00"}, {"to", "07:00"}});
    row("size system", "size.shoe", json::Object{{"system", "XX"}, {"size", "38"}});
    row("size empty", "size.shoe", json::Object{{"system", "EU"}, {"size", ""}});
    row("size hostile", "size.shoe", json::Object{{"system", "EU"}, {"size", "<b>"}});
    row("no languages", "language", json::Array{});
    row("language twice", "language", json::Array{"ja", "ja"});
    row("language not canonical", "language", json::Array{"JA"});
    row("language number", "language", json::Array{1});
    row("access", "accessibility", json::Array{"everything"});
    row("taste empty", "taste.coffee", "  ");
    row("taste on two lines", "taste.coffee", "a\nb");
    row("taste too long", "taste.coffee", std::string(801, 'x'));
}

void ProfilePreferenceWordsTest::badValuesAreRefused()
{
    QFETCH(QByteArray, key);
    QFETCH(json::Value, value);
    const auto done = checkPreference(key.toStdString(), value);
    QVERIFY(!done.has_value());
    QCOMPARE(std::string{done.error().fact("preference")}, key.toStdString());
}

void ProfilePreferenceWordsTest::whatHoldsSomebodyBackIsRestrictive_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("restrictive");
    const auto row = [](const char *name, const char *key, const char *typed, bool restrictive) {
        QTest::newRow(name) << QByteArray{key} << QByteArray{typed} << restrictive;
    };
    row("never phone me", "channel.phone", "no", true);
    row("phone me", "channel.phone", "yes", false);
    row("at most weekly", "frequency.max", "weekly", true);
    row("quiet hours", "quiet_hours", "22:00-07:00 UTC", true);
    row("no personalisation", "personalisation", "no", true);
    row("ask before", "personalisation", "ask", true);
    row("personalise", "personalisation", "yes", false);
    row("never this topic", "topic.alcohol", "never", true);
    row("dislike", "topic.golf", "dislike", false);
    row("size", "size.shoe", "EU 38", false);
    row("taste that says no", "taste.coffee", "no", false);
}

void ProfilePreferenceWordsTest::whatHoldsSomebodyBackIsRestrictive()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, typed);
    QFETCH(bool, restrictive);
    const auto value = preferenceFromText(key.toStdString(), typed.toStdString());
    QVERIFY(value.has_value());
    QCOMPARE(isRestrictive(key.toStdString(), *value), restrictive);
}

QTEST_APPLESS_MAIN(ProfilePreferenceWordsTest)
#include "tst_profile_preference_words.moc"
