#pragma once

#include <string>

#include <QDialog>

#include "stores/quote_stores.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace seatwise::ui {

/// Shows the backups of a store and what restoring one would bring back and lose, before it is done.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// The stores must outlive the dialog.
    RestoreDialog(const QuoteStores& stores, std::string address, QWidget* parent = nullptr);

private:
    void fill();
    void showPreview();
    void restore();
    [[nodiscard]] std::string chosen() const;

    const QuoteStores& stores_;
    std::string address_;
    QListWidget* backups_ = nullptr;
    QLabel* preview_ = nullptr;
    QPushButton* restore_ = nullptr;
};

} // namespace seatwise::ui
