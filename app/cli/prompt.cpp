// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "prompt.h"

#include "files.h"
#include "tongue.h"

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>

namespace proffer::cli {
namespace {

/// Typing stays unseen while this lives.
class NoEcho {
public:
    explicit NoEcho(const Descriptor &terminal) : terminal_(terminal)
    {
        known_ = ::tcgetattr(terminal.number(), &before_) == 0;
        auto silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= static_cast<tcflag_t>(ECHONL | ICANON);
        silent_ = known_ && ::tcsetattr(terminal.number(), TCSAFLUSH, &silent) == 0;
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;
    ~NoEcho()
    {
        if (known_)
            ::tcsetattr(terminal_.number(), TCSAFLUSH, &before_);
    }
    bool silent() const { return silent_; }

private:
    const Descriptor &terminal_;
    termios before_{};
    bool known_ = false;
    bool silent_ = false;
};

bool print(const Descriptor &terminal, std::string_view text)
{
    return ::write(terminal.number(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

/// Until there is a line to read; false when it is time to stop.
bool waitForLine(const Descriptor &terminal, const Interruption &interruption)
{
    std::array<pollfd, 2> waiting{pollfd{.fd = terminal.number(), .events = POLLIN, .revents = 0},
                                  pollfd{.fd = interruption.descriptor(), .events = POLLIN, .revents = 0}};
    while (::poll(waiting.data(), waiting.size(), -1) < 0)
        if (errno != EINTR)
            return false;
    return waiting[1].revents == 0;
}

} // namespace

Result<crypto::SecretBytes> askSecret(std::string_view question, std::string_view option,
                                      const Interruption &interruption)
{
    const Descriptor terminal{::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)};
    if (!terminal.valid())
        return fail(ErrorCode::InvalidArgument)
            .with("what", std::string{question})
            .with("reason", "no_terminal")
            .with("option", std::string{option});
    const NoEcho hidden{terminal};
    if (!hidden.silent() || !print(terminal, tr("{question}: ", {{"question", tr(question)}})))
        return fail(ErrorCode::FileUnreadable).with("path", "/dev/tty");
    if (!waitForLine(terminal, interruption)) {
        print(terminal, "\n");
        return fail(ErrorCode::Cancelled);
    }
    return readSecretLine(terminal.number(), "/dev/tty");
}

} // namespace proffer::cli
