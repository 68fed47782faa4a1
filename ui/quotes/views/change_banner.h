#pragma once

#include <optional>

#include "quotes/model/change_texts.h"
#include "widgets/card.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace seatwise::ui {

class ProblemLabel;

/// The quote that a page changes, beside what it becomes: kept, as the next revision, or let go. Takes no room while no
/// quote is changed; its parts are made for the first change.
class ChangeBanner : public Card
{
    Q_OBJECT

public:
    explicit ChangeBanner(QWidget* parent = nullptr);

    /// Shows a change as it stands now; hidden without one.
    void showChange(const std::optional<ChangeTexts>& texts);
    /// Sets the buttons below the title where there is little room.
    void setNarrow(bool narrow);
    /// Says why the change was not kept, until it is shown anew.
    void say(const QString& problem);

signals:
    void saveRequested();
    void discardRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void make();

    bool narrow_ = false;
    QBoxLayout* head_ = nullptr;
    QLabel* title_ = nullptr;
    QPushButton* save_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QTableWidget* lines_ = nullptr;
};

} // namespace seatwise::ui
