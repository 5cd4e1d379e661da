// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"
#include "results.h"

#include "services/services.h"
#include "vault/header.h"

#include <QJsonArray>
#include <QTest>

using namespace proffer;
using namespace proffer::test;
using proffer::test::Program;

/// The history as a person reads it. The vaults are made here, so that everything is in them that the core
/// can write, also what no verb of the program does.
class CliSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingThatCanHappenIsTold();
    void noValueStandsInASentence();
    void theTextTellsTheSame();
    void aPersonWithOnePersonaIsNotToldWhich();
    void aKindThatNobodyKnowsIsShownByItsKind();
    void whatIsNotThereHasGeneralWords();
    void strangersTextIsMadeVisible();
    void aDetailIsCalledAsPeopleCallIt_data();
    void aDetailIsCalledAsPeopleCallIt();
};

namespace {

class NewYear final : public Clock {
public:
    Instant now() const override { return Instant{*parseIsoDate("2026-01-01")}; }
};

vault::Credential password(std::string_view text)
{
    return must(vault::Credential::password(asBytes(text)));
}

/// A vault in the folder where the program looks, open to the core.
class Life {
public:
    explicit Life(const Program &program)
        : program_(program),
          services_(must(services::Services::create(
                             program.path(QStringLiteral("vault")).toStdString(),
                             {.name = "Papers", .person = "Hanako Morita", .persona = "Everyday"},
                             password("correct horse"),
                             {.clock = clock_,
                              .random = random_,
                              .stateFolder = program.path(QStringLiteral("elsewhere")).toStdString(),
                              .cost = {.memoryKib = 8, .passes = 1}}))
                        .services)
    {
    }

    services::Services &services() { return services_; }
    profile::SubjectId self() { return must(services_.profile().people().self()).id; }
    profile::PersonaId everyday() { return must(services_.persona("Everyday")).id; }

    profile::AttributeId keep(std::string_view claim, json::Value value, profile::SubjectId whose,
                              std::optional<profile::PersonaId> persona = {})
    {
        return must(services_.profile().attributes().set({.subject = whose,
                                                          .persona = persona,
                                                          .claim = must(profile::ClaimKey::parse(claim)),
                                                          .value = std::move(value)}))
            .id;
    }

    vendors::VendorId company(const std::string &name)
    {
        return must(services_.vendors().add({.name = name, .kind = vendors::Kind::Shop})).id;
    }

    jose::PublicJwk key() { return jose::PublicJwk::of(crypto::Ed25519PrivateKey::generate(random_)); }

    grants::GrantRequest request(const vendors::VendorId &vendor,
                                 std::vector<profile::AttributeId> attributes) const
    {
        return {.vendor = vendor,
                .attributes = std::move(attributes),
                .terms = {.permissions = {{.purpose = "ServiceProvision"}}},
                .validUntil = *parseIsoDate("2026-02-20")};
    }

    void aboutThePerson();
    void aboutOthers();
    void aboutPersonasAndPreferences();
    void aboutCompanies();
    void aboutWhatTheyHave();
    void aboutPermissions();
    void aboutTheVault();

