#include "lists/list_intake.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

#include "lists/list_preview.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// Whether a table has a cell for each column that a form needs.
bool isWideEnough(const ListForm& form, const Table& table)
{
    const std::vector<FirstRow> rows = firstRows(table, *form.kind);
    return std::any_of(rows.begin(), rows.end(), [&](const FirstRow& row) { return row.cells.size() >= form.needed; });
}

/// Whether a choice of columns may make a list of a table, of which `likely` is the form, or why none does.
Result<void> checkColumns(const std::vector<ListForm>& forms, const ListForm& likely, const Table& table,
                          const Result<ListFound>& found)
{
    const Result<Layout> layout = layoutOf(table, *likely.kind);
    const bool isNamed = layout && layout->headerLine > 0;
    if (!found && (isNamed || !isWideEnough(likely, table)))
        return tl::make_unexpected(found.error());
    const bool isEmpty = found && found->read == 0 && found->problems.empty();
    const bool isWide =
        std::any_of(forms.begin(), forms.end(), [&](const ListForm& form) { return isWideEnough(form, table); });
    if ((isNamed && isEmpty) || !isWide)
        return failed(ListsWords::tr("there is no row of %1").arg(toQString(columnNames(*likely.kind))).toStdString());
    return {};
}

} // namespace

bool isNamedAsList(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return QStringList{"csv", "tsv", "txt", "xlsx", "ods", "xls"}.contains(suffix);
}

ListIntake::ListIntake(const TableSource& tables, std::vector<ListForm> forms, QWidget& owner)
    : QObject(&owner)
    , tables_(tables)
    , forms_(std::move(forms))
    , owner_(owner)
{
}

void ListIntake::chooseFile(const QString& title)
{
    const QString path = QFileDialog::getOpenFileName(
        &owner_, title, {}, ListsWords::tr("Tables and workbooks (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"));
    if (!path.isEmpty())
        takeFile(path);
}

void ListIntake::takeFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    Result<TableOrSheets> read = tables_.read(path.toStdString(), {});
    if (read && !read->table)
        read = tables_.read(path.toStdString(), read->sheets.front()).map([&](TableOrSheets first) {
            return TableOrSheets{std::move(first.table), std::move(read->sheets)};
        });
    if (!read)
        emit refused(ListsWords::tr("Not opened: %1").arg(toQString(read.error().message)));
    else if (!read->sheets.empty())
        look({name, *std::move(read->table), std::move(read->sheets)}, path);
    else
        consider(name, *read->table);
}

void ListIntake::takeText(const QString& name, const QString& text)
{
    if (text.trimmed().isEmpty())
        emit refused(ListsWords::tr("There is no text to paste."));
    else
        consider(name, decodeTable(text.toStdString()));
}

void ListIntake::consider(const QString& name, const Table& table)
{
    const ListForm& form = forms_[likelyForm(forms_, table)];
    const Result<ListFound> found = form.read(table, {});
    const bool isTold = found && (forms_.size() == 1 || found->source.layout.headerLine > 0);
    if (isTold && isObvious(form, *found))
        emit taken(name, table, {}, reportOf(*found));
    else if (const auto chosen = checkColumns(forms_, form, table, found); !chosen)
        emit refused(ListsWords::tr("%1: %2").arg(name, problemText(chosen)));
    else
        look({name, table, {}}, {});
}

void ListIntake::look(const OfferedList& list, const QString& path)
{
    const auto readSheet = [this, path](const std::string& sheet) {
        return tables_.read(path.toStdString(), sheet).map([](TableOrSheets read) {
            return read.table ? *std::move(read.table) : Table();
        });
    };
    auto* preview = new ListPreview(list, forms_, readSheet, &owner_);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::accepted, this, [this, preview, name = list.name] {
        emit taken(name, preview->table(), preview->choices(), preview->report());
    });
    preview->open();
}

QString listIn(const QMimeData& dragged)
{
    const auto urls = dragged.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString file = urls.front().toLocalFile();
    return isNamedAsList(file) ? file : QString();
}

} // namespace seatwise::ui
