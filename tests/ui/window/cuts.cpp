#include "cuts.h"

#include <algorithm>
#include <map>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include "reading.h"
#include "theme/palette.h"
#include "widgets/chip.h"
#include "widgets/fitting_label.h"

namespace seatwise::ui::test {

namespace {

std::string named(const QWidget* widget)
{
    if (!widget)
        return "nothing";
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        text = label->text();
    else if (const auto* value = qobject_cast<const TextWidget*>(widget))
        text = value->text();
    else
        text = spokenName(const_cast<QWidget*>(widget));
    return std::string(widget->metaObject()->className()) + " “" + text.left(60).toStdString() + "”";
}

std::string needs(const QWidget* widget, int needed, int has)
{
    return named(widget) + " needs " + std::to_string(needed) + " px and has " + std::to_string(has);
}

/// Whether a text such as a customer's name may be longer than its field.
bool scrollsItsText(const QLineEdit* edit)
{
    return !edit->isReadOnly() && !qobject_cast<QAbstractSpinBox*>(edit->parentWidget());
}

/// The colour of the ground.
QRgb commonest(const QImage& image)
{
    std::map<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most->first;
}

class Survey
{
public:
    explicit Survey(QWidget& window)
        : window_(window)
    {
    }

    std::vector<std::string> run()
    {
        walk(window_);
        return std::move(cuts_);
    }

private:
    void walk(QWidget& widget)
    {
        checkText(widget);
        checkScrolling(widget);
        checkPlaces(widget);
        checkEdges(widget);
        for (QObject* child : widget.children())
            if (auto* part = qobject_cast<QWidget*>(child); part && part->isVisible() && !part->isWindow())
                walk(*part);
    }

    void need(const QWidget& widget, int needed, int has)
    {
        if (needed > has)
            cuts_.push_back(needs(&widget, needed, has));
    }

    void checkText(QWidget& widget)
    {
        if (const auto* label = qobject_cast<QLabel*>(&widget))
            checkLabel(*label);
        else if (const auto* value = qobject_cast<FittingLabel*>(&widget))
            checkValue(*value);
        else if (const auto* chip = qobject_cast<Chip*>(&widget))
            need(*chip, chip->sizeHint().width(), chip->width());
        else if (const auto* radio = qobject_cast<QRadioButton*>(&widget))
            need(*radio, radio->minimumSizeHint().width(), radio->width()); // segments have a little to spare
        else if (const auto* button = qobject_cast<QAbstractButton*>(&widget); button && !button->text().isEmpty())
            need(*button, button->sizeHint().width(), button->width());
        else if (const auto* edit = qobject_cast<QLineEdit*>(&widget))
            checkField(*edit);
        else if (auto* table = qobject_cast<QTableView*>(&widget))
            checkTable(*table);
        if (qobject_cast<QMenuBar*>(&widget) || qobject_cast<QAbstractButton*>(&widget) ||
            qobject_cast<TextWidget*>(&widget))
            if (widget.height() < widget.minimumSizeHint().height())
                cuts_.push_back(named(&widget) + " is " + std::to_string(widget.height()) + " px high and needs " +
                                std::to_string(widget.minimumSizeHint().height()));
    }

    /// A line of several parts may leave its last ones to the tooltip; no part may be cut.
    void checkValue(const FittingLabel& label)
    {
        QString shown = label.text();
        const QString parts = label.shownText();
        if (parts.endsWith(" · …") && shown.startsWith(parts.chopped(1)) && label.toolTip().contains(shown))
            shown = parts;
        need(label, QFontMetrics(label.fittedFont()).horizontalAdvance(shown) + suffixWidth(label), label.width());
    }

    static int suffixWidth(const FittingLabel& label)
    {
        return label.suffix().isEmpty() ? 0 : label.fontMetrics().horizontalAdvance(label.suffix());
    }

    void checkLabel(const QLabel& label)
    {
        if (label.text().isEmpty())
            return;
        const QFontMetrics metrics = label.fontMetrics();
        const int room = label.contentsRect().width();
        // The sign of a mnemonic is not drawn.
        const QString shown = label.buddy() ? QString(label.text()).remove(QLatin1Char('&')) : label.text();
        if (!label.wordWrap())
            return need(label, metrics.horizontalAdvance(shown), room);
        for (const QString& word : QString(shown).replace('\n', ' ').split(' '))
            need(label, metrics.horizontalAdvance(word), room);
        if (label.height() < label.heightForWidth(label.width()))
            cuts_.push_back(named(&label) + " has no room for all its lines");
    }

    void checkField(const QLineEdit& edit)
    {
        const QFontMetrics metrics = edit.fontMetrics();
        const int room = edit.contentsRect().width();
        if (edit.text().isEmpty())
            need(edit, metrics.horizontalAdvance(edit.placeholderText()), room);
        else if (!scrollsItsText(&edit))
            need(edit, metrics.horizontalAdvance(edit.text()), room);
    }

