#include "workshop/views/analysis/sensitivity_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "charts/curve_view.h"
#include "theme/palette.h"
#include "widgets/field.h"
#include "widgets/folding_table.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "widgets/segmented_control.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/survey_texts.h"
#include "workshop/views/analysis/refused_rows.h"
#include "workshop/views/analysis/table_intake.h"

namespace seatwise::ui {

namespace {

constexpr int demandChartHeightInLines = 18;
constexpr int maxDemandRows = 12;
constexpr std::size_t maxPrices = 1'000;

} // namespace

SensitivityCard::SensitivityCard(const TableSource& tables, QWidget* parent)
    : Card(parent)
{
    QLayout* head = makeHead(tables);
    problem_ = new ProblemLabel;
    hint_ = mutedLabel(WorkshopWords::tr(
        "A CSV file or a workbook (.xlsx, .ods) with one respondent in a row: too_cheap, cheap, expensive, "
        "too_expensive (Van "
        "Westendorp), or price, intent with yes or no (Gabor-Granger). Paste it or drop it here as well."));
    found_ = makeFinding();
    setLayout(column({head, problem_, report_, hint_, found_, room(1)}));
    showSurvey();
}

QLayout* SensitivityCard::makeHead(const TableSource& tables)
{
    QLabel* title = titleLabel(WorkshopWords::tr("Price sensitivity"));
    auto* intake = new TableIntake(tables, {sensitivityForm(), intentForm()}, WorkshopWords::tr("Import a survey…"),
                                   WorkshopWords::tr("Paste a survey"), *this);
    report_ = intake->report();
    connect(intake, &TableIntake::given, this, &SensitivityCard::import);
    connect(intake, &TableIntake::refused, this, [this](const QString& problem) { problem_->say(problem); });
    return row({{title, 1}, intake});
}

QWidget* SensitivityCard::makeFinding()
{
    heading_ = mutedLabel();
    heading_->setObjectName(QStringLiteral("survey-heading"));
    refused_ = new RefusedRows;
    finding_ = titleLabel({});
    finding_->setObjectName(QStringLiteral("survey-finding"));
    intersections_ = new FoldingTable(WorkshopWords::tr("Intersections of the curves"));
    use_ = new QPushButton;
    views_ = new SegmentedControl;
    views_->setAccessibleName(WorkshopWords::tr("Survey as a chart or table"));
    ranges_ = new SegmentedControl;
    ranges_->setAccessibleName(WorkshopWords::tr("Range of accepted prices"));
    ranges_->setSegments({WorkshopWords::tr("Van Westendorp's own"), WorkshopWords::tr("Narrower")});
    rangeRow_ = asOne(field(WorkshopWords::tr("Range of accepted prices"), ranges_));
    connect(ranges_, &SegmentedControl::chosen, this,
            [this](int index) { chooseRange(index == 0 ? PriceRange::original : PriceRange::narrower); });
    chart_ = new CurveView;
    chart_->setHeightInLines(demandChartHeightInLines);
    table_ = new FoldingTable(WorkshopWords::tr("Survey as a table"));
    more_ = mutedLabel();
    connect(use_, &QPushButton::clicked, this, [this] { emit priceSuggested(suggestedPrice(*survey_)); });
    connect(views_, &SegmentedControl::chosen, this, [this] { showCurves(); });
    connect(chart_, &CurveView::readRequested, this, &SensitivityCard::read);
    return holding(flush(column({heading_, refused_, finding_, rangeRow_, intersections_, row({use_, room(1), views_}),
                                 chart_, table_, more_})));
}

bool SensitivityCard::setSurvey(const QString& name, const Table& table, const ListChoices& choices, PriceRange range)
{
    Result<Survey> read = readSurvey(name.toStdString(), table, choices, range);
    problem_->say(read ? QString() : toQString(read.error().message));
    if (!read)
        return false;
    source_ = table;
    choices_ = choices;
    range_ = range;
    if (survey_ == *read)
        return true; // as it stands, in the view that was chosen
    survey_ = *std::move(read);
    views_->setSegments(survey_->sensitivity ? QStringList{WorkshopWords::tr("Chart"), WorkshopWords::tr("Table")}
                                             : QStringList{WorkshopWords::tr("Demand"), WorkshopWords::tr("Revenue"),
                                                           WorkshopWords::tr("Table")});
    showSurvey();
    return true;
}

void SensitivityCard::setCurrency(const Currency& currency)
{
    if (currency == currency_)
        return;
    currency_ = currency;
    showSurvey();
}

std::optional<PriceSensitivity> SensitivityCard::sensitivity() const
{
    return survey_ ? survey_->sensitivity : std::nullopt;
}

std::optional<Demand> SensitivityCard::demand() const
{
    return survey_ ? survey_->demand : std::nullopt;
}

QString SensitivityCard::surveyName() const
{
    return survey_ ? toQString(survey_->name) : QString();
}

void SensitivityCard::import(const QString& name, const Table& table, const ListChoices& choices)
{
    if (setSurvey(name, table, choices, range_))
        emit surveyImported(name, table, choices);
}

void SensitivityCard::chooseRange(PriceRange range)
{
    if (survey_ && range != range_ && setSurvey(surveyName(), Table(source_), ListChoices(choices_), range))
        emit surveyImported(surveyName(), source_, choices_);
}

MoneyStyle SensitivityCard::style() const
{
    return {currency_, QLocale()};
}

DemandCurve SensitivityCard::demandCurve() const
{
    return views_->current() == 1 ? DemandCurve::revenue : DemandCurve::buyers;
}

void SensitivityCard::showSurvey()
{
    hint_->setVisible(!survey_);
    found_->setVisible(survey_.has_value());
    if (!survey_)
        return;
    const QLocale locale;
    heading_->setText(surveyHeading(*survey_, locale));
    refused_->showProblems(survey_->problems, static_cast<std::size_t>(respondentsOf(*survey_)));
    finding_->setText(surveyFinding(*survey_, currency_, locale));
    use_->setText(WorkshopWords::tr("Use %1 as a price").arg(formatMoney(suggestedPrice(*survey_), currency_, locale)));
    showTables();
    showCurves();
}

void SensitivityCard::showTables()
{
    const QLocale locale;
    const bool curves = survey_->sensitivity.has_value();
    intersections_->setVisible(curves);
    rangeRow_->setVisible(curves);
    ranges_->setCurrent(range_ == PriceRange::original ? 0 : 1);
    if (curves)
        intersections_->setTable(intersectionColumns(), intersectionRows(*survey_->sensitivity, currency_, locale), 4);
    auto rows =
        curves ? curveRows(*survey_->sensitivity, currency_, locale) : demandRows(*survey_->demand, currency_, locale);
    more_->setText(rows.size() > maxPrices ? WorkshopWords::tr("The first %1 of %2 prices.")
                                                 .arg(locale.toString(static_cast<qulonglong>(maxPrices)),
                                                      locale.toString(static_cast<qulonglong>(rows.size())))
                                           : QString());
    rows.resize(std::min(rows.size(), maxPrices));
    table_->setTable(curves ? curveColumns() : demandColumns(), rows, 0, maxDemandRows);
}

void SensitivityCard::showCurves()
{
    if (!survey_)
        return;
    const bool tabled = views_->current() == views_->count() - 1;
    chart_->setVisible(!tabled);
    table_->setVisible(tabled);
    more_->setVisible(tabled && !more_->text().isEmpty());
    const Palette& palette = paletteOf(this);
    chart_->setPlot(survey_->sensitivity ? sensitivityPlot(*survey_->sensitivity, style(), palette)
                                         : demandPlot(*survey_->demand, demandCurve(), style(), palette));
    chart_->setPins(survey_->sensitivity ? intersectionPins(*survey_->sensitivity)
                                         : bestPricePins(*survey_->demand, demandCurve(), style()));
    chart_->setSummary(finding_->text());
}

void SensitivityCard::read(double x)
{
    chart_->setReading(surveyReading(*survey_, demandCurve(), x, style()));
}

void SensitivityCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && chart_ && survey_)
        showCurves();
}

} // namespace seatwise::ui
