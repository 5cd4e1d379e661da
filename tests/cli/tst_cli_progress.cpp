// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "progress.h"

#include <QTest>

#include <unistd.h>

using namespace std::chrono_literals;
using proffer::cli::progressLine;

/// How far a long work is, by a clock that the test turns.
class CliProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aQuickWorkSaysNothing();
    void aWorkOfMoreThanASecondSaysHowFarItIs();
    void theLineIsWrittenAtMostTenTimesASecond();
    void withoutATotalThereIsNoPercentage();
    void theLineIsGoneWhenTheWorkIs();
    void withoutATerminalNothingIsWritten();

private:
    proffer::cli::ProgressPlace place(bool terminal = true);

    std::chrono::steady_clock::time_point now_{};
    QByteArrayList written_;
};

static const QByteArray gone{"\r\033[K"};

static QByteArray line(const char *text)
{
    return "\r" + QByteArray{text} + "\033[K";
}

void CliProgress::init()
{
    now_ = {};
    written_.clear();
}

proffer::cli::ProgressPlace CliProgress::place(bool terminal)
{
    return {.terminal = terminal,
            .now = [this] { return now_; },
            .write = [this](const std::string &text) { written_.append(QByteArray::fromStdString(text)); }};
}

void CliProgress::aQuickWorkSaysNothing()
{
    {
        const auto progress = progressLine("Verifying", place());
        progress(1, 10);
        now_ += 999ms;
        progress(10, 10);
    }
    QCOMPARE(written_, QByteArrayList{});
}

void CliProgress::aWorkOfMoreThanASecondSaysHowFarItIs()
{
    const auto progress = progressLine("Verifying", place());
    now_ += 1s;
    progress(1, 4);
    now_ += 1s;
    progress(3, 4);
    QCOMPARE(written_, (QByteArrayList{line("Verifying… 25 %"), line("Verifying… 75 %")}));
}

void CliProgress::theLineIsWrittenAtMostTenTimesASecond()
{
    const auto progress = progressLine("Verifying", place());
    now_ += 1s;
    for (std::uint64_t done = 0; done < 1000; ++done) {
        progress(done, 1000);
        now_ += 1ms;
    }
    QCOMPARE(written_.size(), 10);
}

void CliProgress::withoutATotalThereIsNoPercentage()
{
    const auto progress = progressLine("Opening", place());
    now_ += 2s;
    progress(7, 0);
    QCOMPARE(written_, QByteArrayList{line("Opening…")});
}

void CliProgress::theLineIsGoneWhenTheWorkIs()
{
    {
        auto progress = progressLine("Backing up", place());
        const auto second = progress;
        now_ += 1s;
        second(1, 2);
        progress = {};
        QCOMPARE(written_.size(), 1);
    }
    QCOMPARE(written_, (QByteArrayList{line("Backing up… 50 %"), gone}));
}

void CliProgress::withoutATerminalNothingIsWritten()
{
    QVERIFY(!progressLine("Verifying", place(false)));
    // Nor to standard error, which is none where the tests run.
    if (::isatty(STDERR_FILENO) == 0)
        QVERIFY(!progressLine("Verifying"));
    QCOMPARE(written_, QByteArrayList{});
}

QTEST_GUILESS_MAIN(CliProgress)
#include "tst_cli_progress.moc"
