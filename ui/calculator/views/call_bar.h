#pragma once

#include <QWidget>

#include "calls/call.h"

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace seatwise::ui {

class CalculatorViewModel;
class KnownCustomers;
class ProblemLabel;
class ScenarioStrip;

/// A call above what stands in its scenarios: who it is with, the scenarios as tabs, and its notes, which open below.
/// Names and notes are the model's at once; what is to be done with scenarios is asked for.
class CallBar : public QWidget
{
    Q_OBJECT

public:
    explicit CallBar(CalculatorViewModel& model, QWidget* parent = nullptr);

    /// Offers these while a customer is named.
    void completeCustomers(KnownCustomers& customers);
    /// Opens the notes with the keyboard there, or closes them.
    void showNotes(bool shown);
    /// With little room the tabs stand in a row of their own.
    void setNarrow(bool narrow);

signals:
    void frontRequested(int place);
    void closeRequested();
    void openRequested();
    void compareRequested();
    void notesRequested(bool shown);

private:
    void makeCustomer();
    void makeNotes();
    void takeNotes();
    void showCall();
    void showCustomer();

    CalculatorViewModel& model_;
    QLineEdit* customer_ = nullptr;
    ScenarioStrip* scenarios_ = nullptr;
    QWidget* links_ = nullptr;
    QPushButton* notesLink_ = nullptr;
    QPushButton* compareLink_ = nullptr;
    QGridLayout* head_ = nullptr;
    QWidget* notesPart_ = nullptr;
    QPlainTextEdit* notes_ = nullptr;
    ProblemLabel* notesProblem_ = nullptr;
    CallId shown_; ///< whose notes stand there
    bool narrow_ = false;
    bool showsNotes_ = false;
};

} // namespace seatwise::ui
