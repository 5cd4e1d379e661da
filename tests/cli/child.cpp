// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "child.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace proffer::test {
namespace {

/// Words as exec wants them.
class Words {
public:
    explicit Words(const QStringList &words)
    {
        for (const auto &word : words)
            bytes_.push_back(word.toUtf8());
        for (auto &word : bytes_)
            pointers_.push_back(word.data());
        pointers_.push_back(nullptr);
    }
    char *const *data() const { return pointers_.data(); }

private:
    std::vector<QByteArray> bytes_;
    std::vector<char *> pointers_;
};

std::array<int, 2> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        qFatal("pipe");
    return ends;
}

/// As large a core as the place allows.
bool allowCore()
{
    rlimit core{};
    if (::getrlimit(RLIMIT_CORE, &core) != 0)
        return false;
    core.rlim_cur = core.rlim_max;
    return ::setrlimit(RLIMIT_CORE, &core) == 0;
}

bool become(Child::As whom)
{
    return whom == Child::As::Tester || ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
}

} // namespace

OnTerminal::OnTerminal(const Program &program, const QStringList &arguments)
{
    const Words words{QStringList{QStringLiteral(PROFFER_CLI)} + arguments};
    const Words environment{program.environment().toStringList()};
    child_ = ::forkpty(&terminal_, nullptr, nullptr, nullptr);
    if (child_ == 0) {
        ::execve(words.data()[0], words.data(), environment.data());
        ::_exit(127);
    }
}

OnTerminal::~OnTerminal()
{
    ::close(terminal_);
}

bool OnTerminal::waitFor(const QByteArray &text)
{
    while (!seen_.contains(text))
        if (!readMore())
            return false;
    return true;
}

void OnTerminal::type(const QByteArray &text) const
{
    if (::write(terminal_, text.constData(), static_cast<std::size_t>(text.size())) != text.size())
        qFatal("cannot type");
}

int OnTerminal::finish()
{
    while (readMore()) {
    }
    int status = 0;
    ::waitpid(child_, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool OnTerminal::readMore()
{
    pollfd waiting{.fd = terminal_, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, 60'000) <= 0)
        return false;
    std::array<char, 4096> buffer{};
    const auto count = ::read(terminal_, buffer.data(), buffer.size());
    if (count <= 0)
        return false;
    seen_.append(buffer.data(), count);
    return true;
}

Child::Child(const QString &program, const QStringList &arguments, const QStringList &environment,
             const QString &folder, As whom)
{
    const Words words{QStringList{program} + arguments};
    const Words variables{environment};
    const auto place = folder.toUtf8();
    const auto input = makePipe();
    const auto output = makePipe();
    process_ = ::fork();
    if (process_ == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        const bool laid = ::dup2(input[0], STDIN_FILENO) >= 0 && ::dup2(output[1], STDOUT_FILENO) >= 0 &&
                          ::dup2(nowhere, STDERR_FILENO) >= 0;
        if (laid && allowCore() && become(whom) && ::chdir(place.constData()) == 0)
            ::execve(words.data()[0], words.data(), variables.data());
        ::_exit(127);
    }
    ::close(input[0]);
    ::close(output[1]);
    input_ = input[1];
    output_ = output[0];
}

Child::~Child()
{
    if (process_ > 0)
        end(SIGKILL);
    ::close(input_);
    ::close(output_);
}

QByteArray Child::read(qsizetype count) const
{
    QByteArray bytes;
    while (bytes.size() < count) {
        std::array<char, 4096> buffer{};
        const auto most = std::min(static_cast<std::size_t>(count - bytes.size()), buffer.size());
        const auto got = ::read(output_, buffer.data(), most);
        if (got <= 0)
            break;
        bytes.append(buffer.data(), got);
    }
    return bytes;
}

int Child::end(int signal)
{
    int status = 0;
    ::kill(process_, signal);
    ::waitpid(std::exchange(process_, -1), &status, 0);
    return status;
}

QString makeFifo(const Program &program, const QString &name)
{
    const auto path = program.path(name);
    if (::mkfifo(path.toUtf8().constData(), S_IRUSR | S_IWUSR) != 0)
        qFatal("mkfifo");
    return path;
}

int waitForReader(const QString &fifo)
{
    return ::open(fifo.toUtf8().constData(), O_WRONLY | O_CLOEXEC);
}

} // namespace proffer::test
