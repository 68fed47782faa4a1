#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

#include "../bench/sample_store.h"
#include "window_test.h"

namespace seatwise::ui::check_data_test {

namespace {

constexpr int quotes = 2'000;

/// The whole window over a store of 2,000 issued quotes, made once.
class CheckOfManyQuotes : public test::WindowTest
{
protected:
    CheckOfManyQuotes()
    {
        static const test::ScratchStores filled;
        static const bool isFilled = fillStore(filled.place(), *test::shippedBook("music-learning"), quotes);
        EXPECT_TRUE(isFilled);
        Session session;
        session.book = "music-learning";
        session.office.store = QString::fromStdString(filled.place());
        reopen(session);
    }

    /// Checks the data; does `meanwhile` once the check has begun. What a box said at the end, empty when none came.
    QString checkAnd(const std::function<void()>& meanwhile)
    {
        QString said;
        QTimer watching;
        bool isDone = false;
        QObject::connect(&watching, &QTimer::timeout, window.get(), [&] {
            if (!isDone && window->findChild<QProgressDialog*>() != nullptr) {
                isDone = true;
                meanwhile();
            } else if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                said = box->text();
                box->accept();
            }
        });
        watching.start(0);
        menuEntry("Check my data…")->trigger();
        EXPECT_TRUE(isDone) << "the check never let the window answer";
        return said;
    }
};

TEST_F(CheckOfManyQuotes, SaysHowManyRecordsHold)
{
    EXPECT_TRUE(checkAnd([] {}).startsWith("All 4,001 records of the audit trail hold"));
}

TEST_F(CheckOfManyQuotes, IsNotWaitedForByAWindowThatIsClosed)
{
    EXPECT_EQ(checkAnd([this] { EXPECT_TRUE(window->close()); }), "");
    EXPECT_FALSE(window->isVisible());
}

TEST_F(CheckOfManyQuotes, IsStoppedByCancel)
{
    EXPECT_EQ(checkAnd([this] {
                  auto* dialog = window->findChild<QProgressDialog*>();
                  dialog->show(); // as it does by itself after a third of a second
                  dialog->findChild<QPushButton*>()->click();
              }),
              "");
    EXPECT_EQ(statusMessage(), "The check was stopped; nothing was changed.");
    EXPECT_TRUE(window->isEnabled());
    EXPECT_TRUE(checkAnd([] {}).startsWith("All 4,001 records")) << "once more";
}

} // namespace

} // namespace seatwise::ui::check_data_test
