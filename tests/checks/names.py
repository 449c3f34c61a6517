#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A name means one type in every program.

Two types of one name in one program break C++'s one definition rule without a word from compiler or linker: one's
destructor is run on the other. So no class, struct, union or enum may be defined twice under the same full name, neither
in app/ nor in what a test program is linked of. Types in a namespace have its name in front, those in an unnamed one
are their file's own.
"""
import collections
import pathlib
import re
import sys

# What has no code in it: comments, raw strings, strings, characters (but not the ' in 1'000) and preprocessor lines.
NO_CODE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^()\s\\]{0,16})\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\''
    r'|^[ \t]*#(?:\\\n|[^\n])*',
    re.DOTALL | re.MULTILINE)
TYPE = re.compile(r"\b(?:class|struct|union|enum(?:\s+(?:class|struct))?)\s+(?:\[\[[^\]]*\]\]\s*|alignas\([^)]*\)\s*)*"
                  r"([A-Za-z_][\w:]*)\s*(?:final\s*)?(?::[^:].*)?$", re.DOTALL)
NAMESPACE = re.compile(r"\b(?:inline\s+)?namespace\b\s*([\w:]*)\s*$")


def types_of(text):
    """The full names of the types that a text defines in namespaces; those of unnamed ones and of functions are left out."""
    text = NO_CODE.sub(" ", text)
    scopes = []  # the name of a namespace, or None for a brace whose inside is nobody else's
    names = []
    head = 0
    for brace in re.finditer(r"[{};]", text):
        before = text[head:brace.start()]
        head = brace.end()
        if brace.group() == "}":
            if scopes:
                scopes.pop()
        elif brace.group() == "{":
            namespace = NAMESPACE.search(before)
            kind = TYPE.search(re.sub(r"\btemplate\s*<[^{};]*?>\s*(?=class|struct|union)", "", before))
            if kind and not namespace and None not in scopes:
                names.append("::".join([*scopes, kind.group(1)]))
            scopes.append(namespace.group(1) or None if namespace else None)
    return names


def sources(folder, deep=True):
    return [path for path in sorted(folder.rglob("*") if deep else folder.glob("*")) if path.suffix in (".h", ".cpp")]


def main(root):
    cache = {}

    def types(path):
        if path not in cache:
            cache[path] = types_of(path.read_text(encoding="utf-8"))
        return cache[path]

    program = sources(root / "app") + sources(root / "tests" / "support")
    folders = sorted({path.parent for path in sources(root / "tests")})
    clashes = set()
    for own in [[]] + [sources(folder, deep=False) for folder in folders if folder.name not in ("support", "fuzz")]:
        places = collections.defaultdict(list)
        for path in [*program, *own]:
            for name in set(types(path)):  # one file may have a name for each platform
                places[name].append(str(path.relative_to(root)))
        clashes |= {f"{name}: {', '.join(where)}" for name, where in places.items() if len(where) > 1}
    number = sum(len(names) for names in cache.values())
    if number < 500:
        clashes.add(f"Only {number} types were found: something is wrong with this check.")
    if clashes:
        print("Types that share a name, give one of them another:\n  " + "\n  ".join(sorted(clashes)))
        return 1
    print(f"{number} types, each with a name of its own.")
    return 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
