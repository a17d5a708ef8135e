#!/bin/sh
# Installs Worksheet Studio for one person, without an administrator; once more to renew it.
#
#     sh install.sh [--prefix FOLDER] [--managed]
#
# FOLDER is ~/.local unless another one is named. --managed is for those who look after a school's computers: the
# program does not ask for newer versions then.
#
# What is new is put beside what is there and then takes its place in one step, so that nothing half-done is ever
# started. Worksheets, jobs and settings are elsewhere and stay as they are.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
prefix=${HOME:+$HOME/.local}
managed=

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -gt 1 ] || stop "Name a folder after --prefix."; prefix=$2; shift 2 ;;
        --prefix=*) prefix=${1#--prefix=}; shift ;;
        --managed) managed=yes; shift ;;
        -h | --help) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) stop "'$1' is not understood; 'sh install.sh --help' says what is." ;;
    esac
done
[ -n "$prefix" ] || stop "You have no home folder here. Name a folder with --prefix."
system=$(uname -s)-$(uname -m)
case $system in
    "@SYSTEM@") ;;
    *) stop "This download is for @SYSTEM@, and this computer is $system." ;;
esac
mkdir -p -- "$prefix" 2>/dev/null || stop "The folder $prefix cannot be made. Name another one with --prefix."
prefix=$(CDPATH='' cd -- "$prefix" && pwd -P)
newline=$(printf '\n_'); newline=${newline%_}
case $prefix in
    *"$newline"*) stop "The name of the folder has a line break in it. Name another one with --prefix." ;;
esac
base=$prefix/lib/worksheet-studio
versions=$base/versions

# Whether a program below the folder $1 runs; of other people's programs only an administrator sees that.
runs() {
    for link in /proc/[0-9]*/exe; do
        case $(readlink -- "$link" 2>/dev/null) in
            "$1"/*) return 0 ;;
        esac
    done
    return 1
}

if runs "$versions"; then
    stop "Worksheet Studio is running. Please close it (also beside the clock), then start this again; work goes on later where it was."
fi
mkdir -p -- "$versions" "$prefix/bin" "$prefix/share" 2>/dev/null \
    || stop "Nothing can be written in $prefix. Name another folder with --prefix."

say "Installing Worksheet Studio @VERSION@ in $prefix …"
new=$(mktemp -d "$versions/@VERSION@-XXXXXX") || stop "Nothing can be written in $prefix. Name another folder with --prefix."
trap 'rm -rf -- "$new"' EXIT
trap 'exit 1' HUP INT TERM
cp -R -P --preserve=mode,timestamps,links -- "$here/worksheet-studio/." "$new/" \
    || stop "It could not be copied; is the disk full? What was installed before is as it was."
cp -- "$here/uninstall.sh" "$new/uninstall.sh"
chmod 755 -- "$new" "$new/uninstall.sh"
if [ -n "$managed" ]; then
    printf '{"updates": false}\n' >"$new/managed.json"
elif [ -f "$base/current/managed.json" ]; then
    cp -- "$base/current/managed.json" "$new/"
fi
"$new/worksheet-studio" --version >/dev/null 2>&1 \
    || stop "It does not start on this system (is it older than @GLIBC@?). What was installed before is as it was."

# Takes the place of a link in one step.
link() {
    rm -f -- "$2.new"
    ln -s -- "$1" "$2.new"
    mv -f -T -- "$2.new" "$2"
}

# What the two paths of a desktop entry need so that blanks and everything else in them stay what they are.
in_entry() { printf '%s' "$1" | sed 's/\\/\\\\/g'; }
in_command() { printf '%s' "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/%/%%/g' -e 's/\\/\\\\/g'; }

default_of() {
    command -v xdg-mime >/dev/null 2>&1 || return 0
    xdg-mime query default "$1" 2>/dev/null || :
}

kinds="@KINDS@"
before=$(for kind in $kinds; do printf '%s\n' "$(default_of "$kind")"; done)

trap '' HUP INT TERM
link "${new#"$base"/}" "$base/current"
trap - EXIT
for program in worksheet-studio worksheet-studio-window; do
    link "$base/current/$program" "$prefix/bin/$program"
done
link "$base/current/uninstall.sh" "$base/uninstall.sh"

cp -R -- "$here/share/." "$prefix/share/"
entry=$prefix/share/applications/worksheet-studio.desktop
window=$base/current/worksheet-studio-window
start=
case $window in
    *%*) start='env ' ;; # GLib takes the first word for a program's name before it makes one of %%
esac
START=$start WINDOW=$(in_command "$window") PROOF=$(in_entry "$window") awk '
    /^Exec=/ { print "Exec=" ENVIRON["START"] "\"" ENVIRON["WINDOW"] "\" %F"; next }
    /^TryExec=/ { print "TryExec=" ENVIRON["PROOF"]; next }
    { print }' "$here/share/applications/worksheet-studio.desktop" >"$entry.new"
mv -f -- "$entry.new" "$entry"

# Desktops look for what is new when the folder's time changes, or in these lists where there are any.
touch -- "$prefix/share/icons/hicolor"
if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q "$prefix/share/applications" || :
fi
if [ -e "$prefix/share/icons/hicolor/icon-theme.cache" ] && command -v gtk-update-icon-cache >/dev/null 2>&1; then
    gtk-update-icon-cache -q -t -f "$prefix/share/icons/hicolor" || :
fi

# Excel's files stay with the program that opened them: GLib's desktops prefer what one person installed over what all
# have, and so would take ours from now on where nobody ever chose. So what was in force is written down as chosen.
for kind in $kinds; do
    former=$(printf '%s\n' "$before" | sed -n 1p)
    before=$(printf '%s\n' "$before" | sed 1d)
    case $former in
        '' | worksheet-studio.desktop) ;;
        *) xdg-mime default "$former" "$kind" || : ;;
    esac
done

for old in "$versions"/*; do
    if [ "$old" != "$new" ] && [ -x "$old/worksheet-studio" ] && ! runs "$old"; then
        rm -rf -- "$old"
    fi
done

say "Done: 'Worksheet Studio' is in your menu, and 'worksheet-studio' is the command."
case :$PATH: in
    *:"$prefix/bin":*) ;;
    *) say "The command is found after your next sign-in, or as $prefix/bin/worksheet-studio." ;;
esac
say "To remove it: sh \"$base/uninstall.sh\""
