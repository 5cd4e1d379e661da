// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "dealings.h"

#include <csignal>
#include <poll.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace proffer;
using namespace std::chrono_literals;
using namespace proffer::test;

class CrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingCommittedIsLostByKillNine();
    void anAnsweredRequestHasItsGrantAfterKillNine();
};

namespace {

constexpr int kills = 200;

constexpr int killsOfAnswers = 50;

bool tell(int report, const std::string &line)
{
    return ::write(report, line.data(), line.size()) == static_cast<ssize_t>(line.size());
}

/// A writing process: one grant after the other; each is reported once it is committed.
int writeGrants(Place &place, int report)
{
    auto services = must(place.open());
    const auto vendor = must(services.vendors().resolve("kinari")).id;
    const auto self = must(services.profile().people().self()).id;
    const auto email =
        must(services.profile().attributes().find(self, {}, must(profile::ClaimKey::parse("email")))).id;
    const auto request = requestFor(services, vendor, {email});
    while (true) {
        const auto issued = must(services.grants().issue(request));
        if (!tell(report, issued.grant.id.text()))
            return 1;
    }
}

/// The same key in each process.
crypto::Ed25519PrivateKey companyKey()
{
    return must(crypto::Ed25519PrivateKey::fromSeed(Bytes(32, 7)));
}

/// Another one: one request after the other is taken in and granted; the request is reported after each of
/// both.
int writeAnswers(Place &place, int report)
{
    auto services = must(place.open());
    const Company company{.id = must(services.vendors().resolve("kissa")).id,
                          .origin = "https://kissa.example",
                          .key = companyKey()};
    const auto answer = answerTo(services, place);
    while (true) {
        const auto asked = must(services.requests().receive(askedBy(company, place), company.id)).id;
        if (!tell(report, asked.text()))
            return 1;
        must(services.requests().grant(asked, answer));
        if (!tell(report, asked.text()))
            return 1;
    }
}

struct Writer {
    pid_t process = 0;
    int report = -1;
};

Writer start(const std::filesystem::path &root, const char *what)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("pipe");
    const auto process = ::fork();
    if (process == 0) {
        const auto descriptor = std::to_string(ends[1]);
        ::close(ends[0]);
        ::execl("/proc/self/exe", "tst_services_crash", what, root.c_str(), descriptor.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
    return {.process = process, .report = ends[0]};
}

/// Waits for so many reports, and then for a random part of the time that the last of them took, however fast
/// the machine is; then the process is killed and the rest is read.
std::vector<std::string> killAtRandom(const Writer &writer, std::size_t reports, std::mt19937 &moments)
{
    std::string reported;
    std::array<char, 4096> buffer{};
    using Steady = std::chrono::steady_clock;
    auto last = Steady::now();
    std::chrono::nanoseconds pace = 9ms;
    const auto take = [&] {
        const auto count = ::read(writer.report, buffer.data(), buffer.size());
        if (count > 0)
            reported.append(buffer.data(), static_cast<std::size_t>(count));
        pace = Steady::now() - std::exchange(last, Steady::now());
        return count > 0;
    };
    const auto wanted = reports * 32;
    while (reported.size() < wanted && take()) {
    }
    // Within one more act, at any moment of it.
    pollfd waiting{.fd = writer.report, .events = POLLIN, .revents = 0};
    const std::chrono::nanoseconds wait{std::uniform_int_distribution<long>{
        0, std::min<std::chrono::nanoseconds>(pace, 900ms).count()}(moments)};
    const timespec moment{.tv_sec = 0, .tv_nsec = wait.count()};
    static_cast<void>(::ppoll(&waiting, 1, &moment, nullptr));
    ::kill(writer.process, SIGKILL);
    while (take()) {
    }
    ::close(writer.report);
    ::waitpid(writer.process, nullptr, 0);
    std::vector<std::string> ids;
    for (std::size_t at = 0; at + 32 <= reported.size(); at += 32)
        ids.push_back(reported.substr(at, 32));
    return ids;
}

/// Drawn by a generator of its own: the same in each run, whatever the moments are.
std::size_t upTo(std::size_t most, std::mt19937 &counts)
{
    return std::uniform_int_distribution<std::size_t>{0, most}(counts);
}

/// Each grant was given to one request, which says so.
void compareAnswersWithGrants(services::Services &services)
{
    std::set<std::string> answered;
    for (const auto &request : must(services.requests().list()))
        if (request.answer) {
            QVERIFY(request.answer->grant);
            answered.insert(request.answer->grant->text());
        }
    std::set<std::string> granted;
    for (const auto &grant : must(services.grants().list({}, 100'000)))
        granted.insert(grant.id.text());
    QVERIFY(answered == granted);
}

} // namespace

void CrashTest::nothingCommittedIsLostByKillNine()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    {
        auto services = place.create();
        setFact(services, "email", "hanako@example.org");
        addCompany(services, "kinari", place.random);
        must(services.close());
    }
    std::mt19937 counts{20261122};
    std::mt19937 moments{20261122};
    std::size_t committed = 0;
    for (int round = 0; round < kills; ++round) {
        const auto grants = killAtRandom(start(place.root, "--grants"), upTo(6, counts), moments);
        auto services = place.open();
        QVERIFY2(services, qPrintable(QStringLiteral("round %1: %2").arg(round).arg(codeOf(services))));
        QCOMPARE(services->vault().openReport().found, vault::Found::AsLeft);
        for (const auto &grant : grants)
            QCOMPARE(codeOf(services->grants().resolve(grant)), QStringLiteral("no error"));
        committed += grants.size();
        QCOMPARE(codeOf(services->vault().readVerified([](const ledger::Event &) {})),
                 QStringLiteral("no error"));
        must(services->close());
    }
    QVERIFY(committed > kills);
    auto services = must(place.open());
    QCOMPARE(codeOf(services.vault().verify()), QStringLiteral("no error"));
    QVERIFY(must(services.grants().list({}, 100'000)).size() >= committed);
}

void CrashTest::anAnsweredRequestHasItsGrantAfterKillNine()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    {
        auto services = place.create();
        setFact(services, "email", "hanako@example.org");
        allowDeliveries(services);
        addCompany(services, "kissa", companyKey());
        must(services.close());
    }
    std::mt19937 counts{20261123};
    std::mt19937 moments{20261123};
    std::size_t committed = 0;
    for (int round = 0; round < killsOfAnswers; ++round) {
        const auto reports = killAtRandom(start(place.root, "--answers"), upTo(6, counts), moments);
        auto services = must(place.open());
        QCOMPARE(services.vault().openReport().found, vault::Found::AsLeft);
        // Each but one that was killed before its answer was reported.
        for (std::size_t at = 0; at < reports.size() / 2 * 2; ++at)
            QVERIFY(must(services.requests().resolve(reports[at])).answer);
        committed += reports.size() / 2;
        compareAnswersWithGrants(services);
        QCOMPARE(codeOf(services.vault().verifyTables({"requests", "grants"})), QStringLiteral("no error"));
        must(services.close());
    }
    QVERIFY(committed > killsOfAnswers);
    auto services = must(place.open());
    const auto open = std::ranges::count_if(must(services.requests().list()),
                                            [](const auto &request) { return !request.answer; });
    QVERIFY(open > 0); // a kill came in between
    qInfo("%d kills left %td requests open", killsOfAnswers, open);
    QCOMPARE(codeOf(services.vault().verify()), QStringLiteral("no error"));
}

int main(int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    if (argc == 4) {
        Place place{argv[2]};
        const auto write = std::string_view{argv[1]} == "--answers" ? writeAnswers : writeGrants;
        return write(place, std::atoi(argv[3]));
    }
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_services_crash.moc"
