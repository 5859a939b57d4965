#!/bin/sh
# Everything that `make` does: sets up what is missing, then runs one act. POSIX sh, for dash as for bash.
#   sh packaging/setup.sh run|test|lint|types|walks|fuzz|judges|bench|forms|translations|pictures|lock|shell [arguments]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd -- "$root"
venv_python="$root/.venv/bin/python"

# Libraries that Qt opens and that a bare Debian lacks: soname, then the package that brings it.
# Without a screen (the offscreen platform) the first list is enough.
offscreen_libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11.so.6 libx11-6
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgthread-2.0.so.0 libglib2.0-0
libstdc++.so.6 libstdc++6
libxkbcommon.so.0 libxkbcommon0'
window_libraries='
libX11-xcb.so.1 libx11-xcb1
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0'

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 2; }

# --- the machine ---------------------------------------------------------------------------------

need_display() {
    [ "$(uname -s)" = Linux ] || return 0
    [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 0
    case "${QT_QPA_PLATFORM:-xcb}" in
        xcb*|wayland*) ;;
        *) return 0 ;; # the person chose a platform that needs neither (offscreen, vnc, linuxfb)
    esac
    fail "Jury Desk : aucun écran (ni DISPLAY ni WAYLAND_DISPLAY) ; lancez « make run » depuis une session graphique. / Jury Desk: no display (neither DISPLAY nor WAYLAND_DISPLAY); start \"make run\" from a graphical session."
}

# Variables that would send Python or pip elsewhere than to this folder. Where packages come from
# (a mirror, a proxy, a certificate) stays the machine's own matter.
tame_environment() {
    unset PYTHONHOME PYTHONPATH PYTHONSAFEPATH PYTHONSTARTUP PYTHONUSERBASE PYTHONPLATLIBDIR VIRTUAL_ENV __PYVENV_LAUNCHER__
    for name in $(env | sed -n 's/^\(PIP_[A-Z_]*\)=.*/\1/p'); do
        case "$name" in
            PIP_INDEX_URL|PIP_EXTRA_INDEX_URL|PIP_FIND_LINKS|PIP_NO_INDEX|PIP_CONFIG_FILE) ;;
            PIP_CERT|PIP_CLIENT_CERT|PIP_PROXY|PIP_TRUSTED_HOST|PIP_KEYRING_PROVIDER) ;;
            PIP_TIMEOUT|PIP_DEFAULT_TIMEOUT|PIP_RETRIES|PIP_CACHE_DIR|PIP_NO_CACHE_DIR) ;;
            *) unset "$name" ;;
        esac
    done
    # Said aloud, since a pip.conf may say otherwise.
    export PIP_USER=0 PIP_REQUIRE_VIRTUALENV=0 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in
        C|POSIX) export LC_ALL=C.UTF-8 ;; # else Qt complains, and é is no letter
    esac
}

digest_of() {
    if command -v sha256sum >/dev/null 2>&1; then cat -- "$@" | sha256sum
    elif command -v shasum >/dev/null 2>&1; then cat -- "$@" | shasum -a 256
    else cat -- "$@" | cksum
    fi | cut -d ' ' -f 1
}

python_fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' >/dev/null 2>&1
}

# Sets `python`: the first one that can make a virtual environment, else the first that fits.
find_python() {
    python=''
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.11 python3.12 python3.13 python3.14; do
        if ! command -v "$candidate" >/dev/null 2>&1 || ! python_fits "$candidate"; then continue; fi
        if "$candidate" -c 'import ensurepip, venv' >/dev/null 2>&1; then
            python=$candidate
            return 0
        fi
        [ -n "$python" ] || python=$candidate
    done
    [ -n "$python" ] || fail "Jury Desk needs Python 3.11, 3.12, 3.13 or 3.14 and found none; install one, or name it: make run PYTHON=/path/to/python3."
}

# Prints the packages that `find_python`'s Python needs before it can make a virtual environment.
missing_for_python() {
    "$python" -c 'import ensurepip, venv' >/dev/null 2>&1 && return 0
    "$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])'
}

