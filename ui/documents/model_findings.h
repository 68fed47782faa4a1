#pragma once

#include "documents/document.h"
#include "workshop/draft_model.h"

namespace seatwise::ui {

// What was found out for the draft pricing model, at the end of the document: what people rank first, what they would
// pay, what the models would bring in.

void addRanking(Document& document, const DraftModel& model);
void addSurvey(Document& document, const DraftModel& model);
void addExperiment(Document& document, const DraftModel& model);

} // namespace seatwise::ui
