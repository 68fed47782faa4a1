#pragma once

#include <map>
#include <thread>
#include <vector>

#include <QObject>

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
/// place of the one before, of which nothing is heard any more. Destroying it stops what runs and waits for that, some
/// milliseconds.
class ExperimentRun : public QObject
{
    Q_OBJECT

public:
    explicit ExperimentRun(QObject* parent = nullptr);
    ~ExperimentRun() override;
    Q_DISABLE_COPY_MOVE(ExperimentRun)

    void start(ExperimentOrder order);
    /// Stops without an answer.
    void cancel();
    [[nodiscard]] bool isRunning() const { return running_ != 0; }

signals:
    void progressed(int percent);
    void finished(const seatwise::ui::ExperimentAnswer& answer);

private:
    void work(int number, const std::stop_token& stop, ExperimentOrder order);
    void tell(int number, int percent);

    std::map<int, std::jthread> threads_; ///< by number; those that were cancelled end soon
    int last_ = 0;
    int running_ = 0; ///< the number whose answer is awaited; 0 for none
};

} // namespace seatwise::ui
