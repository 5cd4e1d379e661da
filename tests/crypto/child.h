// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

/// How a copy of this process ended that ran `work`: the signal that killed it, or 0, and its exit code.
struct ChildEnd {
    int signal = 0;
    int exitCode = 0;
};

ChildEnd inChild(const std::function<int()> &work);
