"""Runs an Entente service of its own for as long as somebody holds its standard input open.

    python service.py

Starts ``node src/entente.mjs serve`` on a free port with a data folder in the temp folder (so it
loads the seed packs anew) and prints one line of JSON once it is ready: ``url``, and ``uri``,
``username`` and ``password`` of its Neo4j. When standard input ends, however the program that held
it ended, the service is stopped and its folder removed.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import requests

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 300
STOP_SECONDS = 60
NEEDS = (
    "Entente needs Node 20.19 or newer, a JDK 17 or newer and Maven; "
    "or set ENTENTE_URL to a service that runs."
)

_URL = re.compile(r"GraphQL +(\S+)/graphql")


def _connection(said: str, data: Path) -> dict[str, str] | None:
    """Where the service is, once it has said all its words of welcome, and the Neo4j that runs on
    its data folder; else None."""
    url = _URL.search(said)
    if not url or "Stop with" not in said:
        return None
    uri = json.loads((data / "running.json").read_text(encoding="utf-8"))["boltUri"]
    password = (data / "neo4j-password").read_text(encoding="utf-8").strip()
    return {"url": url[1], "uri": uri, "username": "neo4j", "password": password}


def _is_ready(url: str) -> bool:
    try:
        return requests.get(f"{url}/readyz", timeout=10).ok
    except requests.RequestException:
        return False


def _wait(process: subprocess.Popen[bytes], home: Path) -> dict[str, str]:
    """Where the service is, once it answers.

    :raises RuntimeError: it ended, or did not answer within START_SECONDS; with its own last words
    """
    log = home / "service.log"
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        found = _connection(log.read_text(encoding="utf-8", errors="replace"), home / "data")
        if found and _is_ready(found["url"]):
            return found
        time.sleep(0.3)
    last = "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:])
    raise RuntimeError(f"The service did not start. {NEEDS}\n{last}")


def _run() -> None:
    node = shutil.which("node")
    if node is None:
        raise RuntimeError(f"There is no node on the path. {NEEDS}")
    home = Path(tempfile.mkdtemp(prefix="entente-notebooks-"))
    own = {"HOST": "127.0.0.1", "PORT": "0", "ENTENTE_HOME": str(home / "data")}
    # A server that somebody else runs may hold other data, and is not ours to write to.
    env = {
        name: value for name, value in os.environ.items() if not name.startswith("NEO4J_")
    } | own
    process = None
    try:
        with (home / "service.log").open("wb") as output:
            process = subprocess.Popen(
                [node, "src/entente.mjs", "serve"],
                cwd=ROOT,
                env=env,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
        print(json.dumps(_wait(process, home)), flush=True)
        sys.stdin.read()
    finally:
        if process is not None:
            process.terminate()
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(home, ignore_errors=True)


def start() -> tuple[dict[str, str], Callable[[], None]]:
    """Starts a service beside this program.

    :returns: its connection, and what stops it and waits until it has; the end of this program
        stops it as well
    :raises RuntimeError: it could not be started
    """
    # In a session of its own, so that interrupting a cell does not interrupt the service.
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).resolve())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdin and process.stdout and process.stderr
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(process.stderr.read().strip())

    def stop() -> None:
        process.communicate(timeout=STOP_SECONDS + 10)

    return json.loads(line), stop


if __name__ == "__main__":
    # A polite end takes the same way out as the end of standard input.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        _run()
    except RuntimeError as error:
        sys.exit(str(error))
