"""Print the command of the README that follows a marker comment, so that CI runs what newcomers read."""

import re
import sys
from pathlib import Path

readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
found = re.search(rf"<!-- command: {re.escape(sys.argv[1])} -->\s*```sh\n(.+?)\n```", readme, re.DOTALL)
if found is None:
    sys.exit(f"README.md has no command marked {sys.argv[1]}")
print(found[1])
