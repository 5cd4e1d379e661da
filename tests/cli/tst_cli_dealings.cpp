// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "apache.h"
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using proffer::test::Answer;
using proffer::test::Apache;
using proffer::test::isOneLine;
using proffer::test::Program;

/// Two people and three companies: rules, requests, agreements and what goes wrong with them, with the
/// command line alone. The tests stand in the order of the story.
class CliDealings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sixQuestionsMakeTheFirstRules();
    void rulesAreWrittenAndChanged();
    void termsHaveVersions();
    void aRequestIsReadAndChangesNothing();
    void aRequestIsComparedWithTheRules();
    void aRequestIsConfirmedAndAnswered();
    void whatIsWrongWithARequestIsNamed_data();
    void whatIsWrongWithARequestIsNamed();
    void aBrokerWhoBoughtACopyIsRefused();
    void aCompanyThatChangedItsKeyIsAnAlarm();
    void anAgreementIsOfferedCounteredAndClosed();
    void aReplayedAnswerIsRefusedAndAnotherOneIsAConflict();
    void whatWasSaidIsKeptWithItsSource();
    void aLegalTextThatIsAttachedIsToldApart();
    void aNewOwnerNeedsANewYes();
    void aCounterAnswersARequest();
    void twoCompaniesHaveNothingInCommon();
    void theOtherPersonIsNotMeant();
    void aListedEndIsReadByAThirdParty();
    void historyTellsIt();
    void everyVerbWasUsed();

private:
    static QStringList words(const QString &line);
    Answer person(const QString &line, const QStringList &more = {});
    QJsonObject shown(const QString &line, const QStringList &more = {});
    /// Refused with one line and an exit code, and nothing in the vault is other than before.
    void refused(const QString &line, int exit, const char *sentence);
    Answer company(const QString &line) const;
    QJsonObject asked(const char *file, const char *key, const char *form) const;

    Program program_;
    QStringList used_;
    QString request_;
    QString offer_;
};

namespace {

constexpr auto kissaAsks = R"({
  "vendor": {"name": "Kissa", "origin": "https://kissa.example", "contact": "privacy@kissa.example"},
  "ask": [{"data": "EmailAddress", "purpose": "DeliveryOfGoods", "processing": "Consult",
           "collection": "asked-directly", "retention": "P30D", "required": true, "why": "to send what you ordered"},
          {"data": "TelephoneNumber", "purpose": "CustomerCare", "processing": "Consult",
           "collection": "asked-directly", "retention": "P90D", "why": "to call you back",
           "if_withheld": "we write to you"},
          {"data": "EmailAddress", "purpose": "DirectMarketing", "processing": "Use",
           "collection": "asked-directly", "retention": "P1Y", "why": "news"}]
})";

constexpr auto aoiAsks = R"({
  "vendor": {"name": "Aoi", "origin": "https://aoi.example"},
  "ask": [{"data": "EmailAddress", "purpose": "DeliveryOfGoods", "processing": "Consult",
           "collection": "asked-directly", "retention": "P30D", "why": "to send what you ordered"}]
})";

} // namespace

QStringList CliDealings::words(const QString &line)
{
    return line.split(QLatin1Char(' '));
}

Answer CliDealings::person(const QString &line, const QStringList &more)
{
    used_.append(words(line).mid(0, 2).join(QLatin1Char(' ')));
    return program_.run(words(line) + more);
}

QJsonObject CliDealings::shown(const QString &line, const QStringList &more)
{
    used_.append(words(line).mid(0, 2).join(QLatin1Char(' ')));
    return program_.json(words(line) + more);
}

void CliDealings::refused(const QString &line, int exit, const char *sentence)
{
    const auto before = program_.fingerprint();
    const auto answer = person(line);
    QVERIFY2(answer.err.contains(sentence), answer.err.constData());
    QCOMPARE(answer.exit, exit);
    QVERIFY2(isOneLine(answer.err), answer.err.constData());
    QCOMPARE(program_.fingerprint(), before);
}

