// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "program.h"

#include <sys/types.h>

namespace proffer::test {

/// The program on a terminal of its own.
class OnTerminal {
public:
    OnTerminal(const Program &program, const QStringList &arguments);
    OnTerminal(const OnTerminal &) = delete;
    OnTerminal &operator=(const OnTerminal &) = delete;
    ~OnTerminal();

    pid_t process() const { return child_; }
    /// Reads until the text appears, or the program ends.
    bool waitFor(const QByteArray &text);
    void type(const QByteArray &text) const;
    /// The exit code; -1 if it was ended by a signal.
    int finish();
    const QByteArray &seen() const { return seen_; }

private:
    bool readMore();

    int terminal_ = -1;
    pid_t child_ = -1;
    QByteArray seen_;
};

/// A program whose standard input and output are pipes in the hands of the test; what it says of errors goes
/// nowhere. It runs in a folder, and dumps a core there if anything lets it.
class Child {
public:
    /// As somebody whom permissions bind (who must own the files then), or as who runs the test.
    enum class As { Nobody, Tester };
    Child(const QString &program, const QStringList &arguments, const QStringList &environment,
          const QString &folder, As whom);
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child();

    pid_t process() const { return process_; }
    /// Waits for so many bytes of its output; fewer are read at its end.
    QByteArray read(qsizetype count) const;
    /// Ends it with a signal and returns what waitpid() says.
    int end(int signal);

private:
    pid_t process_ = -1;
    int input_ = -1;
    int output_ = -1;
};

/// Makes a FIFO in the folder of a program that reads it, and returns its path.
QString makeFifo(const Program &program, const QString &name);
/// Waits until somebody has opened the FIFO to read it; the descriptor to write into it.
int waitForReader(const QString &fifo);

} // namespace proffer::test
