#pragma once

#include <QDialog>

#include "calls/call_store.h"

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace seatwise::ui {

class ProblemLabel;

/// The calls that are kept, the last one first, found by customer; of the one that is chosen the history of its
/// calculations: when, which scenario and price book, what was asked and what it came to. One may be gone on with.
class RecentCallsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The store must outlive it.
    RecentCallsDialog(const CallStore& calls, QWidget* parent = nullptr);

    /// The call to go on with; empty where none is chosen.
    [[nodiscard]] CallId chosen() const;

private:
    void showCalls();
    void showHistory();

    const CallStore& calls_;
    RecentCalls kept_;
    QString unread_;               ///< what the list itself lacks, in words
    std::vector<CallHead> listed_; ///< in the rows of the list
    QLineEdit* search_ = nullptr;
    QTableWidget* list_ = nullptr;
    QTableWidget* history_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QPushButton* open_ = nullptr;
};

} // namespace seatwise::ui
