// A library of its own: see pdf_pages.h.
#include <QPdfDocument>

#include "quotes/views/pdf_pages.h"

namespace seatwise::ui {

namespace {

class DrawnByQt : public PdfPages
{
public:
    void read(QIODevice* device) override
    {
        document_.close();
        if (device != nullptr)
            document_.load(device);
    }

    int count() const override { return document_.pageCount(); }

    QSizeF size(int page) const override { return document_.pagePointSize(page); }

    QImage drawn(int page, QSize pixels) override { return document_.render(page, pixels); }

private:
    QPdfDocument document_;
};

} // namespace

extern "C" Q_DECL_EXPORT PdfPages* seatwisePdfPages()
{
    return new DrawnByQt;
}

} // namespace seatwise::ui
