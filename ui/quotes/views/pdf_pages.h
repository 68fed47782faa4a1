#pragma once

#include <memory>

#include <QImage>

class QIODevice;

namespace seatwise::ui {

/// The pages of a PDF as pictures, drawn by Qt PDF. That is loaded with the first quote that is looked at, for with
/// what it needs itself it would be a tenth of what the window loads.
class PdfPages
{
public:
    PdfPages() = default;
    PdfPages(const PdfPages&) = delete;
    PdfPages& operator=(const PdfPages&) = delete;
    virtual ~PdfPages() = default;

    /// Shows what the device holds, which has to stay; without a device no page.
    virtual void read(QIODevice* device) = 0;
    [[nodiscard]] virtual int count() const = 0;
    /// In points.
    [[nodiscard]] virtual QSizeF size(int page) const = 0;
    [[nodiscard]] virtual QImage drawn(int page, QSize pixels) = 0;
};

/// Null where the library seatwise-pdf is not beside the program.
[[nodiscard]] std::unique_ptr<PdfPages> makePdfPages();

} // namespace seatwise::ui
