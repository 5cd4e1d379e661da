# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
"""A test that is left out is named, and fails the run where none may be: test_skipped.py SKIPPING_PROGRAM"""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

TESTS = pathlib.Path(__file__).resolve().parent.parent
SKIPPING = sys.argv.pop()


class Skipped(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def run_tests(self, lines, no_skip):
        """The exit code and the words of tests/skipped.py over what ctest says of these tests."""
        place = pathlib.Path(self.folder.name)
        (place / "CTestTestfile.cmake").write_text("\n".join(lines) + "\n")
        results = place / "results.xml"
        subprocess.run(["ctest", "--test-dir", place, "--test-output-size-passed", "10000000", "--output-junit", results],
                       stdout=subprocess.DEVNULL, check=False)
        environment = {**os.environ, "PROFFER_NO_SKIP": no_skip}
        told = subprocess.run([TESTS / "skipped.py", results], env=environment, capture_output=True, text=True, check=False)
        self.assertEqual(told.stderr, "")
        return told.returncode, told.stdout

    def test_nothing_is_said_when_all_ran(self):
        self.assertEqual(self.run_tests(['add_test(fine "true")'], "1"), (0, ""))

    def test_a_part_that_qt_test_leaves_out_is_named(self):
        tests = [f'add_test(moon "{SKIPPING}")']
        code, words = self.run_tests(tests, "0")
        self.assertEqual(code, 0)
        self.assertIn("moon: Skipping::isLeftOut() this machine has no moon", words)
        self.assertEqual(self.run_tests(tests, "1")[0], 1)

    def test_a_part_after_much_output_is_named(self):
        tests = ['add_test(much "sh" "-c" "seq 100000; echo \'SKIP   : much at the end\'")']
        self.assertIn("much: much at the end", self.run_tests(tests, "0")[1])
        self.assertEqual(self.run_tests(tests, "1")[0], 1)

    def test_a_test_that_ctest_leaves_out_is_named(self):
        tests = ['add_test(node "sh" "-c" "exit 77")', "set_tests_properties(node PROPERTIES SKIP_RETURN_CODE 77)",
                 'add_test(off "true")', "set_tests_properties(off PROPERTIES DISABLED TRUE)"]
        code, words = self.run_tests(tests, "1")
        self.assertEqual(code, 1)
        self.assertIn("node: notrun", words)
        self.assertIn("off: disabled", words)

    def test_the_public_libraries_are_not_left_out_in_silence(self):
        # A machine without Node: no program at all but the shell's own.
        told = subprocess.run(["/bin/bash", TESTS / "interop" / "run", "/bin/sh", "/bin/sh", "/bin/sh", self.folder.name],
                              env={"PATH": str(self.shell_only())}, capture_output=True, text=True, check=False)
        self.assertEqual(told.returncode, 77, told.stderr)
        self.assertRegex(told.stdout, "(?m)^SKIP   : interop.*Node")

    def shell_only(self):
        """A folder with what the script calls before it asks for Node."""
        place = pathlib.Path(self.folder.name) / "bin"
        place.mkdir()
        for name in ("bash", "dirname", "realpath", "sed"):
            found = next(pathlib.Path(folder) / name for folder in ("/usr/bin", "/bin") if (pathlib.Path(folder) / name).exists())
            (place / name).symlink_to(found)
        return place


if __name__ == "__main__":
    unittest.main()
