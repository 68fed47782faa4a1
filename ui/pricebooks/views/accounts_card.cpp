#include "pricebooks/views/accounts_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "models/accounts_in_store.h"
#include "office.h"
#include "pricebooks/model/accounts_effect.h"
#include "pricebooks/model/book_editor.h"
#include "widgets/field.h"
#include "widgets/folding_table.h"
#include "widgets/layouts.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int maxHardestShown = 5;

} // namespace

AccountsCard::AccountsCard(const Services& services, const Office& office, BookEditor& editor, QWidget* parent)
    : Card(parent)
    , services_(services)
    , office_(office)
    , editor_(editor)
    , effect_(new AccountsEffect(toDate(services.today), this))
    , sum_(new QLabel)
    , payers_(mutedLabel())
    , hardest_(new FoldingTable(BooksWords::tr("Accounts that pay most more")))
{
    sum_->setWordWrap(true);
    sum_->setTextFormat(Qt::PlainText);
    sum_->setObjectName(QStringLiteral("accounts-change"));
    setLayout(column({titleLabel(BooksWords::tr("Your accounts")), sum_, payers_, hardest_}));
    connect(&office_, &Office::storeReplaced, this, [this] {
        if (isVisible())
            takeAccounts();
    });
    connect(&editor_, &BookEditor::changed, this, &AccountsCard::showDraft);
    connect(effect_, &AccountsEffect::changed, this, &AccountsCard::showChange);
    showDraft();
}

void AccountsCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    takeAccounts();
}

/// The accounts of the store as they are now.
void AccountsCard::takeAccounts()
{
    published_ = editor_.published();
    auto found = accountsIn(services_.stores, office_.store(), services_.library, *published_);
    if (found)
        return effect_->setAccounts(published_, *std::move(found));
    effect_->setAccounts(published_, {std::nullopt, AccountBooks(*published_)});
    sum_->setText(BooksWords::tr("The accounts cannot be read: %1").arg(problemText(found)));
}

void AccountsCard::showDraft()
{
    if (published_ && published_ != editor_.published())
        takeAccounts();
    effect_->setEdited(editor_.edited());
}

void AccountsCard::showChange()
{
    const auto& change = effect_->change();
    const bool isThere = change && *change;
    payers_->setVisible(isThere);
    hardest_->setVisible(isThere && !(*change)->hardestHit.empty());
    if (!effect_->hasAccounts())
        return sum_->setText(
            BooksWords::tr("Import a list of accounts on the page Insights to see what an edit brings from each."));
    if (!change)
        return;
    if (!*change)
        return sum_->setText(problemText(*change));
    sum_->setText(accountsLine(*effect_, locale()));
    payers_->setText(payersLine(*effect_, locale()));
    hardest_->setTable(hardestHitHeads(), hardestHitRows(*effect_, locale()), 1, maxHardestShown);
}

} // namespace seatwise::ui
