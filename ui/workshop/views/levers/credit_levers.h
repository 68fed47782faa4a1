#pragma once

#include "workshop/views/levers/lever_group.h"

class QComboBox;
class QSpinBox;

namespace seatwise::ui {

class PriceLever;
class TypedTable;

/// The price of a credit, the packs of credits and what becomes of credits that are left.
class CreditLevers : public LeverGroup
{
    Q_OBJECT

public:
    explicit CreditLevers(WorkshopDraft& draft, QWidget* parent = nullptr);

protected:
    void showDraft() override;
    [[nodiscard]] std::vector<std::string> paths() const override;

private:
    void addPacks();
    void addRollover();
    void readPacks(const std::vector<QStringList>& typed);
    void readRollover();

    PriceLever* price_ = nullptr;
    TypedTable* packs_ = nullptr;
    QComboBox* policy_ = nullptr;
    QSpinBox* limit_ = nullptr; ///< credits kept, or months
};

} // namespace seatwise::ui
