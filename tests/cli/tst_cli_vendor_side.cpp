// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "agreements/answering.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "jose/did.h"
#include "jose/jwe.h"
#include "jose/private_jwk.h"
#include "jose/sd_jwt.h"
#include "requests/key_change.h"
#include "requests/reply_key.h"
#include "requests/request.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>

using namespace proffer;
using proffer::test::isOneLine;
using proffer::test::Program;

/// What a company does without a vault: it asks, answers an offer, opens what it is handed, and changes its
/// key.
class CliVendorSide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void privateKeysAreForTheirOwnerAlone_data();
    void privateKeysAreForTheirOwnerAlone();
    void aRequestIsWhatTheFormSays();
    void aRequestWithoutAKeyIsUnsigned();
    void whatThePersonHandsOverIsOpenedAndPresented_data();
    void whatThePersonHandsOverIsOpenedAndPresented();
    void whatIsOpenedSaysWhatItIs();
    void anOfferIsShown();
    void anOfferIsAnswered_data();
    void anOfferIsAnswered();
    void aKeyChangeIsSignedByBothKeys();
    void theKeyMayStandInItsPlaceOrBehindItsOption();
    void aReadableKeyIsNoted();
    void whatIsWrongHasItsOwnLine_data();
    void whatIsWrongHasItsOwnLine();

private:
    QString granted() const;
    crypto::Ed25519PrivateKey signingKey(const QString &file) const;
    jose::DecryptionKey replyKey(const QString &file) const;
    /// Encrypts a text to the public half of a key.
    void seal(const QString &name, const std::string &plain, const QString &keyFile,
              std::string_view type = jose::sdJwtType) const;
    agreements::Offer offer() const;
    std::string offerFile(const QString &name, const agreements::Offer &offer) const;
    void prepareWrongThings() const;

    Program program_;
    crypto::SystemRandom random_;
    crypto::Ed25519PrivateKey person_ = crypto::Ed25519PrivateKey::generate(random_);
};

namespace {

constexpr auto form = R"({
  "vendor": {"name": "Kissa", "origin": "https://kissa.example", "contact": "privacy@kissa.example"},
  "ask": [{"data": "EmailAddress", "purpose": "ServiceProvision", "retention": "P90D", "required": true,
           "why": "to send the ticket"}],
  "agreement": "SD-BASE"
})";

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '));
}

std::string pinnedHash(std::string_view code)
{
    return "what " + std::string{code} + " says";
}

agreements::PinnedAgreement pinned(std::string_view code)
{
    return agreements::pinAgreement(std::string{code}, {}, crypto::sha256(asBytes(pinnedHash(code)))).value();
}

bool isPrivate(const QString &file)
{
    struct stat status{};
    return ::stat(file.toUtf8().constData(), &status) == 0 && (status.st_mode & 0777U) == 0600U;
}

} // namespace

void CliVendorSide::initTestCase()
{
    program_.file(QStringLiteral("form.json"), form);
    QCOMPARE(program_.create().exit, 0);
    for (const auto &line : {QStringLiteral("vendor keygen shop.key --public shop.jwk"),
                             QStringLiteral("vendor keygen other.key"),
                             QStringLiteral("vendor keygen x.key --use encryption --public x.jwk"),
                             QStringLiteral("vendor keygen p.key --use encryption --curve P-256")})
        QCOMPARE(program_.bare(words(line)).exit, 0);
    for (const auto &line : {QStringLiteral("vendor add Kissa --origin https://kissa.example"),
                             QStringLiteral("vendor pin-key Kissa shop.jwk --trust in_person"),
                             QStringLiteral("me set email aoi@mail.example"),
                             QStringLiteral("grant issue Kissa email --purpose ServiceProvision --out "
                                            "granted.jwt")})
        QCOMPARE(program_.run(words(line)).exit, 0);
    prepareWrongThings();
    program_.file(QStringLiteral("asked.json"),
                  program_.bare(words(QStringLiteral("vendor request form.json"))).out);
}

QString CliVendorSide::granted() const
{
    return QString::fromUtf8(program_.read(QStringLiteral("granted.jwt")).trimmed());
}

crypto::Ed25519PrivateKey CliVendorSide::signingKey(const QString &file) const
{
    return jose::parsePrivateJwk(asBytes(program_.read(file).toStdString())).value();
}

