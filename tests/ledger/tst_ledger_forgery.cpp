// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "altered.h"

#include "base/hex.h"
#include "event_row.h"

using namespace proffer;
using namespace proffer::test;
using ledger::Depth;

/// A history that somebody altered who has the database's key, but not the devices' keys: the first wrong
/// event is named.
class LedgerForgery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAlterationIsNamed_data();
    void anAlterationIsNamed();
    void aForgedEventIsNamed_data();
    void aForgedEventIsNamed();
    void anEventOfAForeignDeviceIsNamed_data();
    void anEventOfAForeignDeviceIsNamed();
    void aLedgerOfAnotherVaultIsRefused();
    void anEventThatAProjectionCannotReadIsNamed();
};

namespace {

/// Positions 1 to 8 with those of fill(); 9 erases the value of 8, which "old" still has.
void erased(FactsFolder &vault)
{
    {
        auto ledger = must(vault.create());
        fill(ledger);
        must(ledger.close());
    }
    keepAsOld(vault);
    auto ledger = must(vault.open());
    must(ledger.append(eraseNote("hat", {must(ledger.at(8)).ref})));
    must(ledger.close());
    must(vault.verify());
}

/// Gives the events from position \a first on, up to \a last, the hashes that follow from what they say now.
void rehash(const FactsFolder &vault, std::int64_t first, std::int64_t last)
{
    auto database = must(store::Database::open(vault.file(), vault.key.bytes()));
    for (std::int64_t position = first; position <= last; ++position) {
        auto rows = must(database.query(ledger::selectEvents("WHERE position = ?1"), position));
        QVERIFY(must(rows.step()));
        const auto row = must(ledger::readRow(rows));
        ledger::EventHash prev{};
        auto before = must(database.query("SELECT hash FROM event WHERE device = ?1 AND seq = ?2",
                                          row.deviceNumber, row.seq - 1));
        if (must(before.step()))
            std::ranges::copy(before.blob(0), prev.begin());
        const auto hash = ledger::hashOf(row.header(vault.vault, prev));
        must(database.run("UPDATE event SET hash = ?2 WHERE position = ?1", position, hash));
        must(database.run("UPDATE device SET hash = ?3 WHERE number = ?1 AND seq = ?2", row.deviceNumber,
                          row.seq, hash));
    }
}

/// The device that the table names under \a number.
QString deviceIn(const FactsFolder &vault, int number = 1)
{
    auto database = must(store::Database::open(vault.file(), vault.key.bytes()));
    auto row = must(database.query("SELECT id FROM device WHERE number = ?1", number));
    must(row.step());
    return QString::fromStdString(must(ledger::DeviceId::fromBytes(row.blob(0))).text());
}

} // namespace

void LedgerForgery::anAlterationIsNamed_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("seq");
    QTest::newRow("another event's value")
        << "UPDATE event SET payload = (SELECT payload FROM event WHERE seq = 2) WHERE seq = 5"
        << "ledger.commitment_mismatch" << "5";
    QTest::newRow("another event's salt")
        << "UPDATE event SET values_salt = (SELECT values_salt FROM event WHERE seq = 2) WHERE seq = 5"
        << "ledger.commitment_mismatch" << "5";
    QTest::newRow("a value where none was")
        << "UPDATE event SET (payload, values_salt) = (SELECT payload, values_salt FROM event WHERE seq = 2) "
           "WHERE seq = 3"
        << "ledger.commitment_mismatch" << "3";
    QTest::newRow("a value that vanished")
        << "UPDATE event SET payload = NULL, values_salt = NULL WHERE seq = 5"
        << "ledger.erasure_unexplained" << "5";
    QTest::newRow("an erased value that came back") << "UPDATE event SET (payload, values_salt) = (SELECT "
                                                       "payload, values_salt FROM old.event WHERE seq = "
                                                       "8) WHERE seq = 8"
                                                    << "ledger.erasure_unexplained" << "8";
    QTest::newRow("a value without its salt") << "UPDATE event SET values_salt = NULL WHERE seq = 5"
                                              << "ledger.event_malformed" << "5";
    QTest::newRow("the signature at the end") << "UPDATE event SET signature = zeroblob(64) WHERE seq = 9"
                                              << "ledger.event_signature_invalid" << "9";
}

