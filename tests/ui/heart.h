// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QObject>
#include <chrono>

namespace proffer::test {

/// Beats whenever the event loop has nothing else to do, and knows how long the loop stood still, whether it
/// worked or waited. What the thread waited for a free core is not counted: that is the other programs'
/// doing.
class Heart : public QObject {
public:
    Heart()
    {
        if (!delays_.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            qFatal("the kernel does not tell how long a thread waits for a core");
        last_ = lived();
        startTimer(0);
    }
    std::chrono::nanoseconds longestStill() const { return longest_; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const auto now = lived();
        longest_ = std::max(longest_, now - last_);
        last_ = now;
    }

private:
    std::chrono::nanoseconds lived()
    {
        delays_.seek(0);
        const auto waited = delays_.readAll().split(' ').value(1).toLongLong();
        return std::chrono::steady_clock::now().time_since_epoch() - std::chrono::nanoseconds{waited};
    }

    QFile delays_{QStringLiteral("/proc/thread-self/schedstat")};
    std::chrono::nanoseconds last_{};
    std::chrono::nanoseconds longest_{};
};

} // namespace proffer::test
