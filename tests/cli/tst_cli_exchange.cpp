// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "exchange/qr.h"
#include "jose/jwe.h"
#include "jose/private_jwk.h"
#include "requests/request.h"
#include "terms/collection.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace proffer;
using proffer::test::Answer;
using proffer::test::isOneLine;
using proffer::test::Program;

/// A permission on its way to a company, and whatever comes in a file.
class CliExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRequestsKeyEncryptsTheHandOver();
    void inPersonItGoesAsItIs_data();
    void inPersonItGoesAsItIs();
    void aStatementNeedsNoKey();
    void handOversAreShownAndTold();
    void aFileGetsANameOfItsOwnAndReplacesNone();
    void whatIsTooLongForAQrCodeIsNotHandedOver();
    void refusalsChangeNothing_data();
    void refusalsChangeNothing();
    void whatComesIsNamed_data();
    void whatComesIsNamed();
    void everyCommandThatIsNamedIsThere();
    void aVaultsFolderIsKnown();
    void whatWasAlteredSaysSo();
    void whatIsNotKnownIsRefused_data();
    void whatIsNotKnownIsRefused();
    void otherCommandsReadWhatWasWrapped();

private:
    Answer handOver(const QStringList &options) const;
    QString requestFile(const QString &name, requests::Request request,
                        const crypto::Ed25519PrivateKey &key) const;
    requests::Request request() const;

    Program program_;
    crypto::SystemRandom random_;
    jose::DecryptionKey reply_ = jose::DecryptionKey::generateX25519(random_, "e1").value();
    QString permit_;
    QString statement_;
};

namespace {

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '));
}

/// Every token that is long enough for a QR code to hold it.
QByteArray tokenOf(const Program &program, const QString &grant)
{
    return program.run({QStringLiteral("grant"), QStringLiteral("token"), grant}).out.trimmed();
}

} // namespace

requests::Request CliExchange::request() const
{
    const auto now = SystemClock{}.now();
    return {.audience = std::string{requests::anyPerson},
            .jti = "5f3c9a",
            .issuedAt = now,
            .expires = now + std::chrono::days{14},
            .vendor = {.name = "Kinari", .origin = "https://kinari.example"},
            .items = {{.use = {.purpose = "https://w3id.org/dpv#DeliveryOfGoods",
                               .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                               .processing = "https://w3id.org/dpv#Consult",
                               .collection = {std::string{channelIri(terms::Channel::AskedDirectly)}},
                               .retention = {.days = 30}}}},
            .encryptionKeys = {reply_.publicKey()}};
}

QString CliExchange::requestFile(const QString &name, requests::Request request,
                                 const crypto::Ed25519PrivateKey &key) const
{
    return program_.file(name, QByteArray::fromStdString(requests::signRequest(request, key).value()));
}

Answer CliExchange::handOver(const QStringList &options) const
{
    return program_.run(QStringList{QStringLiteral("grant"), QStringLiteral("hand-over"), permit_} + options);
}

