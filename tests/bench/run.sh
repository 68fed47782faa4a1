#!/usr/bin/env bash
# Runs the benchmarks of a build folder and prints a table: each figure, what it was measured against in the same run,
# the ratio of the two, and the limit it must keep. Exits 1 when a limit is not kept.
#
# Usage: tests/bench/run.sh BUILD_DIR
set -euo pipefail

readonly ROWS=1000000
readonly RUNS=9

build=$(cd "${1:?usage: run.sh BUILD_DIR}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# No store or setting of whoever runs this.
mkdir -m 700 "$work/home"
export HOME=$work/home
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME

# ---- The table ----

print_header() {
    printf '%-34s %14s %14s %8s %14s  %s\n' figure measured reference ratio limit verdict
    printf '%s\n' "----------------------------------------------------------------------------------------------------"
}

# row FIGURE MEASURED REFERENCE UNIT LIMIT LIMITED: LIMITED says whether the limit is for the `ratio` or the `value`.
# A reference of "-" is none; a limit of "-" is none.
row() {
    local figure=$1 measured=$2 reference=$3 unit=$4 limit=$5 limited=$6 line
    line=$(awk -v figure="$figure" -v m="$measured" -v r="$reference" -v unit="$unit" -v limit="$limit" -v by="$limited" '
        BEGIN {
            ratio = r == "-" ? "-" : sprintf("%.2f", m / r)
            shown = r == "-" ? "-" : sprintf("%.4g %s", r, unit)
            bound = limit == "-" ? "-" : by == "ratio" ? sprintf("%.1f x", limit) : sprintf("%g %s", limit, unit)
            kept = limit == "-" ? "" : (by == "ratio" ? m / r : m + 0) <= limit + 0 ? "kept" : "MISSED"
            printf "%-34s %14s %14s %8s %14s  %s", figure, sprintf("%.4g %s", m, unit), shown, ratio, bound, kept
        }')
    echo "$line"
    [[ $line != *MISSED ]] || failures=$((failures + 1))
}

# A figure in milliseconds against the milliseconds it may take.
limited() {
    row "$1" "$2" "$3" ms 1.0 ratio
}

median() {
    sort -n | awk '{ value[NR] = $1 } END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

# ---- Batch: whole process against whole process ----

# Prints the wall milliseconds of one run of a command.
wall_ms() {
    local start end
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1
    end=$(date +%s%N)
    echo $(((end - start) / 1000)) | awk '{ printf "%.2f\n", $1 / 1000 }'
}

peak_mib() {
    /usr/bin/env python3 - "$@" <<'PYTHON'
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stderr=subprocess.DEVNULL)
print(f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.1f}")
PYTHON
}

bench_batch() {
    local accounts=$work/accounts.csv run
    local program=("$build/seatwise" batch "$accounts" "$work/program.csv")
    local reference=("$build/bench/reference_batch" "$accounts" "$work/reference.csv")
    "$build/bench/make_accounts" "$ROWS" >"$accounts"
    "${reference[@]}"
    "${program[@]}" 2>"$work/counts"
    cmp "$work/program.csv" "$work/reference.csv"
    for ((run = 0; run < RUNS; ++run)); do
        wall_ms "${reference[@]}" >>"$work/reference.ms"
        wall_ms "${program[@]}" >>"$work/program.ms"
    done
    row "batch, 1,000,000 accounts" "$(median <"$work/program.ms")" "$(median <"$work/reference.ms")" ms 1.3 ratio
    row "batch, peak memory" "$(peak_mib "${program[@]}")" "$(peak_mib "${reference[@]}")" MiB 100 value
}

# What a dearer band costs the accounts of the batch, from start to exit.
bench_accounts() {
    local run
    sed 's/"base": "39.95", "rate": "0.18"/"base": "39.95", "rate": "0.20"/' \
        "$(dirname "$0")/../../resources/price-books/music-learning.json" >"$work/dearer.json"
    for ((run = 0; run < RUNS; ++run)); do
        wall_ms "$build/seatwise" book diff music-learning "$work/dearer.json" --accounts "$work/accounts.csv" \
            --json >>"$work/accounts.ms"
    done
    limited "impact on 1,000,000 accounts" "$(median <"$work/accounts.ms")" 300
}

# ---- The engine against sums written by hand ----

# Prints the median of a benchmark of seatwise_bench, in nanoseconds.
nanoseconds() {
    awk -F, -v name="$1_median" '{ gsub(/"/, "", $1) } $1 == name { print $4 }' "$work/engine.csv"
}

scaled() {
    awk -v value="$1" -v by="$2" 'BEGIN { print value / by }'
}

bench_engine() {
    "$build/bench/seatwise_bench" --benchmark_format=csv --benchmark_repetitions="$RUNS" \
        --benchmark_enable_random_interleaving=true --benchmark_min_time=0.1 \
        --benchmark_report_aggregates_only=true >"$work/engine.csv" 2>/dev/null
    local amount curve word
    amount=$(nanoseconds handWrittenAmount)
    curve=$(nanoseconds handWrittenCurve)
    row "one of many prices, the amount alone" "$(nanoseconds amountOfMany)" "$amount" ns 10 value
    row "one price by itself, the amount alone" "$(nanoseconds amountAlone)" "$amount" ns 10 value
    row "one price, lines and working" "$(scaled "$(nanoseconds priceWithWorking)" 1e3)" "$(scaled "$amount" 1e3)" us 0.5 value
    row "full curve, 5 to 75,000 seats" "$(scaled "$(nanoseconds fullCurve)" 1e6)" "$(scaled "$curve" 1e6)" ms 5 value
    limited "district of 200 schools re-priced" "$(scaled "$(nanoseconds districtRepriced)" 1e6)" 4
    limited "500 lines re-priced" "$(scaled "$(nanoseconds fiveHundredLinesRepriced)" 1e6)" 5
    limited "schedule of 5 years" "$(scaled "$(nanoseconds fiveYearSchedule)" 1e6)" 1
    limited "impact of a dearer band" "$(scaled "$(nanoseconds impactOfADearerBand)" 1e6)" 5
    limited "impact of an edit, 20 plans of 64 tiers" "$(scaled "$(nanoseconds impactOnALargeBook)" 1e6)" 5
    for word in quarterly semiannual period_discounts package maximum once; do
        row "  the amount alone, $word" "$(nanoseconds "seatsOf/$word")" "$(nanoseconds seatsOf/graduated)" ns 1.5 ratio
    done
    for word in package percentage graduated_percentage each_event; do
        row "  the amount alone of use, $word" "$(nanoseconds "useOf/$word")" "$(nanoseconds useOf/graduated)" ns 1.5 ratio
    done
    row "reading the music price book" "$(scaled "$(nanoseconds readShippedBook)" 1e6)" - ms - value
}

# ---- Lists ----

# The forms of a survey that list_bench reads, made of the one with commas.
make_surveys() {
    awk 'BEGIN {
        print "too_cheap,cheap,expensive,too_expensive"
        for (i = 0; i < 1000000; ++i) print i % 7 ",50," 10 + i % 9 "," 20 + i % 5 ".25," 40 + i % 11
    }' | sed 's/,50,/.50,/' >"$work/comma"
    tr ',' '\t' <"$work/comma" >"$work/tab"
    tr ',.' ';,' <"$work/comma" >"$work/semicolon"
    sed 's/$/\r/' "$work/comma" >"$work/crlf"
    sed 's/[^,]*/"&"/g' "$work/comma" >"$work/quoted"
    iconv -f UTF-8 -t UTF-16 "$work/semicolon" >"$work/utf16"
    sed '1s/$/,note/; 2,$s/$/,caf\xe9/' "$work/comma" >"$work/latin1"
}

# A survey of a million respondents in each form of text. A workbook of 100,000 rows, written by LibreOffice.
bench_lists() {
    local run kind
    make_surveys
    for ((run = 0; run < RUNS; ++run)); do
        for kind in comma semicolon tab crlf quoted utf16 latin1; do
            "$build/bench/list_bench" "$work/$kind" >>"$work/$kind.ms"
        done
    done
    for kind in comma semicolon tab crlf quoted utf16 latin1; do
        row "1,000,000 rows, $kind" "$(median <"$work/$kind.ms")" - ms 500 value
    done
    make_customers 100000 >"$work/list.csv"
    for kind in xlsx ods; do
        soffice "-env:UserInstallation=file://$work/office" --headless --convert-to "$kind" --outdir "$work" \
            "$work/list.csv" >/dev/null 2>&1
        for ((run = 0; run < RUNS; ++run)); do
            wall_ms "$build/seatwise-sheet" <"$work/list.$kind" >>"$work/$kind.ms"
        done
        row "100,000 rows of .$kind" "$(median <"$work/$kind.ms")" - ms 3000 value
    done
}

# ---- A command from start to exit ----

bench_start() {
    local run
    local program=("$build/seatwise" price --plan auto --seats 200 --billing annual --json)
    for ((run = 0; run < RUNS; ++run)); do
        wall_ms "${program[@]}" >>"$work/start.ms"
        wall_ms /bin/true >>"$work/true.ms"
    done
    row "seatwise price, start to exit" "$(median <"$work/start.ms")" "$(median <"$work/true.ms")" ms - value
}

# ---- Revenue experiments ----

# Customers (by default 10,000) of 1 to 200 users with up to 60 insights a user, the same in every run.
make_customers() {
    awk -v rows="${1:-10000}" 'BEGIN {
        print "customer,segment,users,insights_per_month"
        for (i = 1; i <= rows; ++i) {
            users = i % 200 == 0 ? 200 : i % 10 == 0 ? 40 : 1 + i % 9
            print "customer " i ",segment " i % 4 "," users "," users * (i * 7919 % 61)
        }
    }'
}

