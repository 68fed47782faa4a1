#pragma once

#include "widgets/card.h"

class QLabel;
class QTableWidget;

namespace seatwise::ui {

class CurveView;
class SegmentedControl;
class WorkshopDraft;

/// What the levers do, as they move: today's and the draft's cost of a month by insights, as a chart or as a table, and
/// every figure that the draft changes.
class DraftPanel : public Card
{
    Q_OBJECT

public:
    explicit DraftPanel(WorkshopDraft& draft, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showDraft();
    void showTable();

    WorkshopDraft& draft_;
    SegmentedControl* views_ = nullptr;
    CurveView* chart_ = nullptr;
    QTableWidget* table_ = nullptr;
    QLabel* assumed_ = nullptr;
    QLabel* same_ = nullptr;
    QTableWidget* differences_ = nullptr;
};

} // namespace seatwise::ui
