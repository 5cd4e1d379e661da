// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"
#include "vault/background.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>

namespace proffer::ui {

/// The thread that owns the open vault. The thread of the screen asks; the answer comes back to it as a
/// value, or is dropped when the one who asked is gone. What is asked first is answered first.
class VaultThread : public QObject {
    Q_OBJECT
public:
    using Opener = std::function<Result<services::Services>(const LongWork &)>;
    template <class T>
    using Question = std::function<Result<T>(services::Services &, const LongWork &)>;
    template <class T>
    using Answer = std::function<void(Result<T>)>;

    VaultThread();
    Q_DISABLE_COPY_MOVE(VaultThread)
    /// close()
    ~VaultThread() override;

    /// Opens or makes a vault; to be called while none is open.
    void open(QObject *asker, Opener opener, Answer<void> answer);
    /// Asks what \a question reads or does. While no vault is open, the answer is Cancelled.
    template <class T>
    void ask(QObject *asker, Question<T> question, Answer<T> answer);
    /// Verifies the open vault beside all that is asked (vault::BackgroundVerification), until it is closed.
    /// What is found then is not answered; what seems wrong is looked at twice, for the vault was in use.
    void verify(QObject *asker, Answer<ledger::Verified> answer);
    /// Stops what is being done now, if it can be stopped; its answer is Cancelled then.
    void stopWork();
    /// Does what was asked before, as far as it cannot be stopped: what a person has said yes to is not lost.
    /// Then it does \a last, closes the vault and ends the thread. Nothing is answered any more; what went
    /// wrong first is told.
    Done close(Question<void> last = {});

Q_SIGNALS:
    /// After a commit, the kinds of the events that were written.
    void changed(const QStringList &kinds);
    /// How far the work is that is being done; total 0: not known.
    void progressed(quint64 done, quint64 total);
    /// Something is being done from now on, or no more.
    void busyChanged(bool busy);

private:
    using Task = std::function<void(const LongWork &)>;
    /// Runs on the screen's thread, unless \a asker is gone.
    using Reply = std::function<void()>;

    void verifyOnce(const QPointer<QObject> &asker, const Answer<ledger::Verified> &answer, bool again);
    void put(Task task);
    void reply(const QPointer<QObject> &asker, Reply reply);
    void run();
    void listen();

    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Task> tasks_;
    bool ending_ = false;
    std::stop_source stop_;
    std::unique_ptr<services::Services> services_;                ///< the thread's alone
    std::unique_ptr<vault::BackgroundVerification> verification_; ///< the same
    ledger::Subscription subscription_;
    Question<void> last_;
    Done closed_;
    std::unique_ptr<QThread> thread_;
};

template <class T>
void VaultThread::ask(QObject *asker, Question<T> question, Answer<T> answer)
{
    put([this, asker = QPointer<QObject>{asker}, question = std::move(question),
         answer = std::move(answer)](const LongWork &work) {
        auto found = std::make_shared<Result<T>>(services_ ? question(*services_, work)
                                                           : Result<T>{fail(ErrorCode::Cancelled)});
        reply(asker, [answer, found] { answer(std::move(*found)); });
    });
}

} // namespace proffer::ui
