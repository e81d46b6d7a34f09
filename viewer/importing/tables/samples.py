"""How a table begins, for a person to say what its columns hold."""

from __future__ import annotations

from viewer.importing.material import FormatError, Material
from viewer.importing.tables import delimited, listed
from viewer.importing.tables.vocabulary import Table


def sample(material: Material) -> Table:
    """The names of a table's columns, its first 20 rows and what its columns seem to hold; only its beginning is read.

    Raises FormatError for a file that is no table.
    """
    opened = listed.opened(material) or delimited.opened(material)
    if opened is None:
        raise FormatError(material.name, "unknown-format")
    return opened.table
