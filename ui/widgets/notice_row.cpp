#include "widgets/notice_row.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include "theme/icons.h"
#include "theme/palette.h"
#include "theme/rounded_box.h"
#include "theme/theme.h"
#include "widgets/link_button.h"

namespace seatwise::ui {

namespace {

struct Tint
{
    QColor background, text;
    Icon icon = Icon::Info;
};

Tint tintOf(BarNotice::Severity severity, const Palette& colours)
{
    switch (severity) {
    case BarNotice::Severity::Warning:
        return {colours.warningBackground, colours.warningText, Icon::Warning};
    case BarNotice::Severity::Error:
        return {colours.errorBackground, colours.errorText, Icon::Error};
    case BarNotice::Severity::Done:
        return {colours.panel, colours.successText, Icon::Check};
    case BarNotice::Severity::Info:
        break;
    }
    return {colours.infoBackground, colours.infoText, Icon::Info};
}

/// As rich text that shows both literally.
QString underTitle(const QString& title, const QString& text)
{
    return QStringLiteral("<b>%1</b><br>%2").arg(title.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

NoticeRow::NoticeRow(QWidget* parent)
    : QWidget(parent)
    , text_(new QLabel(this))
    , action_(new LinkButton(this))
{
    text_->setWordWrap(true);
    action_->setAttribute(Qt::WA_Hover);
    action_->setCursor(Qt::PointingHandCursor);
    connect(action_, &QPushButton::clicked, this, [this] { emit actionTriggered(notice_.actionId); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoticeRow::setNotice(const BarNotice& notice)
{
    if (notice == notice_)
        return;
    const int before = placesFor(width()).height;
    notice_ = notice;
    const auto lineEnd = notice.text.indexOf(QLatin1Char('\n'));
    text_->setTextFormat(lineEnd < 0 ? Qt::PlainText : Qt::RichText);
    text_->setText(lineEnd < 0 ? notice.text : underTitle(notice.text.left(lineEnd), notice.text.mid(lineEnd + 1)));
    text_->setAccessibleName(notice.text);
    action_->setText(notice.actionText);
    action_->setAccessibleName(notice.actionText);
    action_->setVisible(!notice.actionText.isEmpty());
    applyColours();
    forgetPlaces();
    if (placesFor(width()).height != before)
        updateGeometry();
    arrange();
    update();
}

void NoticeRow::applyColours()
{
    const Tint tint = tintOf(notice_.severity, paletteOf(this));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, tint.text);
    palette.setColor(QPalette::ButtonText, tint.text);
    text_->setPalette(palette);
    action_->setPalette(palette);
}

int NoticeRow::widestWord() const
{
    if (widestWord_ > 0)
        return widestWord_;
    QFont widest = font();
    if (text_->textFormat() == Qt::RichText) // with a title
        widest.setBold(true);
    const QFontMetrics metrics(widest);
    for (const QStringView word : qTokenize(notice_.text.simplified(), u' '))
        widestWord_ = std::max(widestWord_, metrics.horizontalAdvance(word.toString()));
    return widestWord_;
}

void NoticeRow::forgetPlaces()
{
    places_.clear();
    widestWord_ = 0;
}

const NoticeRow::Places& NoticeRow::placesFor(int width) const
{
    if (!places_.contains(width))
        places_.insert(width, new Places(measured(width)));
    return *places_[width];
}

NoticeRow::Places NoticeRow::measured(int width) const
{
    const int em = fontMetrics().height();
    const int side = qRound(em * 0.75);
    const int above = qRound(em * 0.5);
    const int icon = qRound(em * 1.2);
    const int textLeft = side + icon + em / 2;
    const bool acts = !notice_.actionText.isEmpty();
    const QSize action = acts ? action_->sizeHint() : QSize(0, 0);
    const int wide = std::max(em * 4, width - textLeft - side);
    const int leftBeside = wide - action.width() - em;
    const bool beside = acts && action.width() < wide * 0.42 && widestWord() <= leftBeside;
    const int textWidth = beside ? leftBeside : wide;
    const int textHeight = std::max(text_->heightForWidth(textWidth), em);

    Places places;
    places.icon = QRect(side, above + (em - icon) / 2, icon, icon);
    places.text = QRect(textLeft, above, textWidth, textHeight);
    places.height = textHeight + 2 * above;
    if (beside) {
        places.height = std::max(places.height, action.height() + above);
        places.text.moveTop((places.height - textHeight) / 2);
        places.icon.moveTop(places.text.top() + (em - icon) / 2);
        places.action = QRect(QPoint(width - side - action.width(), (places.height - action.height()) / 2), action);
    } else if (acts) {
        places.action =
            QRect(QPoint(textLeft, places.text.bottom() + 1), action.boundedTo({wide + side / 2, action.height()}));
        places.height = places.action.bottom() + 1 + above / 2;
    }
    return places;
}

int NoticeRow::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize NoticeRow::sizeHint() const
{
    const int wide = fontMetrics().height() * 30;
    return {wide, heightForWidth(wide)};
}

QSize NoticeRow::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 2};
}

void NoticeRow::arrange()
{
    const Places places = placesFor(width()); // a copy: a label that is moved may ask its row anew
    const auto placed = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    text_->setGeometry(placed(places.text));
    action_->setGeometry(placed(places.action));
    icon_ = placed(places.icon);
}

void NoticeRow::resizeEvent(QResizeEvent*)
{
    arrange();
}

void NoticeRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        forgetPlaces();
        updateGeometry();
        arrange();
    }
}

void NoticeRow::paintEvent(QPaintEvent*)
{
    const Tint tint = tintOf(notice_.severity, paletteOf(this));
    const double radius = fontMetrics().height() * 0.4;
    QPainter painter(this);
    // Where the background is that of the page, as in high contrast, the edge has to say where the notice is.
    const bool untinted = tint.background == paletteOf(this).panel && notice_.severity != BarNotice::Severity::Done;
    paintRoundedBox(painter, rect(), radius, tint.background,
                    untinted ? tint.text : mixed(tint.text, tint.background, 0.2));
    painter.drawPixmap(icon_.topLeft(), iconPixmap(tint.icon, tint.text, icon_.width(), devicePixelRatioF()));
}

} // namespace seatwise::ui
