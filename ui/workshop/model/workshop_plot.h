#pragma once

#include <QStringList>

#include "charts/curve_plot.h"
#include "theme/palette.h"
#include "workshop/model/workshop_draft.h"

namespace seatwise::ui {

/// Today's and the draft's cost of a month by the insights used in it, for every subscription that sells them: the
/// draft's lines are solid, today's dashed where they differ.
[[nodiscard]] CurvePlot draftPlot(const WorkshopDraft& draft, const Palette& palette, const QLocale& locale);

/// The same as a table: insights, then today's and the draft's cost of each plan.
[[nodiscard]] QStringList draftTableHeads(const WorkshopDraft& draft);
[[nodiscard]] std::vector<QStringList> draftTable(const WorkshopDraft& draft, const QLocale& locale);

/// The assumed figures that these costs rest on, in one text; empty without any.
[[nodiscard]] QString draftAssumptions(const WorkshopDraft& draft);

/// What the draft's cheapest plan costs at so many insights, beside today's; nothing where no plan sells them.
[[nodiscard]] std::optional<CurveMarker> draftMarker(const WorkshopDraft& draft, double insights,
                                                     const QLocale& locale);

} // namespace seatwise::ui
