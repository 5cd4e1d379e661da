// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"
#include "store/ngram.h"

using namespace proffer;
using namespace proffer::store;
using namespace proffer::store::test;

class StoreNgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsFolded_data();
    void textIsFolded();
    void foldingTwiceChangesNothing();
    void queriesAreBuiltFromTerms_data();
    void queriesAreBuiltFromTerms();
    void textIsFound_data();
    void textIsFound();
    void longQueriesStayRunnable();
    void textThatIsTakenOutIsNotFound();
    void brokenTextDoesNoHarm_data();
    void brokenTextDoesNoHarm();
    void wordsAreComparedOneByOne();
};

namespace {

class Index {
public:
    Index() : database_(folder_.filled("a.db", keyOf(1), 0))
    {
        must(database_.execute(
            "CREATE VIRTUAL TABLE s USING fts5(x, content='', detail=none, tokenize='ngram')"));
    }
    void add(std::int64_t id, std::string_view text)
    {
        must(database_.run("INSERT INTO s(rowid, x) VALUES(?1, ?2)", id, foldForSearch(text)));
    }
    void remove(std::int64_t id, std::string_view text)
    {
        must(database_.run("INSERT INTO s(s, rowid, x) VALUES('delete', ?1, ?2)", id, foldForSearch(text)));
    }
    std::vector<std::int64_t> find(std::string_view typed)
    {
        std::vector<std::int64_t> found;
        auto rows =
            must(database_.query("SELECT rowid FROM s WHERE s MATCH ?1 ORDER BY rowid", ngramQuery(typed)));
        while (must(rows.step()))
            found.push_back(rows.integer(0));
        return found;
    }

private:
    Folder folder_;
    Database database_;
};

std::string toStd(const QString &text)
{
    return text.toStdString();
}

} // namespace

void StoreNgramTest::textIsFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"Straße HÉLLO"_qs << u"strasse héllo"_qs;
    QTest::newRow("decomposed") << u"e\u0301"_qs << u"\u00e9"_qs;
    QTest::newRow("full width") << u"ＡＢＣ１２３！"_qs << u"abc123!"_qs;
    QTest::newRow("half-width kana") << u"ｶﾞｷﾞｸﾞ ﾊﾟﾝ"_qs << u"ガギグ パン"_qs;
    QTest::newRow("ideographic space") << u"山田　太郎"_qs << u"山田 太郎"_qs;
    QTest::newRow("compatibility") << u"㈱ ﬁ ①"_qs << u"(株) fi 1"_qs;
    QTest::newRow("Thai sara am") << u"น\u0e33"_qs << u"น\u0e4d\u0e32"_qs;
    QTest::newRow("Greek sigma") << u"ΟΔΟΣ ς"_qs << u"οδοσ σ"_qs;
    QTest::newRow("white space") << u"  a\t\n b \u2003 "_qs << u"a b"_qs;
    QTest::newRow("unseen") << u"a\u200bb\u00adc\u202ed\ufeffe\u0001f"_qs << u"abcdef"_qs;
    QTest::newRow("variation selector") << u"葛\U000E0100城"_qs << u"葛城"_qs;
    QTest::newRow("outside the BMP") << u"𠮷野家 𝐀"_qs << u"𠮷野家 a"_qs;
    QTest::newRow("nothing") << u" \u200b "_qs << u""_qs;
}

void StoreNgramTest::textIsFolded()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(QString::fromStdString(foldForSearch(toStd(text))), folded);
}

void StoreNgramTest::foldingTwiceChangesNothing()
{
    std::string everything;
    for (char32_t point = 1; point < 0x20000; ++point) {
        if (point < 0xd800 || point > 0xdfff)
            everything += QString::fromUcs4(&point, 1).toStdString() + " ";
    }
    const auto once = foldForSearch(everything);
    QCOMPARE(foldForSearch(once), once);
}

void StoreNgramTest::queriesAreBuiltFromTerms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << u""_qs << u""_qs;
    QTest::newRow("white space") << u" \t "_qs << u""_qs;
    QTest::newRow("one") << u"A"_qs << u"\"a\""_qs;
    QTest::newRow("three") << u"東京都"_qs << u"\"東京都\""_qs;
    QTest::newRow("four") << u"東京都庁"_qs << u"\"東京都\" AND \"京都庁\""_qs;
    QTest::newRow("two words") << u"to kyoto"_qs << u"\"to\" AND \"kyo\" AND \"yot\" AND \"oto\""_qs;
    QTest::newRow("repeated") << u"aaaaaa a a"_qs << u"\"aaa\" AND \"a\""_qs;
    QTest::newRow("quotes") << u"\"\" OR"_qs << u"\"\"\"\"\"\" AND \"or\""_qs;
    QTest::newRow("operators") << u"a* -b ^c"_qs << u"\"a*\" AND \"-b\" AND \"^c\""_qs;
}

void StoreNgramTest::queriesAreBuiltFromTerms()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, query);
    QCOMPARE(QString::fromStdString(ngramQuery(toStd(typed))), query);
}

