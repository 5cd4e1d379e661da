// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "child.h"

#include <QtGlobal>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

ChildEnd inChild(const std::function<int()> &work)
{
    const auto child = fork();
    if (child < 0)
        qFatal("cannot fork");
    if (child == 0) {
        constexpr rlimit noCore{.rlim_cur = 0, .rlim_max = 0};
        setrlimit(RLIMIT_CORE, &noCore);
        // Qt Test and the sanitizers catch these.
        for (const int caught : {SIGABRT, SIGSEGV, SIGBUS})
            std::signal(caught, SIG_DFL);
        _exit(work());
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child)
        qFatal("cannot wait for the child");
    return {WIFSIGNALED(status) ? WTERMSIG(status) : 0, WIFEXITED(status) ? WEXITSTATUS(status) : 0};
}