    void close() { must(services_.close()); }

private:
    const Program &program_;
    NewYear clock_{};
    crypto::SystemRandom random_{};
    services::Services services_;
};

void Life::aboutThePerson()
{
    auto &people = services_.profile().people();
    must(people.renameSubject(self(), "Hanako Sato"));
    keep("email", "secret@mail.example", self());
    keep("email", "newer@mail.example", self());
    keep("given_name", "Hanako", self());
    const auto born = keep("birthdate", "1950-04-01", self());
    must(services_.profile().attributes().derive(born, "age_over_18", *parseIsoDate("2026-01-01")));
    must(services_.importFile(asBytes(R"({"nickname":"Hana-chan","phone_number":"03-1234-5678"})"),
                              {.subject = self()}));
    const auto phone = profile::attributeIdOf(self(), {}, must(profile::ClaimKey::parse("phone_number")));
    must(services_.eraseAttribute(phone, false));
}

void Life::aboutOthers()
{
    auto &people = services_.profile().people();
    const auto child = must(people.addSubject("Taro", "child")).id;
    must(people.renameSubject(child, "Taro Morita", "child"));
    keep("birthdate", "2019-05-05", child);
    must(services_.eraseSubject(child));
}

void Life::aboutPersonasAndPreferences()
{
    auto &people = services_.profile().people();
    const auto work = must(people.addPersona(self(), "Work")).id;
    must(people.renamePersona(work, "Office"));
    keep("email", "office@mail.example", self(), work);
    must(people.retirePersona(work));
    auto &preferences = services_.profile().preferences();
    must(preferences.set(everyday(), "topic.coffee", "like"));
    must(preferences.set(everyday(), "channel.phone", "no"));
    must(preferences.clear(everyday(), "channel.phone"));
    must(services_.erasePreference(must(preferences.find(everyday(), "topic.coffee")).id));
}

void Life::aboutCompanies()
{
    const auto gone = company("gone");
    must(services_.vendors().setNotes(gone, "rude on the phone"));
    must(services_.vendors().setNotes(gone, ""));
    must(services_.vendors().eraseNotes(gone));
    must(services_.vendors().change(gone, {.name = "Gone Ltd"}));
    must(services_.vendors().remove(gone));
    const auto kinari = company("Kinari");
    auto &keys = services_.vendorKeys();
    const auto known = key();
    const auto other = key();
    must(keys.pin(kinari, known, vendors::KeyTrust::InPerson));
    QVERIFY(!keys.pin(kinari, other, vendors::KeyTrust::InPerson));
    must(keys.refuseNew(kinari, other.thumbprint()));
    must(keys.confirmNew(kinari, other.thumbprint(), vendors::KeyTrust::InPerson));
}

void Life::aboutWhatTheyHave()
{
    auto &holdings = services_.holdings();
    const auto kinari = must(services_.vendors().resolve("Kinari")).id;
    const auto holding = must(holdings.record({.vendor = kinari,
                                               .claim = "phone_number",
                                               .how = vendors::HowKnown::TheyWrote,
                                               .evidence = vendors::NewEvidence{.text = "they rang"}}))
                             .id;
    const auto piece = must(holdings.addEvidence(holding, {.text = "they rang again"}));
    must(holdings.eraseEvidence(holding, piece.source));
    for (const auto state :
         {vendors::HoldingState::AskedToStop, vendors::HoldingState::AskedToDelete,
          vendors::HoldingState::NoAnswer, vendors::HoldingState::SaidDeleted, vendors::HoldingState::Held})
        must(holdings.changeState(holding, state));
    const auto second = must(holdings.record(
        {.vendor = kinari, .claim = "address", .how = vendors::HowKnown::Suspected, .since = {}}));
    must(holdings.erase(second.id));
}

void Life::aboutPermissions()
{
    auto &grants = services_.grants();
    const auto kinari = must(services_.vendors().resolve("Kinari")).id;
    const auto email = profile::attributeIdOf(self(), {}, must(profile::ClaimKey::parse("email")));
    const auto given = profile::attributeIdOf(self(), {}, must(profile::ClaimKey::parse("given_name")));
    auto asked = request(kinari, {email, given});
    asked.persona = everyday();
    const auto first = must(grants.issue(asked));
    program_.file(QStringLiteral("first.jwt"), QByteArray::fromStdString(first.token));
    auto &handOvers = services_.handOvers();
    must(handOvers.record(must(handOvers.inPlain(first.grant.id, exchange::How::InPerson))));
    must(handOvers.record({.handOver = {.grant = first.grant.id,
                                        .how = exchange::How::Encrypted,
                                        .key = key().thumbprint(),
                                        .request = "r1"}}));
    must(grants.challenge(first.grant.id));
    asked.attributes = {email};
    const auto second = must(grants.supersede(first.grant.id, asked));
    must(grants.end(second.grant.id, "a new shop"));
    asked.attributes = {};
    asked.kind = grants::Kind::Statement;
    asked.terms.permissions.front().data = {"pd:Name"};
    const auto statement = must(grants.issue(asked)).grant.id;
    for (const auto how : {exchange::How::File, exchange::How::Text, exchange::How::Qr})
        must(handOvers.record(must(handOvers.inPlain(statement, how))));
    must(grants.end(statement, ""));
    asked.kind = grants::Kind::Profile;
    asked.terms = {};
    must(services_.profile().preferences().set(everyday(), "topic.green_tea", "like"));
    asked.preferences = {"topic.green_tea"};
    must(grants.issue(asked));
    const auto relationship = must(services_.relationships().ofVendor(kinari)).front().id;
    must(services_.relationships().close(relationship));
    must(services_.relationships().eraseKey(relationship));
}

void Life::aboutTheVault()
{
    auto &vault = services_.vault();
    must(vault.rename("My papers"));
    must(vault.changePassword(password("correct horse"), password("better horse")));
    must(vault.replaceRecoveryCode());
    const auto slot = must(vault.addPassword(password("one more")));
    must(vault.removeSlot(slot, password("better horse")));
    must(vault.replaceLeakedPassword(password("better horse"), password("correct horse")));
    must(vault.backup(program_.path(QStringLiteral("may.proffer")).toStdString()));
    must(services_.ledger().checkpoint());
}

QStringList listing()
{
    return {QStringLiteral("history"), QStringLiteral("list"), QStringLiteral("--count"),
            QStringLiteral("1000")};
}

struct Written {
    const char *kind;
    const char *sentence;
};

/// What liveAll() leaves behind, then the program that opens it elsewhere and checks a token.
constexpr auto lifeStory = std::to_array<Written>({
    {"device.added", "The history began."},
    {"vault.created", "You made this vault, \"Papers\"."},
    {"subject.added", "You began to keep your details."},
    {"persona.added", "You added the persona Everyday."},
    {"vault.recovery_replaced", "You made a recovery code; any earlier one opens nothing any more."},
    {"subject.renamed", "You changed what you are called."},
    {"attribute.set", "You set your e-mail."},
    {"attribute.set", "You changed your e-mail."},
    {"attribute.set", "You set your given name."},
    {"attribute.set", "You set your date of birth."},
    {"attribute.set", "You worked out your age check (over 18) from the date of birth."},
    {"attribute.set", "You imported your nickname."},
    {"attribute.set", "You imported your phone number."},
    {"import.done", "You imported 2 details from a file."},
    {"attribute.erased", "You erased your phone number."},
    {"subject.added", "You added somebody you act for."},
    {"subject.renamed", "You changed the name of somebody you act for."},
    {"attribute.set", "You set the date of birth of somebody you act for."},
    {"subject.erased", "You erased everything about somebody you act for."},
    {"persona.added", "You added the persona Work."},
    {"persona.renamed", "You renamed a persona to Office."},
    {"attribute.set", "You set your e-mail for Office."},
    {"persona.retired", "You retired the persona Office."},
    {"preference.set", "You set your preference on coffee for Everyday."},
    {"preference.set", "You set your preference on being reached by phone for Everyday."},
    {"preference.cleared", "You took back your preference on being reached by phone for Everyday."},
    {"preference.erased", "You erased your preference on coffee for Everyday."},
    {"vendor.added", "You added gone."},
    {"vendor.noted", "You wrote a note about Gone Ltd."},
    {"vendor.noted", "You took away your note about Gone Ltd."},
    {"vendor.notes_erased", "You erased your notes about Gone Ltd."},
    {"vendor.changed", "You changed what you keep about Gone Ltd."},
    {"vendor.removed", "You removed Gone Ltd."},
    {"vendor.added", "You added Kinari."},
    {"vendor.key_pinned", "You noted the key by which Kinari can be told from others."},
    {"vendor.key_alarm", "Warning: another key than the one you know was shown for Kinari."},
    {"vendor.key_refused", "You refused a key that was said to be of Kinari."},
    {"vendor.key_confirmed", "You said that a key of Kinari is right."},
    {"holding.recorded", "You noted that Kinari has your phone number, since they wrote to you."},
    {"holding.evidence_added", "You kept something that shows that Kinari has your phone number."},
    {"holding.evidence_erased", "You erased something that showed that Kinari has your phone number."},
    {"holding.state_changed", "You noted that you asked Kinari to stop using your phone number."},
    {"holding.state_changed", "You noted that you asked Kinari to delete your phone number."},
    {"holding.state_changed", "You noted that Kinari did not answer about your phone number."},
    {"holding.state_changed", "You noted that Kinari says they deleted your phone number."},
    {"holding.state_changed", "You noted that Kinari still has your phone number."},
    {"holding.recorded", "You noted that Kinari may have your address."},
    {"holding.erased", "You erased a note of what Kinari has."},
    {"relationship.opened", "As Everyday, you began to deal with Kinari."},
    {"grant.issued", "As Everyday, you gave Kinari your e-mail and given name, until 19 Feb 2026."},
    {"grant.handed_over",
     "You handed Kinari the permission that shares your e-mail and given name, in person."},
    {"grant.handed_over", "You handed Kinari the permission that shares your e-mail and given name, "
                          "encrypted to a key of theirs."},
    {"challenge.made", "You asked Kinari to show that a permission is theirs."},
    {"grant.issued", "As Everyday, you gave Kinari your e-mail, until 19 Feb 2026."},
    {"grant.ended",
     "You ended what Kinari may use: your e-mail and given name; something narrower took its place."},
    {"grant.ended", "You ended what Kinari may use: your e-mail."},
    {"grant.issued", "As Everyday, you stated what Kinari may do, until 19 Feb 2026."},
    {"grant.handed_over", "You handed Kinari the statement, as a file."},
    {"grant.handed_over", "You handed Kinari the statement, as text."},
    {"grant.handed_over", "You handed Kinari the statement, as a QR code."},
    {"grant.ended", "You ended what Kinari may do."},
    {"preference.set", "You set your preference on green tea for Everyday."},
    {"grant.issued", "As Everyday, you gave Kinari your preference on green tea, until 19 Feb 2026."},
    {"relationship.closed", "You stopped dealing with Kinari."},
    {"relationship.key_erased", "You erased the key with which you signed for Kinari."},
    {"vault.renamed", "You gave the vault a new name, \"My papers\"."},
    {"vault.password_changed", "You changed the password."},
    {"vault.recovery_replaced", "You made a recovery code; any earlier one opens nothing any more."},
    {"vault.slot_added", "You added one more password that opens the vault."},
    {"vault.rekeyed", "You took a way of opening the vault away, and the vault has a new key."},
    {"vault.rekeyed",
     "You gave the vault a new key and a new password, since somebody may know the old one."},
    {"vault.backup_made", "You made a backup, may.proffer."},
    {"checkpoint", "You had the state of everything signed."},
    {"device.added", "The vault was copied or moved, and its history goes on from there."},
    {"presentation.checked", "You checked the permission of Kinari: you had ended it."},
});

struct Line {
    QString kind;
    QString sentence;
};

std::vector<Line> linesOf(const Program &program)
{
    const auto events = program.json(listing()).value(QStringLiteral("events")).toArray();
    std::vector<Line> lines;
    for (const auto &event : events)
        lines.insert(lines.begin(), {event.toObject().value(QStringLiteral("kind")).toString(),
                                     event.toObject().value(QStringLiteral("sentence")).toString()});
    return lines;
}

QStringList sentencesOf(const Program &program)
{
    QStringList sentences;
    for (const auto &line : linesOf(program))
        sentences.append(line.sentence);
    return sentences;
}

void liveAll(Life &life)
{
    life.aboutThePerson();
    life.aboutOthers();
    life.aboutPersonasAndPreferences();
    life.aboutCompanies();
    life.aboutWhatTheyHave();
    life.aboutPermissions();
    life.aboutTheVault();
    life.close();
}

} // namespace

