#include "store/store_copy.h"

#include <future>
#include <utility>

#include "store/connection.h"
#include "store/sqlite_copy.h"
#include "store/sqlite_file.h"
#include "store/store_failure.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

Result<StoreCheck> checkWhole(const Connection& connection)
{
    auto check = asResult([&] { return checkStore(connection); });
    if (check && !check->whole())
        return failed(words::storeIsNotWhole(connection.place(), std::move(check->problem)));
    return check;
}

Result<StoreCheck> copyAndThenCheck(const std::string& from, const TemporaryFile& to)
{
    TRY(TRY(StoreSource::open(from)).copyTo(to));
    return wholeCheck(to.path(), from);
}

/// Nobody can write meanwhile, so that what is looked at is what is copied.
Result<StoreCheck> copyWhileChecking(const std::string& from, const TemporaryFile& to)
{
    // Opened before the source is: that looks into the file and closes it, which would end the source's lock.
    const auto connection = TRY(openSqliteFile(from, from));
    const StoreSource source = TRY(StoreSource::open(from));
    auto copying = std::async(std::launch::async, [&] { return source.copyTo(to); });
    auto check = checkWhole(*connection);
    TRY(copying.get());
    return check;
}

} // namespace

Result<StoreCheck> wholeCheck(const std::string& file, const std::string& name)
{
    const auto connection = TRY(openSqliteFile(file, name));
    return checkWhole(*connection);
}

Result<StoreCopy> StoreCopy::take(const std::string& from, const std::string& place)
{
    TRY(checkSqliteFile(from));
    auto file = TemporaryFile::createBeside(place, ownerOnlyFile);
    if (!file || !setRights(file->descriptor(), ownerOnlyFile))
        return failed(words::cannotCopyStore(place, systemReason()));
    auto check = TRY(hasLog(from) ? copyAndThenCheck(from, *file) : copyWhileChecking(from, *file));
    return StoreCopy(std::move(*file), std::move(check));
}

} // namespace seatwise
