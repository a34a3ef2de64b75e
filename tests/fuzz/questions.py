"""Prints valid questions made from the schema, one as a JSON text a line; the same for the same seed.

    python questions.py SCHEMA_FILE COUNT SEED

Arguments are of the right type and else anything: texts of any letters, numbers of any size, dates right and wrong.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis_graphql import nodes, queries

DATES = ["2014", "2014-06", "2014-06-29", "[2017-07-10..2017-11-03]", "[..2014-11]", "[2014..]", "0001", "9999"]
WRONG = ["", "x", "2014-13", "2014-02-30", "[2015..2014]", "99999", "-1"]


def texts(right: list[str]) -> st.SearchStrategy:
    return st.sampled_from(right + WRONG).map(nodes.String)


SCALARS = {
    "PartialDate": texts(DATES),
    "Date": texts(["2014-06-29", "0001-01-01", "9999-12-31"]),
    "DateTime": texts(["2099-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "2099-01-01T00:00:00+14:00"]),
    "JSON": texts(["{}"]),
}


def main() -> None:
    schema, count, start = Path(sys.argv[1]).read_text(encoding="utf-8"), int(sys.argv[2]), int(sys.argv[3])
    made: list[str] = []

    @seed(start)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(queries(schema, custom_scalars=SCALARS))
    def make(question: str) -> None:
        made.append(question)

    make()
    for question in made:
        print(json.dumps(question))


main()