void LedgerForgery::anAlterationIsNamed()
{
    QFETCH(QString, script);
    QFETCH(QString, code);
    QFETCH(QString, seq);
    FactsFolder vault;
    erased(vault);
    alter(vault, script.toStdString());
    for (const auto depth : {Depth::Chain, Depth::Full}) {
        const auto found = vault.verify(depth);
        QCOMPARE(codeOf(found), code);
        QCOMPARE(factOf(found, "seq"), seq);
        QCOMPARE(factOf(found, "device"), deviceIn(vault));
    }
}

/// The hashes fit again up to an event; what a chain's depth alone cannot tell is told at its end.
void LedgerForgery::aForgedEventIsNamed_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("chain");
    QTest::addColumn<QString>("full");
    const QString renamed = QStringLiteral(
        "UPDATE event SET structure = CAST(replace(structure, 'email', 'e-nail') AS BLOB) WHERE seq = 4");
    QTest::newRow("its own hash") << renamed << 4 << 4 << "ledger.chain_broken 5"
                                  << "ledger.event_signature_invalid 4";
    QTest::newRow("all hashes after it")
        << renamed << 4 << 9 << "ledger.event_signature_invalid 9" << "ledger.event_signature_invalid 4";
    QTest::newRow("the last event") << "UPDATE event SET time = time + 1 WHERE seq = 9" << 9 << 9
                                    << "ledger.event_signature_invalid 9"
                                    << "ledger.event_signature_invalid 9";
    // The end of a chain covers all before it, so that a signature within is for a full verification alone.
    QTest::newRow("a signature within")
        << "UPDATE event SET signature = (SELECT signature FROM event WHERE seq = 3) WHERE seq = 4" << 4 << 3
        << "no error " << "ledger.event_signature_invalid 4";
    QTest::newRow("heads that are none") << "UPDATE event SET seen = x'00' WHERE seq = 4" << 4 << 9
                                         << "ledger.event_malformed 4" << "ledger.event_signature_invalid 4";
    QTest::newRow("a head that nobody had")
        << "UPDATE event SET seen = CAST((SELECT id FROM device) || x'0000000000000003' || zeroblob(32) AS "
           "BLOB) WHERE seq = 4"
        << 4 << 9 << "ledger.head_mismatch 4" << "ledger.event_signature_invalid 4";
    const auto unreadable = [](const char *name, const char *structure) {
        QTest::newRow(name) << QStringLiteral("UPDATE event SET structure = CAST('%1' AS BLOB) WHERE seq = 4")
                                   .arg(QLatin1String(structure))
                            << 4 << 9 << "ledger.event_malformed 4" << "ledger.event_malformed 4";
    };
    unreadable("no JSON", "{");
    unreadable("no kind", R"({"data":{"name":"email"}})");
    unreadable("data that are no object", R"({"data":[],"kind":"permit.given"})");
    unreadable("a member that nobody knows", R"({"kind":"permit.given","more":1})");
    unreadable("an id that is none", R"({"about":["x"],"kind":"permit.given"})");
    unreadable("an erasure of nothing", R"({"erases":[["x",1]],"kind":"permit.given"})");
}

void LedgerForgery::aForgedEventIsNamed()
{
    QFETCH(QString, script);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, chain);
    QFETCH(QString, full);
    FactsFolder vault;
    erased(vault);
    alter(vault, script.toStdString());
    rehash(vault, from, to);
    const auto said = [&](Depth depth) {
        const auto found = vault.verify(depth);
        return codeOf(found) + u' ' + factOf(found, "seq");
    };
    QCOMPARE(said(Depth::Chain), chain);
    QCOMPARE(said(Depth::Full), full);
}

