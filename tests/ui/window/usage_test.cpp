// What the window records, and the dialog where it is read.
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "calculator/model/calculator_edits.h"
#include "telemetry/usage_dialog.h"
#include "telemetry/usage_recorder.h"
#include "window_test.h"

namespace seatwise::ui::test::usage_test {

namespace {

/// A log in memory whose clock stands still.
class MemoryLog : public EventLog
{
public:
    [[nodiscard]] bool isOn() const override { return on; }

    [[nodiscard]] Result<void> setOn(bool wanted) override
    {
        if (!refusal.empty())
            return failed(refusal);
        on = wanted;
        return {};
    }

    [[nodiscard]] Result<void> record(const UsageEvent& event) override
    {
        if (!refusal.empty())
            return failed(refusal);
        if (on)
            lines += toJsonLine(event, "2026-11-21T10:15:30Z");
        return {};
    }

    [[nodiscard]] Result<std::vector<UsageRecord>> records() const override
    {
        std::vector<UsageRecord> records;
        for (const QString& line : QString::fromStdString(lines).split('\n', Qt::SkipEmptyParts))
            records.push_back(readUsageRecord(line.toStdString()));
        return records;
    }

    [[nodiscard]] Result<void> deleteAll() override
    {
        lines.clear();
        return {};
    }

    [[nodiscard]] std::string place() const override { return "events.jsonl"; }

    bool on = true;
    std::string refusal;
    std::string lines;
};

const std::string used = R"({"event":"pricing_calculator_used","at":"2026-11-21T10:15:30Z","book":"music-learning"})"
                         "\n";

std::string priced(int seats, const char* total)
{
    return QStringLiteral(R"({"event":"pricing_calculated","at":"2026-11-21T10:15:30Z","book":"music-learning",)"
                          R"("plan":"ensemble","seats":%1,"billing":"annual","currency":"USD","total":"%2"})"
                          "\n")
        .arg(seats)
        .arg(QLatin1String(total))
        .toStdString();
}

class Usage : public WindowTest
{
protected:
    Usage() { window->recordUsage(log); }

    /// What happens once the price has stood still, without the wait.
    void letThePriceSettle() const
    {
        for (QTimer* timer : window->findChild<UsageRecorder*>()->findChildren<QTimer*>()) {
            ASSERT_TRUE(timer->isActive());
            timer->setInterval(0);
            QTRY_VERIFY(!timer->isActive());
            timer->setInterval(UsageRecorder::settlesAfter);
        }
    }

    [[nodiscard]] UsageDialog& dialog() const
    {
        menuEntry("Usage data…")->trigger();
        settle();
        return *window->findChild<UsageDialog*>();
    }

    MemoryLog log;
};

} // namespace

// 200 seats of Ensemble are 652.20 a year, 210 are 673.80: tier 2 at 2.16 a year and seat.

TEST_F(Usage, RecordsAPriceThatHasSettledAndThatTheCalculatorWasUsed)
{
    setSeats(model, 210);
    EXPECT_EQ(log.lines, "") << "the price has not settled";
    letThePriceSettle();
    EXPECT_EQ(log.lines, used + priced(210, "673.80"));
}

TEST_F(Usage, RecordsOnlyWhereTheSliderCameToRest)
{
    for (int seats = 150; seats <= 200; ++seats)
        setSeats(model, seats);
    setSeats(model, 210);
    letThePriceSettle();
    EXPECT_EQ(log.lines, used + priced(210, "673.80"));
}

TEST_F(Usage, RecordsOnceARunThatTheCalculatorWasUsed)
{
    setSeats(model, 210);
    letThePriceSettle();
    setSeats(model, 200);
    letThePriceSettle();
    EXPECT_EQ(log.lines, used + priced(210, "673.80") + priced(200, "652.20"));
}

TEST_F(Usage, RecordsTheSamePriceOnce)
{
    setSeats(model, 210);
    letThePriceSettle();
    setCustomer(model, "Elm Street School");
    letThePriceSettle();
    EXPECT_EQ(log.lines, used + priced(210, "673.80"));
}

TEST_F(Usage, RecordsEachLookAtTheComparison)
{
    menuEntry("Compare")->trigger();
    EXPECT_EQ(log.lines, R"({"event":"plan_comparison_viewed","at":"2026-11-21T10:15:30Z","book":"music-learning",)"
                         R"("plans":3,"seats":200,"billing":"annual"})"
                         "\n");
}

TEST_F(Usage, RecordsNoNameOfABookOfTheUsersOwn)
{
    open(QString::fromStdString(shippedPath("sessiontrack")));
    letThePriceSettle();
    EXPECT_NE(log.lines.find(R"("book":"own","plan":"own")"), std::string::npos) << log.lines;
}

TEST_F(Usage, RecordsNothingWhileItIsOff)
{
    log.on = false;
    setSeats(model, 210);
    letThePriceSettle();
    menuEntry("Compare")->trigger();
    EXPECT_EQ(log.lines, "");
}

TEST_F(Usage, SaysThatAnEventCouldNotBeRecorded)
{
    log.refusal = "cannot write events.jsonl: No space left on device";
    menuEntry("Compare")->trigger();
    EXPECT_EQ(statusMessage(), "Usage not recorded: cannot write events.jsonl: No space left on device");
}

TEST_F(Usage, IsShownExactlyAsItIsKept)
{
    log.lines = used + priced(200, "652.20");
    const QWidget& shown = dialog();
    const auto* table = control<QTableWidget>(shown, "Records, newest first");
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(0, 1)->text(), "pricing_calculated");
    EXPECT_EQ(table->item(0, 2)->text(),
              "book music-learning, plan ensemble, seats 200, billing annual, currency USD, total 652.20");
    EXPECT_EQ(control<QPlainTextEdit>(shown, "The chosen record exactly as it is kept")->toPlainText().toStdString() +
                  "\n",
              priced(200, "652.20"));
}