Answer CliDealings::company(const QString &line) const
{
    const auto answer = program_.bare(words(line));
    if (answer.exit != 0)
        qWarning("%s", answer.err.constData());
    return answer;
}

void CliDealings::initTestCase()
{
    QCOMPARE(program_.create().exit, 0);
    QCOMPARE(program_.create(QStringLiteral("other")).exit, 0);
    program_.file(QStringLiteral("kissa.json"), kissaAsks);
    program_.file(QStringLiteral("aoi.json"), aoiAsks);
    for (const auto *name : {"kissa", "aoi", "broker", "next"})
        QCOMPARE(
            company(QStringLiteral("vendor keygen %1.key --public %1.jwk").arg(QLatin1String(name))).exit, 0);
    QCOMPARE(company(QStringLiteral("vendor keygen reply.key --use encryption --public reply.jwk")).exit, 0);
    QCOMPARE(
        company(QStringLiteral("vendor request kissa.json --key kissa.key --encryption-key reply.key --out "
                               "kissa.jwt"))
            .exit,
        0);
    QCOMPARE(company(QStringLiteral("vendor request aoi.json --key aoi.key --out aoi.jwt")).exit, 0);
    QCOMPARE(person(QStringLiteral("me set email hanako@mail.example")).exit, 0);
    QCOMPARE(person(QStringLiteral("me set phone_number +81312345678")).exit, 0);
}

void CliDealings::sixQuestionsMakeTheFirstRules()
{
    for (const auto *language : {"en", "ja", "th"}) {
        const auto told = shown(QStringLiteral("rules questions --language %1").arg(QLatin1String(language)));
        const auto questions = told[QLatin1String("questions")].toArray();
        QCOMPARE(questions.size(), 6);
        for (const auto &question : questions) {
            QVERIFY(!question[QLatin1String("text")].toString().isEmpty());
            for (const auto &choice : question[QLatin1String("choices")].toArray())
                QVERIFY(!choice[QLatin1String("text")].toString().isEmpty());
        }
    }
    const auto rules = shown(QStringLiteral("rules begin advertising=never address=give passing-on=never"));
    QVERIFY(rules[QLatin1String("chosen")].toArray().contains(QStringLiteral("unsolicited-contact")));
    QVERIFY(rules[QLatin1String("sentences")].toArray().size() > 10);
    refused(QStringLiteral("rules begin weather=never"), 3, "There is no question \"weather\"");
    refused(QStringLiteral("rules begin health=perhaps"), 3, "No question has the answer \"perhaps\"");
    refused(QStringLiteral("rules begin health"), 7, "advertising=never");
    refused(QStringLiteral("rules begin health=never health=never"), 20, "answered twice");
}

void CliDealings::rulesAreWrittenAndChanged()
{
    const auto own =
        shown(QStringLiteral("rules write Deliveries allow --purpose DeliveryOfGoods --data Contact "
                             "--retention P30D"));
    QCOMPARE(own[QLatin1String("version")].toInt(), 1);
    const auto changed =
        shown(QStringLiteral("rules change Deliveries allow --purpose DeliveryOfGoods --data "
                             "Contact --retention P60D"));
    QCOMPARE(changed[QLatin1String("version")].toInt(), 2);
    QCOMPARE(changed[QLatin1String("id")], own[QLatin1String("id")]);
    QCOMPARE(person(QStringLiteral("rules write Games never --data Contact --recipient Games")).exit, 0);
    QCOMPARE(person(QStringLiteral("rules remove Games")).exit, 0);
    QCOMPARE(person(QStringLiteral("rules forbid retargeting")).exit, 0);
    QCOMPARE(person(QStringLiteral("rules lift retargeting")).exit, 0);
    QCOMPARE(person(QStringLiteral("rules comfort Financial bank give")).exit, 0);
    QCOMPARE(person(QStringLiteral("rules ready-made --language th")).exit, 0);
    const auto listed = shown(QStringLiteral("rules list"));
    QCOMPARE(listed[QLatin1String("own")].toArray().size(), 1);
    refused(QStringLiteral("rules write Empty never"), 7, "A rule must say what it is about");
    refused(QStringLiteral("rules write Word never --purpose Nonsense"), 7, "Nonsense");
    refused(QStringLiteral("rules remove Games"), 3, "rule");
    refused(QStringLiteral("rules write Short never --data Contact --retention P1D"), 7, "never allowed");
}

