// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "author.h"

#include "jose/claims.h"
#include "jose/jws.h"
#include "store/database.h"
#include "json/parse.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace proffer;
using namespace proffer::test;
using Ended = std::set<std::uint64_t>;

/// What is published, and that it is never taken back.
class PublishingLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstListSaysNothingOfWhoItIsFrom();
    void endsAreShown();
    void anEndThatOnlyTheHostKnowsStays();
    void anEndThatOnlyTheHostKnewStaysWhenTheHostForgets();
    void aListThatWasPutBackIsReplaced();
    void aListThatWentAwayIsPublishedAgain();
    void aListFromTheFutureGivesItsBitsAndNotItsTime();
    void eachListIsNewerThanTheOneBefore();
    void theTimesOfListsDoNotTellThatTheyWereSignedTogether();
    void theTablesAreNotAskedWhatEnded();
    void aPublicationThatWasKilledIsMendedByTheNext();
    void historyTellsEachPublication();
    void aFormerPasswordIsErased();
    void itComesUnderANewNameAndIsReadBack();
};

void PublishingLists::theFirstListSaysNothingOfWhoItIsFrom()
{
    Author person;
    person.issue();
    const auto published = must(person.publish());
    QVERIFY(published.before == Shown::Nothing);
    QCOMPARE(published.kept, std::size_t{0});
    const auto &token = person.host.files.at(nameOf(person.uri));
    const auto jws = must(jose::Jws::parse(token));
    QVERIFY((jws.header() == json::Object{{"alg", "Ed25519"}, {"typ", "statuslist+jwt"}}));
    const auto claims = must(json::parseObject(asText(jws.payload())));
    std::vector<std::string> names;
    for (const auto &[name, value] : claims)
        names.push_back(name);
    QVERIFY((names == std::vector<std::string>{"exp", "iat", "status_list", "sub", "ttl"}));
    const auto list = person.shown();
    QVERIFY(list.issuedAt <= person.clock.current && person.clock.current - list.issuedAt < 6h + 1s);
    QVERIFY(*list.expires - list.issuedAt == std::chrono::days{30});
    QVERIFY(*list.timeToLive == std::chrono::hours{12});
    QCOMPARE(list.list.size(), std::size_t{131'072});
    QCOMPARE(list.list.bits(), 1U);
    QVERIFY(endedIn(list.list).empty());
}

void PublishingLists::endsAreShown()
{
    Author person;
    const auto first = person.issue();
    const auto second = person.issue();
    person.issue();
    Ended ended{person.end(first)};
    must(person.publish());
    QVERIFY(endedIn(person.shown().list) == ended);
    ended.insert(person.end(second));
    const auto published = must(person.publish());
    QVERIFY(published.before == Shown::AsPublished);
    QVERIFY(endedIn(person.shown().list) == ended);
}

void PublishingLists::anEndThatOnlyTheHostKnowsStays()
{
    Author person;
    const auto own = person.end(person.issue());
    const auto foreign = own == 9 ? std::uint64_t{10} : std::uint64_t{9};
    // As after an earlier state of the vault was put back.
    person.show(person.signedList({foreign}, person.clock.current - 1h));
    const auto published = must(person.publish());
    QVERIFY(published.before == Shown::Newer);
    QCOMPARE(published.kept, std::size_t{1});
    QVERIFY((endedIn(person.shown().list) == Ended{own, foreign}));
}

void PublishingLists::anEndThatOnlyTheHostKnewStaysWhenTheHostForgets()
{
    Author person;
    person.issue();
    person.show(person.signedList({3, 4}, person.clock.current - 1h));
    must(person.publish());
    person.host.files.clear();
    must(person.publish());
    QVERIFY((endedIn(person.shown().list) == Ended{3, 4}));
    // Also when history was shortened to what is needed.
    person.wait(1h);
    must(person.vault.ledger().shorten(person.clock.current, ledger::Shortening::Done));
    person.host.files.clear();
    const auto published = must(person.publish());
    QCOMPARE(published.kept, std::size_t{2});
    QVERIFY((endedIn(person.shown().list) == Ended{3, 4}));
    QVERIFY(person.verified().events > 0);
}

void PublishingLists::aListThatWasPutBackIsReplaced()
{
    Author person;
    const auto grant = person.issue();
    must(person.publish());
    const auto old = person.host.files.at(nameOf(person.uri));
    person.wait(1min);
    const auto index = person.end(grant);
    must(person.publish());
    const auto newest = person.shown();
    person.wait(1min);
    person.show(old);
    QVERIFY(must(person.publisher().look(person.relationship.id)) == Shown::Older);
    const auto published = must(person.publish());
    QVERIFY(published.before == Shown::Older);
    QVERIFY(endedIn(person.shown().list) == Ended{index});
    QVERIFY(person.shown().issuedAt > newest.issuedAt);
}

void PublishingLists::aListThatWentAwayIsPublishedAgain()
{
    Author person;
    const auto index = person.end(person.issue());
    must(person.publish());
    person.host.files.clear();
    QVERIFY(must(person.publisher().look(person.relationship.id)) == Shown::Missing);
    QVERIFY(must(person.publish()).before == Shown::Missing);
    QVERIFY(endedIn(person.shown().list) == Ended{index});
    QVERIFY(must(person.publisher().look(person.relationship.id)) == Shown::AsPublished);
}

void PublishingLists::aListFromTheFutureGivesItsBitsAndNotItsTime()
{
    Author person;
    person.issue();
    person.show(person.signedList({1, 2}, person.clock.current + 48h));
    must(person.publish());
    QVERIFY((endedIn(person.shown().list) == Ended{1, 2}));
    QVERIFY(person.shown().issuedAt <= person.clock.current);
}

void PublishingLists::eachListIsNewerThanTheOneBefore()
{
    Author person;
    person.issue();
    auto last = Instant{};
    for (int i = 0; i < 5; ++i) { // within one second
        must(person.publish());
        QVERIFY(person.shown().issuedAt > last);
        last = person.shown().issuedAt;
    }
    QVERIFY(last <= person.clock.current + 5s);
}

void PublishingLists::theTimesOfListsDoNotTellThatTheyWereSignedTogether()
{
    Author person;
    const auto now = person.clock.current;
    std::set<Instant> times;
    constexpr std::size_t count = 8;
    for (std::size_t i = 0; i < count; ++i) {
        const auto other = person.list("https://kissa" + std::to_string(i) + ".example");
        const auto publication = must(person.publisher().publish(other.id)).publication;
        QVERIFY(publication.issuedAt <= now && now - publication.issuedAt < 6h + 1s);
        QVERIFY(publication.expires == publication.issuedAt + publishing::listLife);
        times.insert(publication.issuedAt);
    }
    // Two of eight in the same second of 21,601 is rare, three more so.
    QVERIFY(times.size() >= count - 1);
    QVERIFY(*times.rbegin() - *times.begin() > 1min);
}

void PublishingLists::theTablesAreNotAskedWhatEnded()
{
    Author person;
    const auto index = person.end(person.issue());
    must(person.vault.ledger().database().run("UPDATE permission_grant SET ended_at = NULL"));
    must(person.publish());
    QVERIFY(endedIn(person.shown().list) == Ended{index});
}

/// The host writes what it was given to a pipe, so that it outlives the process that was killed.
void PublishingLists::aPublicationThatWasKilledIsMendedByTheNext()
{
    Author person;
    const auto index = person.end(person.issue());
    std::array<int, 2> ends{};
    QVERIFY(::pipe(ends.data()) == 0);
    const auto child = ::fork();
    if (child == 0) {
        person.host.trick = [&](const net::Request &request) -> std::optional<Result<net::Answer>> {
            const auto name = nameOf(person.uri);
            if (person.host.files.contains(name) && request.url == person.uri) {
                const auto &token = person.host.files.at(name);
                if (::write(ends[1], token.data(), token.size()) < 0)
                    ::_exit(1);
                ::raise(SIGKILL); // it is there for all to see, and not written down
            }
            return std::nullopt;
        };
        static_cast<void>(person.publish());
        ::_exit(2);
    }
    ::close(ends[1]);
    std::string token(65'536, '\0');
    std::size_t size = 0;
    for (ssize_t count = 1; count > 0; size += static_cast<std::size_t>(count))
        count = ::read(ends[0], token.data() + size, token.size() - size);
    ::close(ends[0]);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    token.resize(size);
    person.show(token);
    QCOMPARE(person.publications(), std::size_t{0});
    QVERIFY(person.publisher().due().at(person.relationship.id) == Due::First);
    const auto cutOff = person.shown().issuedAt;
    const auto published = must(person.publish());
    QVERIFY(published.before == Shown::Newer);
    QCOMPARE(published.kept, std::size_t{0});
    QVERIFY(person.shown().issuedAt > cutOff);
    QVERIFY(endedIn(person.shown().list) == Ended{index});
    QCOMPARE(person.publications(), std::size_t{1});
    QVERIFY(person.publisher().due().empty());
}

void PublishingLists::historyTellsEachPublication()
{
    Author person;
    person.end(person.issue());
    const auto first = must(person.publish());
    person.wait(1h);
    const auto second = must(person.publish());
    QVERIFY(first.publication.sha256 != second.publication.sha256);
    QCOMPARE(second.publication.ended, std::size_t{1});
    const auto publisher = person.publisher();
    QVERIFY(publisher.lists().find(person.relationship.id)->published == second.publication);
    QCOMPARE(person.publications(), std::size_t{2});
    QVERIFY(person.verified().events > 0);
    // Only what was taken over by a newer one can be dropped.
    person.wait(1h);
    must(person.vault.ledger().shorten(person.clock.current, ledger::Shortening::Done));
    QVERIFY(person.verified().events > 0);
    QVERIFY(person.publisher().lists().find(person.relationship.id)->published == second.publication);
    QVERIFY(endedIn(person.shown().list) == person.publisher().lists().find(person.relationship.id)->ended);
}

void PublishingLists::aFormerPasswordIsErased()
{
    Author person;
    publishing::Hosts hosts{person.vault.ledger()};
    auto batch = must(person.vault.ledger().begin());
    must(hosts.set(batch, person.relationship, Author::webdav("streng geheim")));
    must(batch.commit());
    const auto host = must(hosts.find(person.relationship.id));
    QVERIFY(asText(host.login.password.bytes()) == "streng geheim");
    int erased = 0;
    for (const auto &event : must(person.vault.ledger().page(0, 100)))
        erased += event.kind == "list.host_set" && event.erased() ? 1 : 0;
    QCOMPARE(erased, 1);
    QCOMPARE(person.verified().erased, std::int64_t{1});
}

void PublishingLists::itComesUnderANewNameAndIsReadBack()
{
    Author person;
    person.issue();
    must(person.publish());
    std::vector<std::string> methods;
    std::vector<std::string> urls;
    for (const auto &line : person.host.log) {
        methods.push_back(line.substr(0, line.find(' ')));
        urls.push_back(line.substr(line.find(' ') + 1));
    }
    const auto stored = "https://dav.example/h/" + nameOf(person.uri);
    QVERIFY((methods == std::vector<std::string>{"GET", "GET", "PUT", "GET", "MOVE", "GET", "GET"}));
    QVERIFY(urls[0] == person.uri && urls[1] == stored && urls[5] == stored && urls[6] == person.uri);
    QVERIFY(urls[2].starts_with(stored + ".") && urls[3] == urls[2] && urls[4] == urls[2]);
    QCOMPARE(person.host.files.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(PublishingLists)
#include "tst_publishing_lists.moc"
