#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
"""untranslated.py FOLDER ... fails on a text for people that bypasses tr(): in the sources of the folders, a string
literal of two words or more, or one that is handed to what shows it, outside of the calls that translate. Says where
each stands.

untranslated.py --texts FILE FOLDER writes the texts of the command line there as lupdate reads them: what is handed to
tr(), trCounted() and marked(), the members "help", and the tables of sentences.

untranslated.py --places FILE ... fails on a translation whose places for facts are not those of its source."""
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree

TRANSLATES = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP", "QT_TR_NOOP", "trCounted", "marked"}
COMMAND_LINE = {"tr", "trCounted", "marked"}
# Files of the command line in which each literal of several words is a sentence.
TABLES = {"sentences.cpp", "argument_sentences.cpp", "dealing_rows.cpp", "exit_code.cpp"}
# What these say is for programs, or in one language for all.
ONE_LANGUAGE = {"completion.cpp", "manual_page.cpp", "shapes.cpp"}
# What is typed or read by programs stands in these members of a command.
TYPED = {"example", "json", "words", "name", "value", "shape"}
SHOWS = {"setText", "setWindowTitle", "setTitle", "setAccessibleName", "setAccessibleDescription", "setToolTip",
         "setPlaceholderText", "setLabelText", "setStatusTip", "addItem", "addAction", "addButton", "addRow", "addTab",
         "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "Text", "makeButton", "addSentence", "say", "announce"}
# For nobody's eyes, or the same in every language.
SPARED = [
    (re.compile(r"<"), "a picture's markup"),
    (re.compile(r"^\"?(proffer|Proffer)( %1)?$"), "the name"),
    (re.compile(r"^[\d\W_%]*(%\d[\d\W_]*)*$"), "no words, or only what is filled in"),
    (re.compile(r"^[a-z]+(_[a-z]+)*(://)?$"), "what a program calls it; labels begin with a capital letter"),
    (re.compile(r"^[a-z]{2}(, [a-z]{2})*$"), "language tags"),
    (re.compile(r"^ *proffer(-cli)? (--|[a-z])|^--|^[a-z-]+ [a-zA-Z -]*(FILE|FOLDER)\b|^GRANT with|^shop bank "), "what is typed"),
    (re.compile(r"^(4 GiB in all passes|VALUE or --from, one of them|somebody you act for)$"), "a fact of an error"),
    (re.compile(r"^My vault$"), "a name that is kept"),
]
NOT_SHOWN = {"logic_error", "qFatal", "qWarning", "qCritical", "qDebug", "Q_ASSERT_X", "static_assert", "findChild", "setObjectName"}

TOKEN = re.compile(r'''
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<directive>^[ \t]*\#(?:[^\n\\]|\\\n|\\.)*)
  | (?P<raw>R"(?P<mark>[^ ()\\]*)\(.*?\)(?P=mark)")
  | (?P<string>(?:u8?|U|L)?"(?:[^"\\\n]|\\.)*")
  | (?P<char>'(?:[^'\\\n]|\\.)+')
  | (?P<name>[A-Za-z_]\w*)
  | (?P<number>\d[\w.']*)
  | (?P<sign>.)''', re.X | re.S | re.M)


def literals(source):
    """Each string literal, adjacent ones joined, with its offset, the names of the calls that it stands in, and the
    member that it is for (".help = ")."""
    calls, last, joined, member = [], "", None, ""
    for token in TOKEN.finditer(source):
        kind, text = token.lastgroup, token.group()
        if kind in ("comment", "directive") or text.isspace():
            continue
        if token.group("string") or token.group("raw"):
            inner = text[text.index('"') + 1:-1]
            if token.group("raw"):
                inner = re.sub(r'(["\\\\])', r"\\\1", inner[inner.index("(") + 1:inner.rindex(")")])
            joined = (*joined[:1], joined[1] + inner, *joined[2:]) if joined else (
                token.start(), inner, list(calls), member)
            continue
        if joined:
            yield joined
            joined = None
        if text in "([{":
            calls.append(last)
        elif text in ")]}" and calls:
            calls.pop()
        member = last if text == "=" else ""
        last = text if token.group("name") else ""


def untranslated(source):
    for offset, text, calls, member in literals(source):
        if member in TYPED | {"help"}:
            continue
        if TRANSLATES & set(calls) or NOT_SHOWN & set(calls) or any(spared.search(text) for spared, _ in SPARED):
            continue
        words = re.search(r"[^\W\d_]{2,} +[^\W\d_]+", text)
        if words or (SHOWS & set(calls[-2:]) and re.search(r"[^\W\d_]{2,}", text)):
            yield source.count("\n", 0, offset) + 1, text


def texts(source, table):
    """What the translators get of a source of the command line, with whether it is of a number of things."""
    for _, text, calls, member in literals(source):
        if calls and calls[-1] in COMMAND_LINE or member == "help" or table and " " in text:
            yield text, "%n" in text


def write_texts(target, folder):
    found = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.suffix in (".cpp", ".h"):
            found.update(dict.fromkeys(texts(path.read_text(encoding="utf-8"), path.name in TABLES)))
    if not found:
        sys.exit(f"No text in {folder}")
    pathlib.Path(target).write_text("".join(
        f'{"QT_TRANSLATE_N_NOOP" if counted else "QT_TRANSLATE_NOOP"}("cli", "{text}")\n'
        for text, counted in found if text), encoding="utf-8")


def places(text):
    return collections.Counter(re.findall(r"\{\w+\}|%n|[\[\]]", text))


def compare_places(files):
    wrong = 0
    for name in files:
        for message in xml.etree.ElementTree.parse(name).iter("message"):
            source, said = message.findtext("source"), message.find("translation")
            for form in said.findall("numerusform") or [said]:
                if places(form.text or "") != places(source):
                    print(f"{name}: {form.text!r} has other places than {source!r}")
                    wrong += 1
    if wrong:
        sys.exit(f"{wrong} translations have other places")


def selfcheck():
    """The check finds what it is for, and spares what it is to spare."""
    found = [text for _, text in untranslated('''
        a->setText(QStringLiteral("Open"));
        b(tr("Two words"), "Two" " words");
        new QLabel{"Name"};
        // "Not this one"
        c(tr("x %1").arg(QStringLiteral("one two")), QStringLiteral("single"));
        qFatal("nobody reads this");''')]
    if found != ["Open", "Two words", "Name", "one two"]:
        sys.exit(f"The check itself is wrong: {found}")


def main():
    selfcheck()
    if sys.argv[1] == "--texts":
        return write_texts(*sys.argv[2:])
    if sys.argv[1] == "--places":
        return compare_places(sys.argv[2:])
    count = files = 0
    for folder in sys.argv[1:]:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            files += 1
            if path.name in TABLES | ONE_LANGUAGE:
                continue
            for line, text in untranslated(path.read_text(encoding="utf-8")):
                print(f"{path}:{line}: \"{text}\"")
                count += 1
    if count or not files:
        sys.exit(f"{count} texts bypass tr(), in {files} files")
    print(f"No text bypasses tr(), in {files} files")


main()
