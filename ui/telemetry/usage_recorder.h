#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include <QObject>
#include <QTimer>

#include "calculator/model/calculator_inputs.h"
#include "telemetry/event_log.h"

namespace seatwise::ui {

class CalculatorViewModel;

/// Tells the log what happens in the window: a price once it has stood still for a while, the comparison each time it
/// is opened, and once a run that the Calculator was used. A step of the slider costs it the start of a timer.
class UsageRecorder : public QObject
{
    Q_OBJECT

public:
    /// How long a price stands still before it counts, in milliseconds.
    static constexpr int settlesAfter = 1'500;

    /// Model and log must outlive it; `book` says which book is open.
    UsageRecorder(CalculatorViewModel& model, EventLog& log, std::function<EventBook()> book,
                  QObject* parent = nullptr);

    /// A page was opened, by the id of its sign; the log is told of the comparison.
    void pageShown(std::string_view page);

signals:
    /// An event could not be recorded; why, in one line.
    void notRecorded(const QString& why);

private:
    void recordPrice();
    void record(const UsageEvent& event);

    CalculatorViewModel& model_;
    EventLog& log_;
    std::function<EventBook()> book_;
    QTimer settled_;
    CalculatorInputs untouched_;
    bool used_ = false;
    std::optional<PricingCalculated> last_;
};

} // namespace seatwise::ui
