#pragma once

#include <QDialog>
#include <QLocale>

#include "pricebook/price_book.h"
#include "quoting/quote.h"

class QLineEdit;
class QPushButton;

namespace seatwise::ui {

class DateField;

/// Asks what the customer said to an issued quote: on which day, who, and the purchase order that came with it. It can
/// be recorded only once somebody is named.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { accept, decline };

    /// `quote` is an issued one, `book` the one it was priced with; the day lies between its issue and `today`.
    DecisionDialog(Kind kind, const Quote& quote, const PriceBook& book, Date today, const QLocale& locale,
                   QWidget* parent = nullptr);

    /// What was typed.
    [[nodiscard]] Decision decision() const;

private:
    void showWhetherWhole();

    DateField* on_ = nullptr;
    QLineEdit* by_ = nullptr;
    QLineEdit* order_ = nullptr;
    QPushButton* record_ = nullptr;
};

} // namespace seatwise::ui