void CliSentences::everythingThatCanHappenIsTold()
{
    const Program program;
    Life life{program};
    liveAll(life);
    QVERIFY(program.run({QStringLiteral("check"), QStringLiteral("first.jwt")}).exit > 0);
    const auto lines = linesOf(program);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QVERIFY2(lines[i].sentence != lines[i].kind, qPrintable(lines[i].kind));
        QVERIFY(i < lifeStory.size());
        QCOMPARE(lines[i].kind, QString::fromUtf8(lifeStory.at(i).kind));
        QCOMPARE(lines[i].sentence, QString::fromUtf8(lifeStory.at(i).sentence));
    }
    QCOMPARE(lines.size(), lifeStory.size());
}

void CliSentences::noValueStandsInASentence()
{
    const Program program;
    Life life{program};
    liveAll(life);
    const auto told = sentencesOf(program).join(QLatin1Char('\n')).toUtf8() + program.run(listing()).out;
    for (const auto *value : {"Hanako", "Sato", "Taro", "mail.example", "1950", "2019", "1234", "Hana-chan",
                              "rang", "rude", "new shop"})
        QVERIFY2(!told.contains(value), value);
}

void CliSentences::theTextTellsTheSame()
{
    const Program program;
    Life life{program};
    liveAll(life);
    const auto listed = program.run(listing()).out;
    for (const auto &line : linesOf(program)) {
        QVERIFY2(listed.contains("  " + line.sentence.toUtf8()), qPrintable(line.sentence));
        QVERIFY2(line.kind == QStringLiteral("checkpoint") || !listed.contains(line.kind.toUtf8()),
                 qPrintable(line.kind));
    }
    QVERIFY(listed.contains("You set your e-mail for Office.\n"));
    QVERIFY(listed.contains("You imported your phone number. (Erased since.)\n"));
    const auto shown =
        program.run({QStringLiteral("history"), QStringLiteral("show"), QStringLiteral("2")}).out;
    QVERIFY2(shown.contains("What happened:  You made this vault, \"Papers\".\n"), shown.constData());
    QVERIFY2(shown.contains("Kind:           vault.created\n"), shown.constData());
    const auto found =
        program.run({QStringLiteral("history"), QStringLiteral("search"), QStringLiteral("Gone")}).out;
    QVERIFY2(found.contains("You changed what you keep about Gone Ltd.\n"), found.constData());
}