void CliDealings::termsHaveVersions()
{
    QCOMPARE(shown(QStringLiteral("terms write Mine"))[QLatin1String("version")].toInt(), 1);
    QCOMPARE(person(QStringLiteral("rules forbid what-i-did-not-give")).exit, 0);
    QCOMPARE(shown(QStringLiteral("terms write Mine"))[QLatin1String("version")].toInt(), 2);
    QCOMPARE(person(QStringLiteral("rules lift what-i-did-not-give")).exit, 0);
    const auto compared = shown(QStringLiteral("terms compare Mine"));
    QCOMPARE(compared[QLatin1String("sentences")].toArray().size(), 1);
    QCOMPARE(shown(QStringLiteral("terms show Mine --edition 1"))[QLatin1String("version")].toInt(), 1);
    QCOMPARE(person(QStringLiteral("terms write Other")).exit, 0);
    QCOMPARE(person(QStringLiteral("terms remove Other")).exit, 0);
    QCOMPARE(shown(QStringLiteral("terms list"))[QLatin1String("terms")].toArray().size(), 1);
    refused(QStringLiteral("terms show Nothing"), 3, "terms");
}

void CliDealings::aRequestIsReadAndChangesNothing()
{
    const auto before = program_.fingerprint();
    const auto told = shown(QStringLiteral("request read kissa.jwt --language ja"));
    QVERIFY(told[QLatin1String("sentences")].toArray().size() > 5);
    QCOMPARE(told[QLatin1String("seen")].toBool(), false);
    QVERIFY(!told.contains(QLatin1String("vendor")));
    QCOMPARE(program_.fingerprint(), before);
    refused(QStringLiteral("request receive kissa.jwt"), 3, "You do not know the company that asks");
}

void CliDealings::aRequestIsComparedWithTheRules()
{
    const auto received = shown(QStringLiteral("request receive kissa.jwt --add --kind shop"));
    request_ = received[QLatin1String("id")].toString();
    const auto items = received[QLatin1String("items")].toArray();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items.at(0)[QLatin1String("fit")].toString(), QStringLiteral("fits"));
    QCOMPARE(items.at(1)[QLatin1String("fit")].toString(), QStringLiteral("needs_person"));
    QCOMPARE(items.at(2)[QLatin1String("fit")].toString(), QStringLiteral("against"));
    QCOMPARE(received[QLatin1String("trust")].toString(), QStringLiteral("self_asserted"));
    for (const auto &[language, fits] :
         std::map<QString, QByteArray>{{QStringLiteral("en"), "This is against your rules"},
                                       {QStringLiteral("ja"), "これは、あなたのルールに合っています"},
                                       {QStringLiteral("th"), "เรื่องนี้เป็นไปตามกติกาของคุณ"}}) {
        const auto said = person(QStringLiteral("request show %1 --language %2").arg(request_, language));
        QVERIFY2(said.out.contains(fits), said.out.constData());
    }
    QVERIFY(person(QStringLiteral("request show %1").arg(request_)).out.contains("we write to you"));
    QCOMPARE(shown(QStringLiteral("request list"))[QLatin1String("requests")].toArray().size(), 1);
    refused(QStringLiteral("request receive kissa.jwt"), 22, "You have seen this request before");
}

