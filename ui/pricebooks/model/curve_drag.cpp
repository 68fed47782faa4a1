#include "pricebooks/model/curve_drag.h"

#include <cmath>

#include "editing/edits.h"
#include "pricebooks/model/book_texts.h"

namespace seatwise::ui {

CurveDrag::CurveDrag(BookEditor& editor)
    : editor_(editor)
{
}

bool CurveDrag::takeHold(const BookSight& sight, double seats)
{
    const BookDraft& draft = editor_.draft();
    grip_ = gripAt(draft, chargeShown(draft, sight.path), sight.billing, std::llround(seats));
    if (grip_)
        editor_.endGesture(); // of what was typed
    return grip_.has_value();
}

Result<void> CurveDrag::dragTo(double total, const QLocale& locale)
{
    const std::string rate = rateFor(*grip_, Money::fromUnits(std::llround(total * static_cast<double>(Money::scale))));
    return editor_.edit([&](const BookDraft& draft) { return withTyped(draft, grip_->path, rate); }, grip_->path,
                        nameOfFigure("rate", shownFigure(rate, locale)));
}

void CurveDrag::letGo()
{
    editor_.endGesture();
}

} // namespace seatwise::ui
