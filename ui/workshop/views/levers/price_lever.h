#pragma once

#include <QWidget>

#include "money/currency.h"
#include "money/fixed.h"

class QLabel;
class QLineEdit;
class QSlider;

namespace seatwise::ui {

class ProblemLabel;

/// A price to move: a slider in whole steps and, for any other price, a field. Says below what today's price is.
class PriceLever : public QWidget
{
    Q_OBJECT

public:
    /// The slider goes from nothing to `most` in steps of `step`.
    PriceLever(const QString& caption, Rate step, Rate most, QWidget* parent = nullptr);

    /// Shows a price, today's where it differs, and whether it is assumed.
    void show(Rate price, Rate today, const Currency& currency, bool isAssumed);
    /// Says why a price was refused; empty when none was.
    void say(const QString& problem);

signals:
    void moved(Rate price);

private:
    void readTyped(const QString& typed);
    [[nodiscard]] int stepsOf(Rate price) const;

    QString name_;
    Rate step_;
    Currency currency_;
    QLineEdit* field_ = nullptr;
    QSlider* slider_ = nullptr;
    QLabel* today_ = nullptr;
    ProblemLabel* problem_ = nullptr;
};

} // namespace seatwise::ui
