#!/usr/bin/env bash
# Counts the sockets of the internet (AF_INET, AF_INET6) that the program asks for, in its verbs, in lines and
# on the screen. Needs strace; without it nothing is known (77).
#
#     tests/no_network.sh target/debug/wijkschouw
set -euo pipefail
program=$(realpath "${1:-target/debug/wijkschouw}")
here=$(realpath "$(dirname "$0")/..")
command -v strace >/dev/null || { echo "strace is not installed: not measured"; exit 77; }
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
log=$home/log
export HOME=$home XDG_DATA_HOME=$home XDG_CONFIG_HOME=$home TERM=xterm-256color LANG=C.UTF-8
strace -o "$home/try" true 2>/dev/null || { echo "strace may not look here: not measured"; exit 77; }
cd "$home"
runs=0
watched() {
    runs=$((runs + 1))
    strace -f -qq -e trace=socket,connect,bind,sendto -o "$log.$runs" "$program" "$@" >/dev/null 2>&1 || true
}
watched import "$here/assets/demo/wielrade.json"
for verb in gaps check where undo redo "export csv uit.csv" "export xlsx uit.xlsx" "report -o uit.html" "report -o uit.pdf" \
    "add Fanfare" backups "privacy report" help --version; do
    # shellcheck disable=SC2086  # a verb and its words
    watched $verb
done
printf 'stap 1\n1\nzoek koor\n1\nstop\n' | watched --voorlezen
if command -v script >/dev/null; then
    # The screen: every main screen, an entry, the palette, then out.
    runs=$((runs + 1))
    { sleep 4; for key in 1 2 3 4 5 6 2; do printf '%s' "$key"; sleep 0.4; done; printf 'q'; sleep 1; printf 'q'; sleep 1; } |
        timeout 30 script -qec "stty rows 24 cols 80; strace -f -qq -e trace=socket,connect,bind,sendto -o $log.$runs $program" \
            /dev/null >/dev/null 2>&1 || true
fi
[ -e "$log.$runs" ] || { echo "the last run was not watched"; exit 1; }
sockets=$(cat "$log".* | grep -c 'AF_INET' || true)
echo "$runs runs, $sockets sockets of the internet"
[ "$sockets" -eq 0 ] && echo "0 sockets"
