#include "models/list_beside.h"

#include <utility>

#include "comparison/counterpart.h"
#include "comparison/impact.h"
#include "models/interval_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

ListBeside::ListBeside(const BookLibrary& library, QObject* parent)
    : QObject(parent)
    , library_(library)
{
}

Result<void> ListBeside::open(const QString& file)
{
    take(TRY(library_.load(file.toStdString())));
    return {};
}

void ListBeside::close()
{
    take(nullptr);
}

void ListBeside::take(SharedBook list)
{
    list_ = std::move(list);
    emit changed();
}

QString besideLine(const PlanOfBook& ours, Billing billing, const PriceBook& beside, const QLocale& locale)
{
    const QString name = titleOf(beside);
    const Plan* const other = counterpartOf(ours.plan, beside, billing);
    if (!other)
        return BooksWords::tr("%1 has no plan to set beside this one.").arg(name);
    if (beside.currency.code != ours.book.currency.code)
        return BooksWords::tr("%1 is in %2: amounts of two currencies are not compared.")
            .arg(name, toQString(beside.currency.code));
    const auto found = intervals({beside, *other}, ours, billing);
    if (!found || found->empty())
        return BooksWords::tr("%1 has no number of seats in common with this plan.").arg(name);
    QStringList parts;
    for (std::size_t i = 0; i < found->size(); ++i) {
        SeatInterval whole = (*found)[i];
        while (i + 1 < found->size() && (*found)[i + 1].direction == whole.direction)
            whole.to = (*found)[++i].to;
        const QString seats = seatsOf(whole, locale);
        parts += whole.direction == Direction::more   ? BooksWords::tr("dearer at %1").arg(seats)
                 : whole.direction == Direction::less ? BooksWords::tr("cheaper at %1").arg(seats)
                                                      : BooksWords::tr("the same at %1").arg(seats);
    }
    return BooksWords::tr("Beside %1, %2: %3.").arg(name, bookName(other->name), parts.join(QStringLiteral("; ")));
}

} // namespace seatwise::ui
