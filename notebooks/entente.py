"""Entente from a notebook: an answer, a DataFrame, a graph or a picture in one line each.

The service is the one that ``ENTENTE_URL`` names; without it, one is started with the seed packs
(half a minute or more), and stopped with the notebook. Filters have GraphQL's names: ``actor``,
``depth``, ``between``, ``types``, ``sign``, ``form``, ``against``, ``validAt``, ``validDuring``,
``knownAt``, ``publishedBy``, ``certainty``, ``contested`` and so on. A filter that does not exist
is refused, never ignored. With a date and no ``certainty``, at least LIKELY is meant.
"""

from __future__ import annotations

import html
import io
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
import networkx as nx
import pandas as pd
import requests
from matplotlib.figure import Figure

import service

TIMEOUT_SECONDS = 120

#: As wide as what code hosts and notebooks have room for.
WIDEST_PIXELS = 860

for _name, _value in {
    "max_colwidth": None,
    "width": 160,
    "max_columns": 20,
    "max_rows": 100,
}.items():
    pd.set_option(f"display.{_name}", _value)

# The same figure gives the same bytes, and its words stay words.
mpl.rcParams.update(
    {
        "svg.hashsalt": "entente",
        "svg.fonttype": "none",
        "font.family": "DejaVu Sans",
        "font.size": 9,
    }
)

#: Signs as the service's own pictures colour them: stands with, neither, stands against.
SIGN_COLOURS = {1: "#1c37d6", 0: "#737373", -1: "#a70001"}

_NUMBERS = {"sign", "origins", "confidence", "credibility", "latitude", "longitude"}

_stop: Callable[[], None] | None = None


class QuestionRefused(Exception):
    """The service did not answer; the message is its own."""


def _connect() -> None:
    global _stop
    if os.environ.get("ENTENTE_URL"):
        return
    print("Starting a service with the seed packs; this may take a minute …", file=sys.stderr)
    connection, _stop = service.start()
    os.environ["ENTENTE_URL"] = connection["url"]
    for name in ("uri", "username", "password"):
        os.environ[f"NEO4J_{name.upper()}"] = connection[name]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Iterable) and not isinstance(value, str):
        return ",".join(map(str, value))
    return str(value)


def _get(path: str, filters: Mapping[str, Any]) -> requests.Response:
    _connect()
    asked = {name: _text(value) for name, value in filters.items() if value is not None}
    answer = requests.get(
        f"{os.environ['ENTENTE_URL']}/{path}", params=asked, timeout=TIMEOUT_SECONDS
    )
    if not answer.ok:
        raise QuestionRefused(answer.text.strip())
    answer.encoding = "utf-8"
    return answer


def ask(query: str, **variables: Any) -> dict[str, Any]:
    """The ``data`` of a GraphQL answer.

    :raises QuestionRefused: the answer has errors
    """
    _connect()
    asked = {"query": query, "variables": variables}
    answer = requests.post(
        f"{os.environ['ENTENTE_URL']}/graphql", json=asked, timeout=TIMEOUT_SECONDS
    ).json()
    if answer.get("errors"):
        raise QuestionRefused("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def frame(what: str = "ties", **filters: Any) -> pd.DataFrame:
    """Ties, claims, actors, events, places, holdings or sources, one row each, as ``/export/<what>.csv`` has them.

    Days are text (ISO 8601, ends left out); a cell with several values joins them by ``; ``; what
    is empty is NA.
    """
    # Texts as they are: nothing here takes one for a formula.
    text = _get(f"export/{what}.csv", {**filters, "safe": 0}).text
    rows = pd.read_csv(io.StringIO(text), dtype_backend="numpy_nullable")
    # A column in which nothing stands is taken for numbers, and would not join with the same one
    # of another question.
    texts = [name for name in rows if rows[name].isna().all() and name not in _NUMBERS]
    return rows.astype(dict.fromkeys(texts, "string"))


def graph(**filters: Any) -> nx.MultiDiGraph:
    """Actors and ties for networkx: nodes and edges by id, with every attribute of the export.

    A symmetric tie is one edge as well, and says so (``symmetric``); use ``to_undirected()`` where
    direction is not the question.
    """
    return nx.parse_graphml(_get("export/graph.graphml", filters).text, force_multigraph=True)


def save(file: str, path: str | Path, **filters: Any) -> Path:
    """Writes an export, such as ``graph.gexf`` or ``ties.csv``, to a file."""
    target = Path(path)
    target.write_text(_get(f"export/{file}", filters).text, encoding="utf-8")
    return target


class Picture(str):
    """An SVG that a notebook shows."""

    def _repr_svg_(self) -> str:
        return str(self)

    def __repr__(self) -> str:
        title = re.search(r"<title[^>]*>(.*?)</title>", self, re.DOTALL)
        return f"<Picture: {html.unescape(title[1]) if title else 'without a title'}>"


def _fitting(svg: str) -> Picture:
    """Without the header of a file, and no wider than a page.

    Code hosts show an SVG as wide as it says it is, and cut it off.
    """
    body = svg[svg.index("<svg") :].strip()
    tag = body[: body.index(">")]
    width = re.search(r'\bwidth="([\d.]+)(pt)?"', tag)
    share = (
        min(1.0, WIDEST_PIXELS / (float(width[1]) * (4 / 3 if width[2] else 1))) if width else 1.0
    )

    def scaled(size: re.Match[str]) -> str:
        return f'{size[1]}="{float(size[2]) * share:.1f}{size[3]}"'

    return Picture(re.sub(r'\b(width|height)="([\d.]+)(pt|)"', scaled, tag) + body[len(tag) :])


def picture(**filters: Any) -> Picture:
    """The service's own drawing of at most 400 actors.

    ``paths="a,b"`` draws what joins two actors, ``actor="a", depth=2`` what surrounds one;
    anything else the ties that are asked for.
    """
    drawn = "picture.svg" if {"paths", "actor"} & filters.keys() else "export/graph.svg"
    return _fitting(_get(drawn, filters).text)


def chart(figure: Figure, title: str) -> Picture:
    """A matplotlib figure as an SVG with a title for those who do not see it."""
    buffer = io.StringIO()
    figure.savefig(
        buffer,
        format="svg",
        bbox_inches="tight",
        metadata={"Title": title, "Date": None, "Creator": None},
    )
    plt.close(figure)
    return _fitting(buffer.getvalue())


def _at(row: Any, path: str) -> Any:
    """What stands at ``hops.ties.type`` in a row: of all items of a list; None stays None."""
    for index, name in enumerate(steps := path.split(".")):
        if isinstance(row, list):
            rest = ".".join(steps[index:])
            found = (_at(item, rest) for item in row)
            return (
                "; ".join(dict.fromkeys(str(value) for value in found if value is not None))
                or None
            )
        if row is None:
            return None
        row = row[name]
    return "; ".join(map(str, row)) or None if isinstance(row, list) else row


def table(rows: Iterable[Any], **columns: str) -> pd.DataFrame:
    """Part of an answer as a DataFrame.

    Each column names the place of its value in a row, as ``who="subject.name"``. Where the way
    leads through a list, the different values are joined by ``; ``.
    """
    found = pd.DataFrame(
        [{name: _at(row, path) for name, path in columns.items()} for row in rows],
        columns=list(columns),
    )
    return found.convert_dtypes().fillna(pd.NA)
