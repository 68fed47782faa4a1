#pragma once

#include "workshop/views/levers/lever_group.h"

namespace seatwise::ui {

class NameList;

/// The segments of the market the price list speaks to.
class MarketLevers : public LeverGroup
{
    Q_OBJECT

public:
    explicit MarketLevers(WorkshopDraft& draft, QWidget* parent = nullptr);

protected:
    void showDraft() override;
    [[nodiscard]] std::vector<std::string> paths() const override;

private:
    void set(const QString& segment, bool present);

    NameList* segments_ = nullptr;
};

} // namespace seatwise::ui