void CliSentences::aPersonWithOnePersonaIsNotToldWhich()
{
    const Program program;
    Life life{program};
    const auto email = life.keep("email", "secret@mail.example", life.self());
    const auto given = life.keep("given_name", "Hanako", life.self());
    const auto kinari = life.company("Kinari");
    must(life.services().vendorKeys().pin(kinari, life.key(), vendors::KeyTrust::InPerson));
    must(life.services().profile().preferences().set(life.everyday(), "topic.coffee", "like"));
    auto asked = life.request(kinari, {email, given});
    asked.persona = life.everyday();
    must(life.services().grants().issue(asked));
    life.close();
    const auto told = sentencesOf(program);
    QVERIFY(told.contains(QStringLiteral("You set your preference on coffee.")));
    QVERIFY(told.contains(QStringLiteral("You began to deal with Kinari.")));
    QVERIFY(told.contains(QStringLiteral("You gave Kinari your e-mail and given name, until 19 Feb 2026.")));
}

void CliSentences::aKindThatNobodyKnowsIsShownByItsKind()
{
    const Program program;
    Life life{program};
    must(life.services().ledger().append({.kind = "weather.changed\x1b[31m"}));
    life.close();
    QVERIFY(sentencesOf(program).contains(QStringLiteral("weather.changed<U+001B>[31m")));
}

