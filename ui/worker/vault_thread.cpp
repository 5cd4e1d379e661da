// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "worker/vault_thread.h"

namespace proffer::ui {

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
    for (;;) {
        std::unique_lock held{mutex_};
        if (tasks_.empty() && busy) {
            busy = false;
            reply(this, [this] { Q_EMIT busyChanged(false); });
        }
        wake_.wait(held, [this] { return ending_ || !tasks_.empty(); });
        if (ending_)
            break;
        const auto task = std::move(tasks_.front());
        tasks_.pop_front();
        stop_ = std::stop_source{};
        const LongWork work{.progress = progress, .stop = stop_.get_token()};
        held.unlock();
        if (!std::exchange(busy, true))
            reply(this, [this] { Q_EMIT busyChanged(true); });
        task(work);
    }
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
        tasks_.clear();
        stop_.request_stop();
        wake_.notify_one();
    }
    thread_->wait();
    return std::exchange(closed_, {});
}

} // namespace proffer::ui
