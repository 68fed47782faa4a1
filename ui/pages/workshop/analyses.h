#pragma once

class QWidget;

namespace seatwise::ui {

class ExperimentCard;
class WorkshopViewModel;

// The analyses of the workshop on its draft. What a person imports there is kept with the workshop.

[[nodiscard]] QWidget* makeSensitivity(WorkshopViewModel& model);
[[nodiscard]] QWidget* makeLedger(WorkshopViewModel& model);
[[nodiscard]] ExperimentCard* makeExperiments(WorkshopViewModel& model);

} // namespace seatwise::ui