# Prints the packages of a list of libraries that the linker does not find.
missing_libraries() {
    ldconfig=$(command -v ldconfig || command -v /sbin/ldconfig || true)
    [ "$(uname -s)" = Linux ] && [ -n "$ldconfig" ] || return 0
    case "$(uname -m)" in
        x86_64) kind='x86-64' ;;
        aarch64) kind='AArch64' ;;
        *) kind='' ;;
    esac
    known=$("$ldconfig" -p | grep -e "$kind" || true)
    printf '%s\n' "$1" | while read -r soname package; do
        [ -n "$soname" ] || continue
        case "$known" in
            *"$(printf '\t')$soname "*) ;;
            *) printf '%s\n' "$package" ;;
        esac
    done | sort -u
}

# Installs Debian packages, asking for nothing: as root, or through sudo.
install_packages() {
    command="apt-get install --yes --no-install-recommends $*"
    command -v apt-get >/dev/null 2>&1 ||
        fail "Jury Desk misses system libraries and this is no Debian: install what your system calls $*, then try again."
    if [ "$(id -u)" -eq 0 ]; then as_root='env'
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root='sudo -n env'
    elif command -v sudo >/dev/null 2>&1 && [ -t 0 ]; then as_root='sudo env'
    else fail "Jury Desk misses system packages and may not install them (neither root nor sudo): have an administrator run \"$command\", then try again."
    fi
    say "Installing from Debian: $*"
    apt="$as_root DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300"
    # Lists may be absent or old: a first refusal says nothing yet.
    # shellcheck disable=SC2086
    $apt install --yes --no-install-recommends "$@" >.setup/apt.log 2>&1 </dev/null || {
        $apt update >.setup/apt.log 2>&1 </dev/null || true
        $apt install --yes --no-install-recommends "$@" >.setup/apt.log 2>&1 </dev/null || {
            cat .setup/apt.log >&2
            fail "Debian's packages could not be installed (see above): check the network, or have an administrator run \"$command\"."
        }
    }
}

