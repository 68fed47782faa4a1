#include "pricebooks/views/publish_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>

#include "text/hidden.h"
#include "widgets/date_field.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/problem_label.h"
#include "widgets/side_area.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "words/typed_dates.h"

namespace seatwise::ui {

namespace {

constexpr int maxPersonOnPaper = 200;

} // namespace

PublishDialog::PublishDialog(BookEditor& editor, PublishingDesk& desk, QWidget* accounts, QWidget* parent)
    : QDialog(parent)
    , editor_(editor)
    , desk_(desk)
{
    setWindowTitle(BooksWords::tr("Publish %1").arg(titleOf(*editor_.published())));
    replaces_ = mutedLabel();
    problem_ = new ProblemLabel;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    publish_ = buttons->addButton(BooksWords::tr("Pu&blish"), QDialogButtonBox::ActionRole);
    publish_->setProperty("primary", true);
    auto* parts = row({{makeInputs(), 1}, {makeEffects(accounts), 1}});
    setLayout(column({replaces_, {scrollArea(holding(parts)), 1}, problem_, buttons}));
    connect(publish_, &QPushButton::clicked, this, &PublishDialog::publish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
    countQuotes();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 34});
}

DateField* PublishDialog::dateField(const QString& name)
{
    auto* made = new DateField(
        name,
        [this](const QString& typed) {
            const auto yearStart = editor_.edited()->rules.academicYearStart;
            return readDate(typed, dateReading(locale(), desk_.today(), yearStart), locale());
        },
        locale());
    made->setRange(firstStart, lastStart);
    connect(made, &DateField::edited, this, &PublishDialog::follow);
    return made;
}

QWidget* PublishDialog::makeInputs()
{
    version_ = new QLineEdit(nextVersion(desk_.published(), *editor_.published()));
    effective_ = dateField(BooksWords::tr("New customers from"));
    existing_ = dateField(BooksWords::tr("Existing customers from the first period that starts on or after"));
    const std::chrono::year nextYear = desk_.today().year() + std::chrono::years{1};
    const Date usual = nextYear / std::chrono::January / 1;
    effective_->showDate(usual);
    existing_->showDate(usual);
    reason_ = textBox(BooksWords::tr("Reason"), 3);
    by_ = new QLineEdit(desk_.usualPublisher());
    by_->setMaxLength(maxPersonOnPaper);
    approver_ = new QComboBox;
    for (const Approver& approver : desk_.approvers())
        approver_->addItem(toQString(showHidden(approver.name)));
    passphrase_ = new QLineEdit;
    passphrase_->setEchoMode(QLineEdit::Password);
    QWidget* approval = holding(flush(column({field(BooksWords::tr("&Approved by"), approver_),
                                              field(BooksWords::tr("&Passphrase of the approver"), passphrase_)})));
    approval->setVisible(!desk_.approvers().empty());
    for (QLineEdit* line : {version_, by_, passphrase_})
        connect(line, &QLineEdit::textEdited, this, &PublishDialog::follow);
    connect(reason_, &QPlainTextEdit::textChanged, this, &PublishDialog::follow);
    connect(approver_, &QComboBox::currentIndexChanged, this, &PublishDialog::follow);
    return holding(column(
        {field(BooksWords::tr("&Version"), version_), field(BooksWords::tr("&New customers from"), effective_),
         field(BooksWords::tr("&Existing customers from the first period that starts on or after"), existing_),
         mutedLabel(BooksWords::tr("Never inside a term. Quotes that were made keep the list they were made with.")),
         field(BooksWords::tr("&Reason"), reason_), field(BooksWords::tr("Asked for b&y"), by_), approval, room(1)}));
}

