#include "theme/fonts.h"

#include <QFontDatabase>
#include <QString>

namespace seatwise::ui {

void loadFonts()
{
    static bool loaded = false;
    if (loaded)
        return;
    loaded = true;
    for (const char* weight : {"Regular", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/seatwise/fonts/SeatwiseSans-%1.otf").arg(QLatin1String(weight)));
}

} // namespace seatwise::ui
