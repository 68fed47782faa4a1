#pragma once

#include <optional>
#include <string>

#include <QTimer>

#include "widgets/card.h"
#include "workshop/card.h"
#include "workshop/worksheet.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace seatwise::ui {

class Chip;
class DateField;
class ProblemLabel;
class WorkshopViewModel;

/// A question of the worksheet or an assumption of the book: answer, evidence, owner, the day to decide by, and the
/// decision with who made it. What is typed is kept by itself; a decision is kept in the audit trail as well.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    QuestionCard(WorkshopViewModel& model, const WorksheetCard& card, QWidget* parent = nullptr);

    /// Keeps what was typed last.
    bool keep();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QPlainTextEdit* makeText(const QString& caption);
    QLayout* makeWho();
    QWidget* makeDeciding();
    QLayout* makeDecided();
    void decide();
    void reopen();
    [[nodiscard]] CardEntry typed() const;
    void showEntry();
    void showTrail();

    WorkshopViewModel& model_;
    std::string id_;
    QTimer pause_;
    Chip* state_ = nullptr;
    QPlainTextEdit* answer_ = nullptr;
    QPlainTextEdit* evidence_ = nullptr;
    QLineEdit* owner_ = nullptr;
    QCheckBox* hasDay_ = nullptr;
    DateField* day_ = nullptr;
    QWidget* deciding_ = nullptr;
    QLineEdit* decision_ = nullptr;
    QLineEdit* by_ = nullptr;
    QLabel* decided_ = nullptr;
    QPushButton* reopen_ = nullptr;
    QLabel* trail_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    bool showing_ = false;
    CardEntry shown_;                  ///< as the fields were filled last
    std::optional<CardEntry> refused_; ///< typed, and not kept because somebody else changed the card
};

} // namespace seatwise::ui
