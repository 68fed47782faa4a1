#pragma once

#include <QSpinBox>

namespace seatwise::ui {

/// The number of seats, typed, pasted or stepped; 0 to maxSeats. Takes every writing seatsFromText() takes, and
/// shows group separators except while the number is being typed. A text that is no number leaves the last good
/// value as it was and is reported by refused().
class SeatSpinBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit SeatSpinBox(QWidget* parent = nullptr);

    qint64 seats() const { return value(); }
    /// Sets the number from outside: no signal.
    void setSeats(qint64 seats);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The person typed, pasted or stepped to another valid number.
    void seatsEdited(qint64 seats);
    /// The person entered a text that is no number of seats.
    void refused(const QString& text);

protected:
    QValidator::State validate(QString& input, int& position) const override;
    int valueFromText(const QString& text) const override;
    QString textFromValue(int number) const override;
    void fixup(QString& input) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyFont();
    void showPlain();
    void showGrouped();
    QSize hintFor(qint64 widest) const;

    bool plain_ = false;       ///< digits only, while typing
    bool settling_ = false;    ///< the value is being set from outside
    mutable QString rejected_; ///< the last text validate() turned away
};

} // namespace seatwise::ui