# Five models, 24 months, 200 runs, from start to exit: on two threads against one.
bench_experiment() {
    local run threads
    make_customers >"$work/customers.csv"
    for ((run = 0; run < RUNS; ++run)); do
        for threads in 1 2; do
            wall_ms "$build/seatwise" experiment --customers "$work/customers.csv" --months 24 --runs 200 \
                --threads "$threads" --json >>"$work/experiment$threads.ms"
        done
    done
    row "experiment, 10,000 customers" "$(median <"$work/experiment2.ms")" "$(median <"$work/experiment1.ms")" ms 2000 value
}

# ---- Recurring revenue ----

# So many accounts that begin over five years; every third has left after ten months, every fourth has an mrr of its own.
make_revenue_accounts() {
    awk -v rows="$1" 'BEGIN {
        print "customer,plan,seats,billing,start,end,reason,mrr"
        for (i = 0; i < rows; ++i) {
            month = i * 7919 % 60
            ended = month + 10 + i % 30
            end = i % 3 == 0 && ended < 59 ? sprintf("%d-%02d-28", 2022 + int(ended / 12), ended % 12 + 1) : ""
            printf "customer %d,ensemble,%d,%s,%d-%02d-01,%s,%s,%s\n", i, 20 + i * 104729 % 5000,
                i % 2 ? "monthly" : "annual", 2022 + int(month / 12), month % 12 + 1, end, end == "" ? "" : "Budget cut",
                i % 4 == 0 ? 20 + i % 300 "." 10 + i % 90 : ""
        }
    }'
}

