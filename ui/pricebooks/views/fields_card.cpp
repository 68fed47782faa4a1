#include "pricebooks/views/fields_card.h"

#include <algorithm>

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "pricebooks/model/book_editor.h"
#include "pricebooks/model/book_texts.h"
#include "pricebooks/model/charge_edits.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "widgets/undo_keys.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

FieldsCard::FieldsCard(BookEditor& editor, QWidget* parent)
    : Card(parent)
    , editor_(editor)
{
    title_ = titleLabel({});
    holder_ = new QWidget;
    rows_ = flush(column({}));
    holder_->setLayout(rows_);
    setLayout(column({title_, holder_}));
}

void FieldsCard::showPart(const std::string& path)
{
    path_ = path;
    fill();
    showDraft();
}

void FieldsCard::fill()
{
    holder_->hide();
    holder_->deleteLater(); // one of its lines may have asked for this
    holder_ = new QWidget;
    rows_ = flush(column({}));
    lines_.clear();
    problems_.clear();
    fields_ = fieldsOf(editor_.draft(), path_);
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        auto* line = new QLineEdit;
        leaveUndoToWindow(*line);
        auto* problem = new ProblemLabel;
        append(*rows_, field(figureTitle(fields_[i].key), line));
        rows_->addWidget(problem);
        connect(line, &QLineEdit::textEdited, this, [this, i](const QString& text) { type(i, text); });
        connect(line, &QLineEdit::editingFinished, this, [this] { editor_.endGesture(); });
        connect(line, &QLineEdit::editingFinished, this, &FieldsCard::showDraft, Qt::QueuedConnection);
        lines_.push_back(line);
        problems_.push_back(problem);
    }
    holder_->setLayout(rows_);
    static_cast<QVBoxLayout*>(layout())->addWidget(holder_);
    setVisible(!fields_.empty());
}

void FieldsCard::showDraft()
{
    if (isTyping_)
        return showProblems(); // the line stays as it is typed
    const auto now = fieldsOf(editor_.draft(), path_);
    if (!std::ranges::equal(now, fields_, {}, &DraftField::key, &DraftField::key))
        return showPart(path_);
    fields_ = now;
    title_->setText(BooksWords::tr("What it says"));
    for (std::size_t i = 0; i < fields_.size(); ++i)
        if (typedField(fields_[i].key, lines_[i]->text(), locale()) != fields_[i].text)
            lines_[i]->setText(shownField(fields_[i].key, fields_[i].text, locale()));
    showProblems();
}

void FieldsCard::showProblems()
{
    for (std::size_t i = 0; i < fields_.size(); ++i)
        problems_[i]->say(problemIn(editor_, fields_[i].path));
}

void FieldsCard::type(std::size_t field, const QString& text)
{
    const DraftField& typed = fields_[field];
    isTyping_ = true;
    const auto done = typeFigure(editor_, typed.path, ui::toQString(typed.key), text, locale());
    isTyping_ = false;
    if (!done)
        problems_[field]->say(problemText(done));
}

} // namespace seatwise::ui
