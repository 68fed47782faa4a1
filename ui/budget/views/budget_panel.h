#pragma once

#include <array>

#include <QWidget>

#include "budget/model/budget_view_model.h"

class QBoxLayout;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace seatwise::ui {

class DateField;
class LanguageBox;
class SegmentedControl;

/// What a budget is planned with: billing, headroom, growth, ceiling and dates.
class BudgetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetPanel(BudgetViewModel& model, QWidget* parent = nullptr);

    /// Its groups side by side, for a page that has its panel above the results, or one below the other.
    void setAbreast(bool abreast);

private:
    QVBoxLayout* addGroup();
    void addBilling(QVBoxLayout& layout);
    void addYears(QVBoxLayout& layout);
    void addGrowth(QVBoxLayout& layout);
    void addTypedSeats(QVBoxLayout& layout);
    void addCeiling(QVBoxLayout& layout);
    void addDates(QVBoxLayout& layout);
    void addYearStart(QVBoxLayout& layout);
    void addLanguage(QVBoxLayout& layout);
    void showInputs();
    void showBilling();
    void showYears();
    void showCeiling();
    void takeSeats(std::size_t year, SeatCount seats);
    void takeCeiling(const QString& typed);
    void takeYearStart();
    void change(const std::function<void(BudgetInputs&)>& edit);

    BudgetViewModel& model_;
    bool showing_ = false; ///< controls are being set from the inputs
    QBoxLayout* groups_ = nullptr;
    SegmentedControl* billing_ = nullptr;
    QDoubleSpinBox* headroom_ = nullptr;
    QSpinBox* years_ = nullptr;
    SegmentedControl* planning_ = nullptr; ///< by growth, or seats typed
    std::array<QDoubleSpinBox*, 3> growth_{};
    std::array<QWidget*, 3> growthRows_{};
    std::array<QSpinBox*, maxOutlookYears> seats_{};
    std::array<QWidget*, maxOutlookYears> seatsRows_{};
    QLineEdit* ceiling_ = nullptr;
    QLabel* ceilingProblem_ = nullptr;
    DateField* start_ = nullptr;
    SegmentedControl* yearKind_ = nullptr;
    QComboBox* fiscalMonth_ = nullptr;
    QSpinBox* lead_ = nullptr;
    LanguageBox* language_ = nullptr;
};

} // namespace seatwise::ui