# From start to exit, with reading the list.
bench_revenue() {
    local run mrr=("$build/seatwise" mrr --from 2024-01 --to 2026-12 --today 2026-12-31 --json --accounts)
    make_revenue_accounts 1000000 >"$work/million.csv"
    make_revenue_accounts 100000 >"$work/hundred.csv"
    for ((run = 0; run < RUNS; ++run)); do
        wall_ms "${mrr[@]}" "$work/million.csv" >>"$work/million.ms"
        wall_ms "${mrr[@]}" "$work/hundred.csv" >>"$work/hundred.ms"
    done
    row "mrr, 1,000,000 accounts, 36 months" "$(median <"$work/million.ms")" - ms 1000 value
    row "  peak memory" "$(peak_mib "${mrr[@]}" "$work/million.csv" 2>/dev/null | tail -n 1)" - MiB 300 value
    row "mrr, 100,000 accounts, 36 months" "$(median <"$work/hundred.ms")" - ms 500 value
    wall_ms "$build/seatwise" forecast --accounts "$work/hundred.csv" --horizon 60 --today 2026-12-31 --json >"$work/forecast.ms"
    row "forecast, 100,000 accounts, 60 months" "$(median <"$work/forecast.ms")" - ms - value
}

# ---- Other systems ----

bench_exchange() {
    local format run kept
    for format in stripe lago openmeter killbill json xlsx sql; do
        local options=(--format "$format")
        [[ $format != sql ]] || options+=(--dialect duckdb --table accounts)
        for ((run = 0; run < RUNS; ++run)); do
            kept=$work/list.$format
            wall_ms "$build/seatwise" book export music-learning "$kept" "${options[@]}" --json >>"$work/export-$format.ms"
            [[ $format == sql ]] || wall_ms "$build/seatwise" book import "$kept" "$work/again.json" --format "$format" --json \
                >>"$work/import-$format.ms"
        done
        row "a list to $format, start to exit" "$(median <"$work/export-$format.ms")" - ms 20 value
        [[ $format == sql ]] || row "  and back" "$(median <"$work/import-$format.ms")" - ms 20 value
    done
}

