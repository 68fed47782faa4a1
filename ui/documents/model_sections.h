#pragma once

#include <QString>

#include "documents/report.h"
#include "workshop/draft_model.h"

namespace seatwise::ui {

// The parts of the draft pricing model, each added at the end of the report.

void addHeading(Report& report, const QString& text);
void addParagraph(Report& report, const QString& text);
void addNote(Report& report, const QString& text);

/// Plans, usage, packs, rollover and add-ons today and in the draft, computed by the core, and all that differs.
void addPrices(Report& report, const DraftModel& model);

/// The cards under the sections of the worksheet; those without a decision as open.
void addCards(Report& report, const DraftModel& model);

void addRanking(Report& report, const DraftModel& model);
void addSurvey(Report& report, const DraftModel& model);
void addExperiment(Report& report, const DraftModel& model);

} // namespace seatwise::ui