QWidget* PublishDialog::makeEffects(QWidget* accounts)
{
    changes_ = plainTable(BooksWords::tr("What publishing changes"),
                          {BooksWords::tr("Plan and period"), BooksWords::tr("Difference")});
    quotes_ = mutedLabel();
    quotes_->setObjectName(QStringLiteral("open-quotes"));
    same_ = mutedLabel(BooksWords::tr("No total of a plan that both lists have is another one."));
    const auto broken = brokenClaims(editor_, locale());
    auto* claims =
        plainTable(BooksWords::tr("Claims that would no longer hold"),
                   {BooksWords::tr("The list says"), BooksWords::tr("Published"), BooksWords::tr("With the draft")});
    claims->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    claims->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    showRows(*claims, broken, 1);
    auto* copy = new QPushButton(BooksWords::tr("&Copy the corrections"));
    connect(copy, &QPushButton::clicked, this, &PublishDialog::copyCorrections);
    claims->setVisible(!broken.empty());
    copy->setVisible(!broken.empty());
    const QString line = broken.empty()
                             ? BooksWords::tr("Every sentence of the price list that is true stays true.")
                             : counted<BooksWords>(broken.size(),
                                                   QT_TRANSLATE_N_NOOP("BooksWords", "%1 sentences of the price list "
                                                                                     "would no longer be true"),
                                                   "1 sentence of the price list would no longer be true", locale());
    return holding(column({titleLabel(BooksWords::tr("What it changes")), changes_, same_, quotes_, accounts,
                           titleLabel(line), claims, row({copy, room(1)}), room(1)}));
}

PublishingGiven PublishDialog::given() const
{
    PublishingGiven given;
    given.version = version_->text();
    given.asked.effective = effective_->date();
    given.asked.existingFrom = existing_->date();
    given.asked.reason = reason_->toPlainText().simplified().toStdString();
    given.asked.by = by_->text().trimmed().toStdString();
    if (const int place = approver_->currentIndex(); place >= 0)
        given.asked.approvedBy = desk_.approvers()[static_cast<std::size_t>(place)].name;
    given.passphrase = isPassphraseAsked() ? passphrase_->text() : QString();
    return given;
}

bool PublishDialog::isPassphraseAsked() const
{
    const int place = approver_->currentIndex();
    return place >= 0 && desk_.approvers()[static_cast<std::size_t>(place)].proof == ApprovalProof::passphrase;
}

void PublishDialog::countQuotes()
{
    counting_.start([this, count = desk_.quoteCount()](const std::stop_token& stop,
                                                       const BackgroundWork::Tell&) -> std::function<void()> {
        const auto quotes = count([&stop](std::int64_t, std::int64_t) { return !stop.stop_requested(); });
        return [this, quotes] {
            quotes_->setText(quotes ? openQuotesLine(*quotes, locale())
                                    : BooksWords::tr("The quotes cannot be counted: %1").arg(problemText(quotes)));
        };
    });
}

/// Shows what publishing would do, or why it cannot be done yet.
void PublishDialog::follow()
{
    passphrase_->setEnabled(isPassphraseAsked());
    const bool areDays = !effective_->refused() && !existing_->refused();
    const auto planned = desk_.plan(editor_, given());
    publish_->setEnabled(planned && areDays && (!isPassphraseAsked() || !passphrase_->text().isEmpty()));
    problem_->say(planned || !areDays ? QString() : problemText(planned));
    if (!planned)
        return;
    const auto rows = changeRows(*planned, *editor_.edited(), locale());
    showRows(*changes_, rows);
    changes_->setVisible(!rows.empty());
    same_->setVisible(rows.empty());
    replaces_->setText(planned->replaced
                           ? BooksWords::tr("Takes the place of %1.").arg(toQString(planned->replaced->version))
                           : BooksWords::tr("It is the first list of its id."));
}

void PublishDialog::publish()
{
    auto book = desk_.publish(editor_, given());
    if (!book) {
        problem_->say(problemText(book));
        return;
    }
    done_ = *std::move(book);
    accept();
}

void PublishDialog::copyCorrections()
{
    QStringList lines;
    for (const QStringList& claim : brokenClaims(editor_, locale()))
        lines += claim.join(QLatin1Char('\t'));
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace seatwise::ui
