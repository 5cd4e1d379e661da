#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
"""Fails on a text for people that bypasses tr(): in the sources that are named, a string literal of two words or more,
or one that is handed to what shows it, outside of the calls that translate. Says where each stands."""
import pathlib
import re
import sys

TRANSLATES = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP", "QT_TR_NOOP"}
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
    (re.compile(r"^proffer --"), "what is typed"),
]
NOT_SHOWN = {"qFatal", "qWarning", "qCritical", "qDebug", "Q_ASSERT_X", "static_assert", "findChild", "setObjectName"}

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
    """Each string literal, adjacent ones joined, with its offset and the names of the calls that it stands in."""
    calls, last, joined = [], "", None
    for token in TOKEN.finditer(source):
        kind, text = token.lastgroup, token.group()
        if kind in ("comment", "directive") or text.isspace():
            continue
        if token.group("string"):
            inner = text[text.index('"') + 1:-1]
            joined = (joined[0], joined[1] + inner, joined[2]) if joined else (token.start(), inner, list(calls))
            continue
        if joined:
            yield joined
            joined = None
        if text in "([{":
            calls.append(last)
        elif text in ")]}" and calls:
            calls.pop()
        last = text if token.group("name") else ("")


def untranslated(source):
    for offset, text, calls in literals(source):
        if TRANSLATES & set(calls) or NOT_SHOWN & set(calls) or any(spared.search(text) for spared, _ in SPARED):
            continue
        words = re.search(r"[^\W\d_]{2,} +[^\W\d_]+", text)
        if words or (SHOWS & set(calls[-2:]) and re.search(r"[^\W\d_]{2,}", text)):
            yield source.count("\n", 0, offset) + 1, text


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
    count = files = 0
    for folder in sys.argv[1:]:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            files += 1
            for line, text in untranslated(path.read_text(encoding="utf-8")):
                print(f"{path}:{line}: \"{text}\"")
                count += 1
    if count or not files:
        sys.exit(f"{count} texts bypass tr(), in {files} files")
    print(f"No text bypasses tr(), in {files} files")


main()
