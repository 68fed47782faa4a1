#pragma once

#include <QDialog>

class QLineEdit;

namespace seatwise::ui {

class KnownCustomers;

/// Asks whom an estimate is for; known customers are offered, and anybody may be typed.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NameDialog(KnownCustomers& customers, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;

private:
    QLineEdit* name_ = nullptr;
};

} // namespace seatwise::ui
