#include "words/unmarked.h"

#include <algorithm>
#include <fstream>
#include <functional>

#include <QAbstractItemView>
#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QXmlStreamReader>
#include <nlohmann/json.hpp>

#include "shipped_books.h"
#include "words/language.h"
#include "words/pseudo_language.h"

namespace seatwise::ui::test {

namespace {

QString outsideTheMarks(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar character : text) {
        if (character == PseudoLanguage::opening) {
            ++depth;
            outside += QLatin1Char('\n');
        } else if (character == PseudoLanguage::closing) {
            depth = std::max(0, depth - 1);
        } else if (depth > 0 && character == QChar(0x2026)) {
            depth = 0;
        } else if (depth == 0) {
            outside += character;
        }
    }
    return outside;
}

/// An id, a currency or a word of the format, which no page shows as it is.
bool isOfTheFormat(const std::string& key, const std::string& text)
{
    static const std::vector<std::string> keys{"id", "format", "model", "currency", "effective_from", "version"};
    return std::find(keys.begin(), keys.end(), key) != keys.end() ||
           (key != "path" && text.find_first_of(" ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos);
}

void addTexts(const nlohmann::json& node, const std::string& key, QStringList& texts)
{
    if (node.is_string()) {
        if (!isOfTheFormat(key, node.get<std::string>()))
            texts += QString::fromStdString(node.get<std::string>());
    } else if (node.is_object()) {
        for (const auto& [name, value] : node.items())
            addTexts(value, name, texts);
    } else if (node.is_array()) {
        for (const auto& value : node)
            addTexts(value, key, texts);
    }
}

using Tell = std::function<void(const QString& text, const char* where)>;

/// A text as a person reads it: that of a label in rich text has tags.
QString asRead(const QWidget& widget, const QString& text)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const bool isRich = label && label->textFormat() == Qt::RichText && text == label->text();
    return isRich ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

void tellProperties(const QWidget& widget, const Tell& tell)
{
    // "price-total": what tests and tools find a value by, because a name would hide it from a screen reader
    static const QRegularExpression handle(QStringLiteral("^[a-z]+(-[a-z]+)+$"));
    for (const char* property :
         {"text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "placeholderText", "accessibleName",
          "accessibleDescription", "prefix", "suffix", "specialValueText", "plainText", "labelText"}) {
        const QVariant value = widget.property(property);
        if (value.typeId() == QMetaType::QString && !value.toString().contains(handle))
            tell(asRead(widget, value.toString()), property);
    }
}

void tellCells(const QAbstractItemView& view, const Tell& tell)
{
    const QAbstractItemModel* model = view.model();
    if (!model)
        return;
    const auto tellCell = [&](const QModelIndex& index) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
            tell(index.data(role).toString(), "cell");
    };
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            tellCell(model->index(row, column));
    for (int column = 0; column < model->columnCount(); ++column)
        tell(model->headerData(column, Qt::Horizontal).toString(), "header");
    for (int row = 0; row < model->rowCount(); ++row)
        tell(model->headerData(row, Qt::Vertical).toString(), "header");
}

/// A painting as text, in the order in which it was painted.
QString paintedText(QWidget& widget)
{
    QBuffer svg;
    QSvgGenerator generator;
    generator.setOutputDevice(&svg);
    generator.setSize(widget.size());
    widget.render(&generator, {}, {}, QWidget::RenderFlags());
    QXmlStreamReader reader(svg.data());
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            text += reader.readElementText() + QLatin1Char('\n');
    return text;
}

void tellWidget(QWidget& widget, const Tell& tell)
{
    tellProperties(widget, tell);
    for (const QAction* action : widget.actions()) {
        tell(action->text(), "action");
        tell(action->toolTip(), "tip of action");
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < box->count(); ++i)
            tell(box->itemText(i), "choice");
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        tellCells(*view, tell);
    const QString kind = QString::fromLatin1(widget.metaObject()->className());
    if (kind.startsWith(QLatin1String("seatwise::")) || qobject_cast<QAbstractScrollArea*>(widget.parentWidget()))
        if (!qobject_cast<QAbstractItemView*>(widget.parentWidget()))
            tell(paintedText(widget), "painting");
}

} // namespace

QStringList givenTexts(const QStringList& more)
{
    QStringList texts = more;
    for (const char* book : {"music-learning", "sessiontrack"}) {
        std::ifstream file(shippedPath(book));
        addTexts(nlohmann::json::parse(file), {}, texts);
    }
    const QLocale locale;
    for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat})
        for (int i = 1; i <= 12; ++i)
            texts << locale.monthName(i, form) << locale.standaloneMonthName(i, form)
                  << locale.dayName(i % 7 + 1, form);
    for (const char* usual : {"Seatwise", "USD", "Ctrl", "Shift", "Alt", "SW-2026-", "English"})
        texts << QString::fromUtf8(usual);
    for (const Language& language : languages())
        if (language.translations)
            texts << nameOf(language);
    for (QString& text : texts)
        text = text.simplified();
    std::sort(texts.begin(), texts.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return texts;
}

QStringList unmarkedWords(const QString& text, const QStringList& given)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    static const QRegularExpression oneWord(QStringLiteral("^\\p{L}+$"));
    QString outside = outsideTheMarks(text).simplified(); // a text may go on in the next line
    QStringList words;
    if (!outside.contains(word))
        return words;
    for (const QString& known : given)
        if (!known.contains(oneWord))
            outside.replace(known, QStringLiteral("\n"), Qt::CaseInsensitive);
    for (auto match = word.globalMatch(outside); match.hasNext();)
        if (const QString found = match.next().captured(); !given.contains(found, Qt::CaseInsensitive))
            words += found;
    return words;
}

std::vector<std::string> unmarkedIn(const QWidget& window, const QStringList& given)
{
    std::vector<std::string> found;
    QList<QWidget*> widgets = window.findChildren<QWidget*>();
    widgets.prepend(const_cast<QWidget*>(&window));
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() && widget != &window && !widget->inherits("QMenu"))
            continue;
        const bool isTyped = qobject_cast<QLineEdit*>(widget) && !qobject_cast<QLineEdit*>(widget)->isReadOnly();
        tellWidget(*widget, [&](const QString& text, const char* where) {
            if (isTyped && (qstrcmp(where, "text") == 0 || qstrcmp(where, "painting") == 0))
                return;
            static const QRegularExpression written(QStringLiteral("\\b\\d{4}-\\d{2}-\\d{2}\\b|\\+\\s?\\$0\\.00"));
            const bool isHint = text.contains(QLatin1String("+30d")); // how dates can be typed
            if (const auto match = written.match(text); match.hasMatch() && !isHint)
                found.push_back("\"" + match.captured().toStdString() + "\" in \"" + text.left(160).toStdString() +
                                "\"");
            if (const QStringList words = unmarkedWords(text, given); !words.isEmpty())
                found.push_back(std::string(widget->metaObject()->className()) + " " +
                                widget->objectName().toStdString() + ", " + where + ": \"" +
                                words.join(QLatin1Char(' ')).toStdString() + "\" in \"" + text.left(160).toStdString() +
                                "\"");
        });
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace seatwise::ui::test
