#pragma once

#include <vector>

#include <QObject>

#include "models/background_work.h"
#include "pricebook/price_book.h"
#include "research/experiment.h"
#include "research/segments.h"

namespace seatwise::ui {

/// What an experiment is to be run on.
struct ExperimentOrder
{
    SharedBook book;
    std::vector<ExperimentCustomer> customers;
    std::vector<SegmentGrowth> growths; ///< how the market grows before it is simulated
    ExperimentSetting setting;
    int threads = 1;
    bool isExample = false; ///< the customers are made up by the program
};

/// What came of it.
struct ExperimentAnswer
{
    Result<Experiment> experiment;
    std::size_t customers = 0; ///< of the market after its growth
    ExperimentOrder order;
};

/// Runs experiments beside the window: start() returns at once and the answer comes as a signal. A new order takes the
/// place of the one before, of which nothing is heard any more.
class ExperimentRun : public QObject
{
    Q_OBJECT

public:
    explicit ExperimentRun(QObject* parent = nullptr);

    void start(ExperimentOrder order);
    /// Stops without an answer.
    void cancel() { work_.cancel(); }
    [[nodiscard]] bool isRunning() const { return work_.isRunning(); }

signals:
    void progressed(int percent);
    void finished(const seatwise::ui::ExperimentAnswer& answer);

private:
    BackgroundWork work_;
};

} // namespace seatwise::ui