void CliExchange::initTestCase()
{
    QCOMPARE(program_.create().exit, 0);
    for (const auto &line : {QStringLiteral("vendor keygen shop.key --public shop.jwk"),
                             QStringLiteral("vendor keygen other.key"),
                             QStringLiteral("vendor add Kinari --origin https://kinari.example"),
                             QStringLiteral("vendor pin-key Kinari shop.jwk --trust in_person"),
                             QStringLiteral("me set email aoi@mail.example")})
        QCOMPARE(program_.run(words(line)).exit, 0);
    const auto id = [](const QJsonObject &json) { return json.value(QStringLiteral("id")).toString(); };
    permit_ = id(program_.json(words(QStringLiteral("grant issue Kinari email --purpose ServiceProvision"))));
    statement_ = id(program_.json(
        words(QStringLiteral("grant issue Kinari --kind statement --purpose ServiceProvision --data Name"))));
    QCOMPARE(statement_.size(), 32);
    const auto keyOf = [&](const char *name) {
        const auto text = program_.read(QString::fromLatin1(name)).toStdString();
        return jose::parsePrivateJwk(asBytes(text)).value();
    };
    const auto shop = keyOf("shop.key");
    requestFile(QStringLiteral("request.jwt"), request(), shop);
    requestFile(QStringLiteral("others.jwt"), request(), keyOf("other.key"));
    auto keyless = request();
    keyless.encryptionKeys.clear();
    requestFile(QStringLiteral("keyless.jwt"), keyless, shop);
    auto over = request();
    over.issuedAt -= std::chrono::days{20};
    over.expires -= std::chrono::days{20};
    requestFile(QStringLiteral("over.jwt"), over, shop);
    auto elsewhere = request();
    elsewhere.audience = "did:jwk:e30";
    requestFile(QStringLiteral("elsewhere.jwt"), elsewhere, shop);
    program_.file(QStringLiteral("unsigned.json"),
                  QByteArray::fromStdString(requests::writeUnsignedRequest(request()).value()));
    auto altered = program_.read(QStringLiteral("request.jwt"));
    altered[altered.size() - 20] = altered.at(altered.size() - 20) == 'A' ? 'B' : 'A';
    program_.file(QStringLiteral("altered.jwt"), altered);
}

void CliExchange::aRequestsKeyEncryptsTheHandOver()
{
    const auto out = program_.path(QStringLiteral("sealed"));
    const auto answer = handOver({QStringLiteral("--to-request"), QStringLiteral("request.jwt"),
                                  QStringLiteral("--out"), out, QStringLiteral("--json")});
    QCOMPARE(answer.exit, 0);
    const auto json = answer.json();
    QCOMPARE(json.value(QStringLiteral("how")).toString(), QStringLiteral("encrypted"));
    QCOMPARE(json.value(QStringLiteral("request")).toString(), QStringLiteral("5f3c9a"));
    QCOMPARE(json.value(QStringLiteral("to_key")).toString().size(), 43);
    QCOMPARE(json.value(QStringLiteral("file")).toString(), out);
    const auto sealed = program_.read(QStringLiteral("sealed")).toStdString();
    const auto opened = jose::decryptJwe(sealed, reply_, "dc+sd-jwt");
    QVERIFY(opened);
    QCOMPARE(QByteArray::fromStdString(std::string{asText(opened->bytes())}), tokenOf(program_, permit_));
    QVERIFY(sealed.find('~') == std::string::npos);
}

void CliExchange::inPersonItGoesAsItIs_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("a file") << QStringLiteral("file") << QStringLiteral("proffer-permit");
    QTest::newRow("text") << QStringLiteral("text") << QStringLiteral("txt");
    QTest::newRow("a picture") << QStringLiteral("qr") << QStringLiteral("png");
}

/// Whatever the form, the token is read back out of it.
void CliExchange::inPersonItGoesAsItIs()
{
    QFETCH(const QString, form);
    QFETCH(const QString, suffix);
    QVERIFY(QDir{program_.path(QString{})}.mkpath(form));
    const auto answer = handOver({QStringLiteral("--in-person"), QStringLiteral("--as"), form,
                                  QStringLiteral("--out"), program_.path(form), QStringLiteral("--json")});
    QCOMPARE(answer.exit, 0);
    const auto file = answer.json().value(QStringLiteral("file")).toString();
    QVERIFY2(QFileInfo{file}.fileName().startsWith(QStringLiteral("kinari-permit-20")), qPrintable(file));
    QCOMPARE(QFileInfo{file}.suffix(), suffix);
    QCOMPARE(answer.json().value(QStringLiteral("how")).toString(), QStringLiteral("in_person"));
    const auto opened = program_.bare({QStringLiteral("open"), file, QStringLiteral("--json")});
    QCOMPARE(opened.exit, 0);
    QCOMPARE(opened.json().value(QStringLiteral("kind")).toString(), QStringLiteral("permit"));
    const auto verified = program_.bare({QStringLiteral("vendor"), QStringLiteral("verify"), file});
    QVERIFY2(verified.out.contains("aoi@mail.example"), verified.err.constData());
}