void CliDealings::aRequestIsConfirmedAndAnswered()
{
    refused(QStringLiteral("request grant %1").arg(request_), 20, "key");
    const auto fingerprint =
        shown(QStringLiteral("request show %1").arg(request_))[QLatin1String("fingerprint")].toString();
    auto wrong = fingerprint;
    wrong[5] = wrong[5] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
    refused(QStringLiteral("request confirm %1 -- %2").arg(request_, wrong), 7, "NOT the fingerprint");
    const auto confirmed =
        person(QStringLiteral("request confirm --json %1 -- %2").arg(request_, fingerprint)).json();
    QCOMPARE(confirmed[QLatin1String("trust")].toString(), QStringLiteral("fingerprint_confirmed"));
    refused(QStringLiteral("request grant %1 --item 3").arg(request_), 7, "Item 3 is against your rules");
    refused(QStringLiteral("request grant %1 no_such_detail").arg(request_), 3, "no_such_detail");
    refused(QStringLiteral("request grant %1 --item 9").arg(request_), 7, "The request has no item 9");
    const auto answered = shown(QStringLiteral("request grant %1 --item 1 --item 2 --days 30").arg(request_));
    const auto answer = answered[QLatin1String("answer")].toObject();
    QCOMPARE(answer[QLatin1String("answer")].toString(), QStringLiteral("granted_in_part"));
    const auto grant = answer[QLatin1String("grant")].toString();
    const auto terms = shown(QStringLiteral("grant show %1").arg(grant))[QLatin1String("terms")].toObject();
    QVERIFY(terms.contains(QLatin1String("request")));
    refused(QStringLiteral("request grant %1").arg(request_), 20, "answered this request already");
    refused(QStringLiteral("request decline %1").arg(request_), 20, "answered this request already");
    QCOMPARE(person(QStringLiteral("grant token %1 --out kissa-permit.jwt").arg(grant)).exit, 0);
}

void CliDealings::whatIsWrongWithARequestIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("sentence");
    const auto token = program_.read(QStringLiteral("aoi.jwt")).trimmed();
    auto altered = token.split('.');
    altered[1] = QByteArray::fromBase64(altered[1], QByteArray::Base64UrlEncoding)
                     .replace("P30D", "P90D")
                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("altered") << altered.join('.') << 16
                             << QByteArray{"This request was changed after it was signed"};
    QTest::newRow("cut off") << token.left(token.size() / 2) << 7 << QByteArray{"This is not a whole token"};
    QTest::newRow("empty") << QByteArray{} << 7 << QByteArray{"This is not a whole token"};
    QTest::newRow("not a request") << QByteArray{R"({"v": 1})"} << 7 << QByteArray{"claim"};
    QTest::newRow("a permit") << program_.read(QStringLiteral("kissa-permit.jwt")).trimmed() << 7
                              << QByteArray{};
}

void CliDealings::whatIsWrongWithARequestIsNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, exit);
    QFETCH(const QByteArray, sentence);
    program_.file(QStringLiteral("wrong.jwt"), text);
    refused(QStringLiteral("request receive wrong.jwt --add"), exit, sentence.constData());
    refused(QStringLiteral("request read wrong.jwt"), exit, sentence.constData());
}

void CliDealings::aBrokerWhoBoughtACopyIsRefused()
{
    const auto challenge =
        person(QStringLiteral("grant challenge %1 --out challenge.jwt")
                   .arg(shown(QStringLiteral("request show %1")
                                  .arg(request_))[QLatin1String("answer")][QLatin1String("grant")]
                            .toString()));
    QCOMPARE(challenge.exit, 0);
    const auto shownByBroker = program_.bare(words(QStringLiteral(
        "vendor present kissa-permit.jwt broker.key --challenge challenge.jwt --out shown.jwt")));
    QCOMPARE(shownByBroker.exit, 0);
    const auto checked = person(QStringLiteral("check shown.jwt"));
    QCOMPARE(checked.exit, 14);
    QVERIFY2(checked.out.startsWith("Wrong presenter"), checked.out.constData());
    QCOMPARE(
        company(QStringLiteral("vendor present kissa-permit.jwt kissa.key --challenge challenge.jwt --out "
                               "genuine.jwt"))
            .exit,
        0);
    QCOMPARE(program_.run({QStringLiteral("check"), QStringLiteral("genuine.jwt")}).exit, 0);
    // The broker asks in the company's name, with a key of their own.
    QCOMPARE(company(QStringLiteral("vendor request kissa.json --key broker.key --out broker.jwt")).exit, 0);
    const auto asked = person(QStringLiteral("request receive broker.jwt"));
    QCOMPARE(asked.exit, 21);
    QVERIFY2(asked.err.contains("ALARM"), asked.err.constData());
    QCOMPARE(shown(QStringLiteral("vendor keys"))[QLatin1String("keys")].toArray().size(), 1);
    QCOMPARE(shown(QStringLiteral("request list"))[QLatin1String("requests")].toArray().size(), 1);
}