void StoreNgramTest::textIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto japanese = u"私は東京都港区に住む山田太郎です。電話は０３－１２３４。"_qs;
    const auto thai = u"ผมอาศัยอยู่ที่กรุงเทพมหานครและทำงานที่บริษัท"_qs;
    const auto english = u"The quick brown fox jumps over Müller's lazy dog"_qs;
    const std::tuple<const char *, QString, const char16_t *, bool> rows[] = {
        {"English, a letter", english, u"q", true},
        {"English, two", english, u"ox", true},
        {"English, a word", english, u"quick", true},
        {"English, inside a word", english, u"uic", true},
        {"English, several", english, u"LAZY fox", true},
        {"English, one missing", english, u"lazy cat", false},
        {"English, umlaut", english, u"MÜLLER", true},
        {"English, across words", english, u"kbr", false},
        {"Japanese, one", japanese, u"港", true},
        {"Japanese, two", japanese, u"山田", true},
        {"Japanese, three", japanese, u"東京都", true},
        {"Japanese, four", japanese, u"山田太郎", true},
        {"Japanese, seven", japanese, u"東京都港区に住", true},
        {"Japanese, wrong order", japanese, u"太郎山田", false},
        {"Japanese, other", japanese, u"京都府", false},
        {"Japanese, half-width digits", japanese, u"03-1234", true},
        {"Thai, one", thai, u"ก", true},
        {"Thai, word", thai, u"กรุงเทพ", true},
        {"Thai, inside", thai, u"มหานคร", true},
        {"Thai, with sara am", thai, u"ทำงาน", true},
        {"Thai, two words", thai, u"บริษัท อาศัย", true},
        {"Thai, other", thai, u"เชียงใหม่", false},
        {"kana, half-width typed", u"カタカナのガイド"_qs, u"ｶﾞｲﾄﾞ", true},
        {"kana, half-width stored", u"ｶﾀｶﾅ"_qs, u"カタカナ", true},
        {"outside the BMP", u"𠮷野家で食べた"_qs, u"𠮷野", true},
        {"ordinary twin of it", u"𠮷野家で食べた"_qs, u"吉野", false},
        {"punctuation", u"mail: a@b.example"_qs, u"a@b", true},
        {"quotes", u"he said \"no\""_qs, u"\"no\"", true},
    };
    for (const auto &[name, text, typed, found] : rows)
        QTest::newRow(name) << text << QString::fromUtf16(typed) << found;
}

void StoreNgramTest::textIsFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    Index index;
    index.add(1, "something else entirely 別の文 อื่น");
    index.add(7, toStd(text));
    QCOMPARE(index.find(toStd(typed)),
             found ? (std::vector<std::int64_t>{7}) : (std::vector<std::int64_t>{}));
    QCOMPARE(containsFolded(foldForSearch(toStd(text)), foldForSearch(toStd(typed))), found);
}

void StoreNgramTest::longQueriesStayRunnable()
{
    Index index;
    std::string text;
    for (int i = 0; i < 5000; ++i)
        text += std::to_string(i * 7919) + (i % 3 == 0 ? " " : "");
    index.add(3, text);
    index.add(4, "0");
    QCOMPARE(index.find(text), (std::vector<std::int64_t>{3}));
}

void StoreNgramTest::textThatIsTakenOutIsNotFound()
{
    Index index;
    index.add(1, "aaaa 東京東京東京 aaaa");
    index.add(2, "東京");
    index.remove(1, "aaaa 東京東京東京 aaaa");
    QCOMPARE(index.find("東京"), (std::vector<std::int64_t>{2}));
    QVERIFY(index.find("a").empty());
    QVERIFY(index.find("aaa").empty());
}

void StoreNgramTest::brokenTextDoesNoHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("stray byte") << QByteArray{"ab\xff"
                                              "cd"};
    QTest::newRow("cut off") << QByteArray{"ab\xe6\x9d"};
    QTest::newRow("overlong") << QByteArray{"\xc0\xaf\xe0\x80\xaf"};
    QTest::newRow("surrogate") << QByteArray{"\xed\xa0\x80x"};
    QTest::newRow("too high") << QByteArray{"\xf4\x90\x80\x80"};
    QTest::newRow("zero inside") << QByteArray{"a\0b", 3};
    QTest::newRow("only continuation") << QByteArray(100, '\x80');
}

void StoreNgramTest::brokenTextDoesNoHarm()
{
    QFETCH(const QByteArray, bytes);
    const auto text = bytes.toStdString();
    QVERIFY(QString::fromStdString(foldForSearch(text)).isValidUtf16());
    Index index;
    index.add(1, text);
    QCOMPARE(index.find(text), (std::vector<std::int64_t>{1}));
    // Even what was not folded.
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 0);
    must(database.execute("CREATE VIRTUAL TABLE s USING fts5(x, content='', detail=none, tokenize='ngram')"));
    must(database.run("INSERT INTO s(rowid, x) VALUES(1, ?1)", text));
    must(database.run("INSERT INTO s(s, rowid, x) VALUES('delete', 1, ?1)", text));
}

void StoreNgramTest::wordsAreComparedOneByOne()
{
    QVERIFY(containsFolded("alpha beta", ""));
    QVERIFY(containsFolded("alpha beta", "beta alpha"));
    QVERIFY(containsFolded("alpha beta", "eta"));
    QVERIFY(!containsFolded("alpha beta", "alphabeta"));
    QVERIFY(!containsFolded("alpha beta", "alpha gamma"));
    QVERIFY(!containsFolded("", "a"));
}

QTEST_APPLESS_MAIN(StoreNgramTest)
#include "tst_store_ngram.moc"
