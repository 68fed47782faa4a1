#pragma once

#include <QPointer>

#include "page.h"
#include "pricebook/price_book.h"

class QBoxLayout;
class QScrollArea;

namespace seatwise {
class FileWriter;
struct QuoteRequest;
struct Selection;
} // namespace seatwise

namespace seatwise::ui {

class AnswerCard;
class CallBar;
class CalculatorViewModel;
class ChangeBanner;
class ChartCard;
class InputPanel;
class KnownCustomers;
class ListBeside;
class ListInForce;
class PriceNotices;
class ScenarioActions;
class WorkingPanel;

/// Page 1, a call: its customer, scenarios and notes above; of the scenario in front the inputs on the left, the
/// answer, its lines, its working and the cost curves on the right.
class CalculatorPage : public Page
{
    Q_OBJECT

public:
    /// Model, writer and the list beside must outlive the page.
    CalculatorPage(CalculatorViewModel& model, const FileWriter& files, ListBeside& beside, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<Command> commands() override;
    [[nodiscard]] QUndoStack* undoStack() const override;
    [[nodiscard]] QString status() const override;
    [[nodiscard]] std::optional<QString> summary() const override;
    [[nodiscard]] QuoteDraft quoteDraft() const override;
    [[nodiscard]] bool showsScenario() const override { return true; }
    void focusFirst() override;
    void present(bool presenting) override;
    [[nodiscard]] std::vector<Unkept> unkept() override;

    /// Offers these while a customer is named; to be given before the page is shown.
    void completeFrom(KnownCustomers& customers) { customers_ = &customers; }
    /// Says when another list is in force; to be given before the page is shown.
    void followVersions(ListInForce& versions) { versions_ = &versions; }
    /// Shows the price of a pool, as one step to undo.
    void takePool(const Selection& pool);
    /// Shows the prices of a draft of a price book, in a scenario of their own.
    void takeDraft(const SharedBook& draft);
    /// Comes on show with the quote that is being changed.
    void showChange();
    /// Comes on show and says beside the quote why its change was not kept.
    void sayOfChange(const QString& problem);

    /// Brings back what stood there before a quote was changed.
    void endChange();

signals:
    /// What is on show is to be quoted.
    void quoteRequested();
    /// A quote is to be kept with this request.
    void changeOffered(const seatwise::Quote& quote, const seatwise::QuoteRequest& request);
    /// The scenarios are to be seen side by side.
    void compareRequested();

protected:
    void make() override;
    void fitRoom() override;

private:
    QWidget* makeResults();
    void showNotes(bool shown);
    void ask();
    void saveChart(bool svg);
    void showWorking(bool shown);
    void offerChange();
    void showBanner();
    void reveal(QWidget* part);

    CalculatorViewModel& model_;
    const FileWriter& files_;
    ListBeside& beside_;
    ScenarioActions* scenarios_ = nullptr;
    QWidget* work_ = nullptr;
    QPointer<QScrollArea> view_; ///< of a presentation
    CallBar* call_ = nullptr;
    QScrollArea* side_ = nullptr;
    QBoxLayout* cards_ = nullptr;
    QBoxLayout* lower_ = nullptr;
    InputPanel* inputs_ = nullptr;
    AnswerCard* answer_ = nullptr;
    ChangeBanner* change_ = nullptr;
    PriceNotices* notices_ = nullptr;
    ChartCard* chart_ = nullptr;
    WorkingPanel* working_ = nullptr;
    KnownCustomers* customers_ = nullptr;
    ListInForce* versions_ = nullptr;
    bool presenting_ = false;
    bool changing_ = false; ///< a quote, when offers were told last
    bool showsWorking_ = false;
    bool showsNotes_ = false;
    bool tabled_ = false; ///< the chart is shown as a table
};

} // namespace seatwise::ui
