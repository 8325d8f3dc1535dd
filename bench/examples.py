"""Run the main job on raw/ and fail where the committed cleaned/ and reports/ are stale."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pandas as pd

ROOT = Path(__file__).parent.parent


def differs(name: Path, fresh: Path) -> bool:
    """Whether a committed output differs from the fresh one; library versions do not count."""
    old, new = ROOT / name, fresh / name
    if not old.exists() or not new.exists():
        return True
    if name.suffix == ".parquet":  # its bytes depend on the pyarrow version
        return not pd.read_parquet(old).equals(pd.read_parquet(new))
    if name.name == "manifest.json":
        first, second = (json.loads(p.read_text(encoding="utf-8")) for p in (old, new))
        return bool({**first, "versions": None} != {**second, "versions": None})
    return old.read_bytes() != new.read_bytes()


def files(root: Path) -> set[Path]:
    """Output files under a root, relative to it."""
    return {p.relative_to(root) for d in ("cleaned", "reports") for p in (root / d).rglob("*") if p.is_file()}


def main() -> int:
    """Compare; with ``--write`` take the fresh outputs."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        command = [sys.executable, "-m", "curate", "run", "raw", "-o", folder, "--quiet"]
        done = subprocess.run(command, cwd=ROOT, check=False)
        if done.returncode:
            return done.returncode
        stale = sorted(n for n in files(ROOT) | files(fresh) if differs(n, fresh))
        if "--write" in sys.argv:
            for part in ("cleaned", "reports"):
                shutil.rmtree(ROOT / part, ignore_errors=True)
                shutil.copytree(fresh / part, ROOT / part)
            return 0
    for name in stale:
        print(f"{name}: stale; run python bench/examples.py --write")
    print(f"examples: {len(stale)} stale")
    return int(bool(stale))


if __name__ == "__main__":
    sys.exit(main())
