#include "pages/budget/budget_panel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "viewmodels/budget_texts.h"
#include "viewmodels/format.h"
#include "widgets/field.h"
#include "widgets/segmented_control.h"
#include "widgets/undo_keys.h"

namespace seatwise::ui {

namespace {

constexpr int longestLead = 365;
constexpr int fiscalYearStart = 10; ///< month offered first; the federal one

/// A percentage of a spin box in its two decimals; a percentage is no amount of money.
Percent percentOf(const QDoubleSpinBox& box)
{
    return Percent::fromUnits(qRound64(box.value() * 100) * (Percent::scale / 100));
}

QDoubleSpinBox* percentBox(const QString& name, Percent value, double least)
{
    auto* box = new QDoubleSpinBox;
    box->setAccessibleName(name);
    box->setRange(least, 1'000);
    box->setDecimals(2);
    box->setSuffix(QStringLiteral(" %"));
    box->setValue(static_cast<double>(value.units()) / Percent::scale);
    leaveUndoToWindow(*box);
    return box;
}

QSpinBox* countBox(const QString& name, int least, int most, int value)
{
    auto* box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setValue(value);
    leaveUndoToWindow(*box);
    return box;
}

} // namespace

BudgetPanel::BudgetPanel(BudgetViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    addBilling(*layout);
    addGrowth(*layout);
    addCeiling(*layout);
    addDates(*layout);
    layout->addStretch();
    connect(&model_, &BudgetViewModel::changed, this, &BudgetPanel::showInputs);
    showInputs();
}

void BudgetPanel::change(const std::function<void(BudgetInputs&)>& edit)
{
    BudgetInputs inputs = model_.inputs();
    edit(inputs);
    model_.setInputs(inputs);
}

void BudgetPanel::addBilling(QVBoxLayout& layout)
{
    billing_ = new SegmentedControl;
    billing_->setAccessibleName(tr("Billing of the schools"));
    billing_->setSegments({tr("Monthly"), tr("Annual")});
    addField(layout, tr("Billing"), billing_);
    connect(billing_, &SegmentedControl::chosen, this, [this](int index) {
        change([index](BudgetInputs& inputs) { inputs.billing = index == 0 ? Billing::monthly : Billing::annual; });
    });
    headroom_ = percentBox(tr("Headroom"), model_.inputs().headroom, 0);
    addField(layout, tr("&Headroom on every school's seats"), headroom_);
    connect(headroom_, &QDoubleSpinBox::valueChanged, this,
            [this] { change([this](BudgetInputs& inputs) { inputs.headroom = percentOf(*headroom_); }); });
}

void BudgetPanel::addGrowth(QVBoxLayout& layout)
{
    years_ = countBox(tr("Years ahead"), 1, longestOutlook, model_.inputs().years);
    addField(layout, tr("&Years ahead"), years_);
    connect(years_, &QSpinBox::valueChanged, this,
            [this](int years) { change([years](BudgetInputs& inputs) { inputs.years = years; }); });
    const std::array<QString, 3> captions{tr("&Low growth of seats a year"), tr("E&xpected growth"),
                                          tr("H&igh growth")};
    for (std::size_t i = 0; i < growth_.size(); ++i) {
        growth_[i] = percentBox(QString(captions[i]).remove(QLatin1Char('&')), model_.inputs().growth[i], -100);
        addField(layout, captions[i], growth_[i]);
        connect(growth_[i], &QDoubleSpinBox::valueChanged, this,
                [this, i] { change([this, i](BudgetInputs& inputs) { inputs.growth[i] = percentOf(*growth_[i]); }); });
    }
}

void BudgetPanel::addCeiling(QVBoxLayout& layout)
{
    ceiling_ = new QLineEdit;
    ceiling_->setAccessibleName(tr("Ceiling for a year"));
    ceiling_->setPlaceholderText(tr("Amount for a year"));
    leaveUndoToWindow(*ceiling_);
    addField(layout, tr("Ceilin&g"), ceiling_);
    ceilingProblem_ = mutedLabel();
    ceilingProblem_->setText(tr("Type an amount such as 2,000 or 1,234.50."));
    ceilingProblem_->hide();
    layout.addWidget(ceilingProblem_);
    connect(ceiling_, &QLineEdit::textEdited, this, &BudgetPanel::takeCeiling);
}

void BudgetPanel::takeCeiling(const QString& typed)
{
    const auto amount = readMoney(typed, model_.book().currency, model_.locale());
    ceilingProblem_->setVisible(!amount && !typed.trimmed().isEmpty());
    change([&amount](BudgetInputs& inputs) { inputs.ceiling = amount; });
}

void BudgetPanel::addDates(QVBoxLayout& layout)
{
    start_ = new QDateEdit(toQDate(model_.inputs().start));
    start_->setAccessibleName(tr("First day"));
    start_->setCalendarPopup(true);
    start_->setDateRange(QDate(1900, 1, 1), QDate(9900, 12, 31));
    addField(layout, tr("First &day of the subscription"), start_);
    connect(start_, &QDateEdit::dateChanged, this,
            [this](QDate day) { change([day](BudgetInputs& inputs) { inputs.start = toDate(day); }); });
    yearKind_ = new SegmentedControl;
    yearKind_->setAccessibleName(tr("Year of the budget"));
    yearKind_->setSegments({tr("Academic"), tr("Fiscal")});
    addField(layout, tr("Year of the budget"), yearKind_);
    fiscalMonth_ = new QComboBox;
    fiscalMonth_->setAccessibleName(tr("Fiscal year begins in"));
    for (int month = 1; month <= 12; ++month)
        fiscalMonth_->addItem(model_.locale().standaloneMonthName(month));
    fiscalMonth_->setCurrentIndex(fiscalYearStart - 1);
    addField(layout, tr("Fiscal year begins in"), fiscalMonth_);
    lead_ = countBox(tr("Days an order takes"), 0, longestLead, model_.inputs().leadDays);
    addField(layout, tr("Days an order &takes"), lead_);
    connect(yearKind_, &SegmentedControl::chosen, this, &BudgetPanel::takeYearStart);
    connect(fiscalMonth_, &QComboBox::currentIndexChanged, this, &BudgetPanel::takeYearStart);
    connect(lead_, &QSpinBox::valueChanged, this,
            [this](int days) { change([days](BudgetInputs& inputs) { inputs.leadDays = days; }); });
}

void BudgetPanel::takeYearStart()
{
    const bool fiscal = yearKind_->current() == 1;
    fiscalMonth_->setEnabled(fiscal);
    const auto month = std::chrono::month(static_cast<unsigned>(fiscalMonth_->currentIndex() + 1));
    change([&](BudgetInputs& inputs) {
        inputs.yearStart = fiscal ? month / std::chrono::day(1) : model_.book().rules.academicYearStart;
    });
}

void BudgetPanel::showInputs()
{
    billing_->setCurrent(model_.inputs().billing == Billing::monthly ? 0 : 1);
    billing_->setAvailable(1, model_.offersAnnual(), tr("This price book has no annual billing."));
    fiscalMonth_->setEnabled(yearKind_->current() == 1);
}

} // namespace seatwise::ui