void CliExchange::aStatementNeedsNoKey()
{
    for (const auto *form : {"text", "qr"}) {
        const auto answer = program_.run({QStringLiteral("grant"), QStringLiteral("hand-over"), statement_,
                                          QStringLiteral("--as"), QString::fromLatin1(form)});
        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.out.startsWith(form[0] == 't' ? "-----BEGIN PROFFER STATEMENT-----\n" : "█"));
    }
    const auto sealed = program_.run({QStringLiteral("grant"), QStringLiteral("hand-over"), statement_,
                                      QStringLiteral("--to-request"), QStringLiteral("request.jwt")});
    QCOMPARE(sealed.exit, 20);
}

void CliExchange::handOversAreShownAndTold()
{
    const auto shown = program_.json({QStringLiteral("grant"), QStringLiteral("show"), permit_});
    const auto list = shown.value(QStringLiteral("handed_over")).toArray();
    QVERIFY(list.size() >= 4);
    QCOMPARE(list.first().toObject().value(QStringLiteral("how")).toString(), QStringLiteral("encrypted"));
    const auto text = program_.run({QStringLiteral("grant"), QStringLiteral("show"), permit_}).out;
    QVERIFY2(text.contains("encrypted to a key of theirs"), text.constData());
    const auto history = program_.run({QStringLiteral("history"), QStringLiteral("list")}).out;
    QVERIFY2(history.contains("You handed Kinari the permission that shares your e-mail, in person."),
             history.constData());
    QCOMPARE(program_.run({QStringLiteral("history"), QStringLiteral("verify")}).exit, 0);
}

void CliExchange::aFileGetsANameOfItsOwnAndReplacesNone()
{
    QVERIFY(QDir{program_.path(QString{})}.mkpath(QStringLiteral("several")));
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        const auto answer = handOver({QStringLiteral("--in-person"), QStringLiteral("--out"),
                                      program_.path(QStringLiteral("several")), QStringLiteral("--json")});
        names.append(QFileInfo{answer.json().value(QStringLiteral("file")).toString()}.completeBaseName());
    }
    QVERIFY(names.at(1) == names.at(0) + QStringLiteral("-2"));
    QVERIFY(names.at(2) == names.at(0) + QStringLiteral("-3"));
    QCOMPARE(QDir{program_.path(QStringLiteral("several"))}.entryList(QDir::Files).size(), 3);
}

void CliExchange::whatIsTooLongForAQrCodeIsNotHandedOver()
{
    QCOMPARE(program_
                 .run({QStringLiteral("me"), QStringLiteral("set"), QStringLiteral("nickname"),
                       QString{3000, QLatin1Char('a')}})
                 .exit,
             0);
    const auto id =
        program_.json(words(QStringLiteral("grant issue Kinari nickname --purpose ServiceProvision")))
            .value(QStringLiteral("id"))
            .toString();
    const auto before = program_.fingerprint();
    const auto picture = program_.path(QStringLiteral("long.png"));
    for (const auto &out : {QStringList{}, QStringList{QStringLiteral("--out"), picture}}) {
        const auto answer = program_.run(QStringList{QStringLiteral("grant"), QStringLiteral("hand-over"), id,
                                                     QStringLiteral("--in-person"), QStringLiteral("--as"),
                                                     QStringLiteral("qr")} +
                                         out);
        QCOMPARE(answer.exit, 20);
        QVERIFY2(answer.err.contains("the most is 2953"), answer.err.constData());
    }
    QVERIFY(!QFileInfo::exists(picture));
    QCOMPARE(program_.fingerprint(), before);
}

