// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "vendors/country.h"
#include "vendors/origin.h"

using namespace proffer;
using namespace proffer::vendors;

class OriginTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheOneSpellingIsAnOrigin_data();
    void onlyTheOneSpellingIsAnOrigin();
    void hostIsWithoutThePort();
    void longNamesAreAcceptedUpToTheLimit();
    void whatPeopleTypeIsBroughtIntoTheOneSpelling_data();
    void whatPeopleTypeIsBroughtIntoTheOneSpelling();
    void pagesAreReadStrictly_data();
    void pagesAreReadStrictly();
    void aPageWithoutAPathNamesNoPage();
    void contactsAreReadStrictly_data();
    void contactsAreReadStrictly();
    void onlyAssignedCountriesAreTaken_data();
    void onlyAssignedCountriesAreTaken();
};

namespace {

/// An empty reason: it is fine.
void row(const char *text, const char *reason)
{
    const auto shown = visible(text);
    QTest::addRow("%s -> %s", shown.empty() ? "(empty)" : shown.c_str(),
                  *reason == '\0' ? "accepted" : reason)
        << QByteArray{text} << QByteArray{reason};
}

template <class T>
QByteArray reasonOf(const Result<T> &result)
{
    if (result)
        return {};
    const auto reason = result.error().fact("reason");
    return {reason.data(), static_cast<qsizetype>(reason.size())};
}

} // namespace

void OriginTest::onlyTheOneSpellingIsAnOrigin_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reason");
    row("https://shop.example", "");
    row("https://a.b.c.d.shop.example", "");
    row("https://shop.example:8443", "");
    row("https://shop.example:1", "");
    row("https://shop.example:65535", "");
    row("https://1.shop.example", "");
    row("https://0x.example", "");
    row("https://a-b.example", "");
    row("https://xn--r8jz45g.jp", "");
    row("https://xn--mnchen-3ya.de", "");
    row("https://shop.xn--p1ai", "");
    row("https://xn--shop.example", "");
    row("", "scheme");
    row("https://", "empty_label");
    row("http://shop.example", "scheme");
    row("ftp://shop.example", "scheme");
    row("shop.example", "scheme");
    row("//shop.example", "scheme");
    row("https:shop.example", "scheme");
    row("https:/shop.example", "scheme");
    row(" https://shop.example", "scheme");
    row("https:///shop.example", "path");
    row("https://shop.example ", "character");
    row("https://shop.example\n", "character");
    row("https://shop.example\t", "character");
    row("HTTPS://shop.example", "upper_case");
    row("https://Shop.example", "upper_case");
    row("https://shop.EXAMPLE", "upper_case");
    row("https://shop.example/", "path");
    row("https://shop.example/a", "path");
    row("https://shop.example?a", "path");
    row("https://shop.example#a", "path");
    row("https://shop.example\\a", "path");
    row("https://shop.example:443", "default_port");
    row("https://shop.example:", "port");
    row("https://shop.example:0", "port");
    row("https://shop.example:08443", "port");
    row("https://shop.example:65536", "port");
    row("https://shop.example:99999999999999999999", "port");
    row("https://shop.example:84a3", "port");
    row("https://shop.example:-1", "port");
    row("https://shop.example:+80", "port");
    row("https://shop.example:80:90", "ip_address");
    row("https://:8443", "empty_label");
    row("https://user@shop.example", "user_info");
    row("https://user:pass@shop.example", "user_info");
    row("https://@shop.example", "user_info");
    row("https://shop.example@evil.example", "user_info");
    row("https://.shop.example", "empty_label");
    row("https://shop..example", "empty_label");
    row("https://.", "empty_label");
    row("https://shop.example.", "trailing_dot");
    row("https://-shop.example", "hyphen");
    row("https://shop-.example", "hyphen");
    row("https://shop_1.example", "character");
    row("https://shop%2eexample", "character");
    row("https://shop*.example", "character");
    row("https://shop,example", "character");
    row("https://ab--c.example", "reserved_label");
    row("https://xn--.example", "hyphen");
    row("https://xn--a.example", "punycode");
    row("https://xn--mnchen-3y.example", "punycode");
    row("https://xn--wca.example", "punycode");   // an upper-case letter
    row("https://xn--62g.example", "punycode");   // the Kelvin sign
    row("https://xn--mi7c.example", "punycode");  // a full-width letter
    row("https://xn--x-83t.example", "punycode"); // an ideographic full stop
    row("https://xn--x-tgn.example", "punycode"); // a zero-width joiner
    row("https://xn--a-xbb.example", "punycode"); // not composed
    row("https://xn--99999999.example", "punycode");
    row("https://\xe4\xbe\x8b\xe3\x81\x88.jp", "not_ascii");
    row("https://sh\xd0\xbep.example", "not_ascii");
    row("https://shop\xe3\x80\x82"
        "example",
        "not_ascii");
    row("https://shop.example\xe2\x80\xae", "not_ascii");
    row("https://\xff.example", "not_ascii");
    row("https://shop", "single_label");
    row("https://localhost", "local_name");
    row("https://localhost:8443", "local_name");
    row("https://a.localhost", "local_name");
    row("https://printer.local", "local_name");
    row("https://db.internal", "local_name");
    row("https://nas.home.arpa", "local_name");
    row("https://notlocal.example", "");
    row("https://127.0.0.1", "ip_address");
    row("https://192.168.0.1:8443", "ip_address");
    row("https://2130706433", "ip_address");
    row("https://0x7f.0.0.0x1", "ip_address");
    row("https://shop.0x", "ip_address");
    row("https://1.2.3", "ip_address");
    row("https://[::1]", "ip_address");
    row("https://[2001:db8::1]:8443", "ip_address");
    row("https://::1", "ip_address");
}

