"""Pictures of plans, decoded off the window's thread and kept while they are shown."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from planner.domain.errors import PlannerError
from planner.domain.venue_details import DocumentRow
from planner.gui import aio
from planner.services import venue_documents

if TYPE_CHECKING:
    from planner.gui.workspace import Workspace

_MOST = 2400  # pixels either way; what is larger is read smaller
_KEPT = 12


def picture_endings() -> list[str]:
    """Return the endings of the files that are pictures here."""
    return sorted(bytes(each.data()).decode() for each in QImageReader.supportedImageFormats())


def is_picture(content: bytes) -> bool:
    """Tell whether the bytes can be shown as a picture."""
    return not decode(content).isNull()


def decode(content: bytes) -> QImage:
    """Return the picture, turned upright and at most 2,400 pixels either way; null where it is none."""
    data = QBuffer()
    data.setData(QByteArray(content))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(data)
    reader.setAutoTransform(True)
    size = reader.size()
    is_drawing = bytes(reader.format().data()).startswith(b"svg")
    if size.isValid() and (is_drawing or max(size.width(), size.height()) > _MOST):
        reader.setScaledSize(size.scaled(QSize(_MOST, _MOST), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class PlanPictures(QObject):
    """`picture(document)` returns it, or None and announces by `arrived` when it can be had."""

    arrived = Signal(str)  # digest

    def __init__(self, workspace: "Workspace", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._found: OrderedDict[str, QImage] = OrderedDict()
        self._wanted: set[str] = set()

    def picture(self, document: DocumentRow) -> QImage | None:
        """Return the picture of a document: null where it cannot be shown, None while it is being read."""
        if document.digest in self._found:
            self._found.move_to_end(document.digest)
            return self._found[document.digest]
        if document.digest not in self._wanted:
            self._wanted.add(document.digest)
            aio.spawn(self._read(document), self)
        return None

    async def all_of(self, documents: Iterable[DocumentRow]) -> dict[str, QImage]:
        """Return the pictures of these documents by digest, as far as they can be shown."""
        found = {}
        for document in documents:
            if document.digest not in self._found:
                await self._read(document)
            image = self._found.get(document.digest)
            if image is not None and not image.isNull():
                found[document.digest] = image
        return found

    async def _read(self, document: DocumentRow) -> None:
        try:
            kept = await self._workspace.read(venue_documents.read_document, document.id)
            image = await aio.in_thread(decode, kept.content)
        except PlannerError:
            return  # removed meanwhile: nobody asks for it any more
        finally:
            self._wanted.discard(document.digest)
        self._found[document.digest] = image
        while len(self._found) > _KEPT:
            self._found.popitem(last=False)
        self.arrived.emit(document.digest)
