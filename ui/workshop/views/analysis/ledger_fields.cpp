#include "workshop/views/analysis/ledger_fields.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "widgets/layouts.h"
#include "widgets/number_box.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/credit_texts.h"

namespace seatwise::ui {

namespace {

QSpinBox* creditBox(const QString& name, CreditCount credits)
{
    QSpinBox* box = countBox(name, 0, static_cast<int>(maxCredits.quantity().wholePart()));
    box->setValue(static_cast<int>(credits.quantity().wholePart()));
    return box;
}

/// Fills a choice of ids, keeping what is chosen where it is still there.
void offer(QComboBox& box, const std::vector<std::pair<QString, std::string>>& choices)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto& [shown, id] : choices)
        box.addItem(shown, toQString(id));
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

LedgerFields::LedgerFields(QWidget* parent)
    : QWidget(parent)
{
    setLayout(flush(column({makeChoices(), makeNumbers()})));
}

QLayout* LedgerFields::makeChoices()
{
    plan_ = new QComboBox;
    pack_ = new QComboBox;
    for (QComboBox* box : {plan_, pack_})
        connect(box, &QComboBox::currentIndexChanged, this, &LedgerFields::changed);
    return row({field(WorkshopWords::tr("Price beyond the balance"), plan_, 1),
                field(WorkshopWords::tr("Pack that is bought"), pack_, 1)});
}

QLayout* LedgerFields::makeNumbers()
{
    const CreditInputs usual;
    allowance_ = creditBox(WorkshopWords::tr("Allowance a month"), usual.allowance);
    usual_ = creditBox(WorkshopWords::tr("Used in a month"), usual.usual);
    growth_ = percentBox(WorkshopWords::tr("Growth a month"), -100);
    connect(allowance_, &QSpinBox::valueChanged, this, &LedgerFields::changed);
    connect(usual_, &QSpinBox::valueChanged, this, &LedgerFields::changed);
    connect(growth_, &QDoubleSpinBox::valueChanged, this, &LedgerFields::changed);
    return row({field(allowance_->accessibleName(), allowance_, 1), field(usual_->accessibleName(), usual_, 1),
                field(growth_->accessibleName(), growth_, 1)});
}

void LedgerFields::setBook(const PriceBook& book)
{
    const QLocale locale;
    std::vector<std::pair<QString, std::string>> plans;
    for (const Plan* plan : plansWithCredits(book))
        plans.emplace_back(creditPriceText(book, *plan, locale), plan->id);
    std::vector<std::pair<QString, std::string>> packs{{WorkshopWords::tr("No pack"), {}}};
    for (const CreditPack& pack : book.creditPacks)
        packs.emplace_back(packText(pack, book.currency, locale), pack.id);
    offer(*plan_, plans);
    offer(*pack_, packs);
}

void LedgerFields::setImported(bool imported)
{
    const QString reason = imported ? WorkshopWords::tr("The imported list says what is used.") : QString();
    usual_->setEnabled(!imported);
    usual_->setToolTip(reason);
    growth_->setEnabled(!imported);
    growth_->setToolTip(reason);
}

CreditInputs LedgerFields::inputs() const
{
    CreditInputs inputs;
    inputs.plan = PlanId(plan_->currentData().toString().toStdString());
    inputs.pack = CreditPackId(pack_->currentData().toString().toStdString());
    inputs.allowance = allowance_->value();
    inputs.usual = usual_->value();
    inputs.growth = percentOf(*growth_);
    return inputs;
}

} // namespace seatwise::ui