void OriginTest::onlyTheOneSpellingIsAnOrigin()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, reason);
    const auto origin = Origin::parse(text.toStdString());
    QCOMPARE(reasonOf(origin), reason);
    if (origin)
        QCOMPARE(origin->text(), text.toStdString());
    else
        QCOMPARE(origin.error().code, ErrorCode::OriginInvalid);
}

void OriginTest::hostIsWithoutThePort()
{
    QCOMPARE(Origin::parse("https://shop.example:8443")->host(), std::string_view{"shop.example"});
    QCOMPARE(Origin::parse("https://shop.example")->host(), std::string_view{"shop.example"});
}

void OriginTest::longNamesAreAcceptedUpToTheLimit()
{
    const std::string label(63, 'a');
    QVERIFY(Origin::parse("https://" + label + ".example"));
    QCOMPARE(reasonOf(Origin::parse("https://" + label + "a.example")), QByteArray{"long_label"});
    const auto host = label + "." + label + "." + label + "." + std::string(61, 'a');
    QCOMPARE(host.size(), std::size_t{253});
    QVERIFY(Origin::parse("https://" + host));
    QVERIFY(Origin::parse("https://" + host + ":65535"));
    QCOMPARE(reasonOf(Origin::parse("https://" + host + "a")), QByteArray{"too_long"});
    QCOMPARE(reasonOf(Origin::parse("https://" + std::string(100'000, 'a'))), QByteArray{"too_long"});
}

void OriginTest::whatPeopleTypeIsBroughtIntoTheOneSpelling_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("origin");
    QTest::newRow("bare name") << QByteArray{"shop.example"} << QByteArray{"https://shop.example"};
    QTest::newRow("upper case") << QByteArray{"HTTPS://Shop.Example"} << QByteArray{"https://shop.example"};
    QTest::newRow("space around") << QByteArray{"  https://shop.example\n"}
                                  << QByteArray{"https://shop.example"};
    QTest::newRow("slash") << QByteArray{"https://shop.example/"} << QByteArray{"https://shop.example"};
    QTest::newRow("default port") << QByteArray{"https://shop.example:443/"}
                                  << QByteArray{"https://shop.example"};
    QTest::newRow("other port") << QByteArray{"shop.example:8443"} << QByteArray{"https://shop.example:8443"};
    QTest::newRow("Japanese name") << QByteArray{"https://例え.jp"} << QByteArray{"https://xn--r8jz45g.jp"};
    QTest::newRow("full-width letters and dot")
        << QByteArray{"https://ｓｈｏｐ。example"} << QByteArray{"https://shop.example"};
    QTest::newRow("umlaut, upper case")
        << QByteArray{"MÜNCHEN.de"} << QByteArray{"https://xn--mnchen-3ya.de"};
    QTest::newRow("not https") << QByteArray{"http://shop.example"} << QByteArray{};
    QTest::newRow("path") << QByteArray{"https://shop.example/a"} << QByteArray{};
    QTest::newRow("user") << QByteArray{"shop.example@evil.example"} << QByteArray{};
    QTest::newRow("nothing") << QByteArray{"  "} << QByteArray{};
    QTest::newRow("machine address in full-width digits") << QByteArray{"１２７.0.0.1"} << QByteArray{};
    QTest::newRow("bidirectional control") << QByteArray{"sh\xe2\x80\xaeop.例え.jp"} << QByteArray{};
    QTest::newRow("broken UTF-8") << QByteArray{"sh\xff.example"} << QByteArray{};
}

void OriginTest::whatPeopleTypeIsBroughtIntoTheOneSpelling()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, origin);
    const auto read = Origin::fromTyped(typed.toStdString());
    QCOMPARE(read ? QByteArray::fromStdString(read->text()) : QByteArray{}, origin);
}

void OriginTest::pagesAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reason");
    row("https://market.example/shops/Maru?lang=ja&x=%E3%81%AF", "");
    row("https://market.example", "");
    row("https://market.example?shop=1", "");
    row("https://market.example:8443/~a", "");
    row("http://market.example/a", "scheme");
    row("javascript:alert(1)", "scheme");
    row("https://Market.example/a", "upper_case");
    row("https://a@market.example/a", "user_info");
    row("https://market.example:443/a", "default_port");
    row("https://127.0.0.1/a", "ip_address");
    row("https://market.example/a#b", "character");
    row("https://market.example/a b", "character");
    row("https://market.example/a\\b", "character");
    row("https://market.example\\@evil.example/a", "character");
    row("https://market.example/<script>", "character");
    row("https://market.example/a%", "character");
    row("https://market.example/a%2", "character");
    row("https://market.example/a%2g", "character");
    row("https://market.example/\xe3\x81\xaf", "not_ascii");
}

