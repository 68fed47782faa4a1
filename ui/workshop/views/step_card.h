#pragma once

#include <optional>
#include <string>
#include <vector>

#include "widgets/card.h"
#include "workshop/card.h"
#include "workshop/worksheet.h"

class QGridLayout;
class QLineEdit;

namespace seatwise::ui {

class ProblemLabel;
class SegmentedControl;
class WorkshopViewModel;

/// The steps of the roadmap, or the next actions: each with its state, who does it and a note. What is changed is kept
/// at once. What was refused because somebody else changed the step stays in its fields, and is kept over theirs once
/// it is typed on or entered again.
class StepCard : public Card
{
    Q_OBJECT

public:
    /// `section` is that of the worksheet.
    StepCard(WorkshopViewModel& model, Section section, const QString& title, QWidget* parent = nullptr);

private:
    struct Row
    {
        std::string id;
        SegmentedControl* state = nullptr;
        QLineEdit* owner = nullptr;
        QLineEdit* note = nullptr;
        CardEntry shown = {};                            ///< what its fields show, but for what was typed over it
        std::optional<CardEntry> refused = std::nullopt; ///< because somebody else changed it
    };

    void addStep(QGridLayout& grid, const std::string& id, const QString& what);
    [[nodiscard]] CardEntry typed(const Row& row) const;
    void keep(Row& row);
    void showEntries();

    WorkshopViewModel& model_;
    std::vector<Row> rows_;
    ProblemLabel* problem_ = nullptr;
};

} // namespace seatwise::ui
