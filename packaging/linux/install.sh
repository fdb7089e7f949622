#!/bin/sh
# Puts Planner into your menu and lets a double click open .planner files; with --remove, takes it out again.
# Nothing but your own account is touched. The program stays where it is: run this again after moving its folder.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}

case "$here" in
*[\"\`\$\\%\|\&]*)
    echo "Nothing was done: a menu cannot hold the name of the folder $here. Give it a plain name and try again." >&2
    exit 1
    ;;
esac

cd "$here/share"
find . -type f | while read -r file; do
    if [ "${1:-}" = --remove ]; then
        rm -f "$data/$file"
    else
        mkdir -p "$data/$(dirname "$file")"
        cp "$file" "$data/$file"
    fi
done

menu=$data/applications/planner.desktop
if [ -f "$menu" ]; then
    sed -i "s|^Exec=planner |Exec=\"$here/planner\" |" "$menu"
fi

# Desktops look by themselves; these make them look at once, and not every system has them.
if [ -d "$data/mime" ] && command -v update-mime-database >/dev/null; then
    update-mime-database "$data/mime"
fi
if [ -d "$data/applications" ] && command -v update-desktop-database >/dev/null; then
    update-desktop-database "$data/applications"
fi

if [ "${1:-}" = --remove ]; then
    echo "Planner is out of the menu. Your files, and the program in $here, are where they were."
else
    echo "Planner is in the menu, and a double click on a .planner file opens it."
fi
