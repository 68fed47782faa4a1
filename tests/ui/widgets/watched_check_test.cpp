#include "widgets/watched_check.h"
#include "words/quoting_words.h"

#include <QProgressDialog>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace seatwise::ui::watched_check_test {

namespace {

constexpr std::int64_t manyParts = 1'000'000;
constexpr std::int64_t fewParts = 100;

/// A window over which a check of a million parts runs until it is stopped.
class WatchedCheck : public testing::Test
{
protected:
    WatchedCheck()
    {
        window_.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window_));
    }

    Result<AuditReport> check()
    {
        return watchedCheck(window_, [this](const Progress& progress) -> Result<AuditReport> {
            while (parts_ < manyParts)
                if (!progress(++parts_, manyParts))
                    return failed(words::stopped());
            return AuditReport{};
        });
    }

    QWidget window_;
    std::int64_t parts_ = 0;
};

TEST_F(WatchedCheck, StopsSoonAfterItsWindowWasClosed)
{
    QTimer::singleShot(0, &window_, &QWidget::close);
    const auto report = check();
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.error().message.is(words::stopped));
    EXPECT_LT(parts_, fewParts);
}

TEST_F(WatchedCheck, StopsSoonAfterItWasCancelled)
{
    QTimer::singleShot(0, &window_, [this] { window_.findChild<QProgressDialog*>()->cancel(); });
    EXPECT_FALSE(check());
    EXPECT_LT(parts_, fewParts);
    EXPECT_TRUE(window_.isVisible());
    EXPECT_TRUE(window_.isEnabled());
}

TEST_F(WatchedCheck, LetsItsWindowTakeNothingElseMeanwhile)
{
    bool takesMore = true;
    bool canBeCancelled = false;
    QTimer::singleShot(0, &window_, [&] {
        auto* dialog = window_.findChild<QProgressDialog*>();
        takesMore = window_.isEnabled();
        canBeCancelled = dialog->isEnabled() && !dialog->isModal();
        dialog->cancel();
    });
    EXPECT_FALSE(check());
    EXPECT_FALSE(takesMore);
    EXPECT_TRUE(canBeCancelled);
}

TEST_F(WatchedCheck, ShowsHowFarItHasCome)
{
    int shown = 0;
    QTimer::singleShot(350, &window_, [&] {
        auto* dialog = window_.findChild<QProgressDialog*>();
        shown = dialog->isVisible() ? dialog->value() : -1;
        dialog->cancel();
    });
    const auto report = watchedCheck(window_, [](const Progress& progress) -> Result<AuditReport> {
        while (progress(manyParts / 2, manyParts))
            ;
        return failed(words::stopped());
    });
    EXPECT_FALSE(report);
    EXPECT_EQ(shown, 500);
}

TEST_F(WatchedCheck, GivesWhatTheCheckFound)
{
    const auto report = watchedCheck(window_, [](const Progress&) -> Result<AuditReport> {
        AuditReport found;
        found.records = 7;
        return found;
    });
    ASSERT_TRUE(report);
    EXPECT_EQ(report->records, 7);
}

} // namespace

} // namespace seatwise::ui::watched_check_test
