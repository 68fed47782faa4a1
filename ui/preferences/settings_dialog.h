#pragma once

#include <QDialog>

#include "money/error.h"
#include "office_settings.h"
#include "stores/quote_stores.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace seatwise::ui {

class SegmentedControl;

/// What an office sets once for its quotes: letterhead, paper, and the store they are kept in; and the
/// language of the program.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The stores must outlive the dialog; they are asked to test an address and to keep a password.
    SettingsDialog(const OfficeSettings& office, const QuoteStores& stores, QWidget* parent = nullptr);

    [[nodiscard]] OfficeSettings office() const;

    /// Keeps the password that was typed, too.
    void accept() override;

private:
    QWidget* makeLetterhead();
    QWidget* makeStore();
    QWidget* makeLanguage(const QString& chosen);
    QWidget* makeLogo();
    void chooseLogo();
    void takeLogo(const QString& file);
    void showLogo();
    void showStoreKind();
    void testStore();
    [[nodiscard]] Result<void> keepPassword() const;

    const QuoteStores& stores_;
    QByteArray logo_;
    QLineEdit* company_ = nullptr;
    QPlainTextEdit* address_ = nullptr;
    QLineEdit* contact_ = nullptr;
    QLabel* logoPicture_ = nullptr;
    QPushButton* removeLogo_ = nullptr;
    QPlainTextEdit* terms_ = nullptr;
    QLineEdit* remitTo_ = nullptr;
    QLineEdit* preparedBy_ = nullptr;
    SegmentedControl* paper_ = nullptr;
    QLineEdit* store_ = nullptr;
    QWidget* passwordRow_ = nullptr;
    QLineEdit* password_ = nullptr;
    QLabel* storeAnswer_ = nullptr;
    QComboBox* language_ = nullptr;
};

} // namespace seatwise::ui
