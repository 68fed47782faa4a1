#include "window/backup_behind.h"

#include "store/backup.h"
#include "window/launch.h"

namespace seatwise {

Result<void> backUpBehind(const std::set<std::string>& stores)
{
    for (const std::string& store : stores)
        if (!startCommand({"store", "backup", "--store=" + store}))
            TRY(backUp(store));
    return {};
}

} // namespace seatwise
