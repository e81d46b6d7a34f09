"""The command line: verbs, what they print, and their exit codes."""

from __future__ import annotations

import dataclasses
import importlib
import json
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from db import archive, searches
from db.records import Asked
from main import main
from viewer import cli, places, resources


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run the program on an archive; gives exit code, output and errors."""

    def run(*words: object, archive: Path | None = None) -> tuple[int, str, str]:
        code = main(["--archive", str(archive or tmp_path / "a.baoku"), *map(str, words)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def test_import_reports_every_file(run: Any, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    code, out, err = run("import", resources.path("sample"), tmp_path / "empty.txt", "--json")
    report = json.loads(out)
    assert (code, report["added"], report["duplicates"], report["failed"]) == (1, 4, 0, 1)
    assert report["files"][0] == {
        "name": "sample/山海新报_20310310_01.txt", "status": "added", "encoding": "utf-8",
        "format": "printed_page", "encoding_sure": True, "issues": [1], "articles": 3, "revised": 0, "warnings": [],
        "says": [
            {"newspaper": "山海新报", "date": "2031-03-10", "edition": None, "pages": ["1"], "articles": 3,
             "added": 3, "revised": 0, "changed": True, "issue": 1}
        ],
    }  # fmt: skip
    assert report["files"][4]["status"] == "failed"
    assert err == "empty.txt is empty.\n"
    code, out, err = run("import", resources.path("sample"), "--json")
    assert (code, json.loads(out)["duplicates"], err) == (0, 4, "")


def test_a_rehearsal_tells_what_an_import_does_and_does_none_of_it(run: Any, tmp_path: Path) -> None:
    code, out, _ = run("import", "--dry-run", resources.path("sample"), "--json")
    told = json.loads(out)
    assert (code, told["run"], told["added"], told["files"][0]["says"][0]["issue"]) == (0, None, 4, None)
    assert not (tmp_path / "a.baoku").exists()
    run("import", resources.path("sample") / "山海新报_20310310_01.txt")
    before = (tmp_path / "a.baoku").read_bytes()
    code, out, _ = run("import", "--dry-run", resources.path("sample"), "--json")
    assert [file["status"] for file in json.loads(out)["files"]] == ["duplicate", "added", "added", "added"]
    assert (tmp_path / "a.baoku").read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["a.baoku"]


def test_a_rehearsal_says_that_nothing_was_stored(run: Any) -> None:
    said = "Nothing was stored: this is what an import would do."
    assert said in run("import", "--dry-run", resources.path("sample"))[1]
    assert said not in run("import", resources.path("sample"))[1]


def test_a_reader_that_has_seen_enough_is_no_fault(tmp_path: Path) -> None:
    words = [sys.executable, "main.py", "--archive", tmp_path / "a.baoku", "import", resources.path("sample"), "--json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=Path(__file__).parents[2]) as told:
        assert told.stdout is not None and told.stderr is not None
        told.stdout.close()
        assert told.stderr.read() == b""


def test_paper_and_day_can_be_told(run: Any, tmp_path: Path) -> None:
    page = tmp_path / "x.txt"
    page.write_text(
        "潮汐电站\n\n► 周原\n\n码头上的灯一盏一盏亮起来,等船的人把手揣进袖口,谁也不说话。\n", encoding="utf-8"
    )
    run("import", page, "--newspaper", "灯塔晚报", "--date", "2031-03-11")
    assert [(each["newspaper"], each["date"]) for each in json.loads(run("list", "--json")[1])] == [
        ("灯塔晚报", "2031-03-11")
    ]


def test_an_import_is_listed_undone_and_done_again(run: Any) -> None:
    run("import", resources.path("sample"))
    assert [(each["id"], each["files"], each["undone"]) for each in json.loads(run("runs", "--json")[1])] == [
        (1, 4, None)
    ]
    assert run("undo", 1)[0] == 0
    assert json.loads(run("list", "--json")[1]) == []
    assert run("runs")[1].rstrip().endswith("undone")
    code, _, err = run("undo", 1)
    assert (code, err) == (1, "The archive holds no import run number 1.\n")
    assert json.loads(run("import", resources.path("sample"), "--json")[1])["added"] == 4


def test_issues_are_read_again(run: Any, sample_archive: Path) -> None:
    code, out, _ = run("reread", 1, "--json", archive=sample_archive)
    assert (code, json.loads(out)["duplicates"]) == (0, 4)
    code, _, err = run("reread", 7, archive=sample_archive)
    assert (code, err) == (1, "The archive holds no issue number 7.\n")


def test_list(run: Any, sample_archive: Path) -> None:
    code, out, _ = run("list", "--json", archive=sample_archive)
    assert code == 0
    assert json.loads(out) == [
        {"id": 1, "newspaper": "山海新报", "date": "2031-03-10", "number": "10", "pages": 4, "articles": 12}
    ]
    assert "潮汐电站" in run("list", "--tree", archive=sample_archive)[1]


def test_show(run: Any, sample_archive: Path) -> None:
    code, out, _ = run("show", 1, "--json", archive=sample_archive)
    article = json.loads(out)
    assert (code, article["id"], article["headline"]) == (0, 1, "潮汐电站夜里发出第一度电")
    assert "　　3月8日凌晨" in run("show", 1, archive=sample_archive)[1]
    code, out, err = run("show", 99, archive=sample_archive)
    assert (code, out, err) == (1, "", "The archive holds no article number 99.\n")


def test_search(run: Any, sample_archive: Path) -> None:
    code, out, _ = run("search", "潮水", "--json", "--limit", 1, archive=sample_archive)
    found = json.loads(out)
    (hit,) = found["hits"]
    assert (code, found["query"], found["total"]) == (0, "潮水", 1)
    assert (hit["article"], hit["headline"], hit["date"], hit["page"]) == (
        1,
        "潮汐电站夜里发出第一度电",
        "2031-03-10",
        "1",
    )
    assert [hit["snippet"][start:end] for start, end in hit["spans"]] == ["潮水"]
    assert json.loads(run("search", "青屿", "--limit", 2, "--json", archive=sample_archive)[1])["total"] > 2


@pytest.mark.parametrize("name", ["json", "html", "md", "txt", "pdf"])
def test_export(run: Any, sample_archive: Path, tmp_path: Path, name: str) -> None:
    for words in (["--issue", 1], ["--article", 1], ["--query", "青屿"]):
        folder = tmp_path / str(words[0])
        folder.mkdir()
        code, out, _ = run("export", *words, "--format", name, "--to", folder, archive=sample_archive)
        (file,) = folder.iterdir()
        assert (code, out.strip(), file.suffix) == (0, str(file), f".{name}")
        assert file.stat().st_size > 1000
        again = run("export", *words, "--format", name, "--to", file, archive=sample_archive)
        assert again[0] == 1
        assert "already there" in again[2]


def test_an_empty_search_exports_nothing(run: Any, sample_archive: Path, tmp_path: Path) -> None:
    code, _, err = run(
        "export", "--query", "鲸落", "--format", "txt", "--to", tmp_path / "x.txt", archive=sample_archive
    )
    assert (code, err) == (1, "Nothing was found to export.\n")
    assert not (tmp_path / "x.txt").exists()


def test_check(run: Any, sample_archive: Path, tmp_path: Path) -> None:
    code, out, _ = run("check", archive=sample_archive)
    assert (code, "12 articles, no fault" in out) == (0, True)
    code, _, err = run("check", archive=tmp_path / "nowhere.baoku")
    assert (code, "not there" in err, (tmp_path / "nowhere.baoku").exists()) == (1, True, False)


def test_a_file_that_is_no_archive_is_refused_in_a_sentence(run: Any, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("hello")
    code, out, err = run("list", archive=other)
    assert (code, out, err) == (1, "", f"{other} is not an archive of this program; it was left as it is.\n")


@pytest.mark.parametrize(
    "words", [["search"], ["show", "x"], ["export", "--format", "txt", "--to", "x"], ["list", "--what"], ["import"]]
)
def test_wrong_use_is_code_2(run: Any, words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*words)
    assert ended.value.code == 2


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("baoku 0.")


def test_every_verb_is_where_the_command_line_looks_for_it() -> None:
    for room in set(cli.VERBS.values()):
        verbs = importlib.import_module(room).VERBS
        assert set(verbs) == {verb for verb, where in cli.VERBS.items() if where == room}


def test_keywords_are_made_of_all_articles_or_of_the_one_that_is_asked_for(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.digesting._NICE", 0)
    run("import", resources.path("sample"))
    code, out, _ = run("keywords", "1", "--json")
    words = json.loads(out)
    assert code == 0
    assert words[0].keys() == {"word", "weight", "articles"}
    code, _, err = run("digest")
    assert code == 0
    assert {"keywords: 12 of 12", "signature: 12 of 12"} <= set(err.splitlines())
    code, out, _ = run("keywords", "1")
    assert words[0]["word"] in out.splitlines()[0]
    assert run("keywords", "999")[::2] == (1, "The archive holds no article number 999.\n")


@pytest.fixture
def searched(sample_archive: Path) -> Path:
    """An archive in which something was searched and saved."""
    with closing(archive.create_or_open(sample_archive)) as db:
        asked, now = Asked("潮水", ("date:2031-03",)), datetime(2031, 3, 11, tzinfo=UTC)
        searches.save(db, "水", asked, now)
        searches.note(db, asked, now, hits=1, articles=12, seconds=0.01)
    return sample_archive


def test_saved_searches_are_listed_with_what_they_find(run: Any, searched: Path) -> None:
    code, out, _ = run("saved", "--json", archive=searched)
    assert (code, json.loads(out)) == (
        0,
        [{"id": 1, "name": "水", "hits": 1, "text": "潮水", "filters": ["date:2031-03"], "sort": "relevance"}],
    )
    assert "潮水  date:2031-03" in run("saved", archive=searched)[1]
    assert json.loads(run("saved", "--json")[1]) == []


def test_the_diary_is_listed_and_written(run: Any, searched: Path, tmp_path: Path) -> None:
    assert "1 of 12  潮水  date:2031-03" in run("diary", archive=searched)[1]
    (entry,) = json.loads(run("diary", "--json", archive=searched)[1])
    assert (entry["when"], entry["hits"], entry["text"]) == ("2031-03-11T00:00:00.000+00:00", 1, "潮水")
    target = tmp_path / "methods.md"
    code, out, _ = run("diary", "--to", target, archive=searched)
    assert (code, out.strip(), "潮水" in target.read_text(encoding="utf-8")) == (0, str(target), True)
    assert run("diary", "--to", target, archive=searched)[0] == 1
    assert run("diary", "--to", target, "--overwrite", archive=searched)[0] == 0
    with pytest.raises(SystemExit) as ended:
        run("diary", "--to", tmp_path / "methods.xyz", archive=searched)
    assert ended.value.code == 2


def test_timeline(run: Any, sample_archive: Path, tmp_path: Path) -> None:
    code, out, _ = run("timeline", "潮汐", "没有的词", "--by", "day", archive=sample_archive)
    assert (code, out.splitlines()[0].split()) == (0, ["period", "articles", "潮汐", "没有的词"])
    assert out.splitlines()[1].split()[0] == "2031-03-10" and out.splitlines()[1].split()[3] == "0"
    target = tmp_path / "tides.csv"
    code, out, _ = run("timeline", "潮汐", "--csv", target, archive=sample_archive)
    assert (code, out) == (0, f"{target}\n")
    assert target.read_text(encoding="utf-8-sig").splitlines()[1].startswith("2031-03,")
    code, _, err = run("timeline", "潮汐", "--csv", target, archive=sample_archive)
    assert code == 1 and "tides.csv" in err


def test_a_timeline_tells_gaps_from_noughts(run: Any, tmp_path: Path) -> None:
    archive = tmp_path / "a.baoku"
    for day in ("2031-01-05", "2031-03-05"):
        text = tmp_path / f"{day}.txt"
        text.write_text("渔船出海\n\n潮汐涨落。\n", encoding="utf-8")
        run("import", text, "--newspaper", "山海新报", "--date", day)
    _, out, _ = run("timeline", "渔船", "灯塔", archive=archive)
    assert [line.split() for line in out.splitlines()[1:]] == [
        ["2031-01", "1", "1", "0"], ["2031-02", "—", "—", "—"], ["2031-03", "1", "1", "0"],
    ]  # fmt: skip
    _, out, _ = run("timeline", "渔船", "--rate", "--by", "year", archive=archive)
    assert out.splitlines()[1].split() == ["2031", "2", "10,000.0"]


def test_a_concordance_is_printed_with_the_word_in_the_middle(run: Any, sample_archive: Path) -> None:
    code, out, _ = run("concordance", "潮水", archive=sample_archive)
    *lines, counts = out.splitlines()
    assert (code, len(lines), counts) == (0, 3, "Mentions: 3 · articles: 1")
    assert all(line.endswith("2031-03-10 山海新报 1, 3版") for line in lines)
    wide = [sum(2 if ord(char) > 0x2000 else 1 for char in line.split("【潮水】")[0]) for line in lines]
    assert max(wide) - min(wide) <= 3
    assert run("concordance", "没有的词", archive=sample_archive)[:2] == (0, "Mentions: 0 · articles: 0\n")


def test_a_concordance_in_another_order_as_json_and_in_files(run: Any, sample_archive: Path, tmp_path: Path) -> None:
    code, out, _ = run("concordance", "的", "--sort", "right", "--limit", 3, "--json", archive=sample_archive)
    told = json.loads(out)
    assert (code, told["query"], told["total"], len(told["mentions"])) == (0, "的", 105, 3)
    assert {"article", "date", "newspaper", "page", "title", "part", "block", "span", "left", "word", "right"} == set(
        told["mentions"][0]
    )
    files = ["--csv", tmp_path / "a.csv", "--xlsx", tmp_path / "a.xlsx"]
    code, out, _ = run("concordance", "的", *files, archive=sample_archive)
    assert (code, out.splitlines()) == (0, [*map(str, files[1::2]), "Mentions: 105 · articles: 9"])
    assert len((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()) == 106
    code, _, err = run("concordance", "的", *files, archive=sample_archive)
    assert (code, err) == (1, f"{tmp_path / 'a.csv'} is already there; nothing was written over it.\n")
    assert run("concordance", "的", *files, "--overwrite", archive=sample_archive)[0] == 0


def test_the_same_story_is_listed_oldest_first(run: Any, tmp_path: Path) -> None:
    run("import", resources.path("sample"))
    assert run("same", 4) == (0, "This story stands nowhere else in the archive.\n", "")
    page = resources.path("sample") / "山海新报_20310310_02.txt"
    again = tmp_path / "again" / page.name.replace("0310_", "0301_")
    again.parent.mkdir()
    again.write_text(page.read_text(encoding="utf-8").replace("二十八年", "二十六年"), encoding="utf-8")
    run("import", again, "--newspaper", "北礁周刊", "--date", "2031-03-01")
    code, out, _ = run("same", 4)
    assert code == 0 and "2031-03-01  北礁周刊 2版" in out and out.rstrip().endswith("一条渔船的最后一次年检")
    (found,) = json.loads(run("same", 4, "--json")[1])
    assert found["newspaper"] == "北礁周刊" and 0.9 < found["likeness"]["similarity"] < 1
    assert run("same", 999)[::2] == (1, "The archive holds no article number 999.\n")


def test_everything_goes_out_and_comes_in_again(run: Any, sample_archive: Path, tmp_path: Path) -> None:
    run("tag", 1, "潮汐", archive=sample_archive)
    made = tmp_path / "everything"
    code, out, err = run("export", "--everything", made, archive=sample_archive)
    assert (code, out.splitlines(), err) == (0, [str(made), "Issues: 1, articles: 12, source files: 4"], "")
    code, _, err = run("export", "--everything", made, archive=sample_archive)
    assert code == 1 and "already there" in err
    assert run("export", "--everything", made, "--overwrite", archive=sample_archive)[0] == 0
    code, out, _ = run("import", made, "--dry-run")
    assert code == 0 and "marks.json: tags: 1" in out and "Nothing was stored" in out
    code, out, _ = run("import", made, "--json")
    brought = [each["brought"]["tags"] for each in json.loads(out)["files"] if "brought" in each]
    assert code == 0 and sum(brought) == 1
    assert run("tags")[1].split() == ["1", "潮汐"]
    (made / "data" / "marks.json").write_text("{}", encoding="utf-8")
    code, _, err = run("import", made)
    assert code == 1 and "checksum" in err


def test_an_export_says_what_it_needs(run: Any, sample_archive: Path) -> None:
    code, out, err = run("export", "--issue", 1, archive=sample_archive)
    assert (code, out) == (2, "") and "--format" in err


def test_a_mistake_of_the_program_is_a_sentence_and_the_log_has_it(
    run: Any, monkeypatch: pytest.MonkeyPatch, logs: Path
) -> None:
    def mistaken(*_: object) -> int:
        raise ZeroDivisionError("nothing a user can mend")

    verb = importlib.import_module(cli.VERBS["list"]).VERBS["list"]
    monkeypatch.setitem(
        importlib.import_module(cli.VERBS["list"]).VERBS, "list", dataclasses.replace(verb, run=mistaken)
    )
    code, out, err = run("list")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert str(places.log_file()) in err and "ZeroDivisionError" not in err
    assert "ZeroDivisionError: nothing a user can mend" in places.log_file().read_text(encoding="utf-8")
