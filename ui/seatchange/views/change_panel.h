#pragma once

#include <QWidget>

#include "seatchange/model/seat_change.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace seatwise::ui {

class DateField;
class SeatSpinBox;
class SegmentedControl;

/// The inputs of the Seat change page: what happens, the subscription as it is, and what it is to become. Shows only
/// what the kind of change needs.
class ChangePanel : public QWidget
{
    Q_OBJECT

public:
    /// Dates are read as of `today`.
    ChangePanel(Date today, const QLocale& locale, QWidget* parent = nullptr);

    /// Shows these inputs for a book, which must outlive the panel or the next call.
    void setInputs(const PriceBook& book, const ChangeInputs& inputs);

    [[nodiscard]] const ChangeInputs& inputs() const { return inputs_; }
    [[nodiscard]] const PriceBook* book() const { return book_; }

    /// Puts the keyboard into the new seats.
    void focusSeats();

signals:
    /// A person changed the inputs.
    void edited();
    /// What is typed is finished.
    void finished();
    void takeOverRequested();
    /// A person wants to begin with what a customer accepted.
    void acceptedQuoteRequested();

private:
    [[nodiscard]] DateField* dateField(const QString& name, YearlessDay yearless);
    [[nodiscard]] QWidget* makeAgreed();
    void addNow(QVBoxLayout& layout);
    void addChange(QVBoxLayout& layout);
    void take(void (ChangePanel::*read)());
    void leaveAgreed();
    void readKind();
    void readPlan();
    void readBilling();
    void readRest();
    void showInputs();
    void fillPlans();
    void showNeeded();

    Date today_;
    QLocale locale_;
    const PriceBook* book_ = nullptr;
    ChangeInputs inputs_;
    bool showing_ = false;         ///< controls are being set from the inputs
    QWidget* agreedRow_ = nullptr; ///< what the subscription has beside what is typed
    QLabel* agreed_ = nullptr;
    SegmentedControl* kind_ = nullptr;
    QComboBox* plan_ = nullptr;
    QWidget* seatsNow_ = nullptr;
    QLabel* seatsCaption_ = nullptr;
    SeatSpinBox* seats_ = nullptr;
    SegmentedControl* billing_ = nullptr;
    QWidget* startRow_ = nullptr;
    QLabel* startCaption_ = nullptr;
    DateField* start_ = nullptr;
    DateField* on_ = nullptr;
    QWidget* toPlanRow_ = nullptr;
    QComboBox* toPlan_ = nullptr;
    QWidget* toBillingRow_ = nullptr;
    SegmentedControl* toBilling_ = nullptr;
    QWidget* toSeatsRow_ = nullptr;
    QLabel* toSeatsCaption_ = nullptr;
    SeatSpinBox* toSeats_ = nullptr;
};

} // namespace seatwise::ui
