#pragma once

#include <QString>
#include <QStringList>

#include "charts/curve_plot.h"
#include "theme/palette.h"
#include "viewmodels/workshop_view_model.h"

namespace seatwise::ui {

/// Where a card stands, for its chip: "Open", "Overdue", "Decided"; of steps and actions "To do", "Doing", "Done".
[[nodiscard]] QString stateText(CardKind kind, const CardEntry& entry, Date today);

/// The day by which a card is to be decided; where it names none, the one that is offered first.
[[nodiscard]] Date dayToDecide(const CardEntry& entry, Date today);

/// "$34.99 (Ada, 21 Nov 2026)"; empty while nothing is decided.
[[nodiscard]] QString decisionText(const CardEntry& entry, const QLocale& locale);

/// How far a section is: "1 of 3 decided", "2 people have ranked"; empty for a section without cards.
[[nodiscard]] QString progressText(const WorkshopSession& session, Section section);

/// What the draft changes, a row each: what, today, draft.
[[nodiscard]] std::vector<QStringList> differenceRows(const WorkshopDraft& draft);

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
