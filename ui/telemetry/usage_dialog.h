#pragma once

#include <QDialog>

#include "files/file_writer.h"
#include "telemetry/event_log.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace seatwise::ui {

class FoldingTable;

/// Usage data: the switch with what it means, every record exactly as it is kept, export and deletion.
class UsageDialog : public QDialog
{
    Q_OBJECT

public:
    /// Log and writer must outlive it.
    UsageDialog(EventLog& log, const FileWriter& files, QWidget* parent = nullptr);

private:
    QWidget* makeExplanation();
    QWidget* makeTable();
    QWidget* makeSummary();
    QWidget* makeButtons();
    void switchTo(bool on);
    void showRecords();
    void showRecord();
    void showSummary();
    void exportRecords();
    void askToDelete();
    void say(const QString& what);

    EventLog& log_;
    const FileWriter& files_;
    std::vector<UsageRecord> records_; ///< newest first, as in the table
    QCheckBox* on_ = nullptr;
    QTableWidget* table_ = nullptr;
    QLabel* sum_ = nullptr;
    FoldingTable* plans_ = nullptr;
    QPlainTextEdit* record_ = nullptr;
    QLabel* said_ = nullptr;
    QPushButton* export_ = nullptr;
    QPushButton* delete_ = nullptr;
};

} // namespace seatwise::ui