jose::DecryptionKey CliVendorSide::replyKey(const QString &file) const
{
    return jose::DecryptionKey::parse(asBytes(program_.read(file).toStdString())).value();
}

void CliVendorSide::seal(const QString &name, const std::string &plain, const QString &keyFile,
                         std::string_view type) const
{
    crypto::SystemRandom random;
    const auto message =
        jose::encryptJwe(asBytes(plain), type, replyKey(keyFile).publicKey(), random).value();
    program_.file(name, QByteArray::fromStdString(message));
}

agreements::Offer CliVendorSide::offer() const
{
    const Instant now = std::chrono::floor<std::chrono::seconds>(SystemClock{}.now());
    return {.issuer = jose::didJwk(jose::PublicJwk::of(person_)),
            .audience = "https://kissa.example",
            .jti = "o1",
            .issuedAt = now,
            .expires = now + std::chrono::days{14},
            .vendorKey = jose::PublicJwk::of(signingKey(QStringLiteral("shop.key"))).thumbprint(),
            .agreements = {pinned("SD-BASE"), pinned("SD-BASE-A")}};
}

std::string CliVendorSide::offerFile(const QString &name, const agreements::Offer &offer) const
{
    const auto token = agreements::signOffer(offer, person_);
    program_.file(name, QByteArray::fromStdString(token) + "\n");
    return token;
}

void CliVendorSide::prepareWrongThings() const
{
    offerFile(QStringLiteral("offer.jwt"), offer());
    auto past = offer();
    past.issuedAt -= std::chrono::days{30};
    past.expires -= std::chrono::days{30};
    offerFile(QStringLiteral("past.jwt"), past);
    auto elsewhere = offer();
    elsewhere.audience = "https://other.example";
    offerFile(QStringLiteral("elsewhere.jwt"), elsewhere);
    program_.file(QStringLiteral("SD-BASE-AT.txt"), QByteArray::fromStdString(pinnedHash("SD-BASE-AT")));
    program_.file(QStringLiteral("SD-BASE-A.txt"), QByteArray::fromStdString(pinnedHash("SD-BASE-A")));
    const auto token = granted().toStdString();
    seal(QStringLiteral("reply.jwe"), token, QStringLiteral("x.key"));
    seal(QStringLiteral("text.jwe"), "hello", QStringLiteral("x.key"));
    seal(QStringLiteral("typed.jwe"), token, QStringLiteral("x.key"), "JWT");
    auto altered = program_.read(QStringLiteral("reply.jwe"));
    altered[altered.size() - 30] = altered.at(altered.size() - 30) == 'A' ? 'B' : 'A';
    program_.file(QStringLiteral("altered.jwe"), altered);
    const auto changed = [&](const char *name, const char *from, const char *to) {
        program_.file(QString::fromLatin1(name), QByteArray{form}.replace(from, to));
    };
    changed("purpose.json", "ServiceProvision", "ServiceProvison");
    changed("category.json", "EmailAddress", "Emailaddres");
    changed("member.json", "\"required\"", "\"requierd\"");
    changed("missing.json", R"("retention": "P90D",)", "");
    changed("period.json", "P90D", "90 days");
    changed("roster.json", "SD-BASE", "SD-BAS");
    changed("origin.json", "https://kissa.example", "https://127.0.0.1");
    changed("channel.json", "\"required\"", R"("collection": "theft", "required")");
    changed("text.json", "{", "");
}

