#include "pricebooks/views/file_card.h"

#include <algorithm>

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

#include "editing/file_text.h"
#include "pricebook/writer.h"
#include "pricebooks/model/book_editor.h"
#include "pricebooks/model/charge_edits.h"
#include "theme/palette.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "widgets/undo_keys.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int linesShown = 18;

} // namespace

FileCard::FileCard(BookEditor& editor, QWidget* parent)
    : Card(parent)
    , editor_(editor)
{
    shown_ = new QPushButton(BooksWords::tr("Show as &JSON"));
    shown_->setCheckable(true);
    text_ = new QPlainTextEdit;
    text_->setAccessibleName(BooksWords::tr("The file of the draft"));
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    text_->setTabChangesFocus(true);
    text_->setUndoRedoEnabled(false);
    text_->setMinimumHeight(text_->fontMetrics().lineSpacing() * linesShown);
    text_->installEventFilter(this);
    leaveUndoToWindow(*text_);
    problem_ = new ProblemLabel;
    said_ = mutedLabel();
    said_->setWordWrap(true);
    back_ = new QPushButton(BooksWords::tr("Put back what stands"));
    setLayout(column({row({titleLabel(BooksWords::tr("The file")), room(1), shown_}), text_, problem_, said_,
                      row({back_, room(1)})}));
    connect(&editor_, &BookEditor::changed, this, &FileCard::showDraft);
    connect(shown_, &QPushButton::toggled, this, &FileCard::fold);
    connect(text_, &QPlainTextEdit::textChanged, this, &FileCard::type);
    connect(back_, &QPushButton::clicked, this, &FileCard::putBack);
    fold();
}

void FileCard::fold()
{
    for (QWidget* part : {static_cast<QWidget*>(text_), static_cast<QWidget*>(said_)})
        part->setVisible(shown_->isChecked());
    for (QWidget* part : {static_cast<QWidget*>(problem_), static_cast<QWidget*>(back_)})
        part->setVisible(shown_->isChecked() && !isTaken_);
    if (!shown_->isChecked())
        return;
    showDraft();
    showPlace();
}

void FileCard::showPart(const std::string& path)
{
    path_ = path;
    if (!text_->hasFocus())
        showPlace();
}

void FileCard::showDraft()
{
    if (!shown_->isChecked() || isTyping_)
        return;
    if (isTaken_)
        replaceText(toQString(writeDraft(editor_.draft())));
    markLines();
}

void FileCard::type()
{
    if (isTyping_)
        return;
    isTyping_ = true;
    const auto taken = typeFile(editor_, typed());
    isTyping_ = false;
    isTaken_ = taken.has_value();
    problem_->say(problemText(taken));
    back_->setVisible(!isTaken_);
    markLines();
}

void FileCard::putBack()
{
    isTaken_ = true;
    problem_->say({});
    back_->hide();
    showDraft();
    showPlace();
}

/// As it stands there; toPlainText() would make plain spaces of those at which no line breaks.
QString FileCard::typed() const
{
    return text_->document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

/// Replaces what differs alone, so that the rest stays where it is in sight.
void FileCard::replaceText(const QString& text)
{
    const QString stands = typed();
    const auto least = std::min(stands.size(), text.size());
    const auto begin = std::mismatch(stands.begin(), stands.begin() + least, text.begin()).first - stands.begin();
    const auto end =
        std::mismatch(stands.rbegin(), stands.rbegin() + (least - begin), text.rbegin()).first - stands.rbegin();
    if (begin == stands.size() && begin == text.size())
        return;
    isTyping_ = true;
    QTextCursor cursor(text_->document());
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(stands.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(begin, text.size() - end - begin));
    isTyping_ = false;
}

void FileCard::showPlace()
{
    if (!shown_->isChecked() || !isTaken_)
        return;
    const auto line = lineOf(path_, writeDraft(editor_.draft()));
    if (!line)
        return;
    text_->setTextCursor(QTextCursor(text_->document()->findBlockByNumber(*line - 1)));
    text_->centerCursor();
}

void FileCard::markLines()
{
    if (!shown_->isChecked())
        return;
    const auto marked = linesBeyond(writePriceBook(*editor_.published()), typed().toStdString());
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : marked) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(text_->document()->findBlockByNumber(line - 1));
        mark.format.setBackground(paletteOf(this).accentSoft);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.push_back(mark);
    }
    text_->setExtraSelections(marks);
    said_->setText(marked.empty() ? BooksWords::tr("Every line is as in the published file.")
                                  : counted<BooksWords>(
                                        marked.size(),
                                        QT_TRANSLATE_N_NOOP("BooksWords",
                                                            "%1 lines are not in the published file; they are marked."),
                                        "1 line is not in the published file; it is marked.", locale()));
}

bool FileCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == text_ && event->type() == QEvent::FocusOut) {
        editor_.endGesture();
        showDraft();
    }
    return Card::eventFilter(watched, event);
}

void FileCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markLines();
}

} // namespace seatwise::ui