void CliDealings::aCompanyThatChangedItsKeyIsAnAlarm()
{
    QCOMPARE(company(QStringLiteral("vendor request kissa.json --key next.key --out next.jwt")).exit, 0);
    QCOMPARE(person(QStringLiteral("request receive next.jwt")).exit, 21);
    QCOMPARE(company(QStringLiteral("vendor change-key --old broker.key --new next.key --origin "
                                    "https://kissa.example --out forged.jwt"))
                 .exit,
             0);
    refused(QStringLiteral("vendor accept-key Kissa forged.jwt"), 7, "another key than the one you know");
    QCOMPARE(company(QStringLiteral("vendor change-key --old kissa.key --new next.key --origin "
                                    "https://kissa.example --out change.jwt"))
                 .exit,
             0);
    QCOMPARE(person(QStringLiteral("vendor accept-key Kissa change.jwt")).exit, 0);
    const auto received = shown(QStringLiteral("request receive next.jwt"));
    QCOMPARE(received[QLatin1String("trust")].toString(), QStringLiteral("fingerprint_confirmed"));
    const auto id = received[QLatin1String("id")].toString();
    const auto declined = shown(QStringLiteral("request decline %1 --reason nosy --language th").arg(id));
    QCOMPARE(declined[QLatin1String("answer")][QLatin1String("answer")].toString(),
             QStringLiteral("declined"));
}

void CliDealings::anAgreementIsOfferedCounteredAndClosed()
{
    QCOMPARE(person(QStringLiteral("agreement codes --language ja")).exit, 0);
    const auto offered = shown(QStringLiteral("agreement offer Kissa SD-BASE --out offer.jwt"));
    const auto first = offered[QLatin1String("id")].toString();
    QCOMPARE(company(QStringLiteral("vendor answer offer.jwt SD-BASE-ATP --counter --key next.key --origin "
                                    "https://kissa.example --out counter.jwt"))
                 .exit,
             0);
    const auto countered = shown(QStringLiteral("agreement answer counter.jwt"));
    const auto status = countered[QLatin1String("status")].toObject();
    QCOMPARE(status[QLatin1String("state")].toString(), QStringLiteral("countered"));
    QVERIFY(status[QLatin1String("ieee7012")].toString().endsWith(
        QStringLiteral("AgreementNegotiationCounterOfferMade")));
    const auto second =
        shown(QStringLiteral("agreement offer Kissa SD-BASE-A --reply-to %1 --out offer2.jwt").arg(first));
    offer_ = second[QLatin1String("id")].toString();
    QCOMPARE(
        shown(QStringLiteral("agreement show %1").arg(first))[QLatin1String("status")][QLatin1String("state")]
            .toString(),
        QStringLiteral("counter_closed"));
    QCOMPARE(company(QStringLiteral("vendor answer offer2.jwt --accept --key next.key --origin "
                                    "https://kissa.example --out accept.jwt"))
                 .exit,
             0);
    const auto agreed = shown(QStringLiteral("agreement answer accept.jwt"));
    QCOMPARE(agreed[QLatin1String("status")][QLatin1String("state")].toString(), QStringLiteral("agreed"));
    for (const auto *language : {"en", "ja", "th"})
        QCOMPARE(
            person(QStringLiteral("agreement show %1 --language %2").arg(offer_, QLatin1String(language)))
                .exit,
            0);
    QCOMPARE(person(QStringLiteral("agreement record %1 --out record.json").arg(offer_)).exit, 0);
    const auto record = QJsonDocument::fromJson(program_.read(QStringLiteral("record.json"))).object();
    QCOMPARE(record[QLatin1String("offer")].toString().toUtf8(),
             program_.read(QStringLiteral("offer2.jwt")).trimmed());
    QCOMPARE(record[QLatin1String("answer")].toString().toUtf8(),
             program_.read(QStringLiteral("accept.jwt")).trimmed());
    const auto opened = company(QStringLiteral("open record.json"));
    QCOMPARE(opened.exit, 0);
    for (const auto *line : {"as both sides keep them.", "it is signed by the key that it names",
                             "https://kissa.example", "Offered: ", "accepted"})
        QVERIFY2(opened.out.contains(line), opened.out.constData());
    auto altered = record;
    altered[QLatin1String("answer")] =
        QString::fromUtf8(program_.read(QStringLiteral("counter.jwt")).trimmed());
    program_.file(QStringLiteral("altered.json"), QJsonDocument{altered}.toJson(QJsonDocument::Compact));
    const auto broken = program_.bare(words(QStringLiteral("open altered.json")));
    QCOMPARE(broken.exit, 25);
    QVERIFY2(broken.out.contains("This answers another offer than yours."), broken.out.constData());
    refused(QStringLiteral("agreement offer Kissa SD-BASE --reply-to %1").arg(first), 7, "counter-offer");
    refused(QStringLiteral("agreement offer Kissa"), 7, "Name at least one agreement");
    refused(QStringLiteral("agreement offer Kissa SD-NONE"), 7, "SD-NONE");
}

