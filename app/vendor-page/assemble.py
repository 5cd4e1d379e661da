#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
"""Puts the page for companies together from its parts: app/vendor-page/assemble.py [--check]

Writes proffer-vendor.html, which is kept beside the parts, since it is what companies get. With --check only says whether
it is what the parts make. The lists of words come from core/vocabulary and core/terms.
"""
import base64
import hashlib
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PAGE = HERE / "proffer-vendor.html"
TABLES = {"purpose": "purposes", "processing": "processing", "data": "personal_data"}
WIDTH = 120


def texts(pattern, path):
    found = re.findall(pattern, (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE)
    if not found:
        sys.exit(f"{path}: nothing there looks like {pattern}")
    return found


def concepts():
    """{kind: {prefix: {name: label}}}, as the tables of core/vocabulary have them."""
    addresses = dict(texts(r'^#define (\w+) "(http[^"]+)"', "core/vocabulary/tables.cpp"))
    words = {}
    for kind, table in TABLES.items():
        words[kind] = {}
        for prefix, name, label in texts(r'^PROFFER_CONCEPT\((\w+) "([^"]+)", "([^"]+)"', f"core/vocabulary/{table}.inc"):
            words[kind].setdefault(addresses[prefix], {})[name] = label
    for prefix, name, label in texts(r'PROFFER_CONCEPT\("(urn:[\w:]+:)([^"]+)", "([^"]+)"', "core/vocabulary/tables.cpp"):
        words["purpose"].setdefault(prefix, {})[name] = label
    return words, addresses


def channels():
    """[(prefix, name)]: how a company comes by data, as core/terms has it."""
    return texts(r'return "(urn:proffer:collection:)([^"]+)";', "core/terms/collection.cpp")


def wrapped(start, parts, end):
    """Parts with commas between them, in lines of a bearable width."""
    lines = [start]
    indent = " " * (len(start) - len(start.lstrip()) + 2)
    line = indent
    for part in parts:
        if len(line) + len(part) + 2 > WIDTH and line.strip():
            lines.append(line.rstrip())
            line = indent
        line += part + ", "
    return "\n".join([*lines, line.rstrip(), end])


def word_lists():
    words, addresses = concepts()
    blocks = []
    for kind, prefixes in words.items():
        lines = [wrapped(f"    {json.dumps(prefix)}: {{", [f"{json.dumps(name)}: {json.dumps(label)}" for name, label in
                         names.items()], "    },") for prefix, names in prefixes.items()]
        blocks.append(f"  {kind}: {{\n" + "\n".join(lines) + "\n  },")
    prefix = json.dumps(channels()[0][0])
    names = [json.dumps(name) for _, name in channels()]
    blocks.append(wrapped(f"  collection: channelsOf({prefix}, [", names, "  ]),"))
    former = texts(r'formerIeee = "([^"]+)"', "core/vocabulary/tables.h")[0]
    codes = texts(r'^PROFFER_AGREEMENT\("([^"]+)"', "core/vocabulary/roster.inc")
    agreements = wrapped("  codes: [", [json.dumps(code) for code in codes], "  ],")
    return "\n".join([
        "// What the vocabulary has, by the start of its IRIs; made from core/vocabulary and core/terms.",
        "const words = {", *blocks, "};", "", "const agreementWords = {",
        f"  prefix: {json.dumps(addresses['IEEE'])},", f"  former: {json.dumps(former)},", agreements, "};", ""])


def notice():
    """What the licence of the vocabulary wants everybody to be able to read."""
    text = (ROOT / "packaging/NOTICE").read_text(encoding="utf-8")
    return text[text.index("Data Privacy Vocabulary\n"):].rstrip()


def sealed(text):
    """How a policy names a script or a style by its hash (CSP 3, section 2.3.1)."""
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def part(path):
    """A part without its licence head: the page has one for all."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if "SPDX-" not in line).removeprefix("//\n")


def page():
    names, functions, *others = sorted((HERE / "source").glob("*.js"))
    script = "\n" + "\n".join([part(names), part(functions), word_lists(), *map(part, others)])
    style = "\n" + part(HERE / "source/page.css")
    if "</script" in script or "</style" in style:
        sys.exit("a part would end the element that it stands in")
    html = (HERE / "source/page.html").read_text(encoding="utf-8")
    for mark, text in {"@NOTICE@": notice(), "@STYLE_HASH@": sealed(style), "@SCRIPT_HASH@": sealed(script),
                       "@STYLE@": style, "@SCRIPT@": script}.items():
        if html.count(mark) != 1:
            sys.exit(f"page.html: {mark} has to stand there once")
        html = html.replace(mark, text)
    return html


def main(arguments):
    if arguments not in ([], ["--check"]):
        sys.exit(__doc__)
    text = page()
    if not arguments:
        PAGE.write_text(text, encoding="utf-8")
    elif PAGE.read_text(encoding="utf-8") != text:
        sys.exit("proffer-vendor.html is not what its parts make: run app/vendor-page/assemble.py")


if __name__ == "__main__":
    main(sys.argv[1:])
