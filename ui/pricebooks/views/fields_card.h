#pragma once

#include <string>
#include <vector>

#include "editing/draft_tree.h"
#include "widgets/card.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace seatwise::ui {

class BookEditor;
class ProblemLabel;

/// The single values of a part of the draft: its name, its seats, its rules. What is typed counts with every key.
class FieldsCard : public Card
{
    Q_OBJECT

public:
    explicit FieldsCard(BookEditor& editor, QWidget* parent = nullptr);

    /// Shows the part at a path; it is hidden where that has no values.
    void showPart(const std::string& path);
    void showDraft();

private:
    void fill();
    void showProblems();
    void type(std::size_t field, const QString& text);

    BookEditor& editor_;
    std::string path_;
    std::vector<DraftField> fields_;
    std::vector<QLineEdit*> lines_;       ///< of fields_
    std::vector<ProblemLabel*> problems_; ///< of fields_
    QLabel* title_ = nullptr;
    QVBoxLayout* rows_ = nullptr;
    QWidget* holder_ = nullptr;
    bool isTyping_ = false;
};

} // namespace seatwise::ui