void CliVendorSide::privateKeysAreForTheirOwnerAlone_data()
{
    QTest::addColumn<QString>("file");
    for (const auto *name : {"shop.key", "x.key", "p.key"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CliVendorSide::privateKeysAreForTheirOwnerAlone()
{
    QFETCH(const QString, file);
    QVERIFY(isPrivate(program_.path(file)));
    // And nothing of them is said.
    const auto answer = program_.bare(
        words(QStringLiteral("vendor keygen again.%1 --json --use %2")
                  .arg(file, file == QStringLiteral("shop.key") ? QStringLiteral("signing")
                                                                : QStringLiteral("encryption"))));
    QCOMPARE(answer.exit, 0);
    QVERIFY(!answer.json().value(QStringLiteral("jwk")).toObject().contains(QStringLiteral("d")));
    QVERIFY(program_.read(QStringLiteral("again.") + file).contains(R"("d":)"));
}

void CliVendorSide::aRequestIsWhatTheFormSays()
{
    const auto answer =
        program_.bare(words(QStringLiteral("vendor request form.json --key shop.key --encryption-key x.key "
                                           "--encryption-key p.key --days 7 --out request.jwt --json")));
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.json().value(QStringLiteral("signed")).toBool());
    const auto token = program_.read(QStringLiteral("request.jwt")).trimmed().toStdString();
    QCOMPARE(answer.json().value(QStringLiteral("request")).toString().toStdString(), token);
    const auto read = requests::readRequest(token);
    QVERIFY(read);
    const auto &request = read->request;
    QVERIFY(requests::checkRequest(request, SystemClock{}.now(), {}));
    QCOMPARE(read->trust, requests::Trust::SelfAsserted);
    QVERIFY(request.key == jose::PublicJwk::of(signingKey(QStringLiteral("shop.key"))));
    QVERIFY(request.expires - request.issuedAt == std::chrono::days{7});
    QCOMPARE(request.vendor.name, std::string{"Kissa"});
    QCOMPARE(request.items.at(0).use.data, std::vector<std::string>{"https://w3id.org/dpv/pd#EmailAddress"});
    const std::vector keys{replyKey(QStringLiteral("x.key")).publicKey(),
                           replyKey(QStringLiteral("p.key")).publicKey()};
    QVERIFY(request.encryptionKeys == keys);
}

void CliVendorSide::aRequestWithoutAKeyIsUnsigned()
{
    const auto answer =
        program_.bare(words(QStringLiteral("vendor request form.json --encryption-key x.jwk")));
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.err.contains("anyone could have written it"), answer.err.constData());
    const auto read = requests::readRequest(answer.out.toStdString());
    QVERIFY(read);
    QCOMPARE(read->trust, requests::Trust::Unsigned);
    QVERIFY(!read->request.key);
    QCOMPARE(read->request.encryptionKeys.size(), std::size_t{1});
}

void CliVendorSide::whatThePersonHandsOverIsOpenedAndPresented_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("X25519") << QStringLiteral("x.key");
    QTest::newRow("P-256") << QStringLiteral("p.key");
}

void CliVendorSide::whatThePersonHandsOverIsOpenedAndPresented()
{
    QFETCH(const QString, key);
    seal(QStringLiteral("handed.jwe"), granted().toStdString(), key);
    const auto opened = program_.bare(words(QStringLiteral("vendor open handed.jwe --encryption-key %1 --key "
                                                           "shop.key --out opened.jwt --force --json")
                                                .arg(key)));
    QCOMPARE(opened.exit, 0);
    QVERIFY(opened.json().value(QStringLiteral("yours")).toBool());
    QCOMPARE(opened.json().value(QStringLiteral("claims")).toObject().value(QStringLiteral("email")),
             QJsonValue{QStringLiteral("aoi@mail.example")});
    QCOMPARE(program_.read(QStringLiteral("opened.jwt")).trimmed(), granted().toUtf8());
    const auto grant = program_.json(words(QStringLiteral("grant list")))
                           .value(QStringLiteral("grants"))
                           .toArray()
                           .first()
                           .toObject()
                           .value(QStringLiteral("id"))
                           .toString();
    QCOMPARE(
        program_.run(words(QStringLiteral("grant challenge %1 --out asked.jwt --force").arg(grant))).exit, 0);
    QCOMPARE(program_
                 .bare(words(QStringLiteral("vendor present opened.jwt --key shop.key --challenge asked.jwt "
                                            "--out shown.jwt --force")))
                 .exit,
             0);
    QCOMPARE(program_.run(words(QStringLiteral("check shown.jwt"))).exit, 0);
}

