#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
"""Says which tests were left out, and why: tests/skipped.py RESULTS

RESULTS is what "ctest --output-junit" wrote, with the whole output of each test. Fails where PROFFER_NO_SKIP is 1 and
any test was left out.
"""
import os
import re
import sys
import xml.etree.ElementTree

# What Qt Test prints, and tests/interop/run like it.
SKIPPED = re.compile(r"^SKIP +: (.+)$", re.MULTILINE)


def left_out(results):
    """One line for each test, or part of one, that did not run."""
    lines = []
    for case in xml.etree.ElementTree.parse(results).getroot().iter("testcase"):
        reasons = SKIPPED.findall(case.findtext("system-out", ""))
        if not reasons and case.get("status") in ("notrun", "disabled"):
            reasons = [case.get("status")]
        lines += [f"{case.get('name')}: {reason}" for reason in reasons]
    return lines


def main(arguments):
    if len(arguments) != 1:
        sys.exit(__doc__)
    lines = left_out(arguments[0])
    if not lines:
        return 0
    print("\nLeft out here:", *lines, sep="\n  ")
    if os.environ.get("PROFFER_NO_SKIP") != "1":
        return 0
    print("No test may be left out where PROFFER_NO_SKIP is 1.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
