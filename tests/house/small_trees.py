"""Runs a script of the house on small trees made for it."""

import subprocess
import sys
import tempfile
from pathlib import Path


def run_on(script, files):
    """What a script beside this one says of a tree with these files, given as path and text."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        command = [sys.executable, "-B", Path(__file__).with_name(script), folder]
        return subprocess.run(command, capture_output=True, text=True, check=False)