void CliVendorSide::whatIsOpenedSaysWhatItIs()
{
    const auto unchecked =
        program_.bare(words(QStringLiteral("vendor open reply.jwe --encryption-key x.key")));
    QCOMPARE(unchecked.exit, 0);
    QCOMPARE(unchecked.out.trimmed(), granted().toUtf8());
    for (const auto *said : {"https://kissa.example", "aoi@mail.example", "service provision",
                             "Bound to:", "whether it is yours --key checks"})
        QVERIFY2(unchecked.err.contains(said), said);
    const auto checked =
        program_.bare(words(QStringLiteral("vendor open reply.jwe --encryption-key x.key --key shop.key")));
    QVERIFY2(checked.err.contains("your key"), checked.err.constData());
}

void CliVendorSide::anOfferIsShown()
{
    const auto answer = program_.bare(words(QStringLiteral("vendor offer offer.jwt")));
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.indexOf("SD-BASE\n") < answer.out.indexOf("SD-BASE-A\n"), answer.out.constData());
    const auto json = program_.bare(words(QStringLiteral("vendor offer offer.jwt --json"))).json();
    QCOMPARE(json.value(QStringLiteral("agreements")).toArray().size(), 2);
    QCOMPARE(json.value(QStringLiteral("audience")).toString(), QStringLiteral("https://kissa.example"));
    QCOMPARE(json.value(QStringLiteral("vendor_jkt")).toString().toStdString(), offer().vendorKey->text());
}

void CliVendorSide::anOfferIsAnswered_data()
{
    const auto hash = crypto::sha256(asBytes(pinnedHash("SD-BASE-AT")));
    const auto hex = QByteArray{reinterpret_cast<const char *>(hash.data()), qsizetype{hash.size()}}.toHex();
    QTest::addColumn<QString>("line");
    QTest::addColumn<agreements::AnswerWord>("word");
    QTest::addColumn<QString>("code");
    QTest::newRow("yes") << QStringLiteral("--accept") << agreements::AnswerWord::Accepted
                         << QStringLiteral("SD-BASE");
    QTest::newRow("another one") << QStringLiteral("--accept SD-BASE-A") << agreements::AnswerWord::Accepted
                                 << QStringLiteral("SD-BASE-A");
    QTest::newRow("no") << QStringLiteral("--decline") << agreements::AnswerWord::Declined << QString{};
    QTest::newRow("a counter") << QStringLiteral("--counter SD-BASE-AT --text SD-BASE-AT.txt")
                               << agreements::AnswerWord::Counter << QStringLiteral("SD-BASE-AT");
    QTest::newRow("a counter by its hash")
        << QStringLiteral("--counter SD-BASE-AT --sha256 %1").arg(QString::fromLatin1(hex))
        << agreements::AnswerWord::Counter << QStringLiteral("SD-BASE-AT");
    QTest::newRow("to an origin as it is typed") << QStringLiteral("--decline --origin Kissa.example/")
                                                 << agreements::AnswerWord::Declined << QString{};
    QTest::newRow("an own counter")
        << QStringLiteral("--counter X-1 --iri https://kissa.example/x --text SD-BASE-AT.txt")
        << agreements::AnswerWord::Counter << QStringLiteral("X-1");
}

void CliVendorSide::anOfferIsAnswered()
{
    QFETCH(const QString, line);
    QFETCH(const agreements::AnswerWord, word);
    QFETCH(const QString, code);
    const auto offered = program_.read(QStringLiteral("offer.jwt")).trimmed().toStdString();
    const auto said =
        program_.bare(words(QStringLiteral("vendor answer offer.jwt %1 --key shop.key").arg(line)) +
                      (line.contains(QStringLiteral("--origin"))
                           ? QStringList{}
                           : words(QStringLiteral("--origin https://kissa.example"))));
    QVERIFY2(said.exit == 0, said.err.constData());
    const auto answer = agreements::readAnswer(said.out.trimmed().toStdString(),
                                               jose::PublicJwk::of(signingKey(QStringLiteral("shop.key"))));
    QVERIFY(answer);
    QVERIFY(agreements::checkAnswer(*answer, agreements::readOffer(offered).value(), offered));
    QCOMPARE(answer->word, word);
    QCOMPARE(QString::fromStdString(answer->agreement ? answer->agreement->code : ""), code);
    if (answer->word == agreements::AnswerWord::Counter)
        QVERIFY(answer->agreement->sha256 == pinned("SD-BASE-AT").sha256);
}

