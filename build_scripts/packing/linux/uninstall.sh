#!/bin/sh
# Removes Worksheet Studio where install.sh put it. Worksheets, jobs and settings stay.
#
#     sh uninstall.sh [--prefix FOLDER]     FOLDER is where this file was installed, else ~/.local
set -eu

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

# …/lib/worksheet-studio/versions/<version>/uninstall.sh, however it was called
here=$(dirname -- "$(readlink -f -- "$0")")
prefix=${HOME:+$HOME/.local}
case $here in
    */lib/worksheet-studio/versions/*) prefix=${here%/lib/worksheet-studio/versions/*} ;;
esac
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -gt 1 ] || stop "Name a folder after --prefix."; prefix=$2; shift 2 ;;
        --prefix=*) prefix=${1#--prefix=}; shift ;;
        -h | --help) sed -n '2,4s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) stop "'$1' is not understood; 'sh uninstall.sh --help' says what is." ;;
    esac
done
[ -n "$prefix" ] || stop "Name a folder with --prefix."
prefix=$(CDPATH='' cd -- "$prefix" 2>/dev/null && pwd -P) || stop "There is no folder $prefix."
base=$prefix/lib/worksheet-studio
[ -L "$base/current" ] || stop "Worksheet Studio is not installed in $prefix."

for link in /proc/[0-9]*/exe; do
    case $(readlink -- "$link" 2>/dev/null) in
        "$base"/versions/*) stop "Worksheet Studio is running. Please close it (also beside the clock), then start this again." ;;
    esac
done

for program in worksheet-studio worksheet-studio-window; do
    case $(readlink -- "$prefix/bin/$program" 2>/dev/null) in
        "$base"/*) rm -f -- "$prefix/bin/$program" ;;
    esac
done
share=$prefix/share
rm -f -- "$share/applications/worksheet-studio.desktop" "$share/metainfo/@IDENTIFIER@.metainfo.xml" \
    "$share/man/man1/worksheet-studio.1.gz" "$share/icons/hicolor/scalable/apps/worksheet-studio.svg" \
    "$share"/icons/hicolor/*x*/apps/worksheet-studio.png
if [ -e "$share/applications/mimeinfo.cache" ] && command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q "$share/applications" || :
fi
if [ -e "$share/icons/hicolor/icon-theme.cache" ] && command -v gtk-update-icon-cache >/dev/null 2>&1; then
    gtk-update-icon-cache -q -t -f "$share/icons/hicolor" || :
fi

# Only what install.sh made: a folder that somebody put there is somebody's.
rm -f -- "$base/current" "$base/uninstall.sh"
for version in "$base"/versions/*; do
    if [ -x "$version/worksheet-studio" ] && [ -d "$version/_internal" ]; then
        rm -rf -- "$version"
    fi
done
rmdir -- "$base/versions" "$base" 2>/dev/null || say "Something that is not ours was left in $base."

say "Worksheet Studio was removed. Your worksheets, jobs and settings are where they were."
