#pragma once

#include "pricebooks/model/book_plot.h"
#include "pricebooks/model/curve_drag.h"
#include "widgets/card.h"

class QLabel;
class QTableWidget;

namespace seatwise::ui {

class CurveView;
class ListBeside;
class ListBesideBar;
class SegmentedControl;

/// The curve of the plan on show, edited and as it is published, with its table, and another list beside it. Dragged up
/// or down, the edited one changes the rate of the seats where it was taken hold of.
class CurveCard : public Card
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CurveCard(BookEditor& editor, ListBeside& beside, QWidget* parent = nullptr);

    void showSight(const BookSight& sight);

signals:
    /// Something for the page to say.
    void said(const QString& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    BookEditor& editor_;
    ListBeside& beside_;
    BookSight sight_;
    CurveDrag drag_;
    SegmentedControl* views_ = nullptr;
    CurveView* chart_ = nullptr;
    QTableWidget* table_ = nullptr;
    ListBesideBar* besideBar_ = nullptr;
};

/// The claims of the price list: those that the draft breaks or mends, or all.
class ClaimsCard : public Card
{
    Q_OBJECT

public:
    explicit ClaimsCard(BookEditor& editor, QWidget* parent = nullptr);

    void showDraft();

private:
    BookEditor& editor_;
    QLabel* line_ = nullptr;
    SegmentedControl* which_ = nullptr;
    QTableWidget* table_ = nullptr;
};

} // namespace seatwise::ui
