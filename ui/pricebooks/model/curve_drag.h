#pragma once

#include <optional>

#include "editing/rate_grip.h"
#include "pricebooks/model/book_editor.h"
#include "pricebooks/model/book_plot.h"

namespace seatwise::ui {

/// The curve on show while a person drags it: the rate of the seats where it was taken hold of follows. One gesture is
/// one step.
class CurveDrag
{
public:
    /// The editor must outlive it.
    explicit CurveDrag(BookEditor& editor);

    /// Takes hold of the curve at some seats; false where no rate moves it there.
    [[nodiscard]] bool takeHold(const BookSight& sight, double seats);
    /// Brings it as near to a total as a rate can, in units of the currency.
    [[nodiscard]] Result<void> dragTo(double total, const QLocale& locale);
    void letGo();

private:
    BookEditor& editor_;
    std::optional<RateGrip> grip_;
};

} // namespace seatwise::ui
