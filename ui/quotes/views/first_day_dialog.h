#pragma once

#include <QDialog>

#include "calendar/date.h"

class QPushButton;

namespace seatwise::ui {

class DateField;
class QuotesViewModel;

/// Asks for the first day of service of the quote on show, which names none.
class FirstDayDialog : public QDialog
{
    Q_OBJECT

public:
    FirstDayDialog(const QuotesViewModel& quotes, QWidget* parent);

    [[nodiscard]] Date day() const;

private:
    DateField* day_ = nullptr;
};

} // namespace seatwise::ui
