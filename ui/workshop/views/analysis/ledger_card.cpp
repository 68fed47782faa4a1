#include "workshop/views/analysis/ledger_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "charts/curve_view.h"
#include "theme/palette.h"
#include "widgets/field.h"
#include "widgets/fitting_label.h"
#include "widgets/folding_table.h"
#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "widgets/problem_label.h"
#include "widgets/segmented_control.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/credit_texts.h"
#include "workshop/views/analysis/ledger_fields.h"
#include "workshop/views/analysis/table_intake.h"

namespace seatwise::ui {

namespace {

constexpr int ledgerChartHeightInLines = 16;
constexpr int maxLedgerRows = 24;

} // namespace

LedgerCard::LedgerCard(const TableSource& tables, QDate today, QWidget* parent)
    : Card(parent)
    , first_(yearMonthOf(toDate(today)))
{
    QLayout* head = makeHead(tables);
    importProblem_ = new ProblemLabel;
    fields_ = new LedgerFields;
    source_ = makeSource();
    terms_ = mutedLabel();
    terms_->setObjectName(QStringLiteral("ledger-terms"));
    problem_ = new ProblemLabel;
    result_ = makeResult();
    setLayout(column({head, importProblem_, fields_,
                      mutedLabel(WorkshopWords::tr("Allowance and use are yours to set; no source gives them.")),
                      source_, report_, terms_, problem_, result_, room(1)}));
    connect(fields_, &LedgerFields::changed, this, &LedgerCard::keep);
    takeUsual();
}

QLayout* LedgerCard::makeHead(const TableSource& tables)
{
    QLabel* title = titleLabel(WorkshopWords::tr("Credit ledger"));
    auto* intake = new TableIntake(tables, {usageForm()}, WorkshopWords::tr("Import monthly use…"),
                                   WorkshopWords::tr("Paste monthly use"), *this);
    report_ = intake->report();
    connect(intake, &TableIntake::given, this,
            [this](const QString& name, const Table& table, const ListChoices& choices) {
                if (setUse(name, table, choices))
                    emit useImported(name, table, choices);
            });
    connect(intake, &TableIntake::refused, this, [this](const QString& problem) { importProblem_->say(problem); });
    return row({{title, 1}, intake});
}

QWidget* LedgerCard::makeSource()
{
    sourceText_ = mutedLabel();
    sourceText_->setObjectName(QStringLiteral("ledger-use"));
    auto* back = new LinkButton(WorkshopWords::tr("Use the usual number"));
    back->setAccessibleName(back->text());
    connect(back, &QPushButton::clicked, this, [this] {
        takeUsual();
        emit usualTaken();
    });
    return holding(flush(column({sourceText_, {back, 0, Qt::AlignLeft}})));
}

QWidget* LedgerCard::makeResult()
{
    heading_ = new FittingLabel;
    total_ = new FittingLabel(1.8, QFont::Bold);
    total_->setAccessibleDescription(QStringLiteral("ledger-total"));
    perCredit_ = new FittingLabel;
    perCredit_->setAccessibleDescription(QStringLiteral("ledger-per-credit"));
    heading_->setTone(FittingLabel::Tone::Muted);
    perCredit_->setTone(FittingLabel::Tone::Muted);
    forfeits_ = new QLabel;
    forfeits_->setTextFormat(Qt::PlainText);
    forfeits_->setWordWrap(true);
    forfeits_->setObjectName(QStringLiteral("ledger-forfeits"));
    views_ = new SegmentedControl;
    views_->setAccessibleName(WorkshopWords::tr("Ledger as a chart or table"));
    views_->setSegments({WorkshopWords::tr("Chart"), WorkshopWords::tr("Table")});
    chart_ = new CurveView;
    chart_->setHeightInLines(ledgerChartHeightInLines);
    table_ = new FoldingTable(WorkshopWords::tr("Credit ledger by month"));
    conservation_ = mutedLabel();
    conservation_->setObjectName(QStringLiteral("ledger-conservation"));
    connect(views_, &SegmentedControl::chosen, this, &LedgerCard::showViews);
    connect(chart_, &CurveView::readRequested, this,
            [this](double month) { chart_->setReading(ledgerReading(*ledger_, month, QLocale())); });
    return holding(flush(
        column({heading_, total_, perCredit_, forfeits_, {views_, 0, Qt::AlignRight}, chart_, table_, conservation_})));
}

void LedgerCard::setBook(const SharedBook& book)
{
    book_ = book;
    if (book_)
        fields_->setBook(*book_);
    keep();
}

bool LedgerCard::setUse(const QString& name, const Table& table, const ListChoices& choices)
{
    auto months = readUsage(table, choices);
    importProblem_->say(months ? QString() : WorkshopWords::tr("%1: %2").arg(name, toQString(months.error().message)));
    if (!months)
        return false;
    useName_ = name;
    use_ = std::move(months->values);
    sourceText_->setText(WorkshopWords::tr("%1 · %2, from %3 to %4")
                             .arg(name,
                                  counted<WorkshopWords>(use_.size(), QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 months"),
                                                         "1 month", QLocale()),
                                  formatMonth(use_.front().month, QLocale()),
                                  formatMonth(use_.back().month, QLocale())));
    source_->setVisible(true);
    fields_->setImported(true);
    keep();
    return true;
}

void LedgerCard::takeUsual()
{
    useName_.clear();
    use_.clear();
    importProblem_->say({});
    sayOn(*report_, {});
    source_->setVisible(false);
    fields_->setImported(false);
    keep();
}

void LedgerCard::keep()
{
    ledger_.reset();
    problem_->say({});
    terms_->setVisible(book_ != nullptr);
    if (book_) {
        CreditInputs inputs = fields_->inputs();
        inputs.imported = use_;
        terms_->setText(rolloverText(*book_, inputs, QLocale()));
        Result<CreditLedger> kept = ledgerOf(*book_, inputs, first_);
        problem_->say(kept ? QString() : toQString(kept.error().message));
        if (kept)
            ledger_ = *std::move(kept);
    }
    result_->setVisible(ledger_.has_value());
    if (ledger_)
        showLedger();
}

void LedgerCard::showLedger()
{
    const QLocale locale;
    const Currency& currency = book_->currency;
    heading_->setText(ledgerHeading(*ledger_, locale));
    total_->setText(formatMoney(ledger_->total, currency, locale));
    perCredit_->setText(perCreditText(*ledger_, currency, locale));
    forfeits_->setText(forfeitText(*ledger_, locale));
    conservation_->setText(conservationText(*ledger_, locale));
    table_->setTable(ledgerColumns(), ledgerRows(*ledger_, currency, locale), 1, maxLedgerRows);
    showViews();
}

void LedgerCard::showViews()
{
    const bool tabled = views_->current() == 1;
    chart_->setVisible(!tabled);
    table_->setVisible(tabled);
    if (!ledger_)
        return;
    const QLocale locale;
    chart_->setPlot(ledgerPlot(*ledger_, locale, paletteOf(this)));
    chart_->setPins(forfeitPins(*ledger_, locale));
    chart_->setSummary(WorkshopWords::tr("%1 %2").arg(forfeits_->text(), conservation_->text()));
}

void LedgerCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && chart_ && ledger_)
        showViews();
}

} // namespace seatwise::ui
