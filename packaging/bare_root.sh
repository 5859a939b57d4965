#!/bin/sh
# Tries a newcomer's first quarter of an hour for real: a bare Debian 12 with only git, make and
# Python 3.11, a fresh clone in a folder whose name has a space and an accent, an empty environment.
#   sh packaging/bare_root.sh [FOLDER]     as root; needs debootstrap, and Xvfb and xwininfo for the window
# BARE_MIRROR names another Debian mirror, BARE_KEEP=1 keeps the folder for a look around.
# The machine's own pip and apt settings (a mirror, a certificate) are carried in, since without them
# nothing could be fetched where they are needed.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
[ "$(id -u)" -eq 0 ] || { echo "make bare needs root: debootstrap and chroot ask for it." >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "make bare needs debootstrap: apt-get install debootstrap." >&2; exit 2; }
bare=${1:-$(mktemp -d)}
mkdir -p "$bare"
bare=$(CDPATH='' cd -- "$bare" && pwd -P)
clone='/home/newcomer/fiches été/jury desk'
screen=':87'

xvfb=''
clean_up() {
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
    umount "$bare/proc" 2>/dev/null || true
    umount "$bare/dev" 2>/dev/null || true
    [ -n "${BARE_KEEP:-}" ] || rm -rf --one-file-system "$bare"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

debootstrap --variant=minbase --include=git,make,python3.11,ca-certificates bookworm \
    "$bare" ${BARE_MIRROR:+"$BARE_MIRROR"} >"$bare.log" 2>&1 || { tail "$bare.log" >&2; exit 1; }
rm -f "$bare.log"
for carried in /etc/resolv.conf /etc/pip.conf /etc/ssl/certs/ca-certificates.crt /etc/apt/apt.conf.d/*; do
    [ ! -f "$carried" ] || cp "$carried" "$bare$carried"
done
mount -t proc proc "$bare/proc"
mount --bind /dev "$bare/dev"
mkdir -p "$bare$clone"
git clone --quiet "$root" "$bare$clone"

# inside COMMAND: in the bare root, in the clone, with an empty environment.
inside() {
    chroot "$bare" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        ${display:+DISPLAY="$display"} /bin/sh -c "cd '$clone' && $1"
}
display=''

echo "== make run without a display: one sentence, exit 2"
code=0
inside 'make run' || code=$?
[ "$code" -eq 2 ] || { echo "exit $code where 2 was wanted" >&2; exit 1; }

echo "== make test, with settings of pip that would lead elsewhere"
inside 'PIP_USER=1 PIP_TARGET=/nowhere PIP_NO_BINARY=:all: PIP_REQUIRE_VIRTUALENV=1 make test'
echo "== make test again, without a network: the set-up is skipped"
inside 'unshare --net make test'

echo "== make run on a display: a window"
Xvfb "$screen" -screen 0 1280x800x24 >/dev/null 2>&1 &
xvfb=$!
display=$screen
inside 'make run ARGS="--data-dir /root/try"' &
program=$!
opened=''
while [ -z "$opened" ]; do
    kill -0 "$program" 2>/dev/null || { echo "the program ended without a window" >&2; exit 1; }
    opened=$(DISPLAY=$screen xwininfo -root -tree 2>/dev/null | grep -i 'jury.desk' | head -n 1 || true)
    sleep 1
done
echo "window: $opened"
for process in /proc/[0-9]*; do # those that live in the bare root are ours
    [ "$(readlink "$process/root" 2>/dev/null)" != "$bare" ] || kill "${process#/proc/}" 2>/dev/null || true
done
wait "$program" || true
echo "The bare root is content."
