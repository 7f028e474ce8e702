#!/bin/sh
# Too little memory is an error or an end, never a torn file (quality R23).
#
#   tests/scarce_memory.sh target/release/wijkschouw
#
# Takes 20 000 entries in, makes the report and looks everything through, in less and less memory. After each the
# inventory has to be whole, and to hold all of what was there before or all of what was to come.
set -eu

program=$(realpath "${1:?the program}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export HOME="$folder" XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config"
export WIJKSCHOUW_FILE="$folder/dorp.db"

awk 'BEGIN {
    print "Naam;Soort;Telefoon;Opmerkingen"
    for (i = 0; i < 20000; i++)
        printf "Vereniging %05d;vereniging;024-55%05d;Elke week in het dorpshuis, zaal %d\n", i, i, i % 7
}' > lijst.csv

assets() {
    "$program" check --json | sed -n 's/.*"assets": *\([0-9]*\).*/\1/p' | head -n 1
}

failures=0
# What is done, in how many MB, and which counts may be there afterwards.
try() {
    megabytes=$1 allowed=$2
    shift 2
    code=0
    (ulimit -v $((megabytes * 1024)); exec "$program" "$@") > out.txt 2> err.txt || code=$?
    if "$program" check > check.txt 2>&1; then
        there=$(assets)
    else
        there="torn: $(head -n 1 check.txt)"
    fi
    verdict=good
    case " $allowed " in
    *" $there "*) ;;
    *) verdict=BAD failures=$((failures + 1)) ;;
    esac
    printf '%-4s %4s MB  %-28s exit %-3s there %s\n' "$verdict" "$megabytes" "$*" "$code" "$there"
    if [ "$code" -ne 0 ]; then
        sed -n '1p' err.txt | cut -c 1-100 | sed 's/^/       /'
    fi
}

"$program" add "Dorpshuis #plek" > /dev/null
cp dorp.db begin.db
for megabytes in 300 150 100 70 50; do
    cp begin.db dorp.db
    try "$megabytes" "1 20001" import lijst.csv
done
cp begin.db dorp.db
"$program" import lijst.csv > /dev/null
for megabytes in 300 150 100 70 50; do
    try "$megabytes" 20001 report --output "verslag-$megabytes.html"
    try "$megabytes" 20001 check
    try "$megabytes" 20001 backup "kopie-$megabytes.db"
done
# Nothing half made stays behind.
left=$(find "$folder" -name '.wijkschouw-*' | wc -l)
echo "half made files left behind: $left (taken away at a later start)"
exit $((failures > 0))
