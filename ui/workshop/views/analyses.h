#pragma once

class QWidget;

namespace seatwise {
class TableSource;
}

namespace seatwise::ui {

class WorkshopViewModel;

// The analyses of the workshop on its draft. What a person imports there is kept with the workshop. The tables must
// outlive them.

[[nodiscard]] QWidget* makeSensitivity(WorkshopViewModel& model, const TableSource& tables);
[[nodiscard]] QWidget* makeLedger(WorkshopViewModel& model, const TableSource& tables);
[[nodiscard]] QWidget* makeExperiments(WorkshopViewModel& model, const TableSource& tables);

} // namespace seatwise::ui
