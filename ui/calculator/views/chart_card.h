#pragma once

#include "calculator/model/usage_plot.h"
#include "widgets/card.h"

class QBoxLayout;
class QComboBox;
class QStackedWidget;
class QTableWidget;

namespace seatwise::ui {

class CalculatorViewModel;
class CurveView;
class ListBeside;
class ListBesideBar;
class SegmentedControl;

/// The cost curves with what they show to choose, and the same as a table, along the unit that the plan on show charges
/// by, with those of another list while there is one. The curves are made anew only when anything but the quantity
/// along that unit changes; a step of its slider moves the marker.
class ChartCard : public Card
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ChartCard(CalculatorViewModel& model, ListBeside& beside, QWidget* parent = nullptr);

    /// The chart as a picture: PNG bytes of 1600 × 900 points at twice the resolution, or SVG.
    [[nodiscard]] QByteArray png();
    [[nodiscard]] QByteArray svg();

    /// The chart takes the room that is left, whatever is said below it.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    /// With little room the choice of chart or table is left to the menu.
    void setNarrow(bool narrow);

public slots:
    void showTable(bool table);

signals:
    void tableShown(bool table);
    /// Another list that was chosen is not one, in a sentence.
    void refused(const QString& problem);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What the curves depend on.
    struct Drawn
    {
        QString book;
        SharedBook beside;
        PlanId plan;
        Selection selection; ///< without the quantity that the chart runs along
        std::optional<Budget> budget;
        CurveMode mode = CurveMode::perSeat;
        ChartUnit along;
        std::int64_t end = 0;
        bool dark = false;

        friend bool operator==(const Drawn&, const Drawn&) = default;
    };

    void chooseUnits();
    [[nodiscard]] ChartUnit along() const;
    [[nodiscard]] bool alongSeats() const { return isPerSeat(along().unit); }
    [[nodiscard]] std::optional<CurveMarker> markerAt(double x) const;
    [[nodiscard]] std::optional<CurveMarker> markerHere() const;
    void choose(double x);
    void placeControls();
    void fitHeight();
    void showPrice();
    void showPins();
    [[nodiscard]] std::vector<CurvePin> stepsOfRamp() const;
    void showBudget();
    void redraw();
    void fillTable();
    void showBeside();
    [[nodiscard]] Drawn wanted() const;

    CalculatorViewModel& model_;
    ListBeside& beside_;
    CurveMode mode_ = CurveMode::perSeat;
    std::optional<ChargeUnit> unit_; ///< chosen for the chart to run along; empty: the plan's own
    std::optional<Drawn> drawn_;
    std::optional<Drawn> tabled_;
    std::vector<CurvePin> steps_; ///< of a ramp, as they were drawn last
    SegmentedControl* modes_ = nullptr;
    SegmentedControl* views_ = nullptr;
    QComboBox* units_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    CurveView* view_ = nullptr;
    QWidget* controls_ = nullptr;
    QBoxLayout* controlsLayout_ = nullptr;
    QWidget* corner_ = nullptr; ///< keeps the room of the controls free in the chart
    QWidget* tablePage_ = nullptr;
    QTableWidget* table_ = nullptr;
    ListBesideBar* besideBar_ = nullptr; ///< once there was another list
};

} // namespace seatwise::ui
