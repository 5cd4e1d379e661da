// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"
#include "services/services.h"

#include <QJsonArray>
#include <QTest>

using namespace proffer;
using proffer::test::isOneLine;
using proffer::test::Program;

/// What is refused says what would have been understood.
class CliChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWordThatIsNoneOfThoseThereAreNamesThem_data();
    void aWordThatIsNoneOfThoseThereAreNamesThem();
    void aWholeSentenceSaysWhatIsWrong_data();
    void aWholeSentenceSaysWhatIsWrong();
    void aNameThatMeansSeveralNamesThem();
    void aBeginningOfSeveralIdsNamesThem();
    void severalPersonasAreNamed();
    void aMachineGetsThemAsFacts();

private:
    std::pair<QString, QString> twoAlike() const;

    Program program_;
};

static QStringList words(const QString &line)
{
    QStringList all;
    for (auto word : line.split(QLatin1Char(' ')))
        all.append(word.replace(QLatin1Char('~'), QLatin1Char(' ')));
    return all;
}

void CliChoices::initTestCase()
{
    QCOMPARE(program_.create().exit, 0);
    for (const auto &line :
         {QStringLiteral("vendor keygen shop.key --public shop.jwk"),
          QStringLiteral("vendor add Kissa~Coffee --origin https://kissa.example --kind shop"),
          QStringLiteral("vendor add Kissa~Tea --kind data_broker"),
          QStringLiteral("vendor pin-key Kissa~Coffee shop.jwk --trust in_person"),
          QStringLiteral("me set email aoi@mail.example"), QStringLiteral("me set birthdate 1990")})
        QCOMPARE(program_.run(words(line)).exit, 0);
}

void CliChoices::aWordThatIsNoneOfThoseThereAreNamesThem_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *line, const char *named) {
        QTest::newRow(line) << QString::fromUtf8(line) << QByteArray{named};
    };
    row("me set email a@b.example --sensitivity high", "normal, sensitive");
    row("me set email a@b.example --category pd:Emial", "EmailAddress");
    row("me derive age_over_19", "age_over_18, age_over_20, age_over_21");
    row("prefs set topic.coffee lov", "like, dislike, never");
    row("prefs set accessibility loud", "screen_reader, large_print");
    row("prefs set size.shoes XX~38", "EU, UK, US");
    row("prefs set chanel.email yes", "channel.email");
    row("vendor add X --kind broker", "media, marketplace, marketplace_seller, data_broker, other");
    row("vendor pin-key Tea shop.jwk --trust face", "self_asserted, from_origin");
    row("holding add Tea email --how phoned",
        "i_gave_it, account_exists, they_wrote, they_confirmed, suspected");
    row("holding state 00000000000000000000000000000000 gone",
        "held, asked_to_stop, asked_to_delete, said_deleted, no_answer");
    row("grant issue Coffee email --purpose Service", "ServiceProvision");
    row("grant issue Coffee email --purpose Marketting", "Marketing");
    row("grant issue Coffee email --purpose Marketing --processing Colect", "Collect");
    row("grant issue Coffee --purpose Marketing --data Emial", "EmailAddress");
    row("grant issue Coffee email --purpose Marketing --kind profile", "grant, statement");
    row("check shop.jwk --purpose Marketting", "Marketing");
}

void CliChoices::aWordThatIsNoneOfThoseThereAreNamesThem()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, named);
    const auto before = program_.fingerprint();
    const auto answer = program_.run(words(line));
    QCOMPARE(answer.exit, 7);
    QVERIFY(isOneLine(answer.err));
    QVERIFY2(answer.err.contains(named), answer.err.constData());
    QCOMPARE(program_.fingerprint(), before);
}

void CliChoices::aWholeSentenceSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *line, int exit, const char *said) {
        QTest::newRow(line) << QString::fromUtf8(line) << exit << "proffer-cli: " + QByteArray{said} + "\n";
    };
    row("me set email nobody", 7, "This is not an e-mail address; one is written as name@mail.example.");
    row("me set phone_number call", 7, "This is not a phone number; one is written as +81 3 1234 5678.");
    row("me set zoneinfo Mars", 7, "There is no such time zone; one is written as Asia/Tokyo.");
    row("me set age_over_18 perhaps", 7, "age_over_18 is either yes or no.");
    row("me set name ~", 7, "There is nothing to keep for name; \"me erase\" takes a detail away.");
    row("me set birthdate 2533-05-01", 7,
        "This year is of the Buddhist era; write the Western one, which is 543 less (1990 for 2533).");
    row("me set birthdate 2533", 7,
        "This year is of the Buddhist era; write the Western one, which is 543 less (1990 for 2533).");
    row("me set birthdate 2999-01-01", 7, "A day of birth cannot be in the future.");
    row("me erase phone_number", 3, R"(No detail "phone_number" is kept; "me show" lists those there are.)");
    row("prefs erase topic.coffee", 3,
        R"(No preference "topic.coffee" is kept; "prefs list" shows those there are.)");
    row("me derive region --from birthdate", 7, "region cannot be worked out from birthdate.");
    row("me set email", 7,
        "Write the value after the name of the detail, or name a file with --from; one of the two.");
    row("prefs set quiet_hours 22-7", 7, "Quiet hours are written as '22:00-07:00 Asia/Tokyo'.");
    row("prefs set language japanese", 7, "Languages are written as 'ja, en', the best one first.");
    row("vendor show Nobody", 3, R"(There is no company "Nobody"; "vendor list" shows those there are.)");
    row("vendor add X --contact nobody", 7,
        "This is not a contact; write an e-mail address such as help@shop.example, or a page such as "
        "https://shop.example/privacy.");
    row("vendor add X --jurisdiction XX", 7,
        "There is no such country; write its two letters, such as JP or TH.");
    row("vendor add X --kind marketplace_seller", 7,
        "A seller in a marketplace is added with \"vendor seller\", which also asks for its page there.");
    row("grant issue Tea email --purpose Marketing", 20,
        "No key of Kissa Tea is known: pin one (vendor pin-key), or issue a statement, which shares no "
        "details "
        "(--kind statement).");
    row("grant issue Tea email --kind statement --purpose Marketing", 7,
        "A statement shares no details, since anyone could use it; leave the details away, or issue a grant "
        "to "
        "a company whose key you have pinned.");
    row("grant issue Coffee email --purpose Marketing --retention 90", 7,
        "\"90\" is not a period; one is written as P90D (90 days), P6M (6 months) or P1Y (a year).");
    row("grant issue Coffee email --purpose Marketing --until soon", 7,
        "There is no day \"soon\"; one is written as 2026-11-22.");
    row("grant issue Coffee email --purpose Marketing --days many", 7,
        "A permission lasts at least 1 day; write a whole number of days, such as 30.");
    row("grant issue Coffee email", 7, "This would permit nothing; say what for, with --purpose.");
    row("vendor verify shop.jwk --issuer abc", 7,
        "This is not the thumbprint of a key: one has 43 letters, digits, _ and -, and stands in vendor "
        "keys.");
    row("grant show 0000", 3, "There is no permission 0000; \"grant list\" shows those there are.");
    row("profile show 0000", 3, "There is no permission 0000; \"grant list\" shows those there are.");
    row("holding show 1", 7,
        "This is not an id: one has 32 characters, digits and a to f, and stands in the lists under Id.");
    row("holding evidence 00000000000000000000000000000000", 7,
        "What shows it? Say it with --evidence in your words, or with --evidence-file.");
    row("history list --count many", 7, "The count must be a whole number, such as 20.");
    row("history list --count 0", 7, "The count is a number from 1 to 100000.");
    row("history show 10000", 3,
        "The history has no event with this number; \"history list\" shows the newest.");
}

void CliChoices::aWholeSentenceSaysWhatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(int, exit);
    QFETCH(QByteArray, said);
    const auto answer = program_.run(words(line));
    QCOMPARE(answer.err, said);
    QCOMPARE(answer.exit, exit);
}

void CliChoices::aNameThatMeansSeveralNamesThem()
{
    const auto answer = program_.run(words(QStringLiteral("vendor show Kissa")));
    QCOMPARE(answer.exit, 20);
    QVERIFY2(
        answer.err.startsWith(
            "proffer-cli: Several are meant by \"Kissa\": Kissa Coffee (https://kissa.example), Kissa Tea ("),
        answer.err.constData());
}

/// Two permissions whose ids begin with the same four digits; by chance there are some before long.
std::pair<QString, QString> CliChoices::twoAlike() const
{
    SystemClock clock;
    crypto::SystemRandom random;
    auto services =
        services::Services::open(program_.path(QStringLiteral("vault")).toStdString(),
                                 *vault::Credential::password(asBytes("correct horse")),
                                 {.clock = clock,
                                  .random = random,
                                  .stateFolder = program_.path(QStringLiteral("elsewhere")).toStdString()});
    if (!services)
        return {};
    const auto vendor = services->vendors().resolve("Coffee");
    const auto persona = services->persona(std::nullopt);
    const auto today = std::chrono::floor<std::chrono::days>(clock.now());
    std::map<std::string, std::string> seen;
    constexpr int enough = 3000;
    for (int i = 0; vendor && persona && i < enough; ++i) {
        const auto issued = services->grants().issue(
            {.kind = grants::Kind::Grant,
             .vendor = vendor->id,
             .persona = persona->id,
             .terms = {.permissions = {{.purpose = "Marketing", .data = {"pd:Name"}}}},
             .validUntil = today + std::chrono::days{30}});
        if (!issued)
            return {};
        const auto id = issued->grant.id.text();
        const auto [former, isNew] = seen.emplace(id.substr(0, 4), id);
        if (!isNew)
            return {QString::fromStdString(former->second), QString::fromStdString(id)};
    }
    return {};
}

void CliChoices::aBeginningOfSeveralIdsNamesThem()
{
    const auto [first, second] = twoAlike();
    QVERIFY(!first.isEmpty());
    const auto answer = program_.run({QStringLiteral("grant"), QStringLiteral("show"), first.first(4)});
    QCOMPARE(answer.exit, 20);
    for (const auto &id : {first, second})
        QVERIFY2(answer.err.contains(id.first(8).toUtf8() + " (Kissa Coffee)"), answer.err.constData());
}

void CliChoices::severalPersonasAreNamed()
{
    QCOMPARE(program_.run(words(QStringLiteral("persona add Work"))).exit, 0);
    const auto answer = program_.run(words(QStringLiteral("prefs list")));
    QCOMPARE(answer.exit, 20);
    QCOMPARE(answer.err,
             QByteArray{"proffer-cli: You have several personas: Everyday, Work. Say which one with "
                        "--persona.\n"});
}

void CliChoices::aMachineGetsThemAsFacts()
{
    const auto factsOf = [&](const QString &line) {
        return program_.json(words(line))
            .value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("facts"))
            .toObject();
    };
    const auto kind = factsOf(QStringLiteral("grant issue Coffee email --kind other"));
    QCOMPARE(kind.value(QStringLiteral("allowed")).toString(), QStringLiteral("grant, statement"));
    QCOMPARE(kind.value(QStringLiteral("typed")).toString(), QStringLiteral("other"));
    QVERIFY(factsOf(QStringLiteral("vendor show Kissa")).contains(QStringLiteral("candidates")));
}

QTEST_GUILESS_MAIN(CliChoices)
#include "tst_cli_choices.moc"
