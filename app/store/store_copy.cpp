#include "store/store_copy.h"

#include "store/sqlite_copy.h"
#include "store/sqlite_file.h"

namespace seatwise {

Result<StoreCheck> wholeCheck(const std::string& file, const std::string& name)
{
    const auto connection = TRY(openSqliteFile(file, name));
    auto check = asResult([&] { return checkStore(*connection); });
    if (check && !check->whole())
        return failed(name + " is not whole: " + check->problem);
    return check;
}

Result<StoreCopy> StoreCopy::take(const std::string& from, const std::string& place)
{
    TRY(checkSqliteFile(from));
    auto file = TemporaryFile::createBeside(place, ownerOnlyFile);
    if (!file || !setRights(file->descriptor(), ownerOnlyFile))
        return failed(withSystemReason("cannot copy the store to " + place));
    TRY(copyStore(from, *file));
    auto check = TRY(wholeCheck(file->path(), from));
    return StoreCopy(std::move(*file), std::move(check));
}

} // namespace seatwise
