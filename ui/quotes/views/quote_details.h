#pragma once

#include <array>
#include <functional>

#include <QTimer>
#include <QWidget>

#include "quoting/issue_finding.h"
#include "quoting/quote.h"

class QPlainTextEdit;
class QTableWidget;
class QLabel;

namespace seatwise::ui {

class KnownCustomers;
class LanguageBox;
class ProblemLabel;
class QuotesViewModel;
struct Document;

/// Who a quote is for, to type while it is a draft, and what it says, in text. What is typed is kept when the field is
/// left, and at the latest after a pause of two seconds; it can be undone, the words of one field as one step.
class QuoteDetailsForm : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the form. A customer that is chosen among those known brings its details, in the same step.
    QuoteDetailsForm(QuotesViewModel& model, KnownCustomers& customers, QWidget* parent = nullptr);

    /// What the document of the quote says, as a table.
    void setDocument(const Document& document);
    /// Puts the keyboard into the field of a point that is missing on the paper.
    void focusOn(IssuePoint point);
    /// Keeps what was typed and not kept yet.
    void keep();
    /// Asks whom the draft is for.
    void askForCustomer();

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* field, QEvent* event) override;

private:
    void showQuote();
    [[nodiscard]] QWidget* makeLine(const std::function<void()>& edited);
    [[nodiscard]] QWidget* makeLines(const QString& caption, const std::function<void()>& edited);
    void takeCustomer(const QString& name);
    void leave();
    void edit(int number);
    void apply(const QuoteId& id, const QuoteDetails& details);
    void showDetails(const QuoteDetails& details, bool alsoWhereTyping);
    [[nodiscard]] QuoteDetails typed() const;

    QuotesViewModel& model_;
    KnownCustomers& customers_;
    std::array<QWidget*, 5> fields_{}; ///< in the order of QuoteDetails, each a line but for the bill-to
    LanguageBox* language_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QLabel* heading_ = nullptr;
    QTableWidget* lines_ = nullptr;
    QPlainTextEdit* working_ = nullptr;
    QTimer pause_;
    int gesture_ = 0;
    QuoteDetails last_; ///< typed, after the last step
    QuoteId id_;        ///< of the quote whose details stand in the fields
};

} // namespace seatwise::ui