void CliDealings::aReplayedAnswerIsRefusedAndAnotherOneIsAConflict()
{
    refused(QStringLiteral("agreement answer accept.jwt"), 22, "You have seen this answer before");
    QCOMPARE(company(QStringLiteral("vendor answer offer2.jwt --decline --key next.key --origin "
                                    "https://kissa.example --out decline.jwt"))
                 .exit,
             0);
    const auto conflict = person(QStringLiteral("agreement answer decline.jwt"));
    QCOMPARE(conflict.exit, 23);
    QVERIFY2((conflict.out + conflict.err).contains("CONFLICT"), conflict.out.constData());
    QCOMPARE(shown(QStringLiteral("agreement show %1").arg(offer_))[QLatin1String("conflicts")].toInt(), 1);
    refused(QStringLiteral("agreement answer decline.jwt"), 22, "You have seen this answer before");
    refused(QStringLiteral("agreement answer kissa.jwt"), 7, "");
}

void CliDealings::whatWasSaidIsKeptWithItsSource()
{
    program_.file(QStringLiteral("mail.eml"), "From: aoi@aoi.example\n\nYes, we agree.\n");
    QCOMPARE(person(QStringLiteral("vendor add Aoi --origin https://aoi.example --kind shop")).exit, 0);
    const auto said = shown(QStringLiteral("agreement said Aoi SD-BASE mail.eml"));
    QVERIFY(said[QLatin1String("source")].toString().contains(QStringLiteral("Yes, we agree.")));
    const auto id = said[QLatin1String("id")].toString();
    QCOMPARE(person(QStringLiteral("agreement erase-source %1").arg(id)).exit, 0);
    QVERIFY(!shown(QStringLiteral("agreement show %1").arg(id)).contains(QLatin1String("source")));
    QCOMPARE(person(QStringLiteral("agreement end %1 --reason over").arg(id)).exit, 0);
    refused(QStringLiteral("agreement end %1").arg(id), 20, "This agreement is over");
    QCOMPARE(
        shown(QStringLiteral("agreement list --vendor Aoi"))[QLatin1String("agreements")].toArray().size(),
        1);
    refused(QStringLiteral("agreement said Aoi SD-BASE mail.eml --date 2999-01-01"), 7, "in the future");
    const auto own = shown(QStringLiteral("agreement said Aoi OWN mail.eml --terms Mine"));
    QCOMPARE(own[QLatin1String("agreement")][QLatin1String("code")].toString(), QStringLiteral("OWN"));
    const auto ended = QStringLiteral("agreement end %1").arg(own[QLatin1String("id")].toString());
    QCOMPARE(person(ended).exit, 0);
    refused(QStringLiteral("agreement said Aoi OWN mail.eml"), 7, "with OWN for the code");
    refused(QStringLiteral("agreement said Aoi SD-BASE mail.eml --terms Mine"), 7, "with OWN for the code");
    refused(QStringLiteral("agreement said Aoi OWN mail.eml --terms Nothing"), 3, "terms");
}