void OriginTest::pagesAreReadStrictly()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, reason);
    QCOMPARE(reasonOf(PageAddress::parse(text.toStdString())), reason);
}

void OriginTest::aPageWithoutAPathNamesNoPage()
{
    QVERIFY(PageAddress::parse("https://market.example/a")->hasPath());
    QVERIFY(PageAddress::parse("https://market.example/?shop=1")->hasPath());
    QVERIFY(!PageAddress::parse("https://market.example/")->hasPath());
    QVERIFY(!PageAddress::parse("https://market.example")->hasPath());
    QCOMPARE(reasonOf(PageAddress::parse("https://market.example/" + std::string(2'048, 'a'))),
             QByteArray{"too_long"});
}

void OriginTest::contactsAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reason");
    row("privacy@shop.example", "");
    row("Data.Protection+eu@Shop.example", "");
    row("https://shop.example/privacy", "");
    row("", "no_address");
    row("shop.example", "no_address");
    row("@shop.example", "local_part");
    row("a b@shop.example", "local_part");
    row("a@b@shop.example", "local_part");
    row(".a@shop.example", "local_part");
    row("a..b@shop.example", "local_part");
    row("a@", "empty_label");
    row("a@shop", "single_label");
    row("a@[127.0.0.1]", "character");
    row("a@shop.example\r\nBcc: b@evil.example", "local_part");
    row("a@shop.example\n", "character");
    row("a@sh\xd0\xbep.example", "character");
    row("https://127.0.0.1/privacy", "ip_address");
    row("http://shop.example/privacy", "no_address");
    row("mailto:a@shop.example", "local_part");
}

void OriginTest::contactsAreReadStrictly()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, reason);
    const auto contact = Contact::parse(text.toStdString());
    QCOMPARE(reasonOf(contact), reason);
    if (contact)
        QCOMPARE(contact->isEmail(), !text.startsWith("https"));
    else
        QCOMPARE(contact.error().code, ErrorCode::InvalidArgument);
}

void OriginTest::onlyAssignedCountriesAreTaken_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("assigned");
    for (const auto *code : {"JP", "TH", "US", "AD", "ZW", "GB", "ME"})
        QTest::newRow(code) << QByteArray{code} << true;
    for (const auto *code : {"", "jp", "J", "JPN", "EU", "UK", "XX", "DA", "ZA ", "\xff\xff"})
        QTest::newRow(*code == '\0' ? "(empty)" : code) << QByteArray{code} << false;
}

void OriginTest::onlyAssignedCountriesAreTaken()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, assigned);
    const auto country = Country::parse(code.toStdString());
    QCOMPARE(country.has_value(), assigned);
    if (country)
        QCOMPARE(country->code(), code.toStdString());
}

QTEST_APPLESS_MAIN(OriginTest)
#include "tst_origin.moc"
