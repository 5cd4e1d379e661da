// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "agreements/offer.h"
#include "crypto/random.h"
#include "jose/did.h"
#include "jose/jwe.h"
#include "json/parse.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

/// Every verb once, in the order in which a person and a company would meet them; each answer has the shape
/// that the program's help documents for it.
class CliStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVaultIsMade();
    void thePersonKeepsDetails();
    void peopleTheyActForAreKept();
    void personasAndPreferencesAreKept();
    void companiesAndTheirKeysAreKept();
    void whatCompaniesHaveIsRecorded();
    void aCompanyAsksAndAnswers();
    void aGrantIsIssuedShownCheckedAndEnded();
    void aProfileSpeaksToAVerifierWithoutAVault();
    void whatIsEndedCanBeLookedUp();
    void theHistoryTellsAllOfIt();
    void aValueIsErasedEverywhere();
    void theHistoryIsShortened();
    void aBackupComesBack();
    void theWaysOfOpeningChange();
    void everyEventIsToldInASentence();
    void everyVerbWasUsed();

private:
    QJsonObject tell(const QString &line, const QStringList &quoted = {});
    void checkShape(const QString &command, const QJsonObject &answer) const;
    QString helpOf(const QString &command) const;
    QJsonObject tellRefused(const QStringList &words, int exit);

    proffer::test::Program program_;
    QSet<QString> used_;
    QString recoveryCode_;
    QString grant_;
};

using proffer::test::Answer;

