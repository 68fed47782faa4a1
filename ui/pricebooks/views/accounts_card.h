#pragma once

#include "pricebook/price_book.h"
#include "services.h"
#include "widgets/card.h"

class QLabel;

namespace seatwise::ui {

class AccountsEffect;
class BookEditor;
class FoldingTable;
class Office;

/// What the draft does to the accounts that the store in use keeps.
class AccountsCard : public Card
{
    Q_OBJECT

public:
    /// All must outlive it.
    AccountsCard(const Services& services, const Office& office, BookEditor& editor, QWidget* parent = nullptr);

    [[nodiscard]] const AccountsEffect& effect() const { return *effect_; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void takeAccounts();
    void showDraft();
    void showChange();

    const Services& services_;
    const Office& office_;
    BookEditor& editor_;
    SharedBook published_; ///< that the accounts were taken for; null before
    AccountsEffect* effect_;
    QLabel* sum_;
    QLabel* payers_;
    FoldingTable* hardest_;
};

} // namespace seatwise::ui
