#pragma once

#include <QString>
#include <QStringList>

#include "workshop/model/workshop_view_model.h"

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

/// The priorities to rank, in the language of the window.
[[nodiscard]] std::vector<std::string> priorityTexts(const WorkshopSession& session);

/// Everything the draft pricing model says.
[[nodiscard]] Result<DraftModel> draftModel(const WorkshopViewModel& model);

} // namespace seatwise::ui