QString CliStory::helpOf(const QString &command) const
{
    return QString::fromUtf8(
        program_.bare(command.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")}).out);
}

/// The names that a documented shape has at its top: {name, whether it must be there}.
static QMap<QString, bool> namesAtTheTop(const QString &shape)
{
    QMap<QString, bool> names;
    int depth = 0;
    const bool alternatives = shape.contains(QStringLiteral(", or "));
    static const QRegularExpression token{QString::fromLatin1(R"re([\[\]{}]|"([a-z0-9_]+)"([?]?))re")};
    for (auto each = token.globalMatch(shape); each.hasNext();) {
        const auto match = each.next();
        const auto text = match.captured();
        if (text == QStringLiteral("{") || text == QStringLiteral("["))
            ++depth;
        else if (text == QStringLiteral("}") || text == QStringLiteral("]"))
            --depth;
        else if (depth <= 1)
            names.insert(match.captured(1), match.captured(2).isEmpty() && !alternatives);
    }
    return names;
}

void CliStory::checkShape(const QString &command, const QJsonObject &answer) const
{
    const auto lines = helpOf(command).section(QStringLiteral("With --json:\n"), 1).split(QLatin1Char('\n'));
    auto shape = lines.value(0).trimmed();
    static const QRegularExpression leading{QStringLiteral("^[A-Z]+")};
    const auto name = leading.match(shape).captured();
    for (const auto &line : lines.mid(1))
        if (!name.isEmpty() && line.startsWith(QStringLiteral("  ") + name + QLatin1Char(' ')))
            shape = line.mid(2 + name.size()).trimmed() + shape.mid(name.size());
    const auto documented = namesAtTheTop(shape);
    QVERIFY2(!documented.isEmpty(), qPrintable(command));
    for (const auto &member : answer.keys())
        QVERIFY2(documented.contains(member), qPrintable(command + QStringLiteral(" prints ") + member));
    for (auto each = documented.begin(); each != documented.end(); ++each)
        QVERIFY2(!each.value() || answer.contains(each.key()),
                 qPrintable(command + QStringLiteral(" lacks ") + each.key()));
}

/// Runs one line of the story; "%1" is the first of the words that may hold spaces.
QJsonObject CliStory::tell(const QString &line, const QStringList &quoted)
{
    auto words = line.split(QLatin1Char(' '));
    for (auto &word : words)
        for (qsizetype i = 0; i < quoted.size(); ++i)
            if (word == QStringLiteral("%") + QString::number(i + 1))
                word = quoted.at(i);
    const bool alone = words.first() == QStringLiteral("check") || words.first() == QStringLiteral("open");
    const auto command = alone ? words.first() : words.first() + QLatin1Char(' ') + words.at(1);
    used_.insert(command);
    const auto answer = program_.run(words + QStringList{QStringLiteral("--json")});
    const auto object = answer.json();
    if (answer.exit != 0 || object.isEmpty())
        qWarning("%s: %d %s %s", qPrintable(line), answer.exit, answer.out.constData(),
                 answer.err.constData());
    checkShape(command, object);
    // The same in words says something, too, where saying it twice changes nothing.
    static const QRegularExpression reading{QStringLiteral(
        "^(\\S+ )?(list|show|slots|inspect|keys|heads|subjects|who-has|verify|search|catalogue)\\b")};
    if (reading.match(command).hasMatch()) {
        const auto inWords = program_.run(words);
        if (inWords.exit != 0 || inWords.out.isEmpty() || inWords.out.startsWith('{'))
            return {};
    }
    return answer.exit == 0 ? object : QJsonObject{};
}

void CliStory::theVaultIsMade()
{
    const auto made = tell(QStringLiteral("vault create --name %1 --me Aoi --kdf-memory 8 --kdf-passes 1"),
                           {QStringLiteral("Aoi's papers")});
    recoveryCode_ = made.value(QStringLiteral("recovery_code")).toString();
    QCOMPARE(recoveryCode_.size(), 34);
    QCOMPARE(QFileInfo{program_.path(QStringLiteral("vault/vault.db"))}.permissions() &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions{});
    const auto seen = tell(QStringLiteral("vault inspect"));
    QCOMPARE(seen.value(QStringLiteral("vault")), made.value(QStringLiteral("vault")));
    QCOMPARE(seen.value(QStringLiteral("slots")).toArray().size(), 2);
    QCOMPARE(tell(QStringLiteral("vault slots")).value(QStringLiteral("slots")).toArray().size(), 2);
    QCOMPARE(tell(QStringLiteral("vault rename Papers")).value(QStringLiteral("name")).toString(),
             QStringLiteral("Papers"));
    QCOMPARE(tell(QStringLiteral("vault inspect")).value(QStringLiteral("name")).toString(),
             QStringLiteral("Papers"));
}

void CliStory::thePersonKeepsDetails()
{
    const auto report =
        tell(QStringLiteral("me import %1"), {QStringLiteral(PROFFER_TEST_DATA "/vcard/tour.vcf")});
    QVERIFY(report.value(QStringLiteral("set")).toInt() > 20);
    const auto set =
        tell(QStringLiteral("me set employee_number 4711 --sensitivity sensitive --category pd:Name"));
    QCOMPARE(set.value(QStringLiteral("sensitivity")).toString(), QStringLiteral("sensitive"));
    program_.file(QStringLiteral("value"), "slow and steady\n");
    QCOMPARE(tell(QStringLiteral("me set motto --from %1"), {program_.path(QStringLiteral("value"))})
                 .value(QStringLiteral("value"))
                 .toString(),
             QStringLiteral("slow and steady"));
    QCOMPARE(tell(QStringLiteral("me derive age_over_18")).value(QStringLiteral("value")).toBool(), true);
    const auto shown = tell(QStringLiteral("me show")).value(QStringLiteral("attributes")).toArray();
    QVERIFY(shown.size() > 23);
    const auto exported =
        tell(QStringLiteral("me export --out %1"), {program_.path(QStringLiteral("me.json"))});
    QVERIFY(program_.read(QStringLiteral("me.json")).contains("slow and steady"));
    QCOMPARE(QFileInfo{program_.path(QStringLiteral("me.json"))}.permissions() &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions{});
    QCOMPARE(exported.value(QStringLiteral("file")).toString(), program_.path(QStringLiteral("me.json")));
}

void CliStory::peopleTheyActForAreKept()
{
    const auto child = tell(QStringLiteral("me add-subject Taro child"));
    QCOMPARE(child.value(QStringLiteral("self")).toBool(), false);
    QCOMPARE(tell(QStringLiteral("me rename-subject Taro %1"), {QStringLiteral("Taro Morita")})
                 .value(QStringLiteral("name"))
                 .toString(),
             QStringLiteral("Taro Morita"));
    QVERIFY(!tell(QStringLiteral("me set birthdate 2019-05-05 --subject %1"), {QStringLiteral("Taro Morita")})
                 .isEmpty());
    QCOMPARE(tell(QStringLiteral("me subjects")).value(QStringLiteral("subjects")).toArray().size(), 2);
    QVERIFY(tell(QStringLiteral("me erase-subject %1"), {QStringLiteral("Taro Morita")})
                .value(QStringLiteral("erased_events"))
                .toInt() >= 2);
}

void CliStory::personasAndPreferencesAreKept()
{
    QVERIFY(!tell(QStringLiteral("persona add Work")).isEmpty());
    QCOMPARE(tell(QStringLiteral("persona rename Work Office")).value(QStringLiteral("label")).toString(),
             QStringLiteral("Office"));
    QVERIFY(!tell(QStringLiteral("me set email office@aoi.example --persona Office")).isEmpty());
    QCOMPARE(tell(QStringLiteral("persona retire Office")).value(QStringLiteral("retired")).toBool(), true);
    QCOMPARE(tell(QStringLiteral("persona list")).value(QStringLiteral("personas")).toArray().size(), 2);
    QCOMPARE(tell(QStringLiteral("prefs set channel.phone no")).value(QStringLiteral("restrictive")).toBool(),
             true);
    QVERIFY(!tell(QStringLiteral("prefs set topic.coffee like")).isEmpty());
    QVERIFY(!tell(QStringLiteral("prefs set language %1"), {QStringLiteral("ja, en")}).isEmpty());
    QVERIFY(!tell(QStringLiteral("prefs set size.shoes %1"), {QStringLiteral("CM 23.5")}).isEmpty());
    QVERIFY(!tell(QStringLiteral("prefs set channel.sms no")).isEmpty());
    QVERIFY(!tell(QStringLiteral("prefs clear channel.sms")).isEmpty());
    QVERIFY(!tell(QStringLiteral("prefs erase size.shoes")).isEmpty());
    QCOMPARE(tell(QStringLiteral("prefs list")).value(QStringLiteral("preferences")).toArray().size(), 4);
    QVERIFY(tell(QStringLiteral("prefs catalogue")).value(QStringLiteral("preferences")).toArray().size() >
            10);
}

void CliStory::companiesAndTheirKeysAreKept()
{
    QCOMPARE(tell(QStringLiteral("vendor add %1 --origin KISSA.example/ --kind shop --jurisdiction JP"),
                  {QStringLiteral("Kissa Coffee")})
                 .value(QStringLiteral("address"))
                 .toString(),
             QStringLiteral("https://kissa.example"));
    QVERIFY(!tell(QStringLiteral("vendor add Bazaar --origin https://bazaar.example --kind marketplace"))
                 .isEmpty());
    QVERIFY(!tell(QStringLiteral("vendor add Gone")).isEmpty());
    QVERIFY(tell(QStringLiteral("vendor seller Lamps Bazaar https://bazaar.example/shops/lamps"))
                .contains(QStringLiteral("marketplace")));
    QVERIFY(tell(QStringLiteral("vendor change Kissa --contact privacy@kissa.example --notes regular"))
                .contains(QStringLiteral("notes")));
    QVERIFY(!tell(QStringLiteral("vendor remove Gone")).isEmpty());
    QCOMPARE(tell(QStringLiteral("vendor list")).value(QStringLiteral("vendors")).toArray().size(), 3);
    const auto key = tell(QStringLiteral("vendor keygen shop.key --public shop.jwk"));
    const auto other = tell(QStringLiteral("vendor keygen other.key --public other.jwk"));
    QCOMPARE(QFileInfo{program_.path(QStringLiteral("shop.key"))}.permissions() &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions{});
    QVERIFY(!tell(QStringLiteral("vendor pin-key Kissa shop.jwk --trust in_person")).isEmpty());
    // Another key is an alarm, which is refused first and confirmed when it is shown again.
    QCOMPARE(program_
                 .run({QStringLiteral("vendor"), QStringLiteral("pin-key"), QStringLiteral("Kissa"),
                       QStringLiteral("other.jwk")})
                 .exit,
             21);
    QCOMPARE(tell(QStringLiteral("vendor keys")).value(QStringLiteral("keys")).toArray().size(), 1);
    const auto thumbprint = other.value(QStringLiteral("thumbprint")).toString();
    QVERIFY(!tell(QStringLiteral("vendor refuse-key Kissa ") + thumbprint).isEmpty());
    QVERIFY(
        !tell(QStringLiteral("vendor confirm-key Kissa ") + thumbprint + QStringLiteral(" --trust in_person"))
             .isEmpty());
    QVERIFY(!tell(QStringLiteral("vendor confirm-key Kissa ") +
                  key.value(QStringLiteral("thumbprint")).toString() + QStringLiteral(" --trust in_person"))
                 .isEmpty());
    QCOMPARE(tell(QStringLiteral("vendor show Kissa"))
                 .value(QStringLiteral("key"))
                 .toObject()
                 .value(QStringLiteral("thumbprint")),
             key.value(QStringLiteral("thumbprint")));
}

void CliStory::whatCompaniesHaveIsRecorded()
{
    const auto holding = tell(
        QStringLiteral("holding add Bazaar email --how they_wrote --since 2024-05-03 --evidence newsletter"));
    const auto id = holding.value(QStringLiteral("id")).toString();
    QCOMPARE(tell(QStringLiteral("holding state ") + id + QStringLiteral(" asked_to_delete"))
                 .value(QStringLiteral("state"))
                 .toString(),
             QStringLiteral("asked_to_delete"));
    QVERIFY(!tell(QStringLiteral("holding evidence ") + id + QStringLiteral(" --evidence letter")).isEmpty());
    QCOMPARE(tell(QStringLiteral("holding show ") + id).value(QStringLiteral("evidence")).toArray().size(),
             2);
    QCOMPARE(tell(QStringLiteral("holding list Bazaar")).value(QStringLiteral("holdings")).toArray().size(),
             1);
    QCOMPARE(tell(QStringLiteral("holding list")).value(QStringLiteral("vendors")).toArray().size(), 1);
    QCOMPARE(tell(QStringLiteral("holding who-has email")).value(QStringLiteral("holdings")).toArray().size(),
             1);
    QCOMPARE(tell(QStringLiteral("holding who-has")).value(QStringLiteral("claims")).toArray().size(), 1);
    QVERIFY(!tell(QStringLiteral("holding erase ") + id).isEmpty());
    QCOMPARE(tell(QStringLiteral("holding list Bazaar")).value(QStringLiteral("holdings")).toArray().size(),
             0);
}

/// An offer to whoever has that address.
static QByteArray offerTo(const char *vendor)
{
    using namespace proffer;
    crypto::SystemRandom random;
    const auto person = crypto::Ed25519PrivateKey::generate(random);
    const Instant now = SystemClock{}.now();
    return QByteArray::fromStdString(
        agreements::signOffer({.issuer = jose::didJwk(jose::PublicJwk::of(person)),
                               .audience = vendor,
                               .jti = "o1",
                               .issuedAt = now,
                               .expires = now + std::chrono::days{14},
                               .agreements = {{.code = "SD-BASE", .iri = "urn:x", .sha256 = {}}}},
                              person));
}

void CliStory::aCompanyAsksAndAnswers()
{
    program_.file(QStringLiteral("form.json"),
                  R"({"vendor": {"name": "Kissa", "origin": "https://kissa.example"},
            "ask": [{"data": "EmailAddress", "purpose": "ServiceProvision", "retention": "P90D"}]})");
    QVERIFY(!tell(QStringLiteral("vendor keygen reply.key --use encryption --public reply.jwk")).isEmpty());
    QVERIFY(tell(QStringLiteral("vendor request form.json --key shop.key --encryption-key reply.jwk --out "
                                "request.jwt"))
                .contains(QStringLiteral("thumbprint")));
    program_.file(QStringLiteral("offer.jwt"), offerTo("https://kissa.example"));
    QCOMPARE(tell(QStringLiteral("vendor offer offer.jwt")).value(QStringLiteral("jti")).toString(),
             QStringLiteral("o1"));
    QCOMPARE(tell(QStringLiteral("vendor answer offer.jwt --accept --key shop.key --origin "
                                 "https://kissa.example"))
                 .value(QStringLiteral("answer"))
                 .toString(),
             QStringLiteral("accepted"));
    QVERIFY(!tell(QStringLiteral("vendor change-key --old shop.key --new other.key")).isEmpty());
}

/// What \a token is once it is encrypted to a public key.
static QByteArray sealed(const QByteArray &token, const QByteArray &jwk)
{
    using namespace proffer;
    crypto::SystemRandom random;
    const auto key = jose::EncryptionKey::parse(json::parseObject(jwk.toStdString()).value()).value();
    return QByteArray::fromStdString(
        jose::encryptJwe(asBytes(token.toStdString()), "dc+sd-jwt", key, random).value());
}

void CliStory::aGrantIsIssuedShownCheckedAndEnded()
{
    const auto issued = tell(QStringLiteral(
        "grant issue Kissa email phone_number --purpose ServiceProvision --days 90 --out kissa.jwt"));
    grant_ = issued.value(QStringLiteral("id")).toString();
    const auto beginning = grant_.first(8);
    QCOMPARE(program_.read(QStringLiteral("kissa.jwt")),
             issued.value(QStringLiteral("token")).toString().toUtf8());
    QCOMPARE(
        tell(QStringLiteral("grant list --vendor Kissa")).value(QStringLiteral("grants")).toArray().size(),
        1);
    QCOMPARE(tell(QStringLiteral("grant token ") + beginning).value(QStringLiteral("token")),
             issued.value(QStringLiteral("token")));
    program_.file(QStringLiteral("reply.jwe"), sealed(program_.read(QStringLiteral("kissa.jwt")),
                                                      program_.read(QStringLiteral("reply.jwk")).trimmed()));
    QCOMPARE(tell(QStringLiteral("vendor open reply.jwe --encryption-key reply.key --key shop.key"))
                 .value(QStringLiteral("token")),
             issued.value(QStringLiteral("token")));
    const auto handed = tell(QStringLiteral("grant hand-over ") + beginning +
                             QStringLiteral(" --in-person --as text --out kissa.txt"));
    QCOMPARE(handed.value(QStringLiteral("how")).toString(), QStringLiteral("in_person"));
    QCOMPARE(tell(QStringLiteral("open kissa.txt")).value(QStringLiteral("kind")).toString(),
             QStringLiteral("permit"));
    QVERIFY(!tell(QStringLiteral("grant challenge ") + beginning + QStringLiteral(" --out question.jwt"))
                 .isEmpty());
    QCOMPARE(
        tell(QStringLiteral("vendor challenge question.jwt")).value(QStringLiteral("audience")).toString(),
        QStringLiteral("https://kissa.example"));
    QVERIFY(
        !tell(QStringLiteral("vendor present kissa.jwt shop.key --challenge question.jwt --out shown.jwt"))
             .isEmpty());
    QCOMPARE(tell(QStringLiteral("check shown.jwt")).value(QStringLiteral("verdict")).toString(),
             QStringLiteral("valid"));

    QVERIFY(!tell(QStringLiteral("grant receipt ") + beginning +
                      QStringLiteral(" --storage JP --address %1 --jurisdiction JP --contact "
                                     "privacy@kissa.example --signed --out receipt.jwt"),
                  {QStringLiteral("Kanda 1-2-3, Tokyo")})
                 .isEmpty());
    QCOMPARE(tell(QStringLiteral("receipt open receipt.jwt")).value(QStringLiteral("audience")).toString(),
             QStringLiteral("https://kissa.example"));

    const auto verdictOf = [&](const QStringList &words) {
        const auto answer = program_.run(words + QStringList{QStringLiteral("--json")});
        return std::pair{answer.exit, answer.json().value(QStringLiteral("verdict")).toString()};
    };
    QVERIFY(
        !tell(QStringLiteral("grant challenge ") + beginning + QStringLiteral(" --out question.jwt --force"))
             .isEmpty());
    QVERIFY(
        !tell(QStringLiteral("vendor present kissa.jwt other.key --challenge question.jwt --out wrong.jwt"))
             .isEmpty());
    QCOMPARE(verdictOf({QStringLiteral("check"), QStringLiteral("wrong.jwt")}),
             (std::pair{14, QStringLiteral("wrong_presenter")}));

    const auto narrower = tell(QStringLiteral("grant supersede ") + beginning +
                               QStringLiteral(" email --purpose ServiceProvision --days 30"));
    QCOMPARE(tell(QStringLiteral("grant show ") + beginning).value(QStringLiteral("superseded_by")),
             narrower.value(QStringLiteral("id")));
    const auto ended = tell(QStringLiteral("grant end ") + narrower.value(QStringLiteral("id")).toString() +
                            QStringLiteral(" --reason moved"));
    QCOMPARE(tell(QStringLiteral("grant notice ") + narrower.value(QStringLiteral("id")).toString())
                 .value(QStringLiteral("notice")),
             ended.value(QStringLiteral("notice")));
    QCOMPARE(verdictOf({QStringLiteral("check"), QStringLiteral("shown.jwt")}),
             (std::pair{10, QStringLiteral("revoked")}));
    QVERIFY(!tell(QStringLiteral("grant issue Kissa nickname --purpose ServiceProvision")).isEmpty());
    QCOMPARE(tell(QStringLiteral("grant end-vendor Kissa")).value(QStringLiteral("ended")).toArray().size(),
             1);
    QVERIFY(
        !tell(QStringLiteral("grant issue Bazaar --kind statement --purpose ServiceProvision --data pd:Name"))
             .isEmpty());
    QCOMPARE(tell(QStringLiteral("grant end-all")).value(QStringLiteral("ended")).toArray().size(), 1);
}

void CliStory::aProfileSpeaksToAVerifierWithoutAVault()
{
    const auto issued = tell(QStringLiteral(
        "profile issue Kissa --preference language --preference topic.coffee --out profile.jwt"));
    QCOMPARE(tell(QStringLiteral("profile show ") + issued.value(QStringLiteral("id")).toString())
                 .value(QStringLiteral("token")),
             issued.value(QStringLiteral("token")));
    QCOMPARE(tell(QStringLiteral("profile list --vendor Kissa"))
                 .value(QStringLiteral("profiles"))
                 .toArray()
                 .size(),
             1);
    const auto seen = tell(QStringLiteral("vendor verify profile.jwt"));
    QCOMPARE(seen.value(QStringLiteral("verdict")).toString(),
             QStringLiteral("consistent_person_not_confirmed"));
    const auto nonce = tell(QStringLiteral("vendor challenge")).value(QStringLiteral("nonce")).toString();
    QVERIFY(
        !tell(QStringLiteral("vendor present profile.jwt shop.key --origin https://audit.example --nonce ") +
              nonce + QStringLiteral(" --out towards.jwt"))
             .isEmpty());
    const auto confirmed =
        tell(QStringLiteral("vendor verify towards.jwt --origin https://audit.example --nonce ") + nonce +
             QStringLiteral(" --issuer ") + seen.value(QStringLiteral("issuer_thumbprint")).toString());
    QCOMPARE(confirmed.value(QStringLiteral("verdict")).toString(), QStringLiteral("consistent"));
    QCOMPARE(confirmed.value(QStringLiteral("presented")).toBool(), true);
}

/// A command that does not succeed, and says so in the shape that its help documents.
QJsonObject CliStory::tellRefused(const QStringList &words, int exit)
{
    const auto command = words.first() + QLatin1Char(' ') + words.at(1);
    used_.insert(command);
    const auto answer = program_.run(words + QStringList{QStringLiteral("--json")});
    if (answer.exit != exit)
        qWarning("%s: %d %s", qPrintable(command), answer.exit, answer.out.constData());
    checkShape(command, answer.json());
    return answer.exit == exit ? answer.json() : QJsonObject{};
}

void CliStory::whatIsEndedCanBeLookedUp()
{
    const auto looked =
        tellRefused({QStringLiteral("vendor"), QStringLiteral("status"), QStringLiteral("profile.jwt")}, 18);
    QCOMPARE(looked.value(QStringLiteral("verdict")).toString(), QStringLiteral("revocation_not_checkable"));
    // Nobody else can read what this computer alone shows.
    const auto placed =
        tell(QStringLiteral("revocation place Kissa --base https://localhost:9/r --folder lists"));
    QVERIFY(
        placed.value(QStringLiteral("uri")).toString().startsWith(QStringLiteral("https://localhost:9/r/")));
    const auto refused = tellRefused({QStringLiteral("revocation"), QStringLiteral("publish")}, 20);
    QCOMPARE(refused.value(QStringLiteral("failed")).toArray().first()[QStringLiteral("code")].toString(),
             QStringLiteral("net.address_refused"));
    const auto lists = tell(QStringLiteral("revocation status")).value(QStringLiteral("lists")).toArray();
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.first()[QStringLiteral("due")].toString(), QStringLiteral("first"));
}

