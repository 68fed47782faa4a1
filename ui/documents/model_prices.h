#pragma once

#include "documents/document.h"
#include "workshop/draft_model.h"

namespace seatwise::ui {

/// Plans, usage, packs, rollover and add-ons today and in the draft, computed by the core, and all that differs, at the
/// end of the document.
void addPrices(Document& document, const DraftModel& model);

} // namespace seatwise::ui
