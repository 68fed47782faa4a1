#pragma once

#include <QDateEdit>

namespace seatwise::ui {

/// A date as the pages ask for one. Tab leaves it as it leaves any field, the arrow keys go from day to month to year;
/// undo and the wheel of a page that scrolls are not for it.
class DateField : public QDateEdit
{
    Q_OBJECT

public:
    /// `format` as of QDate: "d MMM yyyy".
    DateField(const QString& accessibleName, const QString& format, QWidget* parent = nullptr);

    /// Lets the person pick the day from a calendar as well; it is made when it is first opened.
    void offerCalendar();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
};

} // namespace seatwise::ui