void CliSentences::whatIsNotThereHasGeneralWords()
{
    const Program program;
    Life life{program};
    const std::string unknown(32, 'f');
    auto &ledger = life.services().ledger();
    must(ledger.append({.kind = "vendor.notes_erased", .data = {{"vendor", unknown}}}));
    must(ledger.append({.kind = "holding.evidence_erased", .data = {{"holding", unknown}}}));
    must(ledger.append({.kind = "relationship.key_erased", .data = {{"relationship", 7}}}));
    life.close();
    const auto told = sentencesOf(program);
    QVERIFY(told.contains(QStringLiteral("You erased your notes about a company.")));
    QVERIFY(told.contains(QStringLiteral("You erased something that showed that a company has something.")));
    QVERIFY(told.contains(QStringLiteral("You erased the key with which you signed for a company.")));
}

void CliSentences::strangersTextIsMadeVisible()
{
    const Program program;
    Life life{program};
    const std::string id(32, 'e');
    // Vendors would refuse such a name; a history that comes from elsewhere may hold it.
    must(life.services().ledger().append({.kind = "vendor.added",
                                          .about = {must(vendors::VendorId::parse(id)).bytes},
                                          .data = {{"vendor", id},
                                                   {"name", "Ev\x1b]0;il\x07 \xe2\x80\xaeknab"},
                                                   {"kind", "bank"},
                                                   {"version", 1}}}));
    must(life.services().vendors().setNotes(must(vendors::VendorId::parse(id)), "hm"));
    life.close();
    const auto told = sentencesOf(program);
    QVERIFY(told.contains(QStringLiteral("You added Ev<U+001B>]0;il<U+0007> <U+202E>knab.")));
    QVERIFY(told.contains(QStringLiteral("You wrote a note about Ev<U+001B>]0;il<U+0007> <U+202E>knab.")));
    const auto listed = program.run(listing()).out;
    QVERIFY(!listed.contains('\x1b') && !listed.contains('\x07') && !listed.contains("\xe2\x80\xae"));
    QVERIFY(listed.contains("You added Ev<U+001B>]0;il<U+0007> <U+202E>knab."));
}

