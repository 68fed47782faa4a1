#include "lists/list_preview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/side_area.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t maxStartRows = 6;
constexpr std::size_t maxLeftOut = 200;
constexpr int maxLeftOutOnShow = 6;
constexpr qsizetype maxNameLength = 30;

enum Totals { LeaveOut, Keep };
enum Decimals { Point, Comma };

QString cut(const QString& text)
{
    return text.size() <= maxNameLength ? text : text.left(maxNameLength - 1) + QStringLiteral("…");
}

QString number(std::size_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

} // namespace

ListPreview::ListPreview(OfferedList list, std::vector<ListForm> forms, SheetReader readSheet, QWidget* parent)
    : QDialog(parent)
    , list_(std::move(list))
    , forms_(std::move(forms))
    , readSheet_(std::move(readSheet))
{
    setWindowTitle(ListsWords::tr("Look at %1").arg(list_.name));
    QLabel* about = mutedLabel(ListsWords::tr("Say which column is what. Nothing changes until the list is taken."));
    QWidget* content = holding(column({about, makeFields(), makeTables(), room()}));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    take_ = buttons->addButton(ListsWords::tr("&Take the list"), QDialogButtonBox::AcceptRole);
    take_->setAccessibleName(ListsWords::tr("Take the list"));
    take_->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column({{scrollArea(content), 1}, buttons}));
    form_->setCurrentIndex(static_cast<int>(likelyForm(forms_, list_.table)));
    showForm();
    connect(sheet_, &QComboBox::currentIndexChanged, this, &ListPreview::showSheet);
    connect(form_, &QComboBox::currentIndexChanged, this, &ListPreview::showForm);
    connect(firstLine_, &QSpinBox::valueChanged, this, &ListPreview::showFound);
    connect(decimals_, &QComboBox::currentIndexChanged, this, &ListPreview::showFound);
    connect(totals_, &QComboBox::currentIndexChanged, this, &ListPreview::showFound);
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 36});
}

QComboBox* ListPreview::addChoice(const QString& caption, const QStringList& choices)
{
    auto* box = new QComboBox;
    box->addItems(choices);
    box->setAccessibleName(caption);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fields_->addRow(caption, box);
    return box;
}

QWidget* ListPreview::makeFields()
{
    fields_ = new QFormLayout;
    columnFields_ = new QFormLayout;
    for (QFormLayout* fields : {fields_, columnFields_}) {
        fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
        fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    }
    QWidget* holder = holding(flush(column({fields_, columnFields_})));
    QStringList sheets;
    for (const std::string& sheet : list_.sheets)
        sheets += toQString(sheet);
    sheet_ = addChoice(ListsWords::tr("Sheet"), sheets);
    setChoiceVisible(*sheet_, !sheets.isEmpty());
    QStringList names;
    for (const ListForm& form : forms_)
        names += form.name;
    form_ = addChoice(ListsWords::tr("A row holds"), names);
    setChoiceVisible(*form_, forms_.size() > 1);
    firstLine_ = new QSpinBox;
    firstLine_->setAccessibleName(ListsWords::tr("First line of the list"));
    fields_->addRow(ListsWords::tr("First line of the list"), firstLine_);
    decimals_ = addChoice(ListsWords::tr("Decimal sign"),
                          {ListsWords::tr("A point: 1.250 is one and a quarter"),
                           ListsWords::tr("A comma: 1.250 is one thousand two hundred and fifty")});
    totals_ = addChoice(ListsWords::tr("A row called Total"), {ListsWords::tr("Sums the others: leave it out"),
                                                               ListsWords::tr("Is one like the others: keep it")});
    return holder;
}

QWidget* ListPreview::makeTables()
{
    rows_ = plainTable(ListsWords::tr("How the list begins"), {});
    rows_->setWordWrap(false);
    rows_->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    rows_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    summary_ = titleLabel({});
    summary_->setObjectName(QStringLiteral("list-summary"));
    summary_->setWordWrap(true);
    leftOut_ = plainTable(ListsWords::tr("Rows that are left out"),
                          {ListsWords::tr("Line"), ListsWords::tr("Why it is left out")});
    leftOut_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    return holding(flush(column({titleLabel(ListsWords::tr("How it begins")), rows_, summary_, leftOut_})));
}

void ListPreview::setChoiceVisible(QWidget& choice, bool visible)
{
    fields_->setRowVisible(&choice, visible);
}

const ListForm& ListPreview::form() const
{
    return forms_[static_cast<std::size_t>(form_->currentIndex())];
}

void ListPreview::showSheet()
{
    Result<Table> read = readSheet_(list_.sheets[static_cast<std::size_t>(sheet_->currentIndex())]);
    sheetRead_ = read.map([](const Table&) {});
    list_.table = read ? *std::move(read) : Table();
    const QSignalBlocker quiet(form_);
    form_->setCurrentIndex(static_cast<int>(likelyForm(forms_, list_.table)));
    showForm();
}

void ListPreview::showForm()
{
    for (QComboBox* column : columns_)
        columnFields_->removeRow(column);
    columns_.clear();
    start_ = firstRows(list_.table, *form().kind);
    guess_ = guessOf(form(), list_.table);
    fillColumns();
    const QSignalBlocker quiet(firstLine_);
    firstLine_->setRange(1, static_cast<int>(std::max(guess_.firstLine, start_.empty() ? 1 : start_.back().line)));
    firstLine_->setValue(static_cast<int>(guess_.firstLine));
    showFound();
}

