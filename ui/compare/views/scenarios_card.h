#pragma once

#include <array>

#include "widgets/card.h"

class QTableWidget;

namespace seatwise::ui {

class CalculatorViewModel;

/// The scenarios of the call side by side, each to be quoted, and all to be copied. Takes no room while there is only
/// one.
class ScenariosCard : public Card
{
    Q_OBJECT

public:
    explicit ScenariosCard(CalculatorViewModel& model, QWidget* parent = nullptr);

    /// Shows what the call holds now.
    void showCall();
    /// With little room no more than three stand beside each other, the others below.
    void setNarrow(bool narrow);

signals:
    /// A scenario is to be quoted, by its place.
    void quoteRequested(int place);
    void said(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void copy();
    [[nodiscard]] QWidget* quoteButton(int place, const QString& column);

    CalculatorViewModel& model_;
    std::array<QTableWidget*, 2> tables_{};
    bool narrow_ = false;
};

} // namespace seatwise::ui
