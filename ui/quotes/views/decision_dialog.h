#pragma once

#include <optional>

#include <QDialog>
#include <QLocale>

#include "pricebook/price_book.h"
#include "quoting/quote.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace seatwise::ui {

class DateField;
class QuotesViewModel;
struct Services;

/// Asks what the customer said to an issued quote: on which day, who, and the purchase order that came with it; of
/// several options also which one is accepted, and whether what is accepted becomes an account, with its first day
/// where the quote names none. It can be recorded only once somebody is named, and the option is.
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
    /// Whether it is to become an account.
    [[nodiscard]] bool isForAccounts() const;
    /// The first day of service that was named, for an account of a quote that names none.
    [[nodiscard]] std::optional<Date> firstDay() const;

private:
    [[nodiscard]] QWidget* makeAccount(const Quote& quote, const PriceBook& book, Date today, const QLocale& locale);
    void showWhetherWhole();

    DateField* on_ = nullptr;
    QLineEdit* by_ = nullptr;
    QLineEdit* order_ = nullptr;
    QComboBox* options_ = nullptr;  ///< null where there is nothing to choose
    QCheckBox* account_ = nullptr;  ///< null where nothing is accepted
    DateField* firstDay_ = nullptr; ///< null where the quote names it
    QPushButton* record_ = nullptr;
};

/// What became of a decision that was recorded.
struct DecisionOutcome
{
    Result<void> done;
    QString said;                 ///< where it was done
    bool changedAccounts = false; ///< those of the store
};

/// Asks what the customer said to the quote on show, which there must be, and records it; nothing where nobody does.
[[nodiscard]] std::optional<DecisionOutcome> askForDecision(QWidget& above, QuotesViewModel& model,
                                                            DecisionDialog::Kind kind, const Services& services);

} // namespace seatwise::ui