void CliStory::theHistoryTellsAllOfIt()
{
    const auto page =
        tell(QStringLiteral("history list --count 3")).value(QStringLiteral("events")).toArray();
    QCOMPARE(page.size(), 3);
    QVERIFY(!tell(QStringLiteral("history list --about ") + grant_)
                 .value(QStringLiteral("events"))
                 .toArray()
                 .isEmpty());
    QCOMPARE(tell(QStringLiteral("history show 1")).value(QStringLiteral("kind")).toString(),
             QStringLiteral("device.added"));
    QVERIFY(
        !tell(QStringLiteral("history search kissa")).value(QStringLiteral("events")).toArray().isEmpty());
    QVERIFY(!tell(QStringLiteral("history checkpoint")).isEmpty());
    const auto heads =
        program_.run({QStringLiteral("history"), QStringLiteral("heads"), QStringLiteral("--json")});
    program_.file(QStringLiteral("kept.json"), heads.out);
    QCOMPARE(tell(QStringLiteral("history heads")).value(QStringLiteral("heads")).toArray().size(), 1);
    QCOMPARE(
        tell(QStringLiteral("history verify --heads kept.json")).value(QStringLiteral("verified")).toBool(),
        true);
    QVERIFY(!tell(QStringLiteral("history export --out history.json")).isEmpty());
    QVERIFY(!program_.read(QStringLiteral("history.json")).contains("slow and steady"));
}

