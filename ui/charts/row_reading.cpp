#include "charts/row_reading.h"

#include <algorithm>

#include <qnamespace.h>

namespace seatwise::ui {

std::optional<std::optional<int>> rowByKey(int key, std::optional<int> read, int rows)
{
    const int last = rows - 1;
    switch (rows == 0 ? 0 : key) {
    case Qt::Key_Up:
        return read ? std::max(0, *read - 1) : last;
    case Qt::Key_Down:
        return read ? std::min(last, *read + 1) : 0;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    case Qt::Key_Escape:
        if (read)
            return std::optional<int>();
        break;
    default:
        break;
    }
    return std::nullopt;
}

} // namespace seatwise::ui
