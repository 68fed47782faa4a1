#include "scratch_stores.h"

namespace seatwise::ui::test {

ScratchStores::ScratchStores()
    : place_(folder_.filePath(QStringLiteral("store.db")).toStdString())
{
}

} // namespace seatwise::ui::test
