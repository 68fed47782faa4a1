#pragma once

#include "pricebooks/model/book_plot.h"
#include "services.h"
#include "widgets/card.h"

class QLabel;
class QTableWidget;

namespace seatwise::ui {

class AccountsEffect;

/// What the draft changes: whom it costs what, here and as a file to hand on.
class ImpactCard : public Card
{
    Q_OBJECT

public:
    /// All must outlive it.
    ImpactCard(BookEditor& editor, const AccountsEffect& accounts, const Services& services, QWidget* parent = nullptr);

    void showSight(const BookSight& sight);

signals:
    /// Something for the page to say.
    void said(const QString& what);

private:
    void savePdf();
    void saveCsv();

    BookEditor& editor_;
    const AccountsEffect& accounts_;
    const Services& services_;
    BookSight sight_;
    QTableWidget* table_ = nullptr;
    QLabel* note_ = nullptr;
};

} // namespace seatwise::ui
