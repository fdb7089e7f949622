"""Brings resources/i18n/*.ts up to date with the texts of the program and its forms; run it before a release.

`python packaging/texts.py` updates every language there is; `python packaging/texts.py de` begins German.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from generate import ROOT, _tool

CONTEXT = "planner"
SOURCE = "en"
# How many plural forms lrelease asks for; two where a language is not named.
_FORMS = {"ja": 1, "zh": 1, "ko": 1, "tr": 1, "pl": 3, "ru": 3, "uk": 3, "cs": 3, "cy": 5, "ar": 6}

Key = tuple[str, str]
Forms = list[str]


def main(languages: list[str], root: Path = ROOT) -> None:
    """Write the texts of all languages that exist, and of those named."""
    folder = root / "resources" / "i18n"
    found = found_texts(root)
    present = {path.stem.removeprefix("planner_") for path in folder.glob("planner_*.ts")}
    for language in sorted({SOURCE, *present, *languages}):
        path = folder / f"planner_{language}.ts"
        write(path, language, found, read(path))


def found_texts(root: Path = ROOT) -> dict[Key, str]:
    """Return every text that the program shows by context and source, with where it stands first."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "found.ts"
        # N_ is read as QT_TR_NOOP, which gives its texts an empty context.
        args = ["-silent", "-tr-function-alias", "QT_TR_NOOP+=N_", "-locations", "relative", "-extensions", "py,ui"]
        sources = [root / "src" / "planner", root / "ui"]
        files = [path for source in sources for path in sorted(source.rglob("*")) if _is_source(path)]
        subprocess.run([_tool("lupdate"), *args, *files, "-ts", made], check=True, capture_output=True)
        return {
            (context.findtext("name") or CONTEXT, message.findtext("source") or ""): _place(message)
            for context in ET.parse(made).getroot().iter("context")
            for message in context.iter("message")
        }


def read(path: Path) -> dict[Key, Forms]:
    """Return the finished translations of a file, nothing where there is no file."""
    if not path.exists():
        return {}
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): _forms(message)
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
        if _is_finished(message)
    }


def write(path: Path, language: str, found: dict[Key, str], known: dict[Key, Forms]) -> None:
    """Write the file of a language: texts that are gone leave it, new ones stand in it as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE)
    contexts: dict[str, ET.Element] = {}
    for context, source in sorted(found):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        forms = english(source) if language == SOURCE else known.get((context, source), [])
        _add(contexts[context], source, forms, _FORMS.get(language, 2))
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def english(source: str) -> Forms:
    """Return the two forms of a counted text; others are read as they stand and need no translation."""
    return source.split("|", 1) if is_counted(source) else []


def is_counted(source: str) -> bool:
    """Tell whether a text has a singular and a plural: "{n} guest|{n} guests"."""
    return "|" in source and "{n}" in source


def _add(context: ET.Element, source: str, forms: Forms, count: int) -> None:
    message = ET.SubElement(context, "message")
    ET.SubElement(message, "source").text = source
    translation = ET.SubElement(message, "translation")
    if not forms:
        translation.set("type", "unfinished")
    if is_counted(source):
        message.set("numerus", "yes")
        for at in range(count):
            ET.SubElement(translation, "numerusform").text = forms[at] if at < len(forms) else ""
    elif forms:
        translation.text = forms[0]


def _forms(message: ET.Element) -> Forms:
    translation = message.find("translation")
    if translation is None:
        return []
    counted = [form.text or "" for form in translation.iter("numerusform")]
    return counted or [translation.text or ""]


def _is_finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") is None


def _is_source(path: Path) -> bool:
    return path.suffix in {".py", ".ui"} and "_generated" not in path.parts


def _place(message: ET.Element) -> str:
    location = message.find("location")
    return "" if location is None else location.get("filename", "")


if __name__ == "__main__":
    main(sys.argv[1:])
