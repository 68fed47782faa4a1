// A store checked and backed up, against what no check can go without: the SHA-256 of all its bytes and SQLite's own
// look at its structure, one after the other.
//
// Usage: check_bench FOLDER [QUOTES]; makes a store of 10,000 quotes, or of so many, in the folder where none is.
// Prints medians of the wall's milliseconds: `audit verify`, `store check`, a backup, and the two together that they
// are held against.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <sqlite3.h>

#include "books/book_source.h"
#include "digest/digest.h"
#include "files/read_file.h"
#include "sample_store.h"
#include "store/backup.h"
#include "store/sqlite_file.h"
#include "store/store_location.h"

namespace {

using namespace seatwise;

constexpr int usualQuotes = 10'000;
constexpr int runs = 5;

double milliseconds(const std::function<bool()>& work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        if (!work())
            std::exit(1);
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        times.push_back(taken.count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

bool hashAndCheck(const std::string& file)
{
    const auto bytes = readUpTo(file, std::filesystem::file_size(file));
    const auto database = openExisting(file);
    return bytes && !sha256Hex(*bytes).empty() && database &&
           sqlite3_exec(database->get(), "PRAGMA integrity_check(1)", nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::string folder = argc > 1 ? argv[1] : ".";
    const std::string file = folder + "/checked.db";
    const std::string backup = folder + "/backup.db";
    const auto book = loadBook("music-learning");
    if (!book ||
        (!std::filesystem::exists(file) && !fillStore(file, **book, argc > 2 ? std::atoi(argv[2]) : usualQuotes)))
        return 1;
    const auto store = openStore(file);
    if (!store)
        return 1;
    const double verified = milliseconds([&] { return (*store)->verify(std::nullopt, {})->valid(); });
    const double checked = milliseconds([&] { return checkStoreAt(file)->whole(); });
    const double backedUp = milliseconds([&] { return backUpTo(file, backup).has_value(); });
    std::printf("%.1f %.1f %.1f %.1f\n", verified, checked, backedUp, milliseconds([&] { return hashAndCheck(file); }));
    return 0;
}
