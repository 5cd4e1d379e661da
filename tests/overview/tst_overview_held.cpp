// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "overview/held.h"
#include "place.h"

using namespace proffer;
using namespace proffer::test;

/// Who has what, of whom.
class HeldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChildsDataIsTheChilds();
    void aPermitCountsForTheDetailItWasGivenFor();
    void whatIsKnownWithoutADetailCountsForWhatTheCardShows();
    void whatIsKnownOfNoCardIsTheOwners();
    void whatTheySaidIsDeletedIsNotHeld();
};

namespace {

constexpr auto address = "hanako@example.org";

struct Family {
    QTemporaryDir root{};
    Place place{root.path().toStdString()};
    services::Services services = place.create();
    profile::SubjectId self = must(services.profile().people().self()).id;
    profile::SubjectId child = must(services.profile().people().addSubject("Taro", "child")).id;
    profile::PersonaId everyday = must(services.persona("Everyday")).id;
    profile::PersonaId work = must(services.profile().people().addPersona(self, "Work")).id;
    profile::PersonaId school = must(services.profile().people().addPersona(child, "School")).id;
    vendors::VendorId kinari = addCompany(services, "kinari", place.random);

    profile::Attribute keep(const profile::SubjectId &person, const std::optional<profile::PersonaId> &card,
                            std::string_view claim = "email")
    {
        return must(services.profile().attributes().set({.subject = person,
                                                         .persona = card,
                                                         .claim = must(profile::ClaimKey::parse(claim)),
                                                         .value = json::Value{address}}));
    }
    vendors::HoldingId note(const std::optional<profile::PersonaId> &card)
    {
        return must(services.holdings().record({.vendor = kinari, .claim = "email", .persona = card})).id;
    }
    overview::Held held(const profile::SubjectId &person)
    {
        return must(overview::heldByPerson(services)).at(person);
    }
    void give(const profile::Attribute &detail, const profile::PersonaId &card)
    {
        const auto today = std::chrono::floor<std::chrono::days>(place.clock.now());
        must(services.grants().issue({.vendor = kinari,
                                      .persona = card,
                                      .attributes = {detail.id},
                                      .terms = {.permissions = {{.purpose = "ServiceProvision"}}},
                                      .validUntil = today + std::chrono::days{60}}));
    }
    std::size_t companiesWith(const profile::Attribute &detail)
    {
        return held(detail.subject).of(detail).size();
    }
};

} // namespace

/// Though both are reached at the same address.
void HeldTest::aChildsDataIsTheChilds()
{
    Family family;
    const auto own = family.keep(family.self, {});
    const auto childs = family.keep(family.child, {});
    family.give(childs, family.school);
    family.note(family.school);
    QCOMPARE(family.companiesWith(own), 0U);
    QCOMPARE(family.held(family.self).all().size(), 0U);
    QCOMPARE(family.companiesWith(childs), 2U);
    QCOMPARE(family.held(family.child).all().size(), 2U);
}

void HeldTest::aPermitCountsForTheDetailItWasGivenFor()
{
    Family family;
    const auto shared = family.keep(family.self, {});
    const auto second = family.keep(family.self, {}, "email/club");
    const auto work = family.keep(family.self, family.work);
    family.give(work, family.work);
    QCOMPARE(family.companiesWith(work), 1U);
    QCOMPARE(family.companiesWith(shared), 0U);
    QCOMPARE(family.companiesWith(second), 0U);
}

void HeldTest::whatIsKnownWithoutADetailCountsForWhatTheCardShows()
{
    Family family;
    const auto shared = family.keep(family.self, {});
    family.note(family.work);
    QCOMPARE(family.companiesWith(shared), 1U);
    const auto work = family.keep(family.self, family.work);
    QCOMPARE(family.companiesWith(shared), 0U);
    QCOMPARE(family.companiesWith(work), 1U);
}

void HeldTest::whatIsKnownOfNoCardIsTheOwners()
{
    Family family;
    const auto shared = family.keep(family.self, {});
    const auto childs = family.keep(family.child, {});
    family.note({});
    QCOMPARE(family.companiesWith(shared), 1U);
    QCOMPARE(family.companiesWith(childs), 0U);
}

void HeldTest::whatTheySaidIsDeletedIsNotHeld()
{
    Family family;
    const auto shared = family.keep(family.self, {});
    must(family.services.holdings().changeState(family.note({}), vendors::HoldingState::SaidDeleted));
    QCOMPARE(family.companiesWith(shared), 0U);
}

QTEST_GUILESS_MAIN(HeldTest)
#include "tst_overview_held.moc"
