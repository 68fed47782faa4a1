#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QLocale>
#include <QStringList>

#include "charts/curve_plot.h"
#include "pricebooks/model/book_editor.h"
#include "theme/palette.h"

namespace seatwise::ui {

/// What of the draft is on show: the part that is chosen in the tree, and the billing period.
struct BookSight
{
    std::string path;
    Billing billing = Billing::monthly;
};

/// The plan of the draft, as it was valid last; null where it has none.
[[nodiscard]] const Plan* planInSight(const BookEditor& editor, const BookSight& sight);

/// The total of the plan by its seats, edited and as it is published, and that of another list where one is beside;
/// around the band that is chosen, or over all seats.
[[nodiscard]] CurvePlot editedPlot(const BookEditor& editor, const BookSight& sight, const SharedBook& beside,
                                   const Palette& palette, const QLocale& locale);

/// The same as a table: seats at which the price takes another course, today's total and the edited one.
[[nodiscard]] std::vector<QStringList> curveRows(const BookEditor& editor, const BookSight& sight,
                                                 const QLocale& locale);

/// What so many seats pay, edited and as published; nothing where neither admits them.
[[nodiscard]] std::optional<CurveMarker> editedMarker(const BookEditor& editor, const BookSight& sight, double seats,
                                                      const QLocale& locale);

/// Whom the draft costs what, for the plan on show: seats, the difference for a period, its share.
[[nodiscard]] QStringList impactHeads(Billing billing);
[[nodiscard]] std::vector<QStringList> impactRows(const BookEditor& editor, const BookSight& sight,
                                                  const QLocale& locale);
/// What is said below: how far it was looked, or why nothing can be compared.
[[nodiscard]] QString impactNote(const BookEditor& editor, const BookSight& sight, const QLocale& locale);

/// Where the draft is dearer or cheaper than a list beside it (models/list_beside.h). Empty without one.
[[nodiscard]] QString besideLine(const BookEditor& editor, const BookSight& sight, const SharedBook& beside,
                                 const QLocale& locale);

} // namespace seatwise::ui
