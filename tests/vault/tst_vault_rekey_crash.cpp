// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "rekeying.h"

#include <csignal>
#include <poll.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace proffer;
using namespace proffer::test;

/// A process that is killed while it changes the master key.
class VaultRekeyCrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKilledChangeLosesNothing_data();
    void aKilledChangeLosesNothing();
};

namespace {

constexpr std::int64_t manyValues = 2000;
constexpr int kills = 30;

/// The process that is killed: it says when it begins and when it is done, and then waits for its end.
int rekey(const std::filesystem::path &root, Change change, int report)
{
    const SetClock clock;
    crypto::SystemRandom random;
    const vault::Surroundings surroundings{.clock = clock,
                                           .random = random,
                                           .stateFolder = root / "state",
                                           .cost = {.memoryKib = 8, .passes = 1}};
    auto vault = must(vault::Vault::open(root / "vault", VaultFolder::password(former), {}, surroundings));
    if (::write(report, "b", 1) != 1)
        return 1;
    must(changeKey(vault, change));
    if (::write(report, "d", 1) != 1)
        return 1;
    ::pause();
    return 0;
}

class Rekeyer {
public:
    Rekeyer(const RekeyedVault &kept, Change change)
    {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            qFatal("pipe");
        const auto root = kept.folder.root.path().toStdString();
        const auto descriptor = std::to_string(ends[1]);
        const auto *how = change == Change::LeakedPassword ? "leaked" : "removed";
        process_ = ::fork();
        if (process_ == 0) {
            ::close(ends[0]);
            ::execl("/proc/self/exe", "tst_vault_rekey_crash", "--rekey", root.c_str(), how,
                    descriptor.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        report_ = ends[0];
        if (next() != 'b')
            qFatal("the process did not begin");
    }
    Rekeyer(const Rekeyer &) = delete;
    Rekeyer &operator=(const Rekeyer &) = delete;
    ~Rekeyer()
    {
        ::kill(process_, SIGKILL);
        ::waitpid(process_, nullptr, 0);
        ::close(report_);
    }

    /// What it reports next, or 0 at its end.
    char next() const
    {
        char sign = 0;
        return ::read(report_, &sign, 1) == 1 ? sign : '\0';
    }
    /// Lets it go on until the moment has come, or until it is done.
    void letRun(std::chrono::nanoseconds time) const
    {
        pollfd done{.fd = report_, .events = POLLIN, .revents = 0};
        const timespec moment{.tv_sec = time.count() / 1'000'000'000,
                              .tv_nsec = time.count() % 1'000'000'000};
        if (::ppoll(&done, 1, &moment, nullptr) < 0)
            qFatal("ppoll");
    }

private:
    pid_t process_ = 0;
    int report_ = -1;
};

std::chrono::nanoseconds measure(const RekeyedVault &kept, Change change)
{
    kept.layAnew();
    const Rekeyer rekeyer{kept, change};
    const auto start = std::chrono::steady_clock::now();
    if (rekeyer.next() != 'd')
        qFatal("the change failed");
    return std::chrono::steady_clock::now() - start;
}

} // namespace

void VaultRekeyCrashTest::aKilledChangeLosesNothing_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("a leaked password is replaced") << Change::LeakedPassword;
    QTest::newRow("a slot is removed") << Change::RemovedSlot;
}

void VaultRekeyCrashTest::aKilledChangeLosesNothing()
{
    QFETCH(const Change, change);
    const RekeyedVault kept{manyValues};
    const auto [before, after] = passwordsOf(change);
    const auto duration = measure(kept, change);
    std::mt19937 random{20261122};
    int underFormer = 0;
    int underNew = 0;
    int cutOff = 0;
    for (int round = 0; round < kills; ++round) {
        kept.layAnew();
        {
            const Rekeyer rekeyer{kept, change};
            // Somewhere in its part of the duration; the last parts lie behind the end.
            const auto part = duration * 5 / (4 * kills);
            const std::chrono::nanoseconds more{
                std::uniform_int_distribution<std::int64_t>{0, part.count()}(random)};
            if (round + 1 == kills)
                QCOMPARE(rekeyer.next(), 'd'); // however slow the machine has become meanwhile
            else
                rekeyer.letRun(part * round + more);
        }
        cutOff += kept.hasNext() ? 1 : 0;
        auto underFormerKey = kept.folder.open(before);
        const bool old = underFormerKey.has_value();
        auto opened = old ? std::move(underFormerKey) : kept.folder.open(after);
        QVERIFY2(opened, qPrintable(QStringLiteral("round %1: %2").arg(round).arg(codeOf(opened))));
        QCOMPARE(opened->openReport().found, vault::Found::AsLeft);
        kept.checkWhole(*opened);
        QVERIFY(!kept.hasNext());
        must(opened->close());
        // The other password opens it only where both keys were wrapped for it.
        QCOMPARE(kept.folder.open(old ? after : before).has_value(), old && change == Change::RemovedSlot);
        (old ? underFormer : underNew) += 1;
    }
    QVERIFY(underFormer > 0);
    QVERIFY(underNew > 0);
    QVERIFY(cutOff > 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    if (argc == 5 && std::string_view{argv[1]} == "--rekey")
        return rekey(argv[2],
                     std::string_view{argv[3]} == "leaked" ? Change::LeakedPassword : Change::RemovedSlot,
                     std::atoi(argv[4]));
    VaultRekeyCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vault_rekey_crash.moc"
