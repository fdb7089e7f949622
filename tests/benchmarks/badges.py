"""1,000 badges with QR codes to PDF: Planner against a plain QPainter program with segno."""

import sys
from pathlib import Path

from invented import write_list
from measure import Bench, compare, new_folder
from pypdf import PdfReader

HERE = Path(__file__).parent
COUNT = 1_000
SHEETS = 125  # of eight


def main() -> None:
    with new_folder() as folder:
        bench = Bench(Path(folder))
        people = write_list(bench.folder / "people.csv", COUNT)
        file, pdf, naive_pdf = (bench.folder / name for name in ("bench.planner", "badges.pdf", "naive.pdf"))
        planner = [sys.executable, "-m", "planner", "--workspace", file]
        bench.run("planner", [*planner, "import", people, "--event", "Bench", "--new"])
        printing = [*planner, "print", "badges", pdf, "--event", "Bench", "--stock", "Avery 5395"]
        naive = [sys.executable, HERE / "naive_badges.py", file, naive_pdf]
        compare(
            f"{COUNT:,} badges to PDF, whole process",
            {
                "QPainter and segno, plainly": lambda: bench.time("naive", naive),
                "planner print badges": lambda: bench.time("planner", printing),
            },
            rounds=5,
        )
        for made in (naive_pdf, pdf):
            pages = len(PdfReader(made).pages)
            print(f"  {made.name}: {pages} pages, {made.stat().st_size / 1e6:.1f} MB")
            if pages != SHEETS:
                sys.exit(f"{made.name} has {pages} pages instead of {SHEETS}: the comparison means nothing.")


if __name__ == "__main__":
    main()
