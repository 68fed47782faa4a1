#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "calculator/model/calculator_view_model.h"

class QBoxLayout;
class QHBoxLayout;

namespace seatwise::ui {

class Card;
class CurveView;
class FittingLabel;
class LinkButton;
class SeatSlider;
class SeatSpinBox;

/// The price of the scenario in front for a customer who sees the screen: large, with the seats to change, what a seat
/// costs as they grow, and what is asked for next. Reasons, approvals and notes are none of it. The keyboard begins at
/// the seats.
class CallView : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit CallView(CalculatorViewModel& model, QWidget* parent = nullptr);

signals:
    void closeRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A price close to the one on show.
    struct Nearby
    {
        Card* card = nullptr;
        LinkButton* take = nullptr;
        FittingLabel* total = nullptr;
        FittingLabel* against = nullptr;
        CalculatorInputs inputs;
    };

    /// What the curve depends on.
    struct Drawn
    {
        SharedBook book;
        PlanId plan;
        Selection selection; ///< without the seats
        SeatCount end = 0;
        bool dark = false;

        friend bool operator==(const Drawn&, const Drawn&) = default;
    };

    [[nodiscard]] QLayout* makePrice();
    [[nodiscard]] QHBoxLayout* makeSeats();
    [[nodiscard]] QHBoxLayout* makeNearby();
    [[nodiscard]] QLayout* makeFoot();
    void showPrice();
    void showCurve();
    void showNearby();

    CalculatorViewModel& model_;
    std::vector<QBoxLayout*> rows_;
    std::optional<Drawn> drawn_;
    FittingLabel* customer_ = nullptr;
    FittingLabel* list_ = nullptr;
    FittingLabel* refusal_ = nullptr;
    FittingLabel* heading_ = nullptr;
    FittingLabel* total_ = nullptr;
    FittingLabel* monthly_ = nullptr;
    FittingLabel* perSeat_ = nullptr;
    Card* chartCard_ = nullptr;
    CurveView* chart_ = nullptr;
    SeatSpinBox* seats_ = nullptr;
    SeatSlider* slider_ = nullptr;
    std::vector<Nearby> nearby_;
    FittingLabel* amounts_ = nullptr;
};

} // namespace seatwise::ui
