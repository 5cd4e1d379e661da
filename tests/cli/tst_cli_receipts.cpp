// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "field_rules.h"
#include "program.h"

#include "json/parse.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using proffer::test::Program;

/// Receipts on the command line: written with a vault, read without one.
class CliReceipts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReceiptGoesToStandardOutputAlone_data();
    void aReceiptGoesToStandardOutputAlone();
    void aSignedOneIsReadWithoutAVault();
    void theExpectedIssuerIsDemanded();
    void whatIsMissingIsAskedFor_data();
    void whatIsMissingIsAskedFor();
    void allThatIsMissingIsNamedAtOnce();
    void whatCannotBeItIsRefused_data();
    void whatCannotBeItIsRefused();
    void aGrantIsNoReceipt();
    void anEndIsInTheNextReceipt();
    void aProfileHasNone();
    void aFileIsNotOverwritten();

private:
    QStringList receipt(const QStringList &options) const;
    Program program_;
    QString grant_;
};

static QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '));
}

static const QStringList known{QStringLiteral("--storage"),      QStringLiteral("JP"),
                               QStringLiteral("--address"),      QStringLiteral("東京都千代田区神田 1-2-3"),
                               QStringLiteral("--contact"),      QStringLiteral("privacy@kissa.example"),
                               QStringLiteral("--jurisdiction"), QStringLiteral("JP")};
static const QStringList knownForKantara{
    QStringLiteral("--phone"),   QStringLiteral("+81 3 1234 5678"),
    QStringLiteral("--notice"),  QStringLiteral("https://kissa.example/privacy"),
    QStringLiteral("--service"), QStringLiteral("Coffee by post")};

void CliReceipts::initTestCase()
{
    QCOMPARE(program_.create().exit, 0);
    QCOMPARE(program_.run(words(QStringLiteral("me set email hanako@example.org"))).exit, 0);
    QCOMPARE(program_.run(words(QStringLiteral("vendor add 喫茶織 --origin https://kissa.example"))).exit, 0);
    QVERIFY(QFileInfo::exists(program_.path(QStringLiteral("vault"))));
    QCOMPARE(
        program_
            .bare({QStringLiteral("vendor"), QStringLiteral("keygen"), program_.path(QStringLiteral("key")),
                   QStringLiteral("--public"), program_.path(QStringLiteral("key.pub"))})
            .exit,
        0);
    QCOMPARE(program_
                 .run({QStringLiteral("vendor"), QStringLiteral("pin-key"), QStringLiteral("喫茶織"),
                       program_.path(QStringLiteral("key.pub")), QStringLiteral("--trust"),
                       QStringLiteral("in_person")})
                 .exit,
             0);
    const auto issued =
        program_.json(words(QStringLiteral("grant issue 喫茶織 email --purpose ServiceProvision")));
    grant_ = issued.value(QStringLiteral("id")).toString();
    QVERIFY(!grant_.isEmpty());
}

QStringList CliReceipts::receipt(const QStringList &options) const
{
    return QStringList{QStringLiteral("grant"), QStringLiteral("receipt"), grant_} + options;
}

static std::vector<std::string> complaints(const QByteArray &text, const QString &format)
{
    const auto document = proffer::json::parseObject(text.toStdString());
    if (!document)
        return {"no JSON"};
    if (format == QStringLiteral("kantara"))
        return proffer::test::complaintsAboutKantara(*document);
    return format == QStringLiteral("27560-record") ? proffer::test::complaintsAboutRecord(*document)
                                                    : proffer::test::complaintsAboutReceipt(*document);
}

