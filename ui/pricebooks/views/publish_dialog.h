#pragma once

#include <QDialog>

#include "models/background_work.h"
#include "pricebooks/model/publishing_desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace seatwise::ui {

class DateField;
class ProblemLabel;

/// Asks from when a draft is whose price list, and why; shows what it does before it is done.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    /// Editor and desk must outlive it. `accounts` says what becomes of those who are customers, and becomes a part of
    /// it.
    PublishDialog(BookEditor& editor, PublishingDesk& desk, QWidget* accounts, QWidget* parent = nullptr);

    /// The list that was published; null where nothing was.
    [[nodiscard]] const SharedBook& published() const { return done_; }

private:
    [[nodiscard]] QWidget* makeInputs();
    [[nodiscard]] QWidget* makeEffects(QWidget* accounts);
    [[nodiscard]] DateField* dateField(const QString& name);
    [[nodiscard]] PublishingGiven given() const;
    [[nodiscard]] bool isPassphraseAsked() const;
    void countQuotes();
    void follow();
    void publish();
    void copyCorrections();

    BookEditor& editor_;
    PublishingDesk& desk_;
    SharedBook done_;
    QLineEdit* version_ = nullptr;
    DateField* effective_ = nullptr;
    DateField* existing_ = nullptr;
    QPlainTextEdit* reason_ = nullptr;
    QLineEdit* by_ = nullptr;
    QComboBox* approver_ = nullptr;
    QLineEdit* passphrase_ = nullptr;
    QLabel* replaces_ = nullptr;
    QTableWidget* changes_ = nullptr;
    QLabel* same_ = nullptr;
    QLabel* quotes_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QPushButton* publish_ = nullptr;
    BackgroundWork counting_;
};

} // namespace seatwise::ui
