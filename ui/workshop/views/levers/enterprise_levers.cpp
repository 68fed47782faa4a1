#include "workshop/views/levers/enterprise_levers.h"

#include <QVBoxLayout>

#include "credits/credit_terms.h"
#include "widgets/layouts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "words/typed.h"
#include "workshop/views/levers/name_list.h"
#include "workshop/views/levers/typed_table.h"

namespace seatwise::ui {

EnterpriseLevers::EnterpriseLevers(WorkshopDraft& draft, const Plan& plan, QWidget* parent)
    : LeverGroup(WorkshopWords::tr("The %1 offer").arg(bookName(plan.name)), draft, parent)
    , plan_(plan.id)
{
    steps_ = new TypedTable(WorkshopWords::tr("Volume discounts on credits"),
                            {WorkshopWords::tr("Above so many credits a month"), WorkshopWords::tr("Percent off")},
                            WorkshopWords::tr("Add a step"), {QStringLiteral("50000"), QStringLiteral("50")});
    append(levers(), field(WorkshopWords::tr("Volume discounts on credits"), steps_));
    compliance_ = new NameList(WorkshopWords::tr("Compliance and certifications"),
                               WorkshopWords::tr("Such as SOC 2 Type II, ISO 27001 or GDPR"));
    append(levers(), field(WorkshopWords::tr("Compliance and certifications that are promised"), compliance_));
    connect(steps_, &TypedTable::edited, this, &EnterpriseLevers::readSteps);
    connect(compliance_, &NameList::added, this, [this](const QString& name) { promise(name, true); });
    connect(compliance_, &NameList::removed, this, [this](const QString& name) { promise(name, false); });
    refresh();
}

void EnterpriseLevers::promise(const QString& name, bool present)
{
    change(QStringLiteral("compliance ") + name,
           [plan = plan_, promise = name.toStdString(), present](const PriceBook& book) {
               return withCompliance(book, plan, promise, present);
           });
}

void EnterpriseLevers::readSteps(const std::vector<QStringList>& typed)
{
    std::vector<VolumeStep> steps;
    steps.reserve(typed.size());
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const auto above = readWhole(typed[i][0], 1, maxCredits.quantity().wholePart(), locale());
        const auto off = readPercent(typed[i][1], locale());
        if (!above || !off)
            return steps_->say(
                WorkshopWords::tr("Step %1: expected a whole number of credits and a percentage of 0 to 100")
                    .arg(i + 1));
        steps.push_back({Quantity::whole(*above), *off});
    }
    steps_->say({});
    change(QStringLiteral("volume"),
           [plan = plan_, steps](const PriceBook& book) { return withVolumeSteps(book, plan, steps); });
}

void EnterpriseLevers::showDraft()
{
    std::vector<QStringList> rows;
    for (const VolumeStep& step : volumeSteps(book(), plan_))
        rows.push_back({formatQuantity(step.above, locale()), formatPercent(step.discount, locale())});
    steps_->show(rows);
    QStringList promises;
    for (const Feature& feature : book().features)
        if (feature.group == complianceGroup && featureOffer(book(), plan_, feature.id) == FeatureOffer::included)
            promises += bookName(feature.name);
    compliance_->show(promises);
}

std::vector<std::string> EnterpriseLevers::paths() const
{
    std::vector<std::string> paths = meteredPaths(book(), plan_);
    paths.push_back("plans." + plan_ + ".features");
    return paths;
}

} // namespace seatwise::ui