/// The last event becomes the first of a device that nobody added.
void LedgerForgery::anEventOfAForeignDeviceIsNamed_data()
{
    QTest::addColumn<QString>("structure");
    QTest::newRow("not added")
        << QStringLiteral(R"({"data":{"key":"%1"},"kind":"permit.given"})").arg(QString{64, u'0'});
    QTest::newRow("without a key") << R"({"data":{"reason":"copied"},"kind":"device.added"})";
    QTest::newRow("with half a key")
        << R"({"data":{"key":"00112233","reason":"copied"},"kind":"device.added"})";
    QTest::newRow("with words for a key") << R"({"data":{"key":"mine"},"kind":"device.added"})";
}

void LedgerForgery::anEventOfAForeignDeviceIsNamed()
{
    QFETCH(QString, structure);
    FactsFolder vault;
    erased(vault);
    alter(vault,
          "INSERT INTO device (number, id, public_key, seq, hash) SELECT 2, randomblob(16), public_key, 1, "
          "hash FROM device WHERE number = 1;"
          "UPDATE event SET device = 2, seq = 1, structure = CAST('" +
              structure.toStdString() + "' AS BLOB) WHERE seq = 9");
    rehash(vault, 9, 9);
    for (const auto depth : {Depth::Chain, Depth::Full}) {
        const auto found = vault.verify(depth);
        QCOMPARE(codeOf(found), QStringLiteral("ledger.unknown_device"));
        QCOMPARE(factOf(found, "seq"), QStringLiteral("1"));
        QCOMPARE(factOf(found, "device"), deviceIn(vault, 2));
    }
}

void LedgerForgery::aLedgerOfAnotherVaultIsRefused()
{
    FactsFolder vault;
    erased(vault);
    const auto own = vault.vault;
    vault.vault = ledger::VaultId{vault.random.array<16>()};
    for (const auto depth : {Depth::Chain, Depth::Full})
        QCOMPARE(codeOf(vault.verify(depth)), QStringLiteral("ledger.foreign_vault"));
    // Saying that it is this one does not make its events this one's.
    alter(vault, "UPDATE ledger_identity SET vault = CAST(x'" + toHex(vault.vault.bytes) + "' AS BLOB)");
    for (const auto depth : {Depth::Chain, Depth::Full}) {
        const auto found = vault.verify(depth);
        QCOMPARE(codeOf(found), QStringLiteral("ledger.chain_broken"));
        QCOMPARE(factOf(found, "seq"), QStringLiteral("1"));
    }
    vault.vault = own;
    QCOMPARE(codeOf(vault.verify()), QStringLiteral("ledger.foreign_vault"));
}

/// Everything in it is signed and whole; what its kind needs is not there.
void LedgerForgery::anEventThatAProjectionCannotReadIsNamed()
{
    FactsFolder vault;
    const auto known = std::exchange(vault.projections, {});
    {
        auto ledger = must(vault.create());
        must(ledger.append(fact("shoe", "41")));
        must(ledger.append(
            {.kind = "fact.set", .data = {{"name", "shoe"}}, .values = json::Object{{"text", 41}}}));
        must(ledger.append(fact("shoe", "43")));
        must(ledger.close());
    }
    vault.projections = known;
    must(vault.verify(Depth::Chain));
    const auto found = vault.verify(Depth::Full);
    QCOMPARE(codeOf(found), QStringLiteral("ledger.event_malformed"));
    QCOMPARE(factOf(found, "seq"), QStringLiteral("3"));
    QCOMPARE(factOf(found, "device"), deviceIn(vault));
}

QTEST_APPLESS_MAIN(LedgerForgery)
#include "tst_ledger_forgery.moc"
