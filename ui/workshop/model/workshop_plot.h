#pragma once

#include <QStringList>

#include "charts/curve_plot.h"
#include "theme/palette.h"
#include "workshop/model/workshop_draft.h"

namespace seatwise::ui {

// Today's and the draft's cost of a month: by the insights used in it, for every subscription that sells them, and by
// the seats where none does.

/// "Cost of a month by insights".
[[nodiscard]] QString draftTitle(const WorkshopDraft& draft);

/// The draft's lines are solid, today's dashed where they differ.
[[nodiscard]] CurvePlot draftPlot(const WorkshopDraft& draft, const Palette& palette, const QLocale& locale);

/// The same as a table: insights or seats, then today's and the draft's cost of each plan.
[[nodiscard]] QStringList draftTableHeads(const WorkshopDraft& draft);
[[nodiscard]] std::vector<QStringList> draftTable(const WorkshopDraft& draft, const QLocale& locale);

/// The assumed figures that these costs rest on, in one text; empty without any.
[[nodiscard]] QString draftAssumptions(const WorkshopDraft& draft);

/// What the draft's cheapest plan costs at so many insights or seats; nothing where no plan sells so many.
[[nodiscard]] std::optional<CurveMarker> draftMarker(const WorkshopDraft& draft, double x, const QLocale& locale);

} // namespace seatwise::ui
