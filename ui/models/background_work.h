#pragma once

#include <functional>
#include <map>
#include <stop_token>
#include <thread>

#include <QObject>

namespace seatwise::ui {

/// Work beside the window: start() returns at once, and what came of it is told in the thread of the window. New work
/// takes the place of what runs, of which nothing is heard any more. Destroying it stops what runs and waits for that.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    /// To be told how much is done, in percent; from the thread of the work.
    using Tell = std::function<void(int percent)>;
    /// Runs on a thread of its own and touches nothing that the window's thread has. Ends soon once it is to stop.
    /// Returns what is then done in the thread of the window.
    using Work = std::function<std::function<void()>(const std::stop_token& stop, const Tell& tell)>;

    explicit BackgroundWork(QObject* parent = nullptr);
    ~BackgroundWork() override;
    Q_DISABLE_COPY_MOVE(BackgroundWork)

    void start(const Work& work);
    /// Stops what runs; nothing comes of it.
    void cancel();
    [[nodiscard]] bool isRunning() const { return running_ != 0; }

signals:
    void progressed(int percent);

private:
    void tell(int number, int percent);
    void end(int number, const std::function<void()>& then);

    std::map<int, std::jthread> threads_; ///< by number; those that were cancelled end soon
    int last_ = 0;
    int running_ = 0; ///< the number that is awaited; 0 for none
};

} // namespace seatwise::ui
