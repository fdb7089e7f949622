"""Which files run as a program where a desktop opens them, and so could do anything to whoever opens them."""

_ENDINGS = frozenset(
    # Windows: programs, scripts, installers, settings, shortcuts and disks that are mounted by a double click.
    "ade adp app application appref-ms appx appxbundle asp bas bat cab chm cmd cnt com cpl crt csh diagcab dll exe fxp "
    "gadget grp hlp hpj hta htc img inf ins iso isp its jnlp job js jse ksh library-ms lnk mad maf mag mam maq mar mas "
    "mat mau mav maw mda mde mdt mdw mdz msc msh msh1 msh1xml msh2 msh2xml mshxml msi msix msixbundle msp mst ops osd "
    "pcd pif plg prf prg printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psdm1 psm1 reg scf scr sct search-ms "
    "searchconnector-ms settingcontent-ms shb shs sys theme themepack tmp url vb vbe vbp vbs vhd vhdx vsmacros vsw "
    "vxd webpnp wim ws wsc wsf wsh xbap xll xnk "
    # Linux
    "appimage bash bin deb desktop elf flatpak flatpakref flatpakrepo kdelnk out rpm run service sh snap so zsh "
    # macOS
    "action applescript bundle command dmg fileloc inetloc kext mobileconfig mpkg osax pkg prefpane scpt scptd terminal "
    "tool webloc workflow "
    # Languages that have a program of their own to run them
    "class jar lua php pl py pyc pyo pyw pyz pyzw rb tcl".split()
)
_BEGINNINGS = (
    b"\x7fELF",
    b"#!",
    b"[Desktop Entry]",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
)
_HEAD = 64
_BYTE_ORDER = b"\xef\xbb\xbf"


def runs_as_program(name: str, content: bytes) -> bool:
    """Tell whether a file would run rather than be shown, by the ending of its name or by how it begins."""
    begins = content.removeprefix(_BYTE_ORDER).lstrip()
    is_windows_one = begins.startswith(b"MZ") and b"\0" in begins[:_HEAD]
    # Windows takes what is before a colon for the file.
    return is_windows_one or begins.startswith(_BEGINNINGS) or any(map(_is_called_like_one, name.split(":")))


def _is_called_like_one(name: str) -> bool:
    # Windows drops dots and spaces at the end.
    _, dot, ending = name.rstrip(". \t").casefold().rpartition(".")
    return bool(dot) and ending in _ENDINGS
