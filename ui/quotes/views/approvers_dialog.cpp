#include "quotes/views/approvers_dialog.h"

#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include "quotes/model/approvals.h"
#include "quotes/model/quote_records.h"
#include "text/hidden.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/problem_label.h"
#include "widgets/side_area.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QLineEdit* secretLine()
{
    auto* line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    return line;
}

} // namespace

ApproversDialog::ApproversDialog(std::unique_ptr<ApproverStore> store, QWidget* parent)
    : QDialog(parent)
    , store_(std::move(store))
{
    setWindowTitle(QuotesWords::tr("Who may approve discounts"));
    about_ = mutedLabel();
    about_->setObjectName(QStringLiteral("approvers-about"));
    list_ = new QListWidget;
    list_->setAccessibleName(QuotesWords::tr("Approvers"));
    list_->setMinimumHeight(fontMetrics().height() * 4);
    connect(list_, &QListWidget::currentRowChanged, this, &ApproversDialog::follow);
    remove_ = new QPushButton(QuotesWords::tr("&Remove the approver"));
    remove_->setAutoDefault(false);
    connect(remove_, &QPushButton::clicked, this, &ApproversDialog::remove);
    problem_ = new ProblemLabel;
    problem_->setObjectName(QStringLiteral("approvers-problem"));
    said_ = mutedLabel();
    records_ = plainTable(QuotesWords::tr("What was changed"),
                          {QuotesWords::tr("When (UTC)"), QuotesWords::tr("What happened, oldest first")});
    records_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QWidget* content =
        holding(column({about_, list_, makeWord(), row({remove_, room(1)}), makeNew(),
                        titleLabel(QuotesWords::tr("What was changed, from the audit trail")), records_, room(1)}));
    setLayout(column({{scrollArea(content), 1}, problem_, said_, buttons}));
    read();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 38});
}

QWidget* ApproversDialog::makeWord()
{
    sayer_ = new QComboBox;
    sayersPassphrase_ = secretLine();
    connect(sayersPassphrase_, &QLineEdit::textChanged, this, &ApproversDialog::follow);
    word_ = holding(flush(row({field(QuotesWords::tr("&Who says so"), sayer_, 1),
                               field(QuotesWords::tr("&Their passphrase"), sayersPassphrase_, 1)})));
    return word_;
}

QWidget* ApproversDialog::makeNew()
{
    name_ = new QLineEdit;
    passphrase_ = secretLine();
    again_ = secretLine();
    byRole_ = new QCheckBox(QuotesWords::tr("The &database knows them by the role of that name"));
    byRole_->setVisible(!store_->isInFile());
    add_ = new QPushButton(QuotesWords::tr("&Add the approver"));
    add_->setAutoDefault(false);
    add_->setProperty("primary", true);
    for (QLineEdit* line : {name_, passphrase_, again_})
        connect(line, &QLineEdit::textChanged, this, &ApproversDialog::follow);
    connect(byRole_, &QCheckBox::toggled, this, &ApproversDialog::follow);
    connect(add_, &QPushButton::clicked, this, &ApproversDialog::add);
    return holding(flush(column({titleLabel(QuotesWords::tr("Add an approver, or give one another passphrase")),
                                 field(QuotesWords::tr("&Name"), name_), byRole_,
                                 row({field(QuotesWords::tr("&Passphrase"), passphrase_, 1),
                                      field(QuotesWords::tr("Passphrase, &once more"), again_, 1)}),
                                 row({add_, room(1)})})));
}

void ApproversDialog::read()
{
    const auto approvers = store_->list();
    approvers_ = approvers.value_or(std::vector<Approver>());
    about_->setText(mayApproveText(approvers));
    list_->clear();
    sayer_->clear();
    for (const Approver& approver : approvers_) {
        list_->addItem(approverLine(approver, locale()));
        sayer_->addItem(toQString(showHidden(approver.name)));
    }
    list_->setVisible(!approvers_.empty());
    remove_->setVisible(!approvers_.empty());
    word_->setVisible(isWordNeeded());
    showRecords();
    follow();
}

void ApproversDialog::showRecords()
{
    const auto records = store_->trail();
    showRows(*records_, recordRows(records.value_or(std::vector<AuditRecord>()), locale()), 2);
    records_->setVisible(records_->rowCount() > 0);
}

bool ApproversDialog::isWordNeeded() const
{
    return store_->isInFile() && !approvers_.empty();
}

bool ApproversDialog::isWordGiven() const
{
    return !isWordNeeded() || !sayersPassphrase_->text().isEmpty();
}

std::optional<ApproverWord> ApproversDialog::word() const
{
    if (!isWordNeeded())
        return std::nullopt;
    return ApproverWord{approvers_[static_cast<std::size_t>(sayer_->currentIndex())].name,
                        sayersPassphrase_->text().toStdString()};
}

void ApproversDialog::follow()
{
    const bool isSecret = !byRole_->isChecked();
    passphrase_->setEnabled(isSecret);
    again_->setEnabled(isSecret);
    const bool isTyped = !isSecret || (!passphrase_->text().isEmpty() && !again_->text().isEmpty());
    add_->setEnabled(!name_->text().trimmed().isEmpty() && isTyped && isWordGiven());
    remove_->setEnabled(list_->currentRow() >= 0 && isWordGiven());
}

void ApproversDialog::add()
{
    const std::string name = name_->text().simplified().toStdString();
    if (!byRole_->isChecked() && passphrase_->text() != again_->text())
        return problem_->say(QuotesWords::tr("The two passphrases differ; type the same one twice."));
    const auto done = byRole_->isChecked() ? store_->setRole(name, word())
                                           : store_->setPassphrase(name, passphrase_->text().toStdString(), word());
    finish(done, QuotesWords::tr("%1 may approve.").arg(toQString(showHidden(name))));
}

/// Without approvers anybody may approve, which nobody should reach unawares.
bool ApproversDialog::mayLeaveNone()
{
    return approvers_.size() > 1 ||
           QMessageBox::question(this, QuotesWords::tr("Remove the last approver"),
                                 QuotesWords::tr("Without approvers whoever can write to the store approves discounts. "
                                                 "Remove the last one?")) == QMessageBox::Yes;
}

void ApproversDialog::remove()
{
    const std::string name = approvers_[static_cast<std::size_t>(list_->currentRow())].name;
    if (mayLeaveNone())
        finish(store_->remove(name, word()),
               QuotesWords::tr("%1 may no longer approve.").arg(toQString(showHidden(name))));
}

void ApproversDialog::finish(const Result<void>& done, const QString& said)
{
    sayersPassphrase_->clear();
    problem_->say(done ? QString() : QuotesWords::tr("Not done: %1").arg(problemText(done)));
    said_->setText(done ? said : QString());
    if (done)
        for (QLineEdit* line : {name_, passphrase_, again_})
            line->clear();
    read();
}

} // namespace seatwise::ui
