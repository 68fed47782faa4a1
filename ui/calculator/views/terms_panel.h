#pragma once

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QVBoxLayout;

namespace seatwise::ui {

class CalculatorViewModel;
class CalendarFields;
class DateField;
class DiscountFields;
class NegotiatedFields;
class PromotionList;
class RampFields;

/// Terms and offers: start and term, seats that grow by year, promotions, the account manager's discount, negotiated
/// rates and the school calendar. Shows what the book has. Follows the view-model while it can be seen.
class TermsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TermsPanel(CalculatorViewModel& model, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addDates(QVBoxLayout& layout);
    void takeStart();
    void showBook();
    void showInputs();
    void orderTabs();
    void fitRoom();

    CalculatorViewModel& model_;
    QBoxLayout* dates_ = nullptr;
    QWidget* startRow_ = nullptr;
    QWidget* termRow_ = nullptr;
    DateField* start_ = nullptr;
    QComboBox* term_ = nullptr;
    RampFields* ramp_ = nullptr;
    PromotionList* promotions_ = nullptr;
    DiscountFields* discount_ = nullptr;
    NegotiatedFields* negotiated_ = nullptr;
    CalendarFields* calendar_ = nullptr;
};

} // namespace seatwise::ui