void CliSentences::aDetailIsCalledAsPeopleCallIt_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *claim, const char *value, const char *sentence) {
        QTest::newRow(claim) << QByteArray{claim} << QByteArray{value} << QString::fromUtf8(sentence);
    };
    row("email/work", "a@b.example", "You set your e-mail (work).");
    row("family_name#ja-Kana-JP", "モリタ", "You set your family name in katakana.");
    row("family_name#ja-Hani-JP", "森田", "You set your family name in kanji.");
    row("given_name#th-TH", "สมชาย", "You set your given name in Thai.");
    row("name#zh-Hant", "森田花", "You set your name in zh-Hant.");
    row("zoneinfo", "Asia/Tokyo", "You set your time zone.");
    row("employee_number", "4711", "You set your employee number.");
    row("vcard.X-BLOOD-TYPE", "A", "You set your X-BLOOD-TYPE entry.");
}

void CliSentences::aDetailIsCalledAsPeopleCallIt()
{
    QFETCH(QByteArray, claim);
    QFETCH(QByteArray, value);
    QFETCH(QString, sentence);
    const Program program;
    Life life{program};
    life.keep(claim.toStdString(), value.toStdString(), life.self());
    life.close();
    QVERIFY2(sentencesOf(program).contains(sentence),
             qPrintable(sentencesOf(program).join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(CliSentences)
#include "tst_cli_sentences.moc"
