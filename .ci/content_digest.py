#!/usr/bin/env python3
"""The content digest of a document, written anew from its description in docs/format/README.md.

    .ci/content_digest.py FILE…    prints the digest that each document should carry, beside the one that it does
"""

import hashlib
import re
import sys
import xml.etree.ElementTree as ElementTree

LEFT_OUT = {"Release", "Extension"}
ATTRIBUTE = re.compile(r'contentDigest="sha256:[0-9a-f]{64}"')


def local(name):
    return name.rpartition("}")[2]


def canonical(element, depth=0):
    """The bytes that are the same however the element is laid out."""
    parts = [b"\1", local(element.tag).encode()]
    attributes = sorted((local(name).encode(), value.encode()) for name, value in element.attrib.items())
    for name, value in attributes:
        parts += [b"\2", name, b"\3", value]
    text = element.text or ""
    if text.strip(" \t\r\n"):
        parts += [b"\4", text.encode()]
    for child in element:
        if depth > 0 or local(child.tag) not in LEFT_OUT:
            parts.append(canonical(child, depth + 1))
    parts.append(b"\5")
    return b"".join(parts)


def content_digest(exchange):
    return "sha256:" + hashlib.sha256(canonical(exchange)).hexdigest()


def exchanges(text):
    root = ElementTree.fromstring(text.encode())
    return [root] if local(root.tag) == "Exchange" else [child for child in root if local(child.tag) == "Exchange"]


def resealed(text):
    """The text with the digests that its documents should carry; as it is where it cannot be read."""
    if "<!DOCTYPE" in text:
        return text
    try:
        sealed = [each for each in exchanges(text) if any("contentDigest" in child.attrib for child in each)]
    except ElementTree.ParseError:
        return text
    digests = iter([content_digest(each) for each in sealed])
    return ATTRIBUTE.sub(lambda _: f'contentDigest="{next(digests)}"', text, count=len(sealed))


def main():
    for path in sys.argv[1:]:
        for exchange in exchanges(open(path, encoding="utf-8").read()):
            carried = [child.get("contentDigest") for child in exchange if local(child.tag) == "Release"]
            print(path, content_digest(exchange), carried[0] if carried else None)


if __name__ == "__main__":
    main()