void CliStory::aValueIsErasedEverywhere()
{
    QVERIFY(!tell(QStringLiteral("vault backup before.proffer")).isEmpty());
    const auto erased = tell(QStringLiteral("me erase phone_number"));
    QCOMPARE(erased.value(QStringLiteral("erased_tokens")).toInt(), 1);
    QCOMPARE(erased.value(QStringLiteral("backups")).toArray().size(), 1);
    QCOMPARE(program_.run({QStringLiteral("grant"), QStringLiteral("token"), grant_}).exit, 20);
    QCOMPARE(tell(QStringLiteral("history verify")).value(QStringLiteral("verified")).toBool(), true);
}

void CliStory::theHistoryIsShortened()
{
    const auto day = QStringLiteral("2100-01-01");
    const auto rehearsed = tell(QStringLiteral("history shorten ") + day + QStringLiteral(" --dry-run"));
    const auto going = rehearsed.value(QStringLiteral("dropped")).toInt();
    QVERIFY(going > 0);
    QVERIFY(!rehearsed.contains(QStringLiteral("position")));
    const auto before = tell(QStringLiteral("history verify"));
    QCOMPARE(before.value(QStringLiteral("dropped")).toInt(), 0);
    const auto shortened = tell(QStringLiteral("history shorten ") + day);
    QCOMPARE(shortened.value(QStringLiteral("dropped")).toInt(), going);
    QCOMPARE(shortened.value(QStringLiteral("kept")), rehearsed.value(QStringLiteral("kept")));
    QCOMPARE(shortened.value(QStringLiteral("backups")).toArray().size(), 1);
    const auto after = tell(QStringLiteral("history verify --heads kept.json"));
    QCOMPARE(after.value(QStringLiteral("dropped")).toInt(), going);
    QCOMPARE(after.value(QStringLiteral("events")).toInt(),
             before.value(QStringLiteral("events")).toInt() - going + 1);
    QVERIFY(
        !tell(QStringLiteral("history search kissa")).value(QStringLiteral("events")).toArray().isEmpty());
    QSet<int> positions;
    for (const auto &event :
         tell(QStringLiteral("history list --count 1000")).value(QStringLiteral("events")).toArray())
        positions.insert(event.toObject().value(QStringLiteral("position")).toInt());
    int gone = 1;
    while (positions.contains(gone))
        ++gone;
    QCOMPARE(program_.run({QStringLiteral("history"), QStringLiteral("show"), QString::number(gone)}).exit,
             3);
    const auto again = program_.run({QStringLiteral("history"), QStringLiteral("shorten"), day});
    QCOMPARE(again.err, QByteArray{});
    QVERIFY(again.out.startsWith("0 events from before 2100-01-01 dropped"));
}