void CliExchange::refusalsChangeNothing_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *options, int exit, const char *code) {
        QTest::newRow(options) << QString::fromLatin1(options) << exit << QString::fromLatin1(code);
    };
    row("--as text", 20, "hand_over.needs_key");
    row("--to-request keyless.jwt", 20, "hand_over.needs_key");
    row("--to-request unsigned.json", 20, "hand_over.needs_key");
    row("--to-request others.jwt", 21, "request.key_changed");
    row("--to-request over.jwt", 11, "request.expired");
    row("--to-request elsewhere.jwt", 25, "request.for_somebody_else");
    row("--to-request altered.jwt", 16, "request.altered");
    row("--to-request shop.jwk", 7, "token.claim_invalid");
    row("--to-request nowhere", 3, "file.not_found");
    row("--to-request request.jwt --in-person", 2, "usage");
    row("--in-person --as pigeon", 7, "invalid_argument");
    row("--in-person --out request.jwt", 8, "file.exists");
    row("--in-person --out nowhere/file", 3, "file.not_found");
}

void CliExchange::refusalsChangeNothing()
{
    QFETCH(const QString, options);
    QFETCH(const int, exit);
    QFETCH(const QString, code);
    const auto before = program_.fingerprint();
    const auto answer = handOver(words(options));
    QVERIFY2(isOneLine(answer.err), answer.err.constData());
    QCOMPARE(answer.exit, exit);
    QVERIFY(answer.out.isEmpty());
    const auto machine = handOver(words(options) + QStringList{QStringLiteral("--json")});
    const auto error = machine.json().value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toString(), code);
    QCOMPARE(program_.fingerprint(), before);
}

void CliExchange::whatComesIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char *file, const char *sentence) {
        QTest::newRow(file) << QString::fromLatin1(file) << QByteArray{sentence};
    };
    row("request.jwt", "This is a company's signed request for details.");
    row("over.jwt", "The token has expired.");
    row("unsigned.json", "This is a request for details that nobody signed.");
    row("shop.jwk", "This is a public key for signatures.");
    row("shop.key", "This is a PRIVATE key.");
    row("sealed", "This is an encrypted message.");
}

void CliExchange::whatComesIsNamed()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, sentence);
    // Whatever it is called.
    const auto misnamed = program_.file(QStringLiteral("holiday.jpg"), program_.read(file));
    const auto answer = program_.bare({QStringLiteral("open"), misnamed});
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.contains(sentence), answer.out.constData());
    QVERIFY(answer.err.isEmpty());
}

void CliExchange::everyCommandThatIsNamedIsThere()
{
    program_.file(QStringLiteral("card.vcf"), "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Aoi\r\nEND:VCARD\r\n");
    program_.run({QStringLiteral("grant"), QStringLiteral("challenge"), permit_, QStringLiteral("--out"),
                  QStringLiteral("question.jwt")});
    program_.run({QStringLiteral("grant"), QStringLiteral("token"), permit_, QStringLiteral("--out"),
                  QStringLiteral("permit.jwt")});
    qsizetype named = 0;
    for (const auto *file : {"request.jwt", "permit.jwt", "question.jwt", "shop.jwk", "card.vcf"}) {
        const auto answer = program_.bare(
            {QStringLiteral("open"), program_.path(QString::fromLatin1(file)), QStringLiteral("--json")});
        const auto commands = answer.json().value(QStringLiteral("commands")).toArray();
        QVERIFY2(!commands.isEmpty(), file);
        for (const auto &command : commands) {
            const auto typed = command.toString();
            // Its first words are a verb: what is understood does not end as a usage error.
            const auto tried = program_.bare(
                words(typed) + QStringList{QStringLiteral("--password-file"), QStringLiteral("nowhere")});
            QVERIFY2(tried.exit != 2, tried.err.constData());
            ++named;
        }
    }
    QVERIFY(named >= 6);
}

