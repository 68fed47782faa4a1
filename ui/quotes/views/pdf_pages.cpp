#include "quotes/views/pdf_pages.h"

#include <QCoreApplication>
#include <QLibrary>

namespace seatwise::ui {

std::unique_ptr<PdfPages> makePdfPages()
{
    QLibrary library(QCoreApplication::applicationDirPath() + QStringLiteral("/seatwise-pdf"));
    const auto make = reinterpret_cast<PdfPages* (*)()>(library.resolve("seatwisePdfPages"));
    return std::unique_ptr<PdfPages>(make ? make() : nullptr);
}

} // namespace seatwise::ui