void CliReceipts::aReceiptGoesToStandardOutputAlone_data()
{
    QTest::addColumn<QString>("format");
    for (const auto *format : {"27560-record", "27560-receipt", "kantara"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void CliReceipts::aReceiptGoesToStandardOutputAlone()
{
    QFETCH(const QString, format);
    const auto options = known + knownForKantara + QStringList{QStringLiteral("--format"), format};
    const auto answer = program_.run(receipt(options));
    QVERIFY2(answer.exit == 0, answer.err.constData());
    const auto wrong = complaints(answer.out, format);
    QVERIFY2(wrong.empty(), wrong.empty() ? "" : wrong.front().c_str());
    QVERIFY(answer.out.contains("喫茶織"));
    const auto json = program_.json(receipt(options));
    QCOMPARE(json.value(QStringLiteral("format")).toString(), format);
    QCOMPARE(json.value(QStringLiteral("id")).toString(), grant_);
    const auto inside = QJsonDocument{json.value(QStringLiteral("receipt")).toObject()}.toJson();
    QVERIFY(complaints(inside, format).empty());
}

void CliReceipts::aSignedOneIsReadWithoutAVault()
{
    const auto file = program_.path(QStringLiteral("receipt.jwt"));
    const auto written =
        program_.run(receipt(known + QStringList{QStringLiteral("--signed"), QStringLiteral("--out"), file,
                                                 QStringLiteral("--json")}));
    QCOMPARE(written.exit, 0);
    QCOMPARE(written.json().value(QStringLiteral("token")).toString().toUtf8(),
             program_.read(QStringLiteral("receipt.jwt")));
    const auto opened = program_.bare({QStringLiteral("receipt"), QStringLiteral("open"), file});
    QVERIFY2(opened.exit == 0, opened.err.constData());
    QVERIFY(complaints(opened.out, QStringLiteral("27560-receipt")).empty());
    QVERIFY2(opened.err.contains("who the person is, it cannot say"), opened.err.constData());
    const auto json =
        program_.bare({QStringLiteral("receipt"), QStringLiteral("open"), file, QStringLiteral("--json")})
            .json();
    QCOMPARE(json.value(QStringLiteral("verdict")).toString(),
             QStringLiteral("consistent_person_not_confirmed"));
    QCOMPARE(json.value(QStringLiteral("audience")).toString(), QStringLiteral("https://kissa.example"));
    QCOMPARE(QJsonDocument::fromJson(opened.out).object(), json.value(QStringLiteral("receipt")).toObject());
    // The issuer is the one that the grant itself names.
    const auto grant = program_.file(QStringLiteral("grant.jwt"),
                                     program_.json({QStringLiteral("grant"), QStringLiteral("token"), grant_})
                                         .value(QStringLiteral("token"))
                                         .toString()
                                         .toUtf8());
    const auto verdict =
        program_.bare({QStringLiteral("vendor"), QStringLiteral("verify"), grant, QStringLiteral("--json")})
            .json();
    QCOMPARE(json.value(QStringLiteral("issuer_thumbprint")),
             verdict.value(QStringLiteral("issuer_thumbprint")));
}

void CliReceipts::theExpectedIssuerIsDemanded()
{
    const auto file = program_.path(QStringLiteral("expected.jwt"));
    QCOMPARE(
        program_.run(receipt(known + QStringList{QStringLiteral("--signed"), QStringLiteral("--out"), file}))
            .exit,
        0);
    const QStringList open{QStringLiteral("receipt"), QStringLiteral("open"), file, QStringLiteral("--json")};
    const auto issuer = program_.bare(open).json().value(QStringLiteral("issuer_thumbprint")).toString();
    const auto same = program_.bare(open + QStringList{QStringLiteral("--issuer"), issuer});
    QCOMPARE(same.exit, 0);
    QCOMPARE(same.json().value(QStringLiteral("verdict")).toString(), QStringLiteral("consistent"));
    const auto other =
        program_.bare(open + QStringList{QStringLiteral("--issuer"),
                                         QStringLiteral("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")});
    QCOMPARE(other.exit, 7);
    QCOMPARE(other.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
             QStringLiteral("token.issuer"));
}

void CliReceipts::whatIsMissingIsAskedFor_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("option");
    for (const auto *option : {"--storage", "--address", "--contact", "--jurisdiction"})
        QTest::newRow(option) << QStringLiteral("27560-receipt") << QString::fromLatin1(option);
    for (const auto *option : {"--phone", "--notice", "--service"})
        QTest::newRow(option) << QStringLiteral("kantara") << QString::fromLatin1(option);
}

void CliReceipts::whatIsMissingIsAskedFor()
{
    QFETCH(const QString, format);
    QFETCH(const QString, option);
    auto options = known + knownForKantara + QStringList{QStringLiteral("--format"), format};
    const auto at = options.indexOf(option);
    QVERIFY(at >= 0);
    options.remove(at, 2);
    const auto answer = program_.run(receipt(options));
    QCOMPARE(answer.exit, 20);
    QVERIFY2(proffer::test::isOneLine(answer.err) && answer.err.contains(option.toUtf8()),
             answer.err.constData());
    QVERIFY(answer.out.isEmpty());
}

void CliReceipts::allThatIsMissingIsNamedAtOnce()
{
    const auto answer = program_.run(receipt({}));
    QCOMPARE(answer.exit, 20);
    QVERIFY2(proffer::test::isOneLine(answer.err) &&
                 answer.err.contains("Also missing: party contact, party address, storage locations."),
             answer.err.constData());
}

void CliReceipts::whatCannotBeItIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::newRow("a format") << words(QStringLiteral("--format iso")) << 7;
    QTest::newRow("a place") << words(QStringLiteral("--storage cloud")) << 7;
    QTest::newRow("a page") << words(QStringLiteral("--notice http://kissa.example")) << 7;
    QTest::newRow("a number") << words(QStringLiteral("--phone 0312345678")) << 7;
    QTest::newRow("a language") << words(QStringLiteral("--language ?")) << 7;
}

void CliReceipts::whatCannotBeItIsRefused()
{
    QFETCH(const QStringList, options);
    const auto answer = program_.run(
        receipt(known.mid(2) + QStringList{QStringLiteral("--storage"), QStringLiteral("JP")} + options));
    QTEST(answer.exit, "exit");
    QVERIFY2(proffer::test::isOneLine(answer.err), answer.err.constData());
}

void CliReceipts::aGrantIsNoReceipt()
{
    const auto token = program_.json({QStringLiteral("grant"), QStringLiteral("token"), grant_})
                           .value(QStringLiteral("token"))
                           .toString()
                           .toUtf8();
    for (const auto &text : {token, token.left(token.indexOf('~')), QByteArray{"{}"}, QByteArray{}}) {
        const auto answer = program_.bare({QStringLiteral("receipt"), QStringLiteral("open"),
                                           program_.file(QStringLiteral("no-receipt"), text)});
        QCOMPARE(answer.exit, 7);
        QVERIFY2(proffer::test::isOneLine(answer.err), answer.err.constData());
    }
}

void CliReceipts::anEndIsInTheNextReceipt()
{
    const auto issued =
        program_.json(words(QStringLiteral("grant issue 喫茶織 email --purpose ServiceProvision")));
    const auto id = issued.value(QStringLiteral("id")).toString();
    QCOMPARE(program_.run({QStringLiteral("grant"), QStringLiteral("end"), id}).exit, 0);
    const auto json = program_.json(QStringList{QStringLiteral("grant"), QStringLiteral("receipt"), id,
                                                QStringLiteral("--format"), QStringLiteral("27560-record")} +
                                    known);
    const auto events = json.value(QStringLiteral("receipt"))
                            .toObject()
                            .value(QStringLiteral("dpv:hasConsentStatus"))
                            .toArray();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.last().toObject().value(QStringLiteral("@type")).toArray().first().toString(),
             QStringLiteral("dpv:ConsentWithdrawn"));
}

