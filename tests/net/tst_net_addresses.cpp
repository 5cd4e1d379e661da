// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/public_address.h"

#include <QTest>

#include <arpa/inet.h>

using namespace proffer;

/// Which addresses a stranger's server can have.
class NetAddresses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyPublicAddressesAreTaken_data();
    void onlyPublicAddressesAreTaken();
};

static bool isPublicText(const char *text)
{
    ByteArray<4> four{};
    ByteArray<16> sixteen{};
    if (::inet_pton(AF_INET, text, four.data()) == 1)
        return net::isPublic(four);
    if (::inet_pton(AF_INET6, text, sixteen.data()) != 1)
        qFatal("%s is no address", text);
    return net::isPublic(sixteen);
}

void NetAddresses::onlyPublicAddressesAreTaken_data()
{
    QTest::addColumn<bool>("taken");
    for (const auto *text :
         {"1.1.1.1",          "9.255.255.255",   "11.0.0.0",        "100.63.255.255", "100.128.0.0",
          "126.255.255.255",  "128.0.0.1",       "169.253.255.255", "172.15.255.255", "172.32.0.0",
          "192.0.1.1",        "192.167.255.255", "192.169.0.0",     "198.17.255.255", "198.20.0.0",
          "223.255.255.255",  "2606:4700::1111", "2400:cb00::1",    "2001:200::1",    "::ffff:1.1.1.1",
          "64:ff9b::101:101", "2002:101:101::1"})
        QTest::newRow(text) << true;
    for (const auto *text : {"0.0.0.0",
                             "0.1.2.3",
                             "10.0.0.1",
                             "10.255.255.255",
                             "100.64.0.1",
                             "100.127.255.255",
                             "127.0.0.1",
                             "127.255.255.255",
                             "169.254.169.254",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.0.0.8",
                             "192.0.2.1",
                             "192.88.99.1",
                             "192.168.0.1",
                             "192.168.255.255",
                             "198.18.0.1",
                             "198.19.255.255",
                             "198.51.100.1",
                             "203.0.113.1",
                             "224.0.0.1",
                             "239.255.255.255",
                             "240.0.0.1",
                             "255.255.255.255",
                             "::",
                             "::1",
                             "::ffff:127.0.0.1",
                             "::ffff:10.0.0.1",
                             "::7f00:1",
                             "64:ff9b::7f00:1",
                             "64:ff9b::a00:1",
                             "64:ff9b:1::1",
                             "100::1",
                             "2001::1",
                             "2001:db8::1",
                             "2002:7f00:1::1",
                             "2002:c0a8:1::1",
                             "3fff::1",
                             "4000::1",
                             "fc00::1",
                             "fdff::1",
                             "fe80::1",
                             "febf::1",
                             "fec0::1",
                             "ff02::1"})
        QTest::newRow(text) << false;
}

void NetAddresses::onlyPublicAddressesAreTaken()
{
    QFETCH(const bool, taken);
    QCOMPARE(isPublicText(QTest::currentDataTag()), taken);
}

QTEST_GUILESS_MAIN(NetAddresses)
#include "tst_net_addresses.moc"