# ---- Documents ----

bench_documents() {
    local lines median least
    for lines in 1 500; do
        read -r median least < <(QT_QPA_PLATFORM=offscreen "$build/bench/document_bench" 20 "$lines" 2>/dev/null)
        row "a quote of $lines lines as PDF, least $least" "$median" - ms 60 value
    done
}

# ---- The store ----

# On the disk of the build folder: the usual folder of temporary files may be in memory, where a sync costs nothing.
bench_store() {
    local folder list first search found page typing customers key save file sync
    folder=$(mktemp -d "$build/store-bench-XXXXXX")
    read -r list first search found page typing customers key save file sync < <("$build/bench/store_bench" "$folder")
    rm -rf "$folder"
    limited "10,000 quotes, the whole list" "$list" 100
    limited "10,000 quotes, the first 200" "$first" 100
    limited "10,000 quotes, a search" "$search" 50
    limited "10,000 quotes, a search, first 100" "$found" 50
    limited "10,000 quotes, the Quotes page opens" "$page" 100
    limited "10,000 quotes, a search while typing" "$typing" 50
    limited "10,000 customers, the list" "$customers" 16
    limited "10,000 customers, a key of a name" "$key" 10
    row "a quote saved, against a file kept" "$save" "$file" ms 3.0 ratio
    row "  against one write and fsync" "$save" "$sync" ms - ratio
}

# Folder and files are read by the server, which runs under an account of its own.
bench_server() {
    local folder list some none sums
    if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
        echo "1,000,000 quotes on PostgreSQL: NOT MEASURED, there is no server here" >&2
        return
    fi
    folder=$(mktemp -d "$work/server-XXXXXX")
    chmod 755 "$work" "$folder"
    read -r list some none < <("$build/bench/server_bench" "$folder" 1000000 list)
    sums=$("$build/bench/server_bench" "$folder" 10000 sums)
    rm -rf "$folder"
    limited "1,000,000 quotes on a server, the list" "$list" 100
    limited "1,000,000 quotes on a server, a search" "$some" 50
    limited "  a search that finds none" "$none" 50
    limited "10,000 quotes on a server, summed" "$sums" 800
}

# Against what no check can go without: the SHA-256 of all bytes, and SQLite's own look at the structure.
bench_check() {
    local folder verified checked kept reference
    folder=$(mktemp -d "$build/check-bench-XXXXXX")
    read -r verified checked kept reference < <("$build/bench/check_bench" "$folder")
    rm -rf "$folder"
    row "10,000 quotes, audit verify" "$verified" "$reference" ms 1.0 ratio
    row "10,000 quotes, store check" "$checked" "$reference" ms 1.3 ratio
    row "10,000 quotes, a backup" "$kept" "$reference" ms 1.6 ratio
}

