#include "workshop/model/experiment_run.h"

#include <utility>

namespace seatwise::ui {

namespace {

ExperimentAnswer answerTo(ExperimentOrder order, const std::stop_token& stop, const BackgroundWork::Tell& tell)
{
    ExperimentAnswer answer{failed(Message()), 0, std::move(order)};
    const auto market = expand(answer.order.customers, answer.order.growths);
    if (!market) {
        answer.experiment = tl::make_unexpected(market.error());
        return answer;
    }
    answer.customers = market->size();
    answer.experiment = runExperiment(*answer.order.book, *market, answer.order.setting,
                                      {answer.order.threads, stop, [&tell](std::size_t done, std::size_t all) {
                                           tell(static_cast<int>(done * 100 / all));
                                       }});
    return answer;
}

} // namespace

ExperimentRun::ExperimentRun(QObject* parent)
    : QObject(parent)
{
    connect(&work_, &BackgroundWork::progressed, this, &ExperimentRun::progressed);
}

void ExperimentRun::start(ExperimentOrder order)
{
    work_.start([this, order = std::move(order)](const std::stop_token& stop, const BackgroundWork::Tell& tell) {
        return [this, answer = answerTo(order, stop, tell)] { emit finished(answer); };
    });
}

} // namespace seatwise::ui
