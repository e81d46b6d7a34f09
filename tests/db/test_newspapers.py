from __future__ import annotations

import pytest
from sqlite_utils import Database

from db import archive, newspapers
from db.errors import NoSuchRecord
from db.records import Newspaper


@pytest.mark.parametrize(
    "title", ["海湾日报", "海 湾 日 报", "《海湾日报》", "海灣日報", "海湾\u3000日报", "“海湾”日报"]
)
def test_a_newspaper_is_known_however_its_title_is_set(db: Database, title: str) -> None:
    with archive.transaction(db):
        number = newspapers.put(db, Newspaper("海湾日报"))
    assert newspapers.find(db, Newspaper(title)) == number
    assert newspapers.find(db, Newspaper("海湾晚报")) is None


def test_what_was_not_known_is_filled_and_what_was_known_stays(db: Database) -> None:
    with archive.transaction(db):
        number = newspapers.put(db, Newspaper("海湾日报", cn="11-0001"))
        assert newspapers.put(db, Newspaper("海灣日報", cn="99-9999", sponsor="海湾日报社")) == number
    assert newspapers.get(db, number) == Newspaper("海湾日报", cn="11-0001", sponsor="海湾日报社")


def test_an_untitled_newspaper_is_one(db: Database) -> None:
    with archive.transaction(db):
        assert newspapers.put(db, Newspaper("")) == newspapers.put(db, Newspaper(" "))


def test_a_newspaper_that_is_not_there_is_named(db: Database) -> None:
    with pytest.raises(NoSuchRecord) as caught:
        newspapers.get(db, 7)
    assert (caught.value.kind, caught.value.number) == ("newspaper", 7)
