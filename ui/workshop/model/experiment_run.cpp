#include "workshop/model/experiment_run.h"

#include <utility>

#include <QMetaObject>

namespace seatwise::ui {

ExperimentRun::ExperimentRun(QObject* parent)
    : QObject(parent)
{
}

ExperimentRun::~ExperimentRun()
{
    cancel();
    threads_.clear();
}

void ExperimentRun::start(ExperimentOrder order)
{
    cancel();
    running_ = ++last_;
    threads_.emplace(running_, std::jthread([this, number = running_, order = std::move(order)](
                                                const std::stop_token& stop) { work(number, stop, order); }));
}

void ExperimentRun::cancel()
{
    running_ = 0;
    for (auto& [number, thread] : threads_)
        thread.request_stop();
}

/// On its own thread: nothing here touches what the window's thread has.
void ExperimentRun::work(int number, const std::stop_token& stop, ExperimentOrder order)
{
    ExperimentAnswer answer{failed(Message()), 0, std::move(order)};
    const auto market = expand(answer.order.customers, answer.order.growths);
    if (market) {
        answer.customers = market->size();
        answer.experiment = runExperiment(
            *answer.order.book, *market, answer.order.setting,
            {answer.order.threads, stop, [this, number, told = -1](std::size_t done, std::size_t all) mutable {
                 const int percent = static_cast<int>(done * 100 / all);
                 if (std::exchange(told, percent) != percent)
                     tell(number, percent);
             }});
    } else {
        answer.experiment = tl::make_unexpected(market.error());
    }
    QMetaObject::invokeMethod(
        this,
        [this, number, answer = std::move(answer)] {
            threads_.erase(number);
            if (number != running_)
                return;
            running_ = 0;
            emit finished(answer);
        },
        Qt::QueuedConnection);
}

void ExperimentRun::tell(int number, int percent)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, percent] {
            if (number == running_)
                emit progressed(percent);
        },
        Qt::QueuedConnection);
}

} // namespace seatwise::ui
