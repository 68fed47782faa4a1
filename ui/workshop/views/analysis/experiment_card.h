#pragma once

#include <QString>

#include <memory>
#include <vector>

#include "tables/table_source.h"
#include "widgets/card.h"
#include "workshop/model/experiment_run.h"
#include "workshop/session.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace seatwise::ui {

class Chip;
class ExperimentFields;
class ExperimentResult;
class NoticeBar;
class ProblemLabel;
class RefusedRows;

/// Revenue experiments: what the same customers bring under each model, on the draft. Begins with example customers,
/// marked as such, until a list is imported. Runs beside the window; a run that another card began goes on in this one.
class ExperimentCard : public Card
{
    Q_OBJECT

public:
    /// The tables must outlive it.
    explicit ExperimentCard(const TableSource& tables,
                            std::shared_ptr<ExperimentRun> run = std::make_shared<ExperimentRun>(),
                            QWidget* parent = nullptr);

    /// The draft to run on. A result that is on show says from then on that it is of the draft before.
    void setBook(const SharedBook& book);
    /// Takes a list of customers in a table; true where it can be used, otherwise the card says why not.
    bool setCustomers(const QString& name, const Table& table, const ListChoices& choices = {});
    /// Threads that share the work, which change no figure; by default one for each processor.
    void setThreads(int threads);

    /// Runs with what is set; the answer comes later, as finished().
    void run();
    void cancel();
    [[nodiscard]] bool isRunning() const;

    /// Shows a result, which a card of another language may have run.
    void showResult(const std::shared_ptr<const ExperimentAnswer>& answer);

    /// Whether the result on show is of another draft, other customers or other settings than those of now.
    [[nodiscard]] bool isOutdated() const;

signals:
    /// The person brought customers that can be used.
    void customersImported(const QString& name, const Table& table, const ListChoices& choices);
    /// A result is on show.
    void answered(const seatwise::HeldExperiment& experiment,
                  const std::shared_ptr<const seatwise::ui::ExperimentAnswer>& answer);
    /// A run came to its end, well or with a refusal.
    void finished();

private:
    QLayout* makeHead(const TableSource& tables);
    QLayout* makeSource();
    QLayout* makeControls();
    void takeExample();
    void showSource();
    void showState();
    void showAnswer(const ExperimentAnswer& answer);
    [[nodiscard]] QString staleText() const;

    std::shared_ptr<ExperimentRun> run_;
    SharedBook book_;
    QString customersName_; ///< of the list; empty for the example
    std::vector<ExperimentCustomer> customers_;
    int threads_ = 1;
    std::shared_ptr<const ExperimentAnswer> answer_;
    ProblemLabel* problem_ = nullptr;
    Chip* example_ = nullptr;
    QLabel* source_ = nullptr;
    QLabel* report_ = nullptr;
    QPushButton* useExample_ = nullptr;
    RefusedRows* refused_ = nullptr;
    ExperimentFields* fields_ = nullptr;
    QPushButton* start_ = nullptr;
    QPushButton* stop_ = nullptr;
    QProgressBar* progress_ = nullptr;
    NoticeBar* stale_ = nullptr;
    ExperimentResult* result_ = nullptr;
};

} // namespace seatwise::ui