TEST_F(Usage, IsAddedUpByPlan)
{
    log.lines = used + priced(200, "652.20") + priced(210, "673.80") + "half of a rec\n";
    const QWidget& shown = dialog();
    EXPECT_EQ(labelNamed(shown, "usage-sum"), "2 prices worked out · 0 looks at the comparison · 1 run in which the "
                                              "Calculator was used · 1 line is no record");
    const auto* plans = control<QTableWidget>(shown, "How often each plan was priced");
    ASSERT_EQ(plans->rowCount(), 1);
    for (const auto& [column, text] : {std::pair(0, "music-learning · ensemble"), std::pair(1, "2"),
                                       std::pair(2, "200"), std::pair(3, "210"), std::pair(4, "2")})
        EXPECT_EQ(plans->item(0, column)->text(), text) << column;
}

TEST_F(Usage, IsSwitchedInTheDialog)
{
    log.on = false;
    auto* box = control<QCheckBox>(dialog(), "Record usage on this computer");
    EXPECT_FALSE(box->isChecked());
    box->click();
    EXPECT_TRUE(log.on);
    box->click();
    EXPECT_FALSE(log.on);
}

TEST_F(Usage, StaysOffWhereTheSwitchCannotBeKept)
{
    log.on = false;
    log.refusal = "cannot write seatwise.conf: No space left on device";
    const QWidget& shown = dialog();
    auto* box = control<QCheckBox>(shown, "Record usage on this computer");
    box->click();
    EXPECT_FALSE(box->isChecked());
    EXPECT_EQ(labelNamed(shown, "usage-said"), "Not switched: cannot write seatwise.conf: No space left on device");
}

TEST_F(Usage, HasNothingToExportWhereNothingIsRecorded)
{
    const QWidget& shown = dialog();
    EXPECT_FALSE(control<QPushButton>(shown, "Export the records")->isEnabled());
    EXPECT_FALSE(control<QPushButton>(shown, "Delete all records")->isEnabled());
    EXPECT_EQ(labelNamed(shown, "usage-said"), "Nothing is recorded.");
}

TEST_F(Usage, IsExportedExactlyAsItIsKept)
{
    log.lines = used + priced(200, "652.20");
    const QTemporaryDir folder;
    const QString path = folder.filePath("usage.jsonl");
    const QWidget& shown = dialog();
    QTimer answer;
    QObject::connect(&answer, &QTimer::timeout, window.get(), [&] {
        auto* asking = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!asking)
            return;
        answer.stop();
        asking->findChild<QLineEdit*>("fileNameEdit")->setText(path);
        QMetaObject::invokeMethod(asking, "accept");
    });
    answer.start(20);
    control<QPushButton>(shown, "Export the records")->click();
    ASSERT_EQ(files.files.size(), 1U);
    EXPECT_EQ(files.files.front().first, path.toStdString());
    EXPECT_EQ(files.files.front().second, log.lines);
    EXPECT_EQ(labelNamed(shown, "usage-said"), "Saved " + path);
}

TEST_F(Usage, IsDeletedOnlyAfterAQuestion)
{
    log.lines = used;
    const QWidget& shown = dialog();
    control<QPushButton>(shown, "Delete all records")->click();
    auto* question = shown.findChild<QMessageBox*>();
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(log.lines, used);
    for (QAbstractButton* answer : question->buttons())
        if (answer->text() == "Delete")
            answer->click();
    EXPECT_EQ(log.lines, "");
    EXPECT_EQ(control<QTableWidget>(shown, "Records, newest first")->rowCount(), 0);
}

} // namespace seatwise::ui::test::usage_test
