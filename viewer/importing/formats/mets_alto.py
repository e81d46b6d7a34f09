"""Digitised newspapers: METS, which takes the files of its pages with it, and pages (ALTO, PAGE) by themselves."""

from __future__ import annotations

from db.records import Issue
from viewer.importing import xmltree
from viewer.importing.material import FormatError, Material
from viewer.importing.mets import alto, files, issue, page_xml


def score(material: Material) -> int:
    """Certain of a document whose root is called as those of METS, ALTO and PAGE are; wants nothing else."""
    found = xmltree.opening(material.data)
    return 95 if found is not None and found[1] in ("mets", "alto", "PcGts") else 0


def leads(opening: bytes) -> bool:
    """METS takes in the pages that it names."""
    found = xmltree.opening(opening)
    return found is not None and found[1] == "mets"


def read(material: Material) -> tuple[Issue, ...]:
    """Read one issue, or the page of one; raises FormatError for what is no XML and for METS of anything else."""
    root = xmltree.parse(material.data, material.name, files.DEEPEST, material.text)
    match xmltree.local(root):
        case "mets":
            return (issue.of_mets(root, material),)
        case "alto":
            return (issue.of_pages(alto.sheets(root), material),)
        case "PcGts":
            return (issue.of_pages(page_xml.sheets(root), material),)
    raise FormatError(material.name, "unknown-format")