void CliVendorSide::aKeyChangeIsSignedByBothKeys()
{
    const auto said =
        program_.bare(words(QStringLiteral("vendor change-key --old shop.key --new other.key --origin "
                                           "https://kissa.example --json")));
    QCOMPARE(said.exit, 0);
    const auto former = jose::PublicJwk::of(signingKey(QStringLiteral("shop.key")));
    const auto change = requests::checkKeyChange(
        said.json().value(QStringLiteral("token")).toString().toStdString(), former, SystemClock{}.now());
    QVERIFY(change);
    QCOMPARE(change->issuer, std::string{"https://kissa.example"});
    QVERIFY(change->newKey == jose::PublicJwk::of(signingKey(QStringLiteral("other.key"))));
    QCOMPARE(said.json().value(QStringLiteral("new_thumbprint")).toString().toStdString(),
             change->newKey.thumbprint().text());
}

void CliVendorSide::theKeyMayStandInItsPlaceOrBehindItsOption()
{
    const auto asked = QStringLiteral("--origin https://asks.example --nonce once");
    for (const auto &line : {QStringLiteral("vendor present granted.jwt shop.key "),
                             QStringLiteral("vendor present granted.jwt --key shop.key ")}) {
        const auto shown = program_.bare(words(line + asked));
        QCOMPARE(shown.exit, 0);
        program_.file(QStringLiteral("shown.jwt"), shown.out);
        QCOMPARE(program_.bare(words(QStringLiteral("vendor verify shown.jwt ") + asked)).exit, 0);
    }
}

