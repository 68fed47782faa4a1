#include "telemetry/usage_recorder.h"

#include <utility>

#include "calculator/model/calculator_view_model.h"
#include "words/format.h"

namespace seatwise::ui {

UsageRecorder::UsageRecorder(CalculatorViewModel& model, EventLog& log, std::function<EventBook()> book,
                             QObject* parent)
    : QObject(parent)
    , model_(model)
    , log_(log)
    , book_(std::move(book))
    , settled_(this)
    , untouched_(model.inputs())
{
    settled_.setSingleShot(true);
    settled_.setInterval(settlesAfter);
    connect(&settled_, &QTimer::timeout, this, &UsageRecorder::recordPrice);
    connect(&model_, &CalculatorViewModel::changed, &settled_, qOverload<>(&QTimer::start));
    connect(&model_, &CalculatorViewModel::bookChanged, this, [this] { untouched_ = model_.inputs(); });
}

void UsageRecorder::pageShown(std::string_view page)
{
    if (page != "compare")
        return;
    const Selection& selection = model_.inputs().selection;
    record(PlanComparisonViewed{book_(), static_cast<int>(model_.book().plans.size()), selection.seats,
                                selection.billing});
}

void UsageRecorder::recordPrice()
{
    if (model_.problem() || !log_.isOn())
        return;
    const EventBook book = book_();
    if (!used_ && model_.inputs() != untouched_) {
        used_ = true;
        record(PricingCalculatorUsed{book});
    }
    const PricingCalculated event = pricingCalculated(book, model_.price());
    if (event == last_)
        return;
    last_ = event;
    record(event);
}

void UsageRecorder::record(const UsageEvent& event)
{
    if (const auto done = log_.record(event); !done)
        emit notRecorded(toQString(done.error().message));
}

} // namespace seatwise::ui
