#include "workshop/views/levers/add_on_levers.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/disclosure.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "words/typed.h"
#include "workshop/views/levers/price_lever.h"

namespace seatwise::ui {

namespace {

constexpr int maxOfAnAddOn = 100; ///< that a slider reaches, in whole units of the currency
constexpr int featuresShown = 5;

/// The price a month of an add-on that has one; nothing for other add-ons.
std::optional<Rate> monthlyPrice(const PriceBook& book, const AddOnId& id)
{
    const AddOn* addOn = book.findAddOn(id);
    if (!addOn || addOn->charges.size() != 1)
        return std::nullopt;
    const auto* flat = std::get_if<Flat>(&addOn->charges.front().monthly);
    return flat ? flat->amount.asRate() : std::nullopt;
}

} // namespace

AddOnLevers::AddOnLevers(WorkshopDraft& draft, QWidget* parent)
    : LeverGroup(WorkshopWords::tr("Add-ons and bundles"), draft, parent)
{
    auto* bundle = new Disclosure(WorkshopWords::tr("Make a bundle"), makeBundle());
    levers().addWidget(bundle);
    refresh();
}

QWidget* AddOnLevers::makeBundle()
{
    plan_ = new QComboBox;
    plan_->setAccessibleName(WorkshopWords::tr("Plan of the bundle"));
    for (const Plan& plan : today().plans)
        if (plan.kind == PlanKind::subscription)
            plan_->addItem(bookName(plan.name), toQString(plan.id));
    features_ = new QListWidget;
    features_->setAccessibleName(WorkshopWords::tr("Features of the bundle"));
    features_->setFrameShape(QFrame::NoFrame);
    price_ = new QLineEdit;
    price_->setAccessibleName(WorkshopWords::tr("Price of the bundle a month"));
    auto* make = new QPushButton(WorkshopWords::tr("Add the bundle"));
    problem_ = new ProblemLabel;
    connect(plan_, &QComboBox::currentIndexChanged, this, &AddOnLevers::fillBundle);
    connect(make, &QPushButton::clicked, this, &AddOnLevers::bundle);
    return holding(flush(column(
        {field(WorkshopWords::tr("For the plan"), plan_),
         field(WorkshopWords::tr("Features (at least two)"), features_),
         field(WorkshopWords::tr("Price a month"), holdingFor(price_, flush(row({{price_, 1}, make})))), problem_})));
}

/// The features that the plan does not include; what is ticked stays while they are the same.
void AddOnLevers::fillBundle()
{
    const PlanId plan(plan_->currentData().toString().toStdString());
    std::vector<const Feature*> offered;
    for (const Feature& feature : book().features)
        if (featureOffer(book(), plan, feature.id) != FeatureOffer::included)
            offered.push_back(&feature);
    const auto count = static_cast<int>(offered.size());
    bool same = features_->count() == count;
    for (int row = 0; same && row < count; ++row)
        same = features_->item(row)->data(Qt::UserRole).toString() ==
               toQString(offered[static_cast<std::size_t>(row)]->id);
    if (same)
        return;
    features_->clear();
    for (const Feature* feature : offered) {
        auto* item = new QListWidgetItem(bookName(feature->name), features_);
        item->setData(Qt::UserRole, toQString(feature->id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    features_->setFixedHeight(featuresShown * std::max(fontMetrics().height(), features_->sizeHintForRow(0)));
}

void AddOnLevers::bundle()
{
    std::vector<FeatureId> chosen;
    for (int row = 0; row < features_->count(); ++row)
        if (features_->item(row)->checkState() == Qt::Checked)
            chosen.emplace_back(features_->item(row)->data(Qt::UserRole).toString().toStdString());
    const auto price = readRate(price_->text(), book().currency, locale());
    if (chosen.size() < 2 || !price)
        return problem_->say(WorkshopWords::tr("A bundle needs at least two features and a price such as 17.99."));
    problem_->say({});
    change({}, [plan = PlanId(plan_->currentData().toString().toStdString()), chosen,
                rate = *price](const PriceBook& book) { return withBundle(book, plan, chosen, rate); });
}

void AddOnLevers::rebuild()
{
    delete rows_;
    prices_.clear();
    QVBoxLayout* layout = flush(column({}));
    rows_ = holding(layout);
    for (const AddOnId& id : addOns_) {
        auto* lever = new PriceLever(WorkshopWords::tr("%1, a month").arg(bookName(book().findAddOn(id)->name)),
                                     Rate::fromUnits(Rate::scale / 100), Rate::whole(maxOfAnAddOn));
        layout->addWidget(lever);
        prices_.push_back(lever);
        connect(lever, &PriceLever::moved, this, [this, id](Rate moved) {
            change(QStringLiteral("add-on ") + toQString(id),
                   [id, moved](const PriceBook& book) { return withAddOnPrice(book, id, moved); });
        });
    }
    levers().insertWidget(0, rows_);
}

void AddOnLevers::showDraft()
{
    std::vector<AddOnId> ids;
    for (const AddOn& addOn : book().addOns)
        if (monthlyPrice(book(), addOn.id))
            ids.push_back(addOn.id);
    if (ids != addOns_) {
        addOns_ = ids;
        rebuild();
    }
    for (std::size_t i = 0; i < prices_.size(); ++i) {
        const Rate price = *monthlyPrice(book(), addOns_[i]);
        prices_[i]->show(price, monthlyPrice(today(), addOns_[i]).value_or(price), book().currency,
                         isAssumed("add_ons." + addOns_[i]));
    }
    fillBundle();
}

std::vector<std::string> AddOnLevers::paths() const
{
    std::vector<std::string> paths;
    paths.reserve(addOns_.size());
    for (const AddOnId& id : addOns_)
        paths.push_back("add_ons." + id);
    return paths;
}

} // namespace seatwise::ui
