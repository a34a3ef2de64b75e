"""Runs every notebook against one service and keeps what it shows the same way every time.

    python run.py             writes the outputs
    python run.py --check     prints where they differ from what is committed, and fails
    python run.py 02          only the notebooks whose name begins so
    python run.py --folder F  the notebooks of another folder

Tables and texts are compared as they are. A picture must be there and say the same about itself,
where it does: where exactly a line runs is not what a notebook promises. Cells with the tag
``neo4j`` need ``NEO4J_URI``; without it they are not compared.
"""

from __future__ import annotations

import argparse
import difflib
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

import service

FOLDER = Path(__file__).resolve().parent
CELL_SECONDS = 120
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
SVG = "image/svg+xml"
ANSI = re.compile(r"\x1b\[[0-9;]*m")


def _as_text(value: str | list[str]) -> str:
    return value if isinstance(value, str) else "".join(value)


def _normal_output(output: nbformat.NotebookNode) -> nbformat.NotebookNode:
    if "execution_count" in output:
        output["execution_count"] = None
    if "metadata" in output:
        output["metadata"] = {}
    if SVG in output.get("data", {}):
        # The picture itself and a line for readers of text, and no PNG beside it.
        output["data"] = {
            name: _as_text(output["data"][name])
            for name in (SVG, "text/plain")
            if name in output["data"]
        }
        output["data"][SVG] = re.sub(r"[ \t]+$", "", output["data"][SVG], flags=re.MULTILINE)
        plain = output["data"].get("text/plain", "")
        output["data"]["text/plain"] = re.sub(r"<Figure size .*>", "<Figure>", plain)
    return output


def normalise(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """The same notebook without counts, times and versions."""
    notebook["metadata"] = METADATA
    for cell in notebook["cells"]:
        cell["metadata"] = {
            name: value for name, value in cell["metadata"].items() if name == "tags"
        }
        if cell["cell_type"] == "code":
            cell["execution_count"] = None
            cell["outputs"] = [_normal_output(output) for output in cell["outputs"]]
    return notebook


def _words_of_picture(svg: str) -> list[str]:
    """Title and description; which words have room on lines is a matter of layout."""
    head = svg.split("<style", 1)[0]
    found = [
        re.search(rf"<{tag}[^>]*>(.*?)</{tag}>", head, re.DOTALL) for tag in ("title", "desc")
    ]
    return [match[1].strip() for match in found if match]


def shown(notebook: nbformat.NotebookNode, with_neo4j: bool) -> list[str]:
    """What is compared, line by line."""
    lines: list[str] = []
    for cell in notebook["cells"]:
        if cell["cell_type"] != "code" or (
            not with_neo4j and "neo4j" in cell["metadata"].get("tags", [])
        ):
            continue
        lines += [f"### {cell['id']}", *_as_text(cell["source"]).splitlines()]
        for output in cell["outputs"]:
            data = output.get("data", {"text": output.get("text", "")})
            for kind, value in sorted(data.items()):
                text = _as_text(value)
                lines += [
                    f"# {kind}",
                    *(_words_of_picture(text) if kind == SVG else text.splitlines()),
                ]
    return lines


def execute(path: Path) -> nbformat.NotebookNode:
    """The notebook as it is after a run in a folder of its own, so that what it writes does not
    stay.

    :raises CellExecutionError: a cell failed
    """
    notebook = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as folder:
        client = NotebookClient(
            notebook,
            timeout=CELL_SECONDS,
            kernel_name="python3",
            resources={"metadata": {"path": folder}},
            extra_arguments=["--IPKernelApp.log_level=ERROR"],
            # In how many pieces a print arrives depends on how busy the machine is.
            coalesce_streams=True,
        )
        return normalise(client.execute())


def check(path: Path, fresh: nbformat.NotebookNode, with_neo4j: bool) -> bool:
    """Whether the committed notebook shows what a run shows; says where not."""
    committed = shown(nbformat.read(path, as_version=4), with_neo4j)
    difference = list(
        difflib.unified_diff(
            committed,
            shown(fresh, with_neo4j),
            f"{path.name} committed",
            f"{path.name} run",
            lineterm="",
        )
    )
    print("\n".join(difference), end="\n" if difference else "")
    return not difference


def _environment(own: str) -> Callable[[], None] | None:
    """Sets what notebooks read, settings of the user's left out; returns what stops the service
    that was started, if one was.

    :param own: a folder that nobody else uses
    """
    os.environ["PYTHONPATH"] = str(FOLDER)
    # A debugger's warnings have no place in outputs.
    os.environ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"
    for name in ("MPLCONFIGDIR", "IPYTHONDIR"):
        os.environ[name] = own
    if os.environ.get("ENTENTE_URL"):
        return None
    print("Starting a service …", file=sys.stderr)
    connection, stop = service.start()
    os.environ["ENTENTE_URL"] = connection["url"]
    for name in ("uri", "username", "password"):
        os.environ[f"NEO4J_{name.upper()}"] = connection[name]
    return stop


def _run_all(paths: list[Path], compare: bool) -> bool:
    with_neo4j = bool(os.environ.get("NEO4J_URI"))
    if compare and not with_neo4j:
        print(
            "NOT COMPARED: cells that ask Neo4j itself, because NEO4J_URI is not set.",
            file=sys.stderr,
        )
    well = True
    for path in paths:
        begun = time.monotonic()
        try:
            fresh = execute(path)
        except CellExecutionError as error:
            print(f"{path.name} failed:\n{ANSI.sub('', str(error))}")
            well = False
            continue
        if compare:
            well = check(path, fresh, with_neo4j) and well
        else:
            nbformat.write(fresh, path)
        print(f"{path.name}: {time.monotonic() - begun:.1f} s", file=sys.stderr)
    return well


def main() -> int:
    """0 when all is well, 1 when a notebook differs or fails."""
    parser = argparse.ArgumentParser(description="Runs the notebooks.")
    parser.add_argument(
        "--check", action="store_true", help="compare with what is committed instead of writing"
    )
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the notebooks are")
    parser.add_argument("names", nargs="*", help="beginnings of file names; none: all")
    asked = parser.parse_args()
    paths = [
        path
        for path in sorted(asked.folder.glob("*.ipynb"))
        if path.name.startswith(tuple(asked.names or [""]))
    ]
    if not paths:
        print("There is no such notebook.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as own:
        stop = _environment(own)
        try:
            return 0 if _run_all(paths, asked.check) else 1
        finally:
            if stop is not None:
                stop()


if __name__ == "__main__":
    sys.exit(main())
