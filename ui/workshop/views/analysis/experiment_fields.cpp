#include "workshop/views/analysis/experiment_fields.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

#include "widgets/disclosure.h"
#include "widgets/layouts.h"
#include "widgets/number_box.h"
#include "widgets/undo_keys.h"
#include "words/features.h"
#include "workshop/model/experiment_texts.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t maxSegments = 8;

QSpinBox* numberBox(const QString& name, int least, int most, int value)
{
    QSpinBox* box = countBox(name, least, most);
    box->setValue(value);
    return box;
}

Quantity multiplierOf(const QDoubleSpinBox& box)
{
    return Quantity::fromUnits(qRound64(box.value() * 100) * (Quantity::scale / 100));
}

} // namespace

ExperimentFields::ExperimentFields(QWidget* parent)
    : QWidget(parent)
{
    segmentGrid_ = flush(grid({0, 0}));
    segments_ = new Disclosure(WorkshopWords::tr("Growth of the segments"), holding(segmentGrid_));
    setLayout(flush(column({makeModels(), makeNumbers(), segments_})));
    showGrowths();
}

QLayout* ExperimentFields::makeModels()
{
    QGridLayout* boxes = grid({0, 0, 0});
    for (const RevenueModel model : allModels()) {
        auto* box = new QCheckBox(modelName(model));
        box->setChecked(true);
        box->setToolTip(modelMeaning(model));
        box->setAccessibleDescription(modelMeaning(model));
        append(*boxes, box);
        models_.push_back(box);
        connect(box, &QCheckBox::toggled, this, &ExperimentFields::changed);
    }
    return boxes;
}

QLayout* ExperimentFields::makeNumbers()
{
    const ExperimentSetting usual;
    months_ = numberBox(WorkshopWords::tr("Months of a run"), 1, maxExperimentMonths, usual.months);
    runs_ = numberBox(WorkshopWords::tr("Runs"), 1, maxExperimentRuns, usual.runs);
    seed_ = numberBox(WorkshopWords::tr("Seed"), 0, std::numeric_limits<int>::max(), static_cast<int>(usual.seed));
    seed_->setGroupSeparatorShown(false);
    seed_->setToolTip(WorkshopWords::tr("The same seed gives the same figures."));
    for (QSpinBox* box : {months_, runs_, seed_})
        connect(box, &QSpinBox::valueChanged, this, &ExperimentFields::changed);
    return row({field(months_->accessibleName(), months_, 1), field(runs_->accessibleName(), runs_, 1),
                field(seed_->accessibleName(), seed_, 1)});
}

void ExperimentFields::setCustomers(const std::vector<ExperimentCustomer>& customers)
{
    for (const SegmentField& field : fields_)
        delete field.box->parentWidget();
    fields_.clear();
    for (const std::string& segment : largestSegments(customers, maxSegments))
        addSegment(segment);
    segments_->setVisible(!fields_.empty());
    showGrowths();
}

void ExperimentFields::addSegment(const std::string& segment)
{
    auto* box = new QDoubleSpinBox;
    const QString name = segmentName(segment);
    box->setAccessibleName(WorkshopWords::tr("Growth of %1").arg(name));
    box->setPrefix(QStringLiteral("× "));
    box->setRange(0, static_cast<double>(maxGrowth));
    box->setSingleStep(0.1);
    box->setValue(1);
    leaveUndoToWindow(*box);
    append(*segmentGrid_, field(name, box));
    fields_.push_back({segment, box});
    connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
        showGrowths();
        emit changed();
    });
}

void ExperimentFields::showGrowths()
{
    segments_->setSummary(growthSummary(growths(), QLocale()));
}

ExperimentSetting ExperimentFields::setting() const
{
    ExperimentSetting setting;
    for (std::size_t i = 0; i < models_.size(); ++i)
        if (models_[i]->isChecked())
            setting.models.push_back(allModels()[i]);
    setting.months = months_->value();
    setting.runs = runs_->value();
    setting.seed = static_cast<std::uint64_t>(seed_->value());
    return setting;
}

std::vector<SegmentGrowth> ExperimentFields::growths() const
{
    std::vector<SegmentGrowth> growths;
    for (const SegmentField& field : fields_) {
        SegmentGrowth growth;
        growth.segment = field.segment;
        growth.customers = multiplierOf(*field.box);
        if (growth.customers != Quantity::whole(1))
            growths.push_back(std::move(growth));
    }
    return growths;
}

} // namespace seatwise::ui
