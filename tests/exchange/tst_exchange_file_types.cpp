// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include "exchange/armour.h"
#include "exchange/file_name.h"

#include <QDir>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTest>

using namespace proffer;
using namespace proffer::exchange;

/// Files say by their names what they are, and desktops know them by what is in them.
class ExchangeFileTypes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesHoldNothingThatHarms_data();
    void namesHoldNothingThatHarms();
    void desktopsKnowFilesByTheirContent_data();
    void desktopsKnowFilesByTheirContent();
    void desktopsKnowFilesByTheirNames();
    void namesAndMediaTypesAreDistinct();

private:
    QTemporaryDir data_;
};

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

/// The description that the package installs, where this process alone looks for it.
void ExchangeFileTypes::initTestCase()
{
    QVERIFY(QDir{data_.path()}.mkpath(QStringLiteral("mime/packages")));
    QVERIFY(QFile::copy(QStringLiteral(PROFFER_PACKAGING "/mime/proffer.xml"),
                        data_.filePath(QStringLiteral("mime/packages/proffer.xml"))));
    qputenv("XDG_DATA_HOME", data_.path().toUtf8());
    qputenv("XDG_DATA_DIRS", data_.path().toUtf8());
}

void ExchangeFileTypes::namesHoldNothingThatHarms_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *company, const char *host, const char *name) {
        QTest::newRow(company) << QString::fromUtf8(company) << QString::fromUtf8(host)
                               << QString::fromUtf8(name) +
                                      QStringLiteral("-permit-2026-11-22.proffer-permit");
    };
    row("Kinari", "kinari.example", "kinari");
    row("Kissa & Sons, Ltd.", "", "kissa-sons-ltd");
    row("../../etc/passwd", "", "etc-passwd");
    row("-rf *", "", "rf");
    row("木成り", "kinari.example", "kinari-example");
    row("木成り", "", "company");
    row("Caf\u00e9 A\u202eB", "", "caf-a-b");
    row("An exceedingly long name of a company that goes on and on", "",
        "an-exceedingly-long-name-of-a-company-th");
}

void ExchangeFileTypes::namesHoldNothingThatHarms()
{
    QFETCH(const QString, company);
    QFETCH(const QString, host);
    QFETCH(const QString, name);
    const auto made =
        fileName(ContentKind::Permit, company.toStdString(), host.toStdString(), *parseIsoDate("2026-11-22"));
    QCOMPARE(QString::fromStdString(made), name);
    static const QRegularExpression harmless{QStringLiteral("^[a-z0-9][a-z0-9.-]*$")};
    QVERIFY(harmless.match(text(made)).hasMatch());
}

void ExchangeFileTypes::desktopsKnowFilesByTheirContent_data()
{
    QTest::addColumn<std::string>("name");
    for (const auto &each : test::samples())
        if (typeOf(each.kind).mediaType.find("proffer") != std::string_view::npos ||
            each.kind == ContentKind::StatusList)
            QTest::newRow(each.name) << std::string{each.name};
}

void ExchangeFileTypes::desktopsKnowFilesByTheirContent()
{
    QFETCH(const std::string, name);
    const auto &each = test::sample(name);
    if (each.kind == ContentKind::UnsignedRequest)
        return; // no part of such JSON stands in one place
    const auto expected = text(typeOf(each.kind).mediaType);
    const QMimeDatabase database;
    QCOMPARE(database.mimeTypeForData(QByteArray::fromStdString(each.content)).name(), expected);
    if (typeOf(each.kind).suffix.empty() || each.kind == ContentKind::Backup ||
        each.kind == ContentKind::ProfileExport)
        return; // these are never pasted
    const auto armour = writeArmour(each.kind, asBytes(each.content));
    QCOMPARE(database.mimeTypeForData(QByteArray::fromStdString(armour)).name(), expected);
}

void ExchangeFileTypes::desktopsKnowFilesByTheirNames()
{
    const QMimeDatabase database;
    for (const auto &type : contentTypes()) {
        if (!type.suffix.starts_with("proffer") || type.kind == ContentKind::UnsignedRequest)
            continue;
        const auto file = QStringLiteral("any.") + text(type.suffix);
        QCOMPARE(database.mimeTypeForFile(file, QMimeDatabase::MatchExtension).name(), text(type.mediaType));
    }
}

void ExchangeFileTypes::namesAndMediaTypesAreDistinct()
{
    std::set<std::string_view> names;
    for (const auto &type : contentTypes()) {
        QVERIFY(names.insert(type.name).second);
        QVERIFY(type.mediaType.find('/') != std::string_view::npos);
    }
}

QTEST_GUILESS_MAIN(ExchangeFileTypes)
#include "tst_exchange_file_types.moc"
