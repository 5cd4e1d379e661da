// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "place.h"

using namespace proffer;
using namespace proffer::test;

class FixtureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVaultOfVersionOneOpensForEver();
};

/// tests/data/vault-v1 was written once and is never written again; only a copy of it is opened.
void FixtureTest::aVaultOfVersionOneOpensForEver()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    const std::filesystem::path fixture{PROFFER_TEST_DATA "/vault-v1"};
    std::filesystem::create_directory(place.folder());
    for (const auto *name : {"header.json", "header.copy.json", "vault.db"})
        writeAll(place.folder() / name, readAll(fixture / name));
    auto secret = readAll(fixture / "password");
    secret.pop_back();
    auto services = must(services::Services::open(
        place.folder(), must(vault::Credential::password(asBytes(secret))), place.surroundings()));
    QCOMPARE(services.vault().header().name, std::string{"Version 1"});
    const auto self = must(services.profile().people().self());
    QCOMPARE(self.name, std::optional<std::string>{"Hanako"});
    const auto fact = [&](std::string_view claim) {
        return must(services.profile().attributes().find(self.id, {}, must(profile::ClaimKey::parse(claim))));
    };
    QVERIFY(fact("email").erased());
    QCOMPARE(*fact("family_name#ja-Kana-JP").value, json::Value{"ヤマダ"});
    QCOMPARE(must(services.profile().preferences().preferences(must(services.persona({})).id)).size(),
             std::size_t{2});
    const auto grants = must(services.grants().list());
    QCOMPARE(grants.size(), std::size_t{2});
    QCOMPARE(std::ranges::count_if(grants, [](const auto &grant) { return grant.endedAt.has_value(); }), 1);
    QCOMPARE(must(services.holdings().whoHas("email")).size(), std::size_t{2});
    QCOMPARE(codeOf(services.vault().verify()), QStringLiteral("no error"));
    must(services.close());
}

QTEST_GUILESS_MAIN(FixtureTest)
#include "tst_services_fixture.moc"
