#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes up the texts of today's sources into a copy of every translation and says what is missing or doesn't fit."""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from pathlib import Path

PLACES = re.compile(r"%L?\d+|%n")


def refreshed(lupdate, source, original, folder):
    copy = Path(folder) / original.name
    shutil.copy(original, copy)
    language = original.stem.split("_")[1]
    command = [lupdate, "-silent", "-recursive", "-I", "app", "-locations", "none", "-source-language", "en",
               "-target-language", language]
    if language == "en":
        command.append("-pluralonly")
    subprocess.run(command + ["app", "-ts", str(copy)], cwd=source, check=True)
    return copy


def complaints(path):
    for context in tree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            text = message.find("source").text
            translation = message.find("translation")
            where = f"{path.name}, {context.find('name').text}: “{text}”"
            if translation.get("type") in ("obsolete", "vanished"):
                yield f"{where} stands in no source any more"
                continue
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            if translation.get("type") == "unfinished" or not all(forms):
                yield f"{where} is not translated"
                continue
            for form in forms:
                missing = set(PLACES.findall(text)) - set(PLACES.findall(form)) - {"%n"}
                if missing or set(PLACES.findall(form)) - set(PLACES.findall(text)):
                    yield f"{where} has other placeholders in “{form}”"


def main(lupdate, source):
    originals = sorted((Path(source) / "translations").glob("*.ts"))
    if len(originals) < 2:
        sys.exit("There are fewer than two translations: something is wrong with this check.")
    with tempfile.TemporaryDirectory() as folder:
        found = [line for original in originals
                 for line in complaints(refreshed(lupdate, source, original, folder))]
    for line in found:
        print(line)
    if found:
        sys.exit("Build the target update_translations and translate what is missing.")


main(*sys.argv[1:])
