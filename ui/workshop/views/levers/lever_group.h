#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "widgets/card.h"
#include "workshop/model/workshop_draft.h"

class QLabel;
class QVBoxLayout;

namespace seatwise::ui {

class Disclosure;
class ProblemLabel;

/// A card of levers that change the draft. What the rules of a price book refuse is said below them; what was typed
/// stays until it is mended or the draft changes. Out of sight they do not follow.
class LeverGroup : public Card
{
    Q_OBJECT

public:
    LeverGroup(const QString& title, WorkshopDraft& draft, QWidget* parent = nullptr);

protected:
    /// Shows where the draft stands.
    virtual void showDraft() = 0;
    /// The paths of the figures on show, such as "plans.pro.charges.insights", of which those that are assumed are
    /// named below the levers.
    [[nodiscard]] virtual std::vector<std::string> paths() const = 0;

    /// Shows the draft and what is assumed of it; for the derived class when it is made.
    void refresh();
    void showEvent(QShowEvent* event) override;

    /// Changes the draft; `lever` names what was moved, and is empty for what is a step by itself.
    void change(const QString& lever, const WorkshopDraft::Edit& edit);
    [[nodiscard]] const PriceBook& book() const { return *draft_.book(); }
    [[nodiscard]] const PriceBook& today() const { return *draft_.today(); }
    [[nodiscard]] bool isAssumed(std::string_view path) const { return draft_.isAssumed(path); }
    [[nodiscard]] QVBoxLayout& levers() { return *levers_; }

private:
    void follow();
    void showAssumed();

    WorkshopDraft& draft_;
    QVBoxLayout* levers_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    Disclosure* assumed_ = nullptr;
    QLabel* notes_ = nullptr;
    bool showing_ = false;
    bool behind_ = false; ///< the draft was changed while nobody could see the levers
};

} // namespace seatwise::ui
