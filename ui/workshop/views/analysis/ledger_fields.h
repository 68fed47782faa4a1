#pragma once

#include <QWidget>

#include "workshop/model/credit_plan.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace seatwise::ui {

/// What a credit ledger is kept for: the plan whose credit price counts, the pack, the allowance and the use.
class LedgerFields : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerFields(QWidget* parent = nullptr);

    /// Offers the plans and packs of a draft; the chosen ones stay where it has them.
    void setBook(const PriceBook& book);
    /// Use of an imported list stands in place of the usual number.
    void setImported(bool imported);

    /// What is set, without imported use.
    [[nodiscard]] CreditInputs inputs() const;

signals:
    void changed();

private:
    QLayout* makeChoices();
    QLayout* makeNumbers();

    QComboBox* plan_ = nullptr;
    QComboBox* pack_ = nullptr;
    QSpinBox* allowance_ = nullptr;
    QSpinBox* usual_ = nullptr;
    QDoubleSpinBox* growth_ = nullptr;
};

} // namespace seatwise::ui