void CliStory::aBackupComesBack()
{
    QVERIFY(!tell(QStringLiteral("vault backup after.proffer")).isEmpty());
    const auto restored =
        program_.bare(program_.opening(QStringLiteral("restored")) +
                      QStringList{QStringLiteral("vault"), QStringLiteral("restore"),
                                  QStringLiteral("after.proffer"), QStringLiteral("--json")});
    QCOMPARE(restored.exit, 0);
    used_.insert(QStringLiteral("vault restore"));
    checkShape(QStringLiteral("vault restore"), restored.json());
    const auto verified = program_.bare(program_.opening(QStringLiteral("restored")) +
                                        QStringList{QStringLiteral("history"), QStringLiteral("verify"),
                                                    QStringLiteral("--heads"), QStringLiteral("kept.json")});
    QCOMPARE(verified.exit, 0);
}

void CliStory::theWaysOfOpeningChange()
{
    program_.file(QStringLiteral("code"), recoveryCode_.toLower().toUtf8());
    program_.file(QStringLiteral("second"), "another one");
    const auto quick = QStringLiteral(" --kdf-memory 8 --kdf-passes 1");
    const auto checked =
        program_.bare({QStringLiteral("vault"), QStringLiteral("recovery-check"), QStringLiteral("--vault"),
                       QStringLiteral("vault"), QStringLiteral("--recovery-file"), QStringLiteral("code"),
                       QStringLiteral("--json")});
    QCOMPARE(checked.exit, 0);
    used_.insert(QStringLiteral("vault recovery-check"));
    const auto code =
        tell(QStringLiteral("vault recovery-new") + quick).value(QStringLiteral("recovery_code")).toString();
    const auto refused =
        program_.bare({QStringLiteral("vault"), QStringLiteral("recovery-check"), QStringLiteral("--vault"),
                       QStringLiteral("vault"), QStringLiteral("--recovery-file"), QStringLiteral("code"),
                       QStringLiteral("--json")});
    QCOMPARE(refused.exit, 1);
    QVERIFY(code != recoveryCode_);
    const auto slot = tell(QStringLiteral("vault add-password --new-password-file second") + quick)
                          .value(QStringLiteral("slot"))
                          .toString();
    QVERIFY(!tell(QStringLiteral("vault remove-slot ") + slot + quick).isEmpty());
    program_.file(QStringLiteral("next"), "correct horse again");
    QVERIFY(!tell(QStringLiteral("vault password --new-password-file next") + quick).isEmpty());
    QCOMPARE(program_.run({QStringLiteral("me"), QStringLiteral("show")}).exit, 4);
    program_.file(QStringLiteral("password"), "correct horse again");
    QVERIFY(!tell(QStringLiteral("vault leaked --new-password-file second") + quick).isEmpty());
    program_.file(QStringLiteral("password"), "another one");
    QCOMPARE(tell(QStringLiteral("history verify")).value(QStringLiteral("verified")).toBool(), true);
}

