// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "worker/vault_thread.h"

#include <chrono>
#include <malloc.h>

namespace proffer::ui {
namespace {

/// After so much work the heap has room that nobody needs any more, and it goes back to the system.
constexpr std::chrono::milliseconds muchWork{100};

} // namespace

VaultThread::VaultThread() : thread_(QThread::create([this] { run(); }))
{
    thread_->start();
}

VaultThread::~VaultThread()
{
    // What went wrong with closing was told to who closed it before.
    static_cast<void>(close());
}

void VaultThread::open(QObject *asker, Opener opener, Answer<void> answer)
{
    put([this, asker = QPointer<QObject>{asker}, opener = std::move(opener),
         answer = std::move(answer)](const LongWork &work) {
        auto opened = opener(work);
        auto outcome = std::make_shared<Done>();
        if (opened) {
            services_ = std::make_unique<services::Services>(*std::move(opened));
            listen();
        } else {
            *outcome = Done{opened.error()};
        }
        reply(asker, [answer, outcome] { answer(std::move(*outcome)); });
    });
}

void VaultThread::listen()
{
    subscription_ = services_->ledger().feed().subscribe([this](const std::vector<ledger::Event> &events) {
        QStringList kinds;
        for (const auto &event : events)
            kinds.append(QString::fromStdString(event.kind));
        reply(this, [this, kinds] { Q_EMIT changed(kinds); });
    });
}

void VaultThread::put(Task task)
{
    const std::scoped_lock held{mutex_};
    if (ending_)
        return;
    tasks_.push_back(std::move(task));
    wake_.notify_one();
}

void VaultThread::reply(const QPointer<QObject> &asker, Reply reply)
{
    QMetaObject::invokeMethod(
        this,
        [asker, reply = std::move(reply)] {
            if (asker)
                reply();
        },
        Qt::QueuedConnection);
}

void VaultThread::verify(QObject *asker, Answer<ledger::Verified> answer)
{
    put([this, asker = QPointer<QObject>{asker}, answer = std::move(answer)](const LongWork &) {
        if (services_)
            verifyOnce(asker, answer, true);
    });
}

void VaultThread::verifyOnce(const QPointer<QObject> &asker, const Answer<ledger::Verified> &answer,
                             bool again)
{
    verification_.reset();
    verification_ = std::make_unique<vault::BackgroundVerification>(
        services_->vault(), [this, asker, answer, again](Result<ledger::Verified> verified) {
            if (!verified && verified.error().code == ErrorCode::Cancelled)
                return;
            if (!verified && again) {
                put([this, asker, answer](const LongWork &) { verifyOnce(asker, answer, false); });
                return;
            }
            auto found = std::make_shared<Result<ledger::Verified>>(std::move(verified));
            reply(asker, [answer, found] { answer(std::move(*found)); });
        });
}

void VaultThread::stopWork()
{
    const std::scoped_lock held{mutex_};
    stop_.request_stop();
}

void VaultThread::run()
{
    const auto progress = [this](std::uint64_t done, std::uint64_t total) {
        reply(this, [this, done, total] { Q_EMIT progressed(done, total); });
    };
    auto busy = false;
    std::chrono::steady_clock::time_point began;
    std::chrono::steady_clock::duration worked{};
    for (;;) {
        std::unique_lock held{mutex_};
        if (tasks_.empty() && busy) {
            busy = false;
            worked += std::chrono::steady_clock::now() - began;
            if (worked > muchWork) {
                ::malloc_trim(0);
                worked = {};
            }
            reply(this, [this] { Q_EMIT busyChanged(false); });
        }
        wake_.wait(held, [this] { return ending_ || !tasks_.empty(); });
        if (tasks_.empty())
            break;
        const auto task = std::move(tasks_.front());
        tasks_.pop_front();
        stop_ = std::stop_source{};
        if (ending_)
            stop_.request_stop();
        const LongWork work{.progress = progress, .stop = stop_.get_token()};
        held.unlock();
        if (!std::exchange(busy, true)) {
            began = std::chrono::steady_clock::now();
            reply(this, [this] { Q_EMIT busyChanged(true); });
        }
        task(work);
    }
    verification_.reset();
    subscription_ = {};
    if (services_) {
        const auto kept = last_ ? last_(*services_, {}) : Done{};
        const auto closed = services_->close();
        closed_ = kept ? closed : kept;
    }
    services_.reset();
}

Done VaultThread::close(Question<void> last)
{
    {
        const std::scoped_lock held{mutex_};
        last_ = std::move(last);
        ending_ = true;
        stop_.request_stop();
        wake_.notify_one();
    }
    thread_->wait();
    return std::exchange(closed_, {});
}

} // namespace proffer::ui
