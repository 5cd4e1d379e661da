#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads what each object of a build was really made from, and refuses what crosses a wall of the architecture.

The compiler refuses an include that the target does not link. It cannot refuse a relative path, a private header
or a system header: those are seen here, in ninja's dependency records."""
import os
import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass, field

# A library from the system, and the only folder that may see it.
SYSTEM_WALLS = [
    (re.compile(r"/sodium(/|\.h$)"), "libsodium", "core/crypto"),
    (re.compile(r"/openssl/"), "OpenSSL", "core/crypto"),
    (re.compile(r"/sqlcipher/|/sqlite3(ext)?\.h$"), "SQLite", "core/store"),
    (re.compile(r"/simdjson(/|\.h$)"), "simdjson", "core/json"),
    (re.compile(r"/zlib\.h$"), "zlib", "core/jose"),
    (re.compile(r"/curl/"), "libcurl", "core/net"),
    (re.compile(r"/png\.h$"), "libpng", "core/exchange"),
    (re.compile(r"/qrencode\.h$"), "libqrencode", "core/exchange"),
    (re.compile(r"/ZXing/"), "ZXing-C++", "core/exchange"),
    (re.compile(r"/zxcvbn\.h$"), "libzxcvbn", "core/vault"),
]
# What no folder of core/ may see.
SCREEN = re.compile(r"/Qt(Gui|Widgets|OpenGL|Svg|Quick|Qml)/")
# What nobody may see: Qt's own SQLite driver would open a vault as plain text.
QT_SQL = re.compile(r"/QtSql/")


@dataclass
class Layers:
    """What the CMake targets link, as proffer_write_records() leaves it in layers.txt."""

    compiled: set = field(default_factory=set)
    uses: dict = field(default_factory=lambda: defaultdict(set))
    hides: dict = field(default_factory=lambda: defaultdict(set))

    @staticmethod
    def read(text):
        layers = Layers()
        for line in text.splitlines():
            folder, how, below = line.split()
            if how == "is":
                layers.compiled.add(folder)
            else:
                getattr(layers, how)[folder].add(below)
        return layers

    def visible_from(self, folder):
        """The folder's own links, and all that those pass on."""
        seen = set()
        waiting = self.uses[folder] | self.hides[folder]
        while waiting:
            below = waiting.pop()
            if below not in seen:
                seen.add(below)
                waiting |= self.uses[below]
        return seen


def read_records(text):
    """{object: [file, ...]} from `ninja -t deps`; a record older than its object says nothing."""
    records = {}
    current = None
    for line in text.splitlines():
        head = re.match(r"(\S.*): #deps \d+, deps mtime \d+ \((VALID|STALE)\)$", line)
        if head:
            current = records.setdefault(head[1], []) if head[2] == "VALID" else None
        elif line.startswith("    ") and current is not None:
            current.append(line.strip())
    return records


def complaint(folder, path, layers):
    """Why an object of `folder` must not be made from `path` (relative to the project when inside it), or None."""
    top = folder.split("/")[0]
    if QT_SQL.search(path):
        return "QtSql is used nowhere"
    if top not in ("core", "app", "ui"):
        return None
    for pattern, name, home in SYSTEM_WALLS:
        if os.path.isabs(path) and pattern.search(path) and folder != home:
            return f"only {home} may see {name}"
    if top == "core" and os.path.isabs(path) and SCREEN.search(path):
        return "core/ is built without a screen"
    if top == "core" and path.startswith(("app/", "ui/", "tests/")):
        return "core/ stands below this"
    header = re.match(r"(core/[^/]+)/(include/)?", path)
    if not header or header[1] == folder:
        return None
    if not header[2]:
        return f"this is private to {header[1]}"
    if top == "core" and header[1] not in layers.visible_from(folder):
        return f"{folder} does not link {header[1]}"
    return None


def complaints(records, layers, source, build):
    found = set()
    read = set()
    for name, files in records.items():
        folder = name.split("/CMakeFiles/")[0]
        read.add(folder)
        for file in files:
            path = os.path.normpath(os.path.join(build, file))
            if path.startswith(build + os.sep):
                continue
            if path.startswith(source + os.sep):
                path = os.path.relpath(path, source)
            why = complaint(folder, path, layers)
            if why:
                found.add(f"{folder}: {path}: {why}")
    for folder in layers.compiled - read:
        found.add(f"{folder}: nothing is recorded; is it built?")
    return sorted(found)


def main(source, build):
    source, build = os.path.normpath(source), os.path.normpath(build)
    with open(os.path.join(build, "layers.txt"), encoding="utf-8") as file:
        layers = Layers.read(file.read())
    told = subprocess.run(["ninja", "-C", build, "-t", "deps"], capture_output=True, text=True, check=True)
    records = read_records(told.stdout)
    found = complaints(records, layers, source, build)
    print("\n".join(found + [f"{len(records)} objects read, {len(found)} crossings"]))
    return 1 if found or not records else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
