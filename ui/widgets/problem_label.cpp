#include "widgets/problem_label.h"

#include <QEvent>
#include <QLocale>

#include "theme/palette.h"
#include "words/format.h"

namespace seatwise::ui {

ProblemLabel::ProblemLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setVisible(false);
}

void ProblemLabel::say(const QString& problem)
{
    const QString sentence = withCapital(problem, locale());
    if (text() == sentence && isHidden() == sentence.isEmpty())
        return;
    setText(sentence);
    colour();
    setVisible(!sentence.isEmpty());
}

void ProblemLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void ProblemLabel::colour()
{
    const QColor wanted = paletteOf(this).errorText;
    QPalette colours = palette();
    if (colours.color(foregroundRole()) == wanted)
        return;
    colours.setColor(foregroundRole(), wanted);
    setPalette(colours);
}

} // namespace seatwise::ui
