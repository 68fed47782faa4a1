#pragma once

#include "pricebook/book_library.h"
#include "pricebooks/model/book_plot.h"
#include "pricebooks/model/curve_drag.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace seatwise::ui {

class CurveView;
class SegmentedControl;

/// The curve of the plan on show, edited and as it is published, with its table, and another list beside it. Dragged up
/// or down, the edited one changes the rate of the seats where it was taken hold of.
class CurveCard : public Card
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CurveCard(BookEditor& editor, const BookLibrary& library, QWidget* parent = nullptr);

    void showSight(const BookSight& sight);

signals:
    /// Something for the page to say.
    void said(const QString& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    void compare();

    BookEditor& editor_;
    const BookLibrary& library_;
    BookSight sight_;
    CurveDrag drag_;
    SegmentedControl* views_ = nullptr;
    CurveView* chart_ = nullptr;
    QTableWidget* table_ = nullptr;
    QLabel* beside_ = nullptr;
    QPushButton* compare_ = nullptr;
    QPushButton* end_ = nullptr;
};

/// What the draft changes: whom it costs what.
class ImpactCard : public Card
{
    Q_OBJECT

public:
    explicit ImpactCard(BookEditor& editor, QWidget* parent = nullptr);

    void showSight(const BookSight& sight);

private:
    BookEditor& editor_;
    QTableWidget* table_ = nullptr;
    QLabel* note_ = nullptr;
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
