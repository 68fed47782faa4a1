#include "workshop/views/analysis/experiment_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <thread>
#include <utility>

#include "widgets/chip.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "widgets/notice_bar.h"
#include "widgets/problem_label.h"
#include "words/features.h"
#include "words/format.h"
#include "words/tables_words.h"
#include "workshop/model/experiment_texts.h"
#include "workshop/views/analysis/experiment_fields.h"
#include "workshop/views/analysis/experiment_result.h"
#include "workshop/views/analysis/refused_rows.h"
#include "workshop/views/analysis/table_intake.h"

namespace seatwise::ui {

ExperimentCard::ExperimentCard(const TableSource& tables, std::shared_ptr<ExperimentRun> run, QWidget* parent)
    : Card(parent)
    , run_(std::move(run))
    , threads_(std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, maxThreads))
{
    QLayout* head = makeHead(tables);
    problem_ = new ProblemLabel;
    refused_ = new RefusedRows;
    fields_ = new ExperimentFields;
    stale_ = new NoticeBar;
    result_ = new ExperimentResult;
    setLayout(
        column({head, problem_, makeSource(), report_, refused_, fields_, makeControls(), stale_, result_, room(1)}));
    connect(fields_, &ExperimentFields::changed, this, &ExperimentCard::showState);
    connect(stale_, &NoticeBar::actionTriggered, this, &ExperimentCard::run);
    connect(run_.get(), &ExperimentRun::progressed, progress_, &QProgressBar::setValue);
    connect(run_.get(), &ExperimentRun::finished, this, &ExperimentCard::showAnswer);
    showSource();
    showState();
}

QLayout* ExperimentCard::makeHead(const TableSource& tables)
{
    QLabel* title = titleLabel(WorkshopWords::tr("Revenue experiment"));
    auto* intake = new TableIntake(tables, {customerForm()}, WorkshopWords::tr("Import customers…"),
                                   WorkshopWords::tr("Paste customers"), *this);
    report_ = intake->report();
    connect(intake, &TableIntake::given, this,
            [this](const QString& name, const Table& table, const ListChoices& choices) {
                if (setCustomers(name, table, choices))
                    emit customersImported(name, table, choices);
            });
    connect(intake, &TableIntake::refused, this, [this](const QString& problem) { problem_->say(problem); });
    return row({{title, 1}, intake});
}

QLayout* ExperimentCard::makeSource()
{
    example_ = new Chip(Chip::Look::Accent);
    source_ = mutedLabel();
    source_->setObjectName(QStringLiteral("experiment-customers"));
    useExample_ = new LinkButton(WorkshopWords::tr("Use the example customers"));
    useExample_->setAccessibleName(useExample_->text());
    connect(useExample_, &QPushButton::clicked, this, &ExperimentCard::takeExample);
    return column({example_, source_, {useExample_, 0, Qt::AlignLeft}});
}

QLayout* ExperimentCard::makeControls()
{
    start_ = new QPushButton(WorkshopWords::tr("Run the experiment"));
    stop_ = new QPushButton(WorkshopWords::tr("Cancel the run"));
    progress_ = new QProgressBar;
    progress_->setRange(0, 100);
    progress_->setAccessibleName(WorkshopWords::tr("Progress of the run"));
    connect(start_, &QPushButton::clicked, this, &ExperimentCard::run);
    connect(stop_, &QPushButton::clicked, this, &ExperimentCard::cancel);
    return row({start_, stop_, {progress_, 1}, room()});
}

void ExperimentCard::setBook(const SharedBook& book)
{
    book_ = book;
    if (customersName_.isEmpty() && book_)
        takeExample();
    showState();
}

void ExperimentCard::setThreads(int threads)
{
    threads_ = std::clamp(threads, 1, maxThreads);
}

/// Fields that were typed in stay as long as the example does.
void ExperimentCard::takeExample()
{
    std::vector<ExperimentCustomer> example = firstCustomers(book_);
    customersName_.clear();
    if (example != customers_) {
        customers_ = std::move(example);
        fields_->setCustomers(customers_);
    }
    refused_->showProblems({}, 0);
    sayOn(*report_, {});
    problem_->say({});
    showSource();
    showState();
}

