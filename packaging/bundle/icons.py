"""Draws the program's icon in every size and container, from the one drawing.

`python -m bundle.icons` makes build/package/icons: PNG files, pgbackup.ico, pgbackup.icns.
"""

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from bundle.paths import ICONS, ROOT

SOURCE = ROOT / "resources" / "icons" / "app.svg"
SIDES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIDES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {
    "icp4": 16,
    "icp5": 32,
    "icp6": 64,
    "ic07": 128,
    "ic08": 256,
    "ic09": 512,
    "ic10": 1024,
    "ic11": 32,
    "ic12": 64,
    "ic13": 256,
    "ic14": 512,
}
"""Apple's name of each entry that holds a PNG, and its side in pixels."""


def drawn(renderer: QSvgRenderer, side: int) -> QImage:
    """The drawing on a transparent square."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """`image` as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())


def icns(pngs: Mapping[int, bytes]) -> bytes:
    """A Mac icon: typed entries, each with its length, both headers counted."""
    entries = b"".join(
        struct.pack(">4sI", kind.encode(), len(pngs[side]) + 8) + pngs[side]
        for kind, side in ICNS_TYPES.items()
    )
    return struct.pack(">4sI", b"icns", len(entries) + 8) + entries


def ico(images: Mapping[int, QImage]) -> bytes:
    """A Windows icon: bitmaps, and a PNG for the largest, as Windows' own tools write it."""
    blobs = {side: png(image) if side >= 256 else _dib(image) for side, image in images.items()}
    head = struct.pack("<HHH", 0, 1, len(blobs))
    offset = len(head) + 16 * len(blobs)
    directory = b""
    for side, blob in blobs.items():
        directory += struct.pack(
            "<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(blob), offset
        )
        offset += len(blob)
    return head + directory + b"".join(blobs.values())


def _dib(image: QImage) -> bytes:
    """A bottom-up bitmap with alpha, and the mask that ancient programs look at."""
    side = image.width()
    flipped = image.convertToFormat(QImage.Format.Format_ARGB32).flipped(Qt.Orientation.Vertical)
    mask = bytes((side + 31) // 32 * 4 * side)
    header = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + bytes(flipped.constBits()) + mask


def make(into: Path) -> None:
    """Draw everything into `into`."""
    into.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(SOURCE))
    images = {side: drawn(renderer, side) for side in SIDES}
    pngs = {side: png(image) for side, image in images.items()}
    for side, data in pngs.items():
        (into / f"{side}.png").write_bytes(data)
    (into / "pgbackup.icns").write_bytes(icns(pngs))
    (into / "pgbackup.ico").write_bytes(ico({side: images[side] for side in ICO_SIDES}))


def main() -> int:
    """Makes the icons."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    make(ICONS)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
