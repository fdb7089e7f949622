"""The build hook: wheels and editable installs get src/planner/_generated/ made first."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GenerateHook(BuildHookInterface[Any]):
    """Runs packaging/generate.py before anything is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 -- hatchling's signature
        sys.path.insert(0, str(Path(self.root) / "packaging"))
        from generate import generate

        generate(Path(self.root))
