"""Digitised newspapers: METS, which takes the files of its pages with it, and pages (ALTO, PAGE) by themselves."""

from __future__ import annotations

from db.records import Issue
from viewer.importing.material import FormatError, Material
from viewer.importing.mets import alto, issue, page_xml, xml

_OPENING = 2**16


def score(material: Material) -> int:
    """Certain of a document whose root is called as those of METS, ALTO and PAGE are; wants nothing else."""
    return 95 if xml.root_name(material.data[:_OPENING]) in ("mets", "alto", "PcGts") else 0


def leads(opening: bytes) -> bool:
    """METS takes in the pages that it names."""
    return xml.root_name(opening) == "mets"


def read(material: Material) -> tuple[Issue, ...]:
    """Read one issue, or the page of one; raises FormatError for what is no XML and for METS of anything else."""
    try:
        root = xml.parse(material.data, material.text)
    except xml.NotXml as error:
        raise FormatError(material.name, "malformed", error.line, error.message) from error
    match xml.local(root):
        case "mets":
            return (issue.of_mets(root, material),)
        case "alto":
            return (issue.of_pages(alto.sheets(root), material),)
        case "PcGts":
            return (issue.of_pages(page_xml.sheets(root), material),)
    raise FormatError(material.name, "unknown-format")