void CliDealings::aLegalTextThatIsAttachedIsToldApart()
{
    program_.file(QStringLiteral("legal.txt"), "What we agree on.\n");
    constexpr auto sentence = "two companies who get the same text can find that out";
    auto options = program_.opening();
    options.removeAll(QStringLiteral("--quiet"));
    options.append(QStringLiteral("--json"));
    const auto attached = program_.bare(
        words(QStringLiteral("agreement offer Aoi SD-BASE --text SD-BASE=legal.txt")) + options);
    QCOMPARE(attached.exit, 0);
    QVERIFY2(attached.err.contains(sentence), attached.err.constData());
    const auto plain = program_.bare(words(QStringLiteral("agreement offer Aoi SD-BASE")) + options);
    QCOMPARE(plain.exit, 0);
    QVERIFY2(!plain.err.contains(sentence), plain.err.constData());
    // A text for what is not offered is not left out unnoticed.
    refused(QStringLiteral("agreement offer Aoi SD-BASE --text SD-BSAE=legal.txt"), 7, "SD-BSAE");
    refused(QStringLiteral("agreement offer Aoi SD-BASE --text SD-BASE-A=missing.txt"), 7, "SD-BASE-A");
    for (const auto &each : {attached, plain}) {
        const auto id = each.json()[QLatin1String("id")].toString();
        QCOMPARE(person(QStringLiteral("agreement end %1").arg(id)).exit, 0);
    }
}

void CliDealings::aNewOwnerNeedsANewYes()
{
    QCOMPARE(person(QStringLiteral("agreement new-owner Kissa --owner Fish")).exit, 0);
    QCOMPARE(
        shown(
            QStringLiteral("agreement show %1").arg(offer_))[QLatin1String("status")][QLatin1String("state")]
            .toString(),
        QStringLiteral("needs_new_yes"));
}

void CliDealings::aCounterAnswersARequest()
{
    const auto received = shown(QStringLiteral("request receive aoi.jwt"));
    const auto id = received[QLatin1String("id")].toString();
    const auto countered =
        person(QStringLiteral("request counter %1 SD-BASE --terms Mine --out own.jwt").arg(id));
    QCOMPARE(countered.exit, 0);
    const auto offer = company(QStringLiteral("vendor offer own.jwt --json")).json();
    QCOMPARE(offer[QLatin1String("agreements")].toArray().size(), 2);
    QCOMPARE(
        shown(QStringLiteral("request show %1").arg(id))[QLatin1String("answer")][QLatin1String("answer")]
            .toString(),
        QStringLiteral("countered"));
}

/// Two companies that were given the same put side by side all that they have.
void CliDealings::twoCompaniesHaveNothingInCommon()
{
    QCOMPARE(person(QStringLiteral("agreement offer Kissa --terms Mine --out own2.jwt")).exit, 0);
    const auto claims = [&](const char *file) {
        const auto parts = program_.read(QLatin1String(file)).trimmed().split('.');
        return QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding))
            .object();
    };
    const auto first = claims("own.jwt");
    const auto second = claims("own2.jwt");
    for (const auto *name : {"iss", "jti", "aud", "texts", "vendor_jkt"})
        QVERIFY2(first[QLatin1String(name)] != second[QLatin1String(name)] ||
                     !first.contains(QLatin1String(name)),
                 name);
    const auto own = [](const QJsonObject &token) {
        return token[QLatin1String("agreements")].toArray().at(0).toObject();
    };
    for (const auto *name : {"iri", "sha256"})
        QVERIFY2(own(first)[QLatin1String(name)] != own(second)[QLatin1String(name)], name);
}

