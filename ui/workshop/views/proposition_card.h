#pragma once

#include "widgets/card.h"

class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace seatwise::ui {

class ProblemLabel;
class WorkshopViewModel;

/// The versions of the value proposition: the latest to work on, and those before.
class PropositionCard : public Card
{
    Q_OBJECT

public:
    /// `first` is the statement of the worksheet.
    PropositionCard(WorkshopViewModel& model, QString first, QWidget* parent = nullptr);

private:
    void add();
    void showVersions();

    WorkshopViewModel& model_;
    QString first_;
    QPlainTextEdit* text_ = nullptr;
    QLineEdit* by_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QTableWidget* versions_ = nullptr;
};

} // namespace seatwise::ui