/// Since every verb was used, a kind of event that a verb writes and nobody put into words is found here.
void CliStory::everyEventIsToldInASentence()
{
    const auto events =
        tell(QStringLiteral("history list --count 1000")).value(QStringLiteral("events")).toArray();
    QSet<QString> kinds;
    for (const auto &each : events) {
        const auto kind = each.toObject().value(QStringLiteral("kind")).toString();
        const auto sentence = each.toObject().value(QStringLiteral("sentence")).toString();
        QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(kind), qPrintable(kind));
        kinds.insert(kind);
    }
    QVERIFY2(kinds.size() > 30, qPrintable(kinds.values().join(QLatin1Char(' '))));
}

void CliStory::everyVerbWasUsed()
{
    for (const auto *noun : {"vault", "me", "persona", "prefs", "vendor", "holding", "grant", "revocation",
                             "receipt", "profile", "history"}) {
        const auto help = program_.bare({QString::fromLatin1(noun), QStringLiteral("--help")}).out;
        for (const auto &line : help.split('\n')) {
            const auto words = QString::fromUtf8(line).simplified().split(QLatin1Char(' '));
            if (line.startsWith("  ") && words.first() == QLatin1String(noun) && !line.contains("accept-key"))
                QVERIFY2(used_.contains(words.first() + QLatin1Char(' ') + words.at(1)), line.constData());
        }
    }
    for (const auto *alone : {"check", "open"})
        QVERIFY(used_.contains(QString::fromLatin1(alone)));
}

QTEST_GUILESS_MAIN(CliStory)
#include "tst_cli_story.moc"
