#pragma once

#include <functional>

#include <QLineEdit>
#include <QWidget>

#include "words/typed_dates.h"

class QToolButton;

namespace seatwise::ui {

class ProblemLabel;

/// A date as the pages ask for one: free text, a button for a calendar (Alt+Down too), and below them what is wrong.
/// What is typed is read with every key; once it is finished the field shows the whole date, so that a year that was
/// not typed can be seen. Text that is no date stays as it was typed. The arrow keys go by days, Page Up and Down by
/// months.
class DateField : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    using Reader = std::function<tl::expected<Date, RefusedDate>(const QString& typed)>;

    /// `read` reads what is typed.
    DateField(const QString& accessibleName, Reader read, const QLocale& locale, QWidget* parent = nullptr);
    ~DateField() override;

    /// Takes only days of these; the first to the last that dates are reckoned to otherwise.
    void setRange(Date first, Date last);
    /// Asks for a day of every year: its year is not shown and there is no calendar.
    void asDayOfYear();

    /// The date in the field; where that is none, the last one that was.
    [[nodiscard]] Date date() const { return date_; }
    /// What is typed and is no date; nothing while all is well.
    [[nodiscard]] const std::optional<RefusedDate>& refused() const { return refused_; }

    /// Shows a date, or what was typed instead of one. What is being typed and means the same is left as it is.
    void showDate(Date date, const std::optional<RefusedDate>& refused = std::nullopt);

signals:
    /// date() or refused() changed, with a key or from the calendar.
    void edited();
    /// What is typed is finished.
    void finished();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QString& typed);
    void finish();
    [[nodiscard]] RefusedDate outOfRange(const QString& typed, Date date) const;
    void step(int days, int months);
    void choose(Date date);
    void openCalendar();
    void showText();
    void showProblem();
    void showIcon();
    void fitRoom();
    [[nodiscard]] QString textOf(Date date) const;

    Reader read_;
    QLocale locale_;
    Date first_;
    Date last_;
    bool hasYear_ = true;
    Date date_{};
    std::optional<RefusedDate> refused_;
    QLineEdit* line_ = nullptr;
    QToolButton* button_ = nullptr;
    ProblemLabel* problem_ = nullptr;
};

} // namespace seatwise::ui
