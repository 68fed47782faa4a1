#include "quotes/views/quote_preview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "quotes/views/pdf_pages.h"
#include "theme/palette.h"
#include "words/features.h"

namespace seatwise::ui {

QuotePreview::QuotePreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its width decides the size of the pages
    setAccessibleName(QuotesWords::tr("Quote as it is printed"));
    setAccessibleDescription(QuotesWords::tr("The same in text stands under Details"));
}

QuotePreview::~QuotePreview() = default;

void QuotePreview::setPdf(const QByteArray& pdf)
{
    if (pages_)
        pages_->read(nullptr);
    bytes_.close();
    bytes_.setData(pdf);
    if (!pdf.isEmpty() && !pages_)
        pages_ = makePdfPages();
    if (!pdf.isEmpty() && pages_ && bytes_.open(QIODevice::ReadOnly))
        pages_->read(&bytes_);
    pictures_.clear();
    fitRange();
    viewport()->update();
}

int QuotePreview::pageCount() const
{
    return pages_ ? pages_->count() : 0;
}

QSize QuotePreview::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 20};
}

int QuotePreview::gap() const
{
    return fontMetrics().height() / 2;
}

/// As wide as the room, in device-independent pixels.
QSize QuotePreview::pageSize(int page) const
{
    const QSizeF points = pages_->size(page);
    const int width = std::max(1, viewport()->width() - 2 * gap());
    return {width, qRound(width * points.height() / std::max(1.0, points.width()))};
}

const QImage& QuotePreview::pictureOf(int page)
{
    QImage& picture = pictures_[page];
    if (picture.isNull()) {
        const QImage drawn = pages_->drawn(page, pageSize(page) * devicePixelRatioF());
        picture = QImage(drawn.size(), QImage::Format_RGB32);
        picture.fill(Qt::white); // paper
        QPainter painter(&picture);
        painter.drawImage(0, 0, drawn);
        painter.end();
        picture.setDevicePixelRatio(devicePixelRatioF());
    }
    return picture;
}

void QuotePreview::fitRange()
{
    int height = gap();
    for (int page = 0; page < pageCount(); ++page)
        height += pageSize(page).height() + gap();
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
}

void QuotePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Palette& colours = paletteOf(this);
    painter.fillRect(viewport()->rect(), colours.rail);
    if (!pages_ && !bytes_.data().isEmpty()) {
        painter.setPen(colours.text);
        painter.drawText(viewport()->rect().adjusted(gap(), gap(), -gap(), -gap()), Qt::TextWordWrap,
                         QuotesWords::tr("No picture: seatwise-pdf is not beside the program. The same in text stands "
                                         "under Details; a PDF can be saved."));
    }
    int top = gap() - verticalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place(QPoint(gap(), top), pageSize(page));
        if (place.intersects(viewport()->rect())) {
            painter.drawImage(place.topLeft(), pictureOf(page));
            painter.setPen(colours.border);
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
        top += place.height() + gap();
    }
}

void QuotePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        pictures_.clear();
    fitRange();
}

void QuotePreview::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home:
        return bar->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return bar->triggerAction(QAbstractSlider::SliderToMaximum);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void QuotePreview::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRange();
}

} // namespace seatwise::ui
