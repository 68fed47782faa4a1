#include "workshop/views/levers/market_levers.h"

#include <QVBoxLayout>

#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/views/levers/name_list.h"

namespace seatwise::ui {

MarketLevers::MarketLevers(WorkshopDraft& draft, QWidget* parent)
    : LeverGroup(WorkshopWords::tr("Segments of the market"), draft, parent)
{
    segments_ = new NameList(WorkshopWords::tr("Segments of the market"),
                             WorkshopWords::tr("A vertical, region or sector, such as Health care"));
    levers().addWidget(segments_);
    connect(segments_, &NameList::added, this, [this](const QString& name) { set(name, true); });
    connect(segments_, &NameList::removed, this, [this](const QString& name) { set(name, false); });
    refresh();
}

void MarketLevers::set(const QString& segment, bool present)
{
    change(QStringLiteral("segment ") + segment,
           [name = segment.toStdString(), present](const PriceBook& book) { return withSegment(book, name, present); });
}

void MarketLevers::showDraft()
{
    QStringList names;
    for (const Segment& segment : book().segments)
        names += bookName(segment.name);
    segments_->show(names);
}

std::vector<std::string> MarketLevers::paths() const
{
    return {"segments"};
}

} // namespace seatwise::ui
