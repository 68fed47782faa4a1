#include "pages/workshop/levers/feature_levers.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "viewmodels/format.h"
#include "widgets/field.h"
#include "widgets/stray_wheel.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

const Rate firstPrice = Rate::fromUnits(Rate::scale / 100 * 999); ///< 9.99, of a feature that had none; to be moved

} // namespace

FeatureLevers::FeatureLevers(WorkshopDraft& draft, QWidget* parent)
    : LeverGroup(WorkshopWords::tr("Features of the plans"), draft, parent)
{
    for (const Plan& plan : today().plans)
        if (plan.kind == PlanKind::subscription)
            plans_.push_back(plan.id);
    refresh();
}

void FeatureLevers::rebuild()
{
    delete rows_;
    cells_.clear();
    rows_ = new QWidget;
    grid_ = new QGridLayout(rows_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setColumnStretch(0, 2);
    addHeads();
    int row = 1;
    for (const Feature& feature : book().features)
        if (!isOfService(book(), feature.id))
            addFeature(feature, row++);
    levers().insertWidget(0, rows_);
}

void FeatureLevers::addHeads()
{
    for (std::size_t i = 0; i < plans_.size(); ++i) {
        const int column = static_cast<int>(i) + 1;
        grid_->setColumnStretch(column, 1);
        grid_->addWidget(titleLabel(text(book().findPlan(plans_[i])->name)), 0, column);
    }
}

void FeatureLevers::addFeature(const Feature& feature, int row)
{
    auto* name = new QLabel(text(feature.name));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    grid_->addWidget(name, row, 0);
    for (std::size_t i = 0; i < plans_.size(); ++i) {
        auto* box = new QComboBox;
        box->setAccessibleName(
            WorkshopWords::tr("%1 in %2").arg(text(feature.name), text(book().findPlan(plans_[i])->name)));
        box->addItems({WorkshopWords::tr("—"), WorkshopWords::tr("Included"), WorkshopWords::tr("Add-on")});
        leaveWheelToPage(*box);
        grid_->addWidget(box, row, static_cast<int>(i) + 1);
        cells_.push_back({plans_[i], feature.id, box});
        connect(box, &QComboBox::activated, this, [this, cell = cells_.back()] { place(cell); });
    }
}

void FeatureLevers::place(const Cell& cell)
{
    const auto offer = static_cast<FeatureOffer>(cell.box->currentIndex());
    const Rate price = priceBeside(book(), cell.feature).value_or(firstPrice);
    change(QStringLiteral("feature ") + text(cell.plan + " " + cell.feature),
           [cell, offer, price](const PriceBook& book) {
               return withFeature(book, cell.plan, cell.feature, offer, price);
           });
}

void FeatureLevers::showDraft()
{
    std::vector<FeatureId> features;
    for (const Feature& feature : book().features)
        features.push_back(feature.id);
    if (features != features_) {
        features_ = features;
        rebuild();
    }
    for (const Cell& cell : cells_)
        cell.box->setCurrentIndex(static_cast<int>(featureOffer(book(), cell.plan, cell.feature)));
}

std::vector<std::string> FeatureLevers::paths() const
{
    std::vector<std::string> paths;
    paths.reserve(plans_.size());
    for (const PlanId& plan : plans_)
        paths.push_back("plans." + plan + ".features");
    return paths;
}

} // namespace seatwise::ui