void CliVendorSide::aReadableKeyIsNoted()
{
    program_.file(QStringLiteral("open.key"), program_.read(QStringLiteral("shop.key")));
    const auto line = words(QStringLiteral("vendor request form.json --key open.key"));
    QVERIFY(!program_.bare(line).err.contains("note"));
    QVERIFY(QFile::setPermissions(program_.path(QStringLiteral("open.key")),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const auto answer = program_.bare(line);
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.err.contains("note: others may read the private key in open.key"),
             answer.err.constData());
}

void CliVendorSide::whatIsWrongHasItsOwnLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char *line, int exit, const char *sentence) {
        QTest::newRow(line) << QString::fromLatin1(line) << exit << QByteArray{sentence};
    };
    row("request nowhere.json", 3, "There is no file nowhere.json.");
    row("request text.json", 7, "This is not valid JSON.");
    row("request purpose.json", 7,
        "There is no purpose \"ServiceProvison\"; the nearest are ServiceProvision");
    row("request category.json", 7, "There is no category \"Emailaddres\"; the nearest are EmailAddress");
    row("request channel.json", 7,
        "No company comes by data as \"theft\"; there are asked-directly, own-website");
    row("request member.json", 7, "A form has no \"ask[0].requierd\"");
    row("request missing.json", 7, "The JSON lacks a member: ask[0].retention.");
    row("request period.json", 7, "\"90 days\" is not a period");
    row("request roster.json", 7, "The roster has no agreement \"SD-BAS\"");
    row("request origin.json", 7, "This is not the address of a company on the web");
    row("request form.json --days 31", 7, "A request can be answered for 1 to 30 days");
    row("request form.json --days 10000000", 7, "A request can be answered for 1 to 30 days");
    row("request form.json --days soon", 7, "A request can be answered for 1 to 30 days");
    row("request form.json --key nowhere.key", 3, "There is no file nowhere.key.");
    row("request form.json --key x.key", 7, "This is not a key that can be used here (JWK)");
    row("request form.json --key shop.jwk", 7, "This is not a key that can be used here (JWK)");
    row("request form.json --encryption-key shop.key", 7, "This is not a key that can be used here (JWK)");
    row("keygen new.key --curve P-256", 7, "add --use encryption");
    row("keygen new.key --use both", 7, "--use takes one of these words");
    row("keygen shop.key", 8, "shop.key exists already");
    row("offer granted.jwt", 7, "This is not a token");
    row("offer nowhere.jwt", 3, "There is no file nowhere.jwt.");
    row("answer offer.jwt --key shop.key", 7, "What do you answer?");
    row("answer offer.jwt --accept --decline --key shop.key", 7, "What do you answer?");
    row("answer offer.jwt SD-BASE --decline --key shop.key", 7, "Whoever declines names no agreement");
    row("answer offer.jwt --accept --text SD-BASE-A.txt --key shop.key", 7, "they go with --counter");
    row("answer offer.jwt --counter --key shop.key", 7, "With what do you counter?");
    row("answer offer.jwt --counter X-1 --key shop.key", 7, "With what do you counter?");
    row("answer offer.jwt --counter SD-BASE-AT --sha256 abc --key shop.key", 7, "This is not a SHA-256 hash");
    row("answer offer.jwt --counter X-1 --text SD-BASE-AT.txt --key shop.key", 7,
        "The roster has no agreement \"X-1\"");
    row("answer offer.jwt --counter SD-BASE-A --text SD-BASE-A.txt --key shop.key --origin "
        "https://kissa.example",
        7, "SD-BASE-A is offered already; accept it.");
    row("answer offer.jwt --accept", 7, "Name the file with the private key with --key.");
    row("answer offer.jwt --accept SD-BASE-AT --key shop.key --origin https://kissa.example", 7,
        "This offer has no agreement \"SD-BASE-AT\"; it has SD-BASE, SD-BASE-A.");
    row("answer offer.jwt --accept --key shop.key", 25,
        "This offer is made to https://kissa.example, and not");
    row("answer elsewhere.jwt --accept --key shop.key --origin https://kissa.example", 25,
        "This offer is made to https://other.example, and not to https://kissa.example");
    row("answer offer.jwt --accept --key other.key --origin https://kissa.example", 25,
        "This offer is to be answered with the key ");
    row("answer past.jwt --accept --key shop.key --origin https://kissa.example", 11, "it ran out");
    row("open reply.jwe", 7, "Name the file with the private key with --encryption-key.");
    row("open reply.jwe --encryption-key shop.key", 7, "This is not a key that can be used here (JWK)");
    row("open reply.jwe --encryption-key p.key", 25, "The message is encrypted to another key.");
    row("open reply.jwe --encryption-key x.key --key other.key", 7, "What came is bound to the key ");
    row("open reply.jwe --encryption-key x.key --request asked.json", 7, "does not answer that request");
    row("open reply.jwe --encryption-key x.key --request offer.jwt", 7,
        "The token has a claim that is not valid: vendor.");
    row("open granted.jwt --encryption-key x.key", 7, "This is not a whole encrypted message");
    row("open altered.jwe --encryption-key x.key", 7, "This cannot be decrypted");
    row("open typed.jwe --encryption-key x.key", 7, "encrypted in a way that is not read here");
    row("open text.jwe --encryption-key x.key", 7, "This is not a token, or it is cut off.");
    row("change-key --new other.key", 7, "Name the file with the private key with --old.");
    row("change-key --old shop.key", 7, "Name the file with the private key with --new.");
    row("change-key --old shop.key --new shop.key", 7, "The new key is the old one.");
    row("change-key --old shop.key --new x.key", 7, "This is not a key that can be used here (JWK)");
    row("change-key --old shop.key --new other.key --origin http://kissa.example", 7,
        "This is not the address of a company on the web");
    row("present granted.jwt shop.key --key shop.key --origin https://a.example --nonce n", 7,
        "The private key is named twice");
    row("present granted.jwt --origin https://a.example --nonce n", 7,
        "Name the file with the private key with --key.");
}

void CliVendorSide::whatIsWrongHasItsOwnLine()
{
    QFETCH(const QString, line);
    QFETCH(const int, exit);
    QFETCH(const QByteArray, sentence);
    auto all = words(QStringLiteral("vendor ") + line);
    if (!line.startsWith(QStringLiteral("keygen")) && !line.startsWith(QStringLiteral("offer")))
        all << QStringLiteral("--out") << QStringLiteral("never");
    const auto answer = program_.bare(all);
    QVERIFY2(isOneLine(answer.err) && answer.err.contains(sentence), answer.err.constData());
    QCOMPARE(answer.exit, exit);
    QVERIFY(answer.out.isEmpty());
    for (const auto *name : {"never", "new.key"})
        QVERIFY(!QFile::exists(program_.path(QString::fromLatin1(name))));
}

QTEST_GUILESS_MAIN(CliVendorSide)
#include "tst_cli_vendor_side.moc"
