#pragma once

#include <QDialog>

#include "pricebook/price_book.h"

class QTableWidget;

namespace seatwise::ui {

/// The published list held against its own rates: every claim with the published and the computed figure.
class BookCheckDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BookCheckDialog(const PriceBook& book, QWidget* parent = nullptr);

private:
    void showRows(bool onlyDiffering);

    QTableWidget* table_ = nullptr;
};

} // namespace seatwise::ui
