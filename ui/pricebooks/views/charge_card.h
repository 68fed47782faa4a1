#pragma once

#include <string>

#include "pricebook/charge.h"
#include "widgets/card.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace seatwise::ui {

class BookEditor;
class FigureTable;
class ProblemLabel;
class SegmentedControl;

/// A charge of the draft: its model for a billing period, and the table of its figures.
class ChargeCard : public Card
{
    Q_OBJECT

public:
    explicit ChargeCard(BookEditor& editor, QWidget* parent = nullptr);
    ~ChargeCard() override;
    Q_DISABLE_COPY_MOVE(ChargeCard)

    /// Shows the charge in which a path lies, with the band or tier of the path chosen.
    void showPart(const std::string& path);
    void showDraft();
    /// Begins to type the first figure.
    void typeFirst();
    [[nodiscard]] Billing billing() const;

    /// A widget in which the keyboard may be without letting go of the row in hand.
    void keepRowIn(const QWidget* beside) { beside_ = beside; }
    /// The path of the band or tier in whose figures the keyboard is, or was before it went to keepRowIn(); empty while
    /// it is elsewhere.
    [[nodiscard]] std::string rowInHand() const;

signals:
    /// Another billing period is on show, or another row in hand.
    void sightChosen();

private:
    void type(const QString& path, const QString& key, const QString& text);
    void addRow();
    void removeRow(int row);
    void moveRow(int row, int by);
    void changeModel(int model);
    void touchBands(bool touch);
    void followMonths(bool follow);
    void say(const QString& problem);
    [[nodiscard]] std::string modelPath() const;

    BookEditor& editor_;
    std::string path_; ///< of the charge
    const QWidget* beside_ = nullptr;
    bool isInHand_ = false;
    QLabel* title_ = nullptr;
    SegmentedControl* billing_ = nullptr;
    SegmentedControl* models_ = nullptr;
    FigureTable* table_ = nullptr;
    QLabel* alike_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* remove_ = nullptr;
    QCheckBox* touch_ = nullptr;
    QCheckBox* follow_ = nullptr;
    ProblemLabel* problem_ = nullptr;
};

} // namespace seatwise::ui
