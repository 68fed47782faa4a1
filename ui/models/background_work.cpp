#include "models/background_work.h"

#include <utility>

#include <QMetaObject>

namespace seatwise::ui {

BackgroundWork::BackgroundWork(QObject* parent)
    : QObject(parent)
{
}

BackgroundWork::~BackgroundWork()
{
    cancel();
    threads_.clear();
}

void BackgroundWork::start(const Work& work)
{
    cancel();
    const int number = running_ = ++last_;
    threads_.emplace(number, std::jthread([this, number, work](const std::stop_token& stop) {
                         auto then = work(stop, [this, number, told = -1](int percent) mutable {
                             if (std::exchange(told, percent) != percent)
                                 tell(number, percent);
                         });
                         QMetaObject::invokeMethod(
                             this, [this, number, then = std::move(then)] { end(number, then); }, Qt::QueuedConnection);
                     }));
}

void BackgroundWork::cancel()
{
    running_ = 0;
    for (auto& [number, thread] : threads_)
        thread.request_stop();
}

void BackgroundWork::tell(int number, int percent)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, percent] {
            if (number == running_)
                emit progressed(percent);
        },
        Qt::QueuedConnection);
}

void BackgroundWork::end(int number, const std::function<void()>& then)
{
    threads_.erase(number);
    if (number != running_)
        return;
    running_ = 0;
    then();
}

} // namespace seatwise::ui
