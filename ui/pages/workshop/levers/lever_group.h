#pragma once

#include "viewmodels/workshop_draft.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace seatwise::ui {

class ProblemLabel;

/// A card of levers that change the draft. What the rules of a price book refuse is said below them; what was typed
/// stays until it is mended or the draft changes.
class LeverGroup : public Card
{
    Q_OBJECT

public:
    LeverGroup(const QString& title, WorkshopDraft& draft, QWidget* parent = nullptr);

protected:
    /// Shows where the draft stands; called after each of its changes, and by the derived class when it is made.
    virtual void showDraft() = 0;

    /// Changes the draft; `lever` names what was moved, and is empty for what is a step by itself.
    void change(const QString& lever, const WorkshopDraft::Edit& edit);
    [[nodiscard]] const PriceBook& book() const { return *draft_.book(); }
    [[nodiscard]] const PriceBook& today() const { return *draft_.today(); }
    [[nodiscard]] QVBoxLayout& levers() { return *levers_; }

private:
    WorkshopDraft& draft_;
    QVBoxLayout* levers_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    bool showing_ = false;
};

} // namespace seatwise::ui