# ---- Calls ----

# A call is kept 100 ms after another at the earliest; what was typed must be on the disk within 250 ms.
bench_calls() {
    local folder few all opened kept
    folder=$(mktemp -d "$build/call-bench-XXXXXX")
    read -r few all opened kept < <("$build/bench/call_bench" "$folder")
    rm -rf "$folder"
    limited "10,000 calls, the 50 kept last" "$few" 50
    row "10,000 calls, all of them" "$all" - ms - value
    limited "10,000 calls, the last one opened" "$opened" 150
    limited "10,000 calls, one kept" "$kept" 75
}

# ---- The window ----

# Runs a command on an X server of its own, with settings of its own.
on_display() {
    HOME=$work/home XDG_CONFIG_HOME=$work/home/.config XDG_RUNTIME_DIR=$work/home \
        xvfb-run -a -s "-screen 0 1920x1080x24 -nolisten tcp" "$@"
}

# The slowest of a hundred slider steps against the usual one; window_bench.cpp tells what a step is.
bench_steps() {
    local platform=$1 what=$2 median p99 processor widgets
    shift 2
    read -r median p99 processor widgets < <("$@" "$build/bench/window_bench" "$what" 2>/dev/null)
    row "slider step, $what, $platform, p99" "$p99" "$median" ms 4 value
    row "  $widgets widgets, processor's time" "$processor" - ms - value
}

# What a key costs in the editor of price lists, and what opening the page of insights does.
bench_pages() {
    local median p99 opened longest figures
    read -r median p99 < <(on_display env QT_QPA_PLATFORM=xcb "$build/bench/editor_bench" 2>/dev/null)
    row "a figure typed, 20 plans, p99" "$p99" "$median" ms 16 value
    mkdir "$work/insights"
    read -r opened longest figures < <(on_display env QT_QPA_PLATFORM=xcb "$build/bench/insights_bench" "$work/insights" 2>/dev/null)
    row "Insights opened, 100,000 accounts" "$opened" - ms 100 value
    row "  longest turn until its figures" "$longest" - ms - value
    row "  until its figures" "$figures" - ms - value
}

bench_window() {
    local what own other
    for what in screen whole; do
        bench_steps offscreen "$what" env HOME="$work/home" QT_QPA_PLATFORM=offscreen
        bench_steps Xvfb "$what" on_display env QT_QPA_PLATFORM=xcb
    done
    bench_pages
    if ! command -v speedcrunch >/dev/null; then
        echo "first window, against SpeedCrunch: NOT MEASURED, this distribution has no SpeedCrunch" >&2
        return
    fi
    read -r own other < <(on_display "$(dirname "$0")/first_window.py" 10 "$build/seatwise" speedcrunch)
    row "first window, against SpeedCrunch" "$own" "$other" ms 1.0 ratio
}

# The sum of many accounts in the databases that a price list is exported for.
bench_engines() {
    local engine count least sum verdict
    while read -r engine count least _ sum verdict; do
        [[ $verdict == right ]] || echo "$engine sums $sum cents, which is wrong" >&2
        case $engine-$count in
        duckdb-*) limited "$count accounts in $engine" "$least" 15 ;;
        postgresql-*) limited "$count accounts in $engine" "$least" 80 ;;
        clickhouse-1000000) limited "$count accounts in $engine, two servers" "$least" 150 ;;
        clickhouse-*) limited "$count accounts in $engine, two servers" "$least" 900 ;;
        *) row "$count accounts in $engine" "$least" - ms - value ;;
        esac
    done < <(python3 -B "$(dirname "$0")/../sql/engines_bench.py" "$build/seatwise" \
        "$(dirname "$0")/../../resources/price-books" "$build/node")
}

print_header
bench_batch
bench_accounts
bench_lists
bench_engine
bench_engines
bench_start
bench_experiment
bench_revenue
bench_exchange
bench_documents
bench_store
bench_server
bench_check
bench_calls
bench_window
((failures == 0)) || {
    echo "$failures of the limits were missed"
    exit 1
}