    void checkTable(QTableView& table)
    {
        const QAbstractItemModel& model = *table.model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (table.isColumnHidden(column))
                continue;
            const int wide = table.columnWidth(column);
            const QString title = model.headerData(column, Qt::Horizontal).toString();
            if (table.horizontalHeader()->isVisible())
                checkCell(table, title, table.horizontalHeader()->fontMetrics().size(0, title).width(), wide);
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, column);
                const QRect place = table.visualRect(index);
                if (!table.isRowHidden(row) && table.viewport()->rect().contains(place))
                    checkIndex(table, index, place);
            }
        }
    }

    void checkIndex(QTableView& table, const QModelIndex& index, const QRect& place)
    {
        const QFont font = index.data(Qt::FontRole).isValid() ? index.data(Qt::FontRole).value<QFont>() : table.font();
        const QFontMetrics metrics(font);
        const QString text = index.data().toString();
        if (!table.wordWrap() || place.height() < 2 * metrics.height())
            return checkCell(table, text, metrics.horizontalAdvance(text), place.width());
        for (const QString& word : text.split(' '))
            checkCell(table, text, metrics.horizontalAdvance(word), place.width());
        const int margins = 2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        const QRect needed = metrics.boundingRect(0, 0, place.width() - margins, 10'000, Qt::TextWordWrap, text);
        if (needed.height() > place.height())
            cuts_.push_back(named(&table) + " has no room for the lines of “" + text.left(60).toStdString() + "”");
    }

    void checkCell(const QTableView& table, const QString& text, int needed, int has)
    {
        if (needed > has)
            cuts_.push_back(named(&table) + ": “" + text.left(60).toStdString() + "” needs " + std::to_string(needed) +
                            " px and has " + std::to_string(has));
    }

    void checkScrolling(QWidget& widget)
    {
        const auto* area = qobject_cast<QAbstractScrollArea*>(&widget);
        if (!area || area->viewport() == nullptr)
            return;
        const int more = area->horizontalScrollBar()->maximum();
        if (more > 0)
            cuts_.push_back(named(&widget) + " would have to be scrolled sideways by " + std::to_string(more) + " px");
    }

    void checkPlaces(QWidget& widget)
    {
        const auto* area = qobject_cast<QScrollArea*>(widget.parentWidget());
        const bool scrollsDown = area && area->viewport() == &widget;
        QList<QWidget*> parts;
        for (QObject* child : widget.children())
            if (auto* part = qobject_cast<QWidget*>(child); part && part->isVisible() && !part->isWindow())
                parts += part;
        for (const QWidget* part : parts) {
            const QRect place = part->geometry();
            const QRect room = widget.rect();
            const bool sideways = place.left() < room.left() || place.right() > room.right();
            const bool downwards = place.top() < room.top() || place.bottom() > room.bottom();
            if (sideways || (downwards && !scrollsDown))
                cuts_.push_back(named(part) + " reaches beyond its parent " + named(&widget) + " in " +
                                named(widget.parentWidget()));
        }
        if (ownsItsPlaces(widget))
            return;
        for (qsizetype i = 0; i < parts.size(); ++i)
            for (qsizetype j = i + 1; j < parts.size(); ++j)
                if (parts[i]->geometry().intersects(parts[j]->geometry()))
                    cuts_.push_back(named(parts[i]) + " and " + named(parts[j]) + " lie on top of each other");
    }

    /// Widgets that lay their parts over each other on purpose: the chart leaves its controls a corner.
    static bool ownsItsPlaces(const QWidget& widget)
    {
        return widget.inherits("QAbstractScrollArea") || widget.inherits("QAbstractSpinBox") ||
               widget.inherits("seatwise::ui::ChartCard") || widget.inherits("QToolBar");
    }

    /// Where a line of text has room to spare, what is painted must leave it: the picture agrees with the metrics.
    void checkEdges(QWidget& widget)
    {
        const auto* label = qobject_cast<QLabel*>(&widget);
        const auto* value = qobject_cast<FittingLabel*>(&widget);
        if ((!label && !value) || widget.size().isEmpty())
            return;
        const QFontMetrics metrics(value ? value->fittedFont() : label->font());
        const QImage image = pictureOf(widget);
        const QRgb ground = commonest(image);
        const int right = image.width() - 1;
        const int bottom = image.height() - 1;
        const auto isGround = [&](int x, int y) { return image.pixel(x, y) == ground; };
        bool atBothSides = true;
        for (const int side : {0, right})
            atBothSides = atBothSides && [&] {
                for (int y = 0; y <= bottom; ++y)
                    if (!isGround(side, y))
                        return true;
                return false;
            }();
        const int natural = metrics.size(Qt::TextShowMnemonic, value ? value->text() : label->text()).width();
        if (atBothSides && natural < widget.width() - 2)
            cuts_.push_back(named(&widget) + " is painted up to both sides");
        const int line = value ? value->sizeHint().height() : metrics.height() + 1; // its baseline stays as it shrinks
        const int lines = label && label->wordWrap() ? label->heightForWidth(label->width()) : line;
        if (widget.height() <= lines)
            return; // a line's descent may end in the last row
        for (int x = 0; x <= right; ++x)
            if (!isGround(x, bottom))
                return cuts_.push_back(named(&widget) + " is painted up to its bottom edge");
    }

    /// The widget as it stands on its page, also where the page would have to be scrolled to it.
    QImage pictureOf(const QWidget& widget)
    {
        QWidget* page = &window_;
        for (QWidget* ancestor = widget.parentWidget(); ancestor && ancestor != &window_;
             ancestor = ancestor->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(ancestor)) {
                page = area->widget();
                break;
            }
        auto& image = pages_[page];
        if (image.isNull())
            image = page->grab().toImage();
        return image.copy(QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()));
    }

    QWidget& window_;
    std::vector<std::string> cuts_;
    std::map<QWidget*, QImage> pages_;
};

} // namespace

std::vector<std::string> cutsIn(QWidget& window)
{
    return Survey(window).run();
}

double contrastIn(const QImage& image)
{
    const QColor ground = QColor::fromRgb(commonest(image));
    double contrast = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            contrast = std::max(contrast, contrastRatio(image.pixelColor(x, y), ground));
    return contrast;
}

} // namespace seatwise::ui::test
