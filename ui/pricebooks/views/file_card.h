#pragma once

#include <string>

#include "widgets/card.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace seatwise::ui {

class BookEditor;
class ProblemLabel;

/// The file of the draft as text, once it is asked for: what is typed counts with every key at which it can be read,
/// and lines that the published file does not have are marked. A text that cannot be read stays until it is mended or
/// put back.
class FileCard : public Card
{
    Q_OBJECT

public:
    explicit FileCard(BookEditor& editor, QWidget* parent = nullptr);

    /// Brings the part at a path into sight.
    void showPart(const std::string& path);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fold();
    void showDraft();
    void type();
    void putBack();
    [[nodiscard]] QString typed() const;
    void replaceText(const QString& text);
    void showPlace();
    void markLines();

    BookEditor& editor_;
    std::string path_;
    QPushButton* shown_ = nullptr;
    QPlainTextEdit* text_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QLabel* said_ = nullptr;
    QPushButton* back_ = nullptr;
    bool isTyping_ = false;
    bool isTaken_ = true; ///< whether the draft says what the text says
};

} // namespace seatwise::ui