void CliExchange::aVaultsFolderIsKnown()
{
    for (const auto *name : {"vault", "vault/header.json"}) {
        const auto answer = program_.bare(
            {QStringLiteral("open"), program_.path(QString::fromLatin1(name)), QStringLiteral("--json")});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json().value(QStringLiteral("kind")).toString(), QStringLiteral("vault_header"));
    }
    const auto backup = program_.path(QStringLiteral("today.proffer"));
    QCOMPARE(program_.run({QStringLiteral("vault"), QStringLiteral("backup"), backup}).exit, 0);
    const auto answer = program_.bare({QStringLiteral("open"), backup, QStringLiteral("--json")});
    QCOMPARE(answer.json().value(QStringLiteral("kind")).toString(), QStringLiteral("backup"));
    QCOMPARE(answer.json().value(QStringLiteral("proof")).toString(), QStringLiteral("needs_key"));
}

void CliExchange::whatWasAlteredSaysSo()
{
    const auto answer = program_.bare({QStringLiteral("open"), QStringLiteral("altered.jwt")});
    QCOMPARE(answer.exit, 16);
    QVERIFY2(answer.out.contains("it was changed, or is not whole"), answer.out.constData());
    QVERIFY(answer.out.contains("Ask for it once more."));
    const auto json =
        program_.bare({QStringLiteral("open"), QStringLiteral("altered.jwt"), QStringLiteral("--json")})
            .json();
    QCOMPARE(json.value(QStringLiteral("proof")).toString(), QStringLiteral("broken"));
    QCOMPARE(json.value(QStringLiteral("flaw")).toObject().value(QStringLiteral("code")).toString(),
             QStringLiteral("request.altered"));
}

void CliExchange::whatIsNotKnownIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("words") << QByteArray{"I agree to nothing."} << QStringLiteral("content.unknown");
    QTest::newRow("a photograph") << QByteArray{"\xFF\xD8\xFF\xE0\0\x10JFIF", 10}
                                  << QStringLiteral("image.invalid");
    QTest::newRow("half a pasted text")
        << QByteArray{"-----BEGIN PROFFER PERMIT-----\nAAAA\n"} << QStringLiteral("token.malformed");
}

void CliExchange::whatIsNotKnownIsRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, code);
    const auto file = program_.file(QStringLiteral("any.jwt"), content);
    const auto answer = program_.bare({QStringLiteral("open"), file});
    QCOMPARE(answer.exit, 7);
    QVERIFY2(isOneLine(answer.err), answer.err.constData());
    QVERIFY2(answer.err.contains("any.jwt"), answer.err.constData());
    const auto json = program_.bare({QStringLiteral("open"), file, QStringLiteral("--json")}).json();
    QCOMPARE(json.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(), code);
}

void CliExchange::otherCommandsReadWhatWasWrapped()
{
    const auto text =
        handOver({QStringLiteral("--in-person"), QStringLiteral("--as"), QStringLiteral("text")});
    QCOMPARE(text.exit, 0);
    const auto mail = program_.file(QStringLiteral("mail.txt"),
                                    "> Hello,\r\n> " + QByteArray{text.out}.replace("\n", "\r\n> "));
    const auto plain = program_.file(QStringLiteral("plain.jwt"), tokenOf(program_, permit_));
    const auto verify = [&](const QString &file) {
        auto json =
            program_
                .bare({QStringLiteral("vendor"), QStringLiteral("verify"), file, QStringLiteral("--json")})
                .json();
        json.remove(QStringLiteral("as_of"));
        return json;
    };
    QVERIFY(verify(mail).contains(QStringLiteral("claims")));
    QCOMPARE(verify(mail), verify(plain));
    const auto request = program_.read(QStringLiteral("request.jwt")).toStdString();
    const auto picture = exchange::qrPicture(asBytes(request)).value();
    program_.file(QStringLiteral("request.png"), QByteArray{reinterpret_cast<const char *>(picture.data()),
                                                            static_cast<qsizetype>(picture.size())});
    QCOMPARE(handOver({QStringLiteral("--to-request"), QStringLiteral("request.png"), QStringLiteral("--as"),
                       QStringLiteral("text")})
                 .exit,
             0);
}

QTEST_GUILESS_MAIN(CliExchange)
#include "tst_cli_exchange.moc"
