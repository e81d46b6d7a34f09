"""NITF, the News Industry Text Format: one article a document, heads and text marked."""

from __future__ import annotations

from db.records import Issue
from viewer.importing import xmltree
from viewer.importing.material import FormatError, Material
from viewer.importing.news import newsbody, newsitem

_ROOT = "nitf"


def score(material: Material) -> int:
    """Certain of an XML document whose root is nitf, of any version and namespace."""
    found = xmltree.opening(material.data)
    return 95 if found is not None and found[1] == _ROOT else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read one article; raises FormatError for what is no NITF and for one without headline and text."""
    root = xmltree.parse(material.data, material.name)
    if xmltree.local(root) != _ROOT:
        raise FormatError(material.name, "unknown-format", found=xmltree.local(root))
    return newsitem.issues([newsbody.of_nitf(root)], material.name)