/// "Column 2 · Seats", by its name in the header or else by what it begins with.
QString ListPreview::columnName(std::size_t cell) const
{
    const std::size_t line = guess_.headerLine > 0 ? guess_.headerLine : guess_.firstLine;
    const auto row = std::find_if(start_.begin(), start_.end(), [&](const FirstRow& r) { return r.line >= line; });
    const QString name = row != start_.end() && cell < row->cells.size() ? cut(toQString(row->cells[cell])) : QString();
    return name.isEmpty() ? ListsWords::tr("Column %1").arg(cell + 1)
                          : ListsWords::tr("Column %1 · %2").arg(cell + 1).arg(name);
}

void ListPreview::fillColumns()
{
    QStringList names{ListsWords::tr("Not chosen yet")};
    const QString absent = ListsWords::tr("Not in the list");
    std::size_t width = 0;
    for (const FirstRow& row : start_)
        width = std::max(width, row.cells.size());
    for (std::size_t cell = 0; cell < width; ++cell)
        names += columnName(cell);
    for (std::size_t i = 0; i < guess_.columns.size(); ++i) {
        const QString caption = ListsWords::tr("Column of %1").arg(titleOf(form().kind->columns[i]));
        auto* box = new QComboBox;
        box->addItems(names);
        if (i >= form().needed)
            box->setItemText(0, absent);
        box->setAccessibleName(caption);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setCurrentIndex(guess_.columns[i] ? static_cast<int>(*guess_.columns[i]) + 1 : 0);
        columnFields_->addRow(caption, box);
        connect(box, &QComboBox::currentIndexChanged, this, &ListPreview::showFound);
        columns_.push_back(box);
    }
}

ListChoices ListPreview::choices() const
{
    ListChoices choices;
    choices.columns.emplace();
    for (const QComboBox* column : columns_)
        choices.columns->push_back(column->currentIndex() > 0 ? static_cast<std::size_t>(column->currentIndex() - 1)
                                                              : noCell);
    const auto first = static_cast<std::size_t>(firstLine_->value());
    const Result<Layout> found = layoutOf(list_.table, *form().kind);
    const bool isAfterHeader = found && found->headerLine > 0 && found->bodyLine == first;
    choices.firstLine = isAfterHeader ? 0 : first;
    choices.keepTotals = totals_->currentIndex() == Keep;
    choices.decimalSign = decimals_->currentIndex() == Comma ? DecimalSign::comma : DecimalSign::point;
    return choices;
}

QString ListPreview::report() const
{
    const Result<ListFound> found = form().read(list_.table, choices());
    return found ? reportOf(*found) : toQString(found.error().message);
}

Result<void> ListPreview::checkColumns() const
{
    TRY(sheetRead_);
    if (start_.empty())
        return misused(ListsWords::tr("There is nothing in it.").toStdString());
    const auto name = [this](std::size_t column) { return titleOf(form().kind->columns[column]); };
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (columns_[i]->currentIndex() <= 0) {
            if (i >= form().needed)
                continue;
            const bool isTwice = !guess_.problem.empty();
            return misused(isTwice
                               ? guess_.problem
                               : words::plain(ListsWords::tr("Choose the column of %1.").arg(name(i)).toStdString()));
        }
        for (std::size_t j = 0; j < i; ++j)
            if (columns_[j]->currentIndex() == columns_[i]->currentIndex())
                return misused(
                    ListsWords::tr("%1 and %2 cannot be the same column.").arg(name(j), name(i)).toStdString());
    }
    return {};
}

void ListPreview::showFound()
{
    showStart();
    std::vector<RowProblem> problems;
    bool hasTotals = false;
    bool isInDoubt = false;
    bool canBeTaken = false;
    const Result<ListFound> found = checkColumns().and_then([this] { return form().read(list_.table, choices()); });
    if (found) {
        problems = found->problems;
        summary_->setText(reportOf(*found));
        hasTotals = std::any_of(problems.begin(), problems.end(),
                                [](const RowProblem& row) { return row.kind == RowProblem::Kind::total; });
        isInDoubt = found->isInDoubt;
        canBeTaken = found->read > 0;
    } else {
        summary_->setText(problemText(found));
    }
    setChoiceVisible(*totals_, hasTotals || totals_->currentIndex() == Keep);
    setChoiceVisible(*decimals_, isInDoubt);
    showProblems(problems);
    take_->setEnabled(canBeTaken);
}

void ListPreview::showStart()
{
    std::size_t width = 0;
    for (const FirstRow& row : start_)
        width = std::max(width, row.cells.size());
    QStringList heads{ListsWords::tr("Line")};
    for (std::size_t cell = 0; cell < width; ++cell) {
        QString head = QStringLiteral("–");
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (columns_[i]->currentIndex() == static_cast<int>(cell) + 1)
                head = titleOf(form().kind->columns[i]);
        heads += head;
    }
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < std::min(start_.size(), maxStartRows); ++i) {
        rows.push_back({number(start_[i].line)});
        for (const std::string& cell : start_[i].cells)
            rows.back() += cut(toQString(cell));
    }
    rows_->setColumnCount(static_cast<int>(heads.size()));
    rows_->setHorizontalHeaderLabels(heads);
    showRows(*rows_, rows, static_cast<int>(heads.size()), static_cast<int>(maxStartRows));
    rows_->setFixedHeight(rows_->minimumHeight() + rows_->horizontalScrollBar()->sizeHint().height());
    rows_->setVisible(!rows.empty());
}

void ListPreview::showProblems(const std::vector<RowProblem>& problems)
{
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < std::min(problems.size(), maxLeftOut); ++i)
        rows.push_back({number(problems[i].line), toQString(problems[i].message)});
    if (problems.size() > maxLeftOut)
        rows.push_back({{}, ListsWords::tr("and %1 more").arg(number(problems.size() - maxLeftOut))});
    showRows(*leftOut_, rows, 2, maxLeftOutOnShow);
    leftOut_->setVisible(!rows.empty());
}

} // namespace seatwise::ui