void CliDealings::theOtherPersonIsNotMeant()
{
    const auto did = [&] {
        const auto parts = program_.read(QStringLiteral("own.jwt")).split('.');
        return QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding))
            .object()[QLatin1String("iss")]
            .toString();
    }();
    auto form = QJsonDocument::fromJson(aoiAsks).object();
    form[QLatin1String("aud")] = did;
    program_.file(QStringLiteral("for-hanako.json"), QJsonDocument{form}.toJson());
    QCOMPARE(
        company(QStringLiteral("vendor request for-hanako.json --key aoi.key --out for-hanako.jwt")).exit, 0);
    const auto other = program_.bare(words(QStringLiteral("request read for-hanako.jwt")) +
                                     program_.opening(QStringLiteral("other")));
    QCOMPARE(other.exit, 25);
    QVERIFY2(other.err.contains("meant for somebody else"), other.err.constData());
    QCOMPARE(person(QStringLiteral("request read for-hanako.jwt")).exit, 0);
}

/// By whoever holds a copy of the permit, without a vault and without asking the person.
void CliDealings::aListedEndIsReadByAThirdParty()
{
    if (!Apache::isThere())
        QSKIP("needs the Apache web server");
    const Apache host;
    const auto network = QStringLiteral(" --private-network --authorities ") +
                         QString::fromStdString(host.authority().string());
    const auto status = [&] {
        return program_.bare(words(QStringLiteral("vendor status listed.jwt") + network));
    };
    QCOMPARE(person(QStringLiteral("revocation place Kissa --base %1 --folder %2")
                        .arg(QString::fromStdString(host.url("/r")),
                             QString::fromStdString(host.folder().string())))
                 .exit,
             0);
    const auto listed =
        shown(QStringLiteral("grant issue Kissa email --purpose ServiceProvision --out listed.jwt"));
    QCOMPARE(person(QStringLiteral("revocation publish") + network).exit, 0);
    QCOMPARE(status().exit, 0);
    QCOMPARE(person(QStringLiteral("grant end ") + listed[QLatin1String("id")].toString()).exit, 0);
    QCOMPARE(status().exit, 0); // until it is published
    QCOMPARE(person(QStringLiteral("revocation publish") + network).exit, 0);
    const auto ended = status();
    QCOMPARE(ended.exit, 10);
    QVERIFY2(ended.out.startsWith("Ended by the person"), ended.out.constData());
}

void CliDealings::historyTellsIt()
{
    const auto told = program_.run(words(QStringLiteral("history list --count 1000"))).out;
    for (const auto *sentence :
         {"Kissa asked you for something.", "You gave Kissa some of what they asked for.",
          "You said no to what Kissa asked for.", "You offered Kissa the agreement SD-BASE.",
          "Kissa named the agreement SD-BASE-ATP in place of yours.",
          "Kissa accepted the agreement SD-BASE-A.", "Warning: Kissa gave another answer",
          "Aoi said yes to the agreement SD-BASE.", "Kissa has a new owner, Fish", "You wrote a rule",
          "You wrote terms,", "You changed your terms"})
        QVERIFY2(told.contains(sentence), sentence);
    QVERIFY(!told.contains("hanako@mail.example"));
    QCOMPARE(program_.run(words(QStringLiteral("history verify"))).exit, 0);
}

void CliDealings::everyVerbWasUsed()
{
    for (const auto *noun : {"rules", "terms", "request", "agreement"}) {
        const auto help = program_.bare({QString::fromLatin1(noun), QStringLiteral("--help")}).out;
        for (const auto &line : help.split('\n')) {
            const auto parts = QString::fromUtf8(line).simplified().split(QLatin1Char(' '));
            if (parts.size() < 2 || !line.startsWith("  ") || parts.at(0) != QLatin1String(noun))
                continue;
            const auto verb = parts.mid(0, 2).join(QLatin1Char(' '));
            QVERIFY2(used_.contains(verb), qUtf8Printable(verb));
        }
    }
}

QTEST_GUILESS_MAIN(CliDealings)
#include "tst_cli_dealings.moc"
