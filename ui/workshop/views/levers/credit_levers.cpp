#include "workshop/views/levers/credit_levers.h"

#include <algorithm>
#include <climits>

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "credits/credit_terms.h"
#include "widgets/layouts.h"
#include "widgets/undo_keys.h"
#include "words/features.h"
#include "words/format.h"
#include "words/typed.h"
#include "workshop/views/levers/price_lever.h"
#include "workshop/views/levers/typed_table.h"

namespace seatwise::ui {

namespace {

using Policy = CreditRollover::Policy;

constexpr int usualCap = 500;
constexpr int usualMonths = 12;

} // namespace

CreditLevers::CreditLevers(WorkshopDraft& draft, QWidget* parent)
    : LeverGroup(WorkshopWords::tr("Credits"), draft, parent)
{
    price_ = new PriceLever(WorkshopWords::tr("Price of a credit"), Rate::fromUnits(Rate::scale / 1000),
                            Rate::fromUnits(Rate::scale / 2));
    levers().addWidget(price_);
    connect(price_, &PriceLever::moved, this, [this](Rate moved) {
        change(QStringLiteral("credit"), [moved](const PriceBook& book) { return withCreditPrice(book, moved); });
    });
    addPacks();
    addRollover();
    refresh();
}

void CreditLevers::addPacks()
{
    packs_ = new TypedTable(
        WorkshopWords::tr("Packs of credits"),
        {WorkshopWords::tr("Credits"), WorkshopWords::tr("Price"), WorkshopWords::tr("Months valid")},
        WorkshopWords::tr("Add a pack"), {QStringLiteral("1000"), QStringLiteral("90"), QStringLiteral("12")});
    append(levers(), field(WorkshopWords::tr("Packs of credits; months may be empty for no end"), packs_));
    connect(packs_, &TypedTable::edited, this, &CreditLevers::readPacks);
}

void CreditLevers::addRollover()
{
    policy_ = new QComboBox;
    policy_->setAccessibleName(WorkshopWords::tr("Credits left at the end of a month"));
    policy_->addItem(WorkshopWords::tr("are lost"), static_cast<int>(Policy::none));
    policy_->addItem(WorkshopWords::tr("are all kept"), static_cast<int>(Policy::full));
    policy_->addItem(WorkshopWords::tr("are kept up to a number"), static_cast<int>(Policy::capped));
    policy_->addItem(WorkshopWords::tr("are kept for some months"), static_cast<int>(Policy::expires));
    append(levers(), field(WorkshopWords::tr("Credits left at the end of a month"), policy_));
    limit_ = new QSpinBox;
    limit_->setAccessibleName(WorkshopWords::tr("Limit of what is kept"));
    limit_->setGroupSeparatorShown(true);
    leaveUndoToWindow(*limit_);
    levers().addWidget(limit_);
    connect(policy_, &QComboBox::activated, this, [this] {
        const auto policy = static_cast<Policy>(policy_->currentData().toInt());
        const QSignalBlocker quiet(limit_);
        limit_->setRange(1, policy == Policy::expires ? maxExpiryMonths : INT_MAX);
        limit_->setValue(policy == Policy::expires ? usualMonths : usualCap);
        readRollover();
    });
    connect(limit_, &QSpinBox::valueChanged, this, &CreditLevers::readRollover);
}

void CreditLevers::readRollover()
{
    CreditRollover rollover;
    rollover.policy = static_cast<Policy>(policy_->currentData().toInt());
    if (rollover.policy == Policy::capped)
        rollover.cap = Quantity::whole(limit_->value());
    if (rollover.policy == Policy::expires)
        rollover.months = limit_->value();
    change(QStringLiteral("rollover"), [rollover](const PriceBook& book) { return withRollover(book, rollover); });
}

/// Packs keep their ids and names where their number of credits is the same; the core names the others.
void CreditLevers::readPacks(const std::vector<QStringList>& typed)
{
    std::vector<CreditPack> packs;
    packs.reserve(typed.size());
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const auto credits = readWhole(typed[i][0], 1, maxCredits.quantity().wholePart(), locale());
        const auto price = readRate(typed[i][1], book().currency, locale());
        const bool endless = typed[i][2].trimmed().isEmpty();
        const auto months = readWhole(typed[i][2], 1, maxExpiryMonths, locale());
        if (!credits || !price || (!endless && !months))
            return packs_->say(
                WorkshopWords::tr("Pack %1: expected a whole number of credits, a price, and 1 to %2 months or none")
                    .arg(i + 1)
                    .arg(maxExpiryMonths));
        const auto& offered = book().creditPacks;
        const auto same = std::find_if(offered.begin(), offered.end(), [&credits](const CreditPack& each) {
            return each.credits == Quantity::whole(*credits);
        });
        CreditPack pack = same == offered.end() ? CreditPack() : *same;
        pack.credits = Quantity::whole(*credits);
        pack.price = *price;
        pack.expiresAfterMonths = months ? std::optional(static_cast<int>(*months)) : std::nullopt;
        packs.push_back(pack);
    }
    packs_->say({});
    change(QStringLiteral("packs"), [packs](const PriceBook& book) { return withPacks(book, packs); });
}

void CreditLevers::showDraft()
{
    const auto credits = creditPaths(book());
    const bool assumed =
        std::any_of(credits.begin(), credits.end(), [this](const std::string& path) { return isAssumed(path); });
    price_->show(creditPrice(book()), creditPrice(today()), book().currency, assumed);
    std::vector<QStringList> rows;
    rows.reserve(book().creditPacks.size());
    for (const CreditPack& pack : book().creditPacks)
        rows.push_back({formatQuantity(pack.credits, locale()), formatRate(pack.price, book().currency, locale()),
                        pack.expiresAfterMonths ? QString::number(*pack.expiresAfterMonths) : QString()});
    packs_->show(rows);
    const CreditRollover rollover = book().rules.creditRollover.value_or(CreditRollover{});
    const QSignalBlocker quiet(limit_);
    policy_->setCurrentIndex(policy_->findData(static_cast<int>(rollover.policy)));
    limit_->setVisible(rollover.cap || rollover.months);
    limit_->setRange(1, rollover.months ? maxExpiryMonths : INT_MAX);
    limit_->setSuffix(rollover.months ? WorkshopWords::tr(" months") : WorkshopWords::tr(" credits"));
    limit_->setValue(rollover.months ? *rollover.months
                                     : static_cast<int>(rollover.cap.value_or(Quantity::whole(usualCap)).wholePart()));
}

std::vector<std::string> CreditLevers::paths() const
{
    std::vector<std::string> paths = creditPaths(book());
    paths.emplace_back("credit_packs");
    paths.emplace_back("rules.credit_rollover");
    return paths;
}

} // namespace seatwise::ui
