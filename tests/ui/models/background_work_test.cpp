#include "models/background_work.h"

#include <atomic>
#include <memory>
#include <vector>

#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace seatwise::ui::test::background_work_test {

namespace {

using Tell = BackgroundWork::Tell;

TEST(BackgroundWorkTest, TellsWhatCameInTheThreadOfTheWindow)
{
    BackgroundWork work;
    QThread* worked = nullptr;
    QThread* told = nullptr;
    work.start([&](const std::stop_token&, const Tell&) {
        worked = QThread::currentThread();
        return [&] { told = QThread::currentThread(); };
    });
    EXPECT_TRUE(work.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return told != nullptr; }));
    EXPECT_EQ(told, QThread::currentThread());
    EXPECT_NE(worked, QThread::currentThread());
    EXPECT_FALSE(work.isRunning());
}

TEST(BackgroundWorkTest, SaysNothingOfWorkThatWasReplaced)
{
    BackgroundWork work;
    std::vector<int> came;
    work.start([&came](const std::stop_token& stop, const Tell&) {
        while (!stop.stop_requested())
            std::this_thread::yield();
        return [&came] { came.push_back(1); };
    });
    work.start([&came](const std::stop_token&, const Tell&) { return [&came] { came.push_back(2); }; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !came.empty(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(came, std::vector<int>{2});
}

TEST(BackgroundWorkTest, SaysNothingOfWorkThatWasCancelled)
{
    BackgroundWork work;
    std::atomic<bool> hasEnded = false;
    bool hasCome = false;
    work.start([&](const std::stop_token& stop, const Tell&) {
        while (!stop.stop_requested())
            std::this_thread::yield();
        hasEnded = true;
        return [&] { hasCome = true; };
    });
    work.cancel();
    EXPECT_FALSE(work.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasEnded.load(); }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(hasCome);
}

TEST(BackgroundWorkTest, StopsWhatRunsAndWaitsForItWhenItGoes)
{
    std::atomic<bool> hasEnded = false;
    auto work = std::make_unique<BackgroundWork>();
    work->start([&](const std::stop_token& stop, const Tell&) {
        while (!stop.stop_requested())
            std::this_thread::yield();
        hasEnded = true;
        return [] {};
    });
    work.reset();
    EXPECT_TRUE(hasEnded);
}

TEST(BackgroundWorkTest, TellsEachPercentOnce)
{
    BackgroundWork work;
    std::vector<int> percents;
    QObject::connect(&work, &BackgroundWork::progressed, [&](int percent) { percents.push_back(percent); });
    bool hasCome = false;
    work.start([&](const std::stop_token&, const Tell& tell) {
        for (const int percent : {0, 0, 50, 50, 100})
            tell(percent);
        return [&] { hasCome = true; };
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasCome; }));
    EXPECT_EQ(percents, (std::vector<int>{0, 50, 100}));
}

} // namespace

} // namespace seatwise::ui::test::background_work_test
