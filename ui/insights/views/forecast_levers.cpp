#include "insights/views/forecast_levers.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "insights/model/insights_texts.h"
#include "insights/model/insights_view_model.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/dates.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int mostShift = 200;
constexpr int mostRaise = 50;

QSpinBox* shiftBox(int least, int most)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(InsightsWords::tr(" %"));
    box->setKeyboardTracking(false);
    return box;
}

int wholeOf(Percent percent)
{
    return static_cast<int>(percent.units() / Percent::scale);
}

} // namespace

ForecastLevers::ForecastLevers(InsightsViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , growth_(shiftBox(-100, mostShift))
    , churn_(shiftBox(-100, mostShift))
    , price_(shiftBox(-mostRaise, mostRaise))
    , from_(new QComboBox)
{
    const Month now = model_.today().year() / model_.today().month();
    for (int ahead = 1; ahead <= monthsOfForecast; ++ahead) {
        const Month month = now + std::chrono::months{ahead};
        from_->addItem(monthName(month, locale()), toQDate(month / std::chrono::day{1}));
    }
    setLayout(flush(column({row({field(InsightsWords::tr("Won, more or less"), growth_, 1),
                                 field(InsightsWords::tr("Leaving, more or less"), churn_, 1)}),
                            row({field(InsightsWords::tr("Prices, higher or lower"), price_, 1),
                                 field(InsightsWords::tr("from the first renewal from"), from_, 1)})})));
    for (QSpinBox* box : {growth_, churn_, price_})
        connect(box, &QSpinBox::valueChanged, this, &ForecastLevers::take);
    connect(from_, &QComboBox::currentIndexChanged, this, &ForecastLevers::take);
    connect(&model_, &InsightsViewModel::changed, this, &ForecastLevers::showLevers);
    showLevers();
}

void ForecastLevers::showLevers()
{
    const RevenueLevers& levers = model_.view().levers;
    for (const auto& [box, shift] : {std::pair{growth_, levers.growth}, std::pair{churn_, levers.churn},
                                     std::pair{price_, levers.priceChange ? levers.priceChange->by : Percent()}}) {
        const QSignalBlocker quiet(box);
        box->setValue(wholeOf(shift));
    }
    if (!levers.priceChange)
        return;
    const QSignalBlocker quiet(from_);
    from_->setCurrentIndex(from_->findData(toQDate(levers.priceChange->from)));
}

void ForecastLevers::take()
{
    InsightsView view = model_.view();
    view.levers = {Percent::whole(growth_->value()), Percent::whole(churn_->value()), std::nullopt};
    if (price_->value() != 0)
        view.levers.priceChange =
            DatedPriceChange{toDate(from_->currentData().toDate()), Percent::whole(price_->value())};
    model_.setView(view);
}

} // namespace seatwise::ui
