"""Drives of other machines are known by the kind of file system that Linux and macOS tell."""

import sys
from pathlib import Path

import pytest

from planner.store.places import is_shared, kind_among, kind_told, on_network

MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:35 / /mnt/team\040files rw,relatime shared:2 - cifs //server/team rw
41 22 0:36 / /media/sf_events rw,nodev - vboxsf events rw
42 22 0:37 / /run/user/1000/gvfs rw,nosuid - fuse.gvfsd-fuse gvfsd-fuse rw
43 22 0:38 / /home rw,relatime - btrfs /dev/sdb1 rw
""".strip()


@pytest.mark.parametrize(
    ("folder", "kind", "shared"),
    [
        ("/srv/events", "ext4", False),
        ("/home/ada", "btrfs", False),
        ("/mnt/team files/2027", "cifs", True),
        ("/mnt/team", "ext4", False),
        ("/media/sf_events", "vboxsf", True),
        ("/run/user/1000/gvfs/smb-share:server=nas", "fuse.gvfsd-fuse", True),
    ],
)
def test_the_kind_is_that_of_the_nearest_mount(folder: str, kind: str, shared: bool) -> None:
    assert kind_among(MOUNTS, Path(folder)) == kind
    assert is_shared(kind) == shared


@pytest.mark.parametrize("kind", ["nfs4", "smb3", "fuse.sshfs", "fuse.vmhgfs-fuse", "9p", "prl_fs", "smbfs", "afpfs"])
def test_drives_of_other_machines_are_shared(kind: str) -> None:
    assert is_shared(kind)


@pytest.mark.parametrize("kind", ["", "apfs", "hfs", "xfs", "zfs", "exfat", "vfat", "fuseblk", "overlay", "tmpfs"])
def test_drives_of_this_machine_are_not(kind: str) -> None:
    assert not is_shared(kind)


def test_what_macos_tells_names_the_kind() -> None:
    told = bytes(72) + b"smbfs".ljust(16, b"\0") + b"/Volumes/Team".ljust(1024, b"\0") + bytes(2000)
    assert kind_told(told) == "smbfs"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names no kinds")
def test_the_folder_of_the_tests_lies_here(tmp_path: Path) -> None:
    assert not on_network(tmp_path / "test.planner")
