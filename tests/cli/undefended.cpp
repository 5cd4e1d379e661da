// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Says that it is there, and waits for a signal.
#include <unistd.h>

int main()
{
    if (::write(STDOUT_FILENO, "r", 1) != 1)
        return 1;
    ::pause();
    return 0;
}