void CliReceipts::aProfileHasNone()
{
    QCOMPARE(program_.run(words(QStringLiteral("prefs set channel.email yes"))).exit, 0);
    const auto profile =
        program_.json(words(QStringLiteral("profile issue 喫茶織 --preference channel.email")));
    const auto answer = program_.run(QStringList{QStringLiteral("grant"), QStringLiteral("receipt"),
                                                 profile.value(QStringLiteral("id")).toString()} +
                                     known);
    QCOMPARE(answer.exit, 20);
    QVERIFY2(answer.err.contains("permits nothing"), answer.err.constData());
}

void CliReceipts::aFileIsNotOverwritten()
{
    const auto file = program_.file(QStringLiteral("kept.json"), "mine");
    const QStringList out{QStringLiteral("--out"), file};
    QCOMPARE(program_.run(receipt(known + out)).exit, 8);
    QCOMPARE(program_.read(QStringLiteral("kept.json")), QByteArray{"mine"});
    QCOMPARE(program_.run(receipt(known + out + QStringList{QStringLiteral("--force")})).exit, 0);
    QVERIFY(complaints(program_.read(QStringLiteral("kept.json")), QStringLiteral("27560-receipt")).empty());
}

QTEST_GUILESS_MAIN(CliReceipts)
#include "tst_cli_receipts.moc"
