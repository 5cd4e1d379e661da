# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
"""Each rule of layers.py refuses a doctored record, and lets through what stands beside it."""
import unittest

from layers import Layers, complaints, read_records

TABLE = """\
core/base is compiled
core/crypto is compiled
core/crypto uses core/base
core/store is compiled
core/store uses core/base
core/ledger is compiled
core/ledger uses core/store
core/ledger hides core/crypto
core/vault is compiled
core/vault uses core/ledger
"""
BUILT = ["core/base", "core/crypto", "core/store", "core/ledger", "core/vault"]


def deps(folder, file, state="VALID"):
    return f"{folder}/CMakeFiles/x.dir/x.cpp.o: #deps 1, deps mtime 17 ({state})\n    {file}\n\n"


def judge(folder, file, state="VALID"):
    clean = "".join(deps(each, "/usr/include/c++/12/vector") for each in BUILT if each != folder)
    records = read_records(clean + deps(folder, file, state))
    return complaints(records, Layers.read(TABLE), "/src", "/src/build/release")


class Crossings(unittest.TestCase):
    def refused(self, folder, file, reason):
        found = judge(folder, file)
        self.assertEqual(len(found), 1, found)
        self.assertIn(reason, found[0])

    def allowed(self, folder, file):
        self.assertEqual(judge(folder, file), [])

    def test_a_library_sees_what_it_links_and_what_that_passes_on(self):
        self.allowed("core/ledger", "/src/core/crypto/include/crypto/hash.h")
        self.allowed("core/vault", "/src/core/store/include/store/database.h")
        self.allowed("core/vault", "../../core/base/include/base/result.h")

    def test_a_library_does_not_see_what_it_does_not_link(self):
        self.refused("core/crypto", "/src/core/store/include/store/database.h", "does not link core/store")
        self.refused("core/base", "../../core/vault/include/vault/vault.h", "does not link core/vault")

    def test_what_a_library_hides_is_not_passed_on(self):
        self.refused("core/vault", "/src/core/crypto/include/crypto/hash.h", "does not link core/crypto")

    def test_a_private_header_is_seen_by_its_own_folder_only(self):
        self.allowed("core/store", "/src/core/store/handle.h")
        for folder in ("core/ledger", "app/cli", "ui/models"):
            self.refused(folder, "/src/core/ledger/../store/handle.h", "private to core/store")

    def test_core_stands_below_everything_else(self):
        for file in ("app/cli/words.h", "ui/theme/palette.h", "tests/vault_fixture.h"):
            self.refused("core/base", f"/src/{file}", "stands below")

    def test_core_has_no_screen(self):
        for module in ("QtGui", "QtWidgets"):
            header = f"/usr/include/x86_64-linux-gnu/qt6/{module}/qicon.h"
            self.refused("core/vault", header, "without a screen")
            self.allowed("ui/shell", header)
        self.allowed("core/vault", "/usr/include/x86_64-linux-gnu/qt6/QtCore/qstring.h")

    def test_each_system_library_has_one_home(self):
        for header, home in (
            ("sodium.h", "core/crypto"),
            ("sodium/core.h", "core/crypto"),
            ("openssl/evp.h", "core/crypto"),
            ("sqlcipher/sqlite3.h", "core/store"),
            ("sqlite3.h", "core/store"),
        ):
            self.allowed(home, f"/usr/include/{header}")
            for folder in ("core/base", "app/cli", "ui/models"):
                self.refused(folder, f"/usr/include/{header}", f"only {home}")
        self.refused("core/store", "/usr/include/simdjson.h", "only core/json")
        self.allowed("tests/bench", "/usr/include/sodium.h")

    def test_qt_sql_is_used_nowhere(self):
        for folder in ("core/store", "ui/models", "tests/store"):
            self.refused(folder, "/usr/include/x86_64-linux-gnu/qt6/QtSql/qsqldatabase.h", "QtSql")

    def test_what_the_build_made_itself_is_not_judged(self):
        self.allowed("core/base", "/src/build/release/core/crypto/table.h")

    def test_a_folder_without_records_is_refused(self):
        found = judge("core/base", "/usr/include/c++/12/vector", "STALE")
        self.assertEqual(found, ["core/base: nothing is recorded; is it built?"])


if __name__ == "__main__":
    unittest.main()