bool ExperimentCard::setCustomers(const QString& name, const Table& table, const ListChoices& choices)
{
    Result<CustomerList> list = readCustomers(table, choices);
    if (list && list->values.empty())
        list = failed(list->problems.empty()
                          ? words::noCustomerToUse()
                          : words::problemAndRowsLeftOut(words::noCustomerToUse(), summaryOf(list->problems, 0)));
    problem_->say(list ? QString() : WorkshopWords::tr("%1: %2").arg(name, toQString(list.error().message)));
    if (!list)
        return false;
    customersName_ = name;
    customers_ = std::move(list->values);
    refused_->showProblems(list->problems, customers_.size());
    fields_->setCustomers(customers_);
    showSource();
    showState();
    return true;
}

void ExperimentCard::showSource()
{
    const bool example = customersName_.isEmpty();
    example_->setText(example ? WorkshopWords::tr("Example customers") : QString());
    example_->setVisible(example);
    useExample_->setVisible(!example);
    source_->setText(
        example
            ? counted<WorkshopWords>(
                  customers_.size(),
                  QT_TRANSLATE_N_NOOP("WorkshopWords",
                                      "%1 customers made up by the program, to try it with; nobody's figures. Import "
                                      "your own as rows of customer, segment, users, insights_per_month."),
                  "1 customer made up by the program, to try it with; nobody's figures. Import your own as rows of "
                  "customer, segment, users, insights_per_month.",
                  QLocale())
            : WorkshopWords::tr("%1 · %2").arg(
                  customersName_,
                  counted<WorkshopWords>(customers_.size(), QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 customers"),
                                         "1 customer", QLocale())));
}

void ExperimentCard::run()
{
    if (!book_)
        return;
    problem_->say({});
    progress_->setValue(0);
    run_->start({book_, customers_, fields_->growths(), fields_->setting(), threads_, customersName_.isEmpty()});
    showState();
}

void ExperimentCard::cancel()
{
    run_->cancel();
    showState();
}

bool ExperimentCard::isRunning() const
{
    return run_->isRunning();
}

void ExperimentCard::showAnswer(const ExperimentAnswer& answer)
{
    if (answer.experiment)
        showResult(std::make_shared<const ExperimentAnswer>(answer));
    else
        problem_->say(toQString(answer.experiment.error().message));
    showState();
    emit finished();
}

void ExperimentCard::showResult(const std::shared_ptr<const ExperimentAnswer>& answer)
{
    answer_ = answer;
    const QString setting = settingText(*answer, QLocale());
    result_->showAnswer(*answer, setting);
    showState();
    emit answered({*answer->experiment, setting.toStdString(), answer->order.book}, answer);
}

QString ExperimentCard::staleText() const
{
    if (!answer_)
        return {};
    if (book_ && *answer_->order.book != *book_)
        return WorkshopWords::tr("This is for the draft before the last change.");
    if (answer_->order.customers != customers_)
        return WorkshopWords::tr("This is for other customers.");
    if (answer_->order.setting != fields_->setting() || answer_->order.growths != fields_->growths())
        return WorkshopWords::tr("This is for other settings than those above.");
    return {};
}

bool ExperimentCard::isOutdated() const
{
    return !staleText().isEmpty();
}

void ExperimentCard::showState()
{
    const bool running = run_->isRunning();
    start_->setEnabled(book_ != nullptr);
    stop_->setVisible(running);
    progress_->setVisible(running);
    result_->setVisible(answer_ != nullptr);
    const QString stale = staleText();
    stale_->setNotices(stale.isEmpty() || running
                           ? std::vector<BarNotice>()
                           : std::vector<BarNotice>{{BarNotice::Severity::Warning, stale,
                                                     WorkshopWords::tr("Run again"), QStringLiteral("run")}});
}

} // namespace seatwise::ui
