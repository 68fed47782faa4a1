#pragma once

#include <QDialog>

class QLineEdit;

namespace seatwise::ui {

/// Asks who allows a discount, and why.
class ApproveDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ApproveDialog(QWidget* parent = nullptr);

    [[nodiscard]] QString by() const;
    [[nodiscard]] QString note() const;

private:
    QLineEdit* by_ = nullptr;
    QLineEdit* note_ = nullptr;
};

} // namespace seatwise::ui
