"""Do exported DOCX files come back from LibreOffice as what was done to them? Accept all, reject all, leave all.

Needs LibreOffice and its Python (Debian: libreoffice-writer, python3-uno):
``curate run raw && curate export --to docx -o out``, then ``python bench/docx_office.py . out``.
"""

import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from curate.review import docx_in, marks
from curate.review.report import Report

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges", "pending": ""}
# Runs in the system's Python, where LibreOffice's bindings are.
OFFICE = """
import sys, time, uno
from com.sun.star.beans import PropertyValue
def named(name, value):
    made = PropertyValue(); made.Name = name; made.Value = value
    return made
port, command, target, *sources = sys.argv[1:]
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(60):
    try:
        context = resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(1)
make = context.ServiceManager.createInstanceWithContext
desktop, send = make("com.sun.star.frame.Desktop", context), make("com.sun.star.frame.DispatchHelper", context)
for number, source in enumerate(sources):
    document = desktop.loadComponentFromURL("file://" + source, "_blank", 0, (named("Hidden", True),))
    if command:
        send.executeDispatch(document.getCurrentController().getFrame(), command, "", 0, ())
    document.storeToURL(f"file://{target}/{number}.docx", (named("FilterName", "MS Word 2007 XML"),))
    document.close(True)
desktop.terminate()
"""


def answered(sources: list[Path], command: str, folder: Path, port: int) -> list[Path]:
    """The files as LibreOffice saves them after a command."""
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            f"--accept=socket,host=127.0.0.1,port={port};urp;",
            f"-env:UserInstallation=file://{folder}/profile",
        ]
    )
    names = [str(s.resolve()) for s in sources]
    subprocess.run(["/usr/bin/python3", "-c", OFFICE, str(port), command, str(folder), *names], check=True)
    office.wait()
    return [folder / f"{n}.docx" for n in range(len(sources))]


def main() -> int:
    """Print what was read of each treatment; 1 when any change was read as something else."""
    report, sources = Report(Path(sys.argv[1])), sorted(Path(sys.argv[2]).rglob("*.docx"))
    wrong = 0
    for port, (kind, command) in enumerate(COMMANDS.items(), 2010):
        found: Counter[str] = Counter()
        with tempfile.TemporaryDirectory() as folder:
            for path in answered(sources, command, Path(folder), port):
                came = docx_in.read(path)
                sent = marks.recall(report.folder, came.name)
                assert sent is not None
                found.update(v.kind for v in docx_in.verdicts(sent, came.signs))
        print(f"{kind}: {len(sources)} files, read as {dict(found)}")
        wrong += found.total() - found[kind]
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
