#include "workshop/views/levers/feature_levers.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

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
    std::vector<int> shares(plans_.size() + 1, 1);
    shares.front() = 2;
    grid_ = flush(grid(shares));
    rows_ = holding(grid_);
    append(*grid_, new QWidget);
    for (const PlanId& plan : plans_)
        append(*grid_, titleLabel(bookName(book().findPlan(plan)->name)));
    for (const Feature& feature : book().features)
        if (!isOfService(book(), feature.id))
            addFeature(feature);
    levers().insertWidget(0, rows_);
}

void FeatureLevers::addFeature(const Feature& feature)
{
    auto* name = new QLabel(bookName(feature.name));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    append(*grid_, name);
    for (const PlanId& plan : plans_) {
        auto* box = new QComboBox;
        box->setAccessibleName(
            WorkshopWords::tr("%1 in %2").arg(bookName(feature.name), bookName(book().findPlan(plan)->name)));
        box->addItems({WorkshopWords::tr("—"), WorkshopWords::tr("Included"), WorkshopWords::tr("Add-on")});
        append(*grid_, box);
        cells_.push_back({plan, feature.id, box});
        connect(box, &QComboBox::activated, this, [this, cell = cells_.back()] { place(cell); });
    }
}

void FeatureLevers::place(const Cell& cell)
{
    const auto offer = static_cast<FeatureOffer>(cell.box->currentIndex());
    const Rate price = priceBeside(book(), cell.plan, cell.feature).value_or(firstPrice);
    change(QStringLiteral("feature ") + toQString(cell.plan + " " + cell.feature),
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