# system_packages KIND LIBRARIES: what this machine lacks, once; the stamp names the machine it was seen on.
system_packages() {
    stamp=".setup/system-$1"
    seen="$(digest_of packaging/setup.sh) $(uname -n) $( (cat /etc/os-release 2>/dev/null || uname -sr) | cksum)"
    if [ -x "$venv_python" ] && python_fits "$venv_python"; then
        needed=''
        [ ! -e "$stamp" ] || [ "$(cat "$stamp")" != "$seen" ] || return 0
    else
        find_python
        needed=$(missing_for_python)
    fi
    # shellcheck disable=SC2046,SC2086 # names of packages, one word each
    set -- "$1" "$2" $needed $(missing_libraries "$2")
    libraries=$2
    shift 2
    if [ $# -gt 0 ]; then
        install_packages "$@"
        still=$(missing_libraries "$libraries")
        [ -z "$still" ] || fail "Still missing after the installation: $still"
    fi
    printf '%s\n' "$seen" >"$stamp"
}

# --- the virtual environment ---------------------------------------------------------------------

# environment LOCK: .venv with exactly what the lock pins; one that is already there is left alone.
environment() {
    if ! { [ -x "$venv_python" ] && python_fits "$venv_python" && "$venv_python" -c 'import pip' 2>/dev/null; }; then
        [ -n "${python:-}" ] || find_python
        say "Making the virtual environment .venv with $("$python" --version)"
        rm -rf .venv
        "$python" -m venv .venv || fail "Python could not make a virtual environment in $root/.venv (see above)."
    fi
    want="$(digest_of "$1") $("$venv_python" --version) $root"
    [ ! -e ".venv/$1.done" ] || [ "$(cat ".venv/$1.done")" != "$want" ] || return 0
    # The developer's lock holds the program's as well.
    if [ "$1" = requirements.lock ] && [ -e .venv/requirements-dev.lock.done ]; then
        full="$(digest_of requirements-dev.lock) $("$venv_python" --version) $root"
        [ "$(cat .venv/requirements-dev.lock.done)" != "$full" ] || return 0
    fi
    say "Installing the pinned packages of $1: about 150 MB the first time, some minutes"
    rm -f .venv/*.done
    "$venv_python" -m pip install --quiet --require-hashes --no-deps --only-binary :all: -r "$1" ||
        fail "The packages of $1 could not be installed (see above): check the network, then try again."
    printf '#!/bin/sh\nPYTHONPATH="%s" exec "%s" -m jury_desk "$@"\n' "$root" "$venv_python" >.venv/bin/jury-desk
    chmod +x .venv/bin/jury-desk
    printf '%s\n' "$want" >".venv/$1.done"
}

# set_up KIND LIBRARIES LOCK: one at a time, since two calls of make would write the same folder.
set_up() {
    mkdir -p .setup
    if command -v flock >/dev/null 2>&1; then
        exec 9>.setup/lock
        flock 9
    fi
    system_packages "$1" "$2"
    environment "$3"
    exec 9>&-
}
for_the_program() { set_up window "$offscreen_libraries$window_libraries" requirements.lock; }
for_development() { set_up offscreen "$offscreen_libraries" requirements-dev.lock; }

without_display() {
    unset DISPLAY WAYLAND_DISPLAY
    export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
}

# --- the acts ------------------------------------------------------------------------------------

failures=''
step() {
    say "--- $1"
    title=$1
    shift
    "$@" || failures="$failures${failures:+, }$title"
}
report() {
    [ -z "$failures" ] || { say "Failed: $failures"; exit 1; }
}

lint() {
    step 'ruff check' "$venv_python" -m ruff check --quiet .
    step 'ruff format' "$venv_python" -m ruff format --quiet --check .
    step 'import contracts' "$venv_python" -c 'from importlinter.cli import lint_imports_command as main; main()' --no-logo
}
types() { step 'mypy' "$venv_python" -m mypy; }

install_judges() {
    set --
    command -v pdfsig >/dev/null 2>&1 || set -- "$@" poppler-utils
    command -v qpdf >/dev/null 2>&1 || set -- "$@" qpdf
    { command -v soffice >/dev/null 2>&1 && [ -e /usr/lib/libreoffice/program/libsclo.so ]; } ||
        set -- "$@" libreoffice-calc-nogui
    [ $# -eq 0 ] || install_packages "$@"
}

act=${1:-help}
[ $# -eq 0 ] || shift
tame_environment
case "$act" in
    run)
        need_display
        for_the_program
        exec "$venv_python" -m jury_desk "$@"
        ;;
    test)
        for_development
        without_display
        lint
        types
        step 'tests' "$venv_python" -m pytest -q -n auto "$@"
        say "tests/judges (pdfsig, qpdf, LibreOffice) are not part of this: make judges"
        report
        say "All is well."
        ;;
    lint) for_development; lint; report ;;
    types) for_development; types; report ;;
    walks)
        for_development
        without_display
        export JURY_DESK_WALKS="${JURY_DESK_WALKS:-1000}"
        exec "$venv_python" -m pytest -q tests/walks "$@"
        ;;
    fuzz)
        for_development
        without_display
        exec "$venv_python" -m tests.fuzz "$@"
        ;;
    judges)
        for_development
        install_judges
        without_display
        exec "$venv_python" -m pytest -q tests/judges "$@"
        ;;
    bench)
        for_development
        unset PYTHONDONTWRITEBYTECODE # a start without cached bytecode is nobody's start
        [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || without_display
        exec "$venv_python" -m tests.benchmarks "$@"
        ;;
    forms) for_development; exec "$venv_python" packaging/forms.py "$@" ;;
    translations) for_development; exec "$venv_python" packaging/translations.py "$@" ;;
    pictures)
        set_up window "$offscreen_libraries$window_libraries" requirements-dev.lock
        [ -z "${DISPLAY:-}" ] || exec "$venv_python" packaging/pictures.py "$@"
        command -v xvfb-run >/dev/null 2>&1 || install_packages xvfb xauth
        exec xvfb-run -a -s "-screen 0 1440x900x24" "$venv_python" packaging/pictures.py "$@"
        ;;
    lock)
        for_development
        for extra in '' dev; do
            "$venv_python" -m uv --no-config pip compile pyproject.toml ${extra:+--group "$extra"} \
                --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
                --custom-compile-command 'make lock' --quiet \
                ${extra:+--constraints requirements.lock} -o "requirements${extra:+-$extra}.lock" "$@"
        done
        ;;
    setup) for_the_program ;;
    *) fail "packaging/setup.sh does not know \"$act\": see make help." ;;
esac
