#include "pricebooks/views/versions_card.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

VersionsCard::VersionsCard(PublishingDesk& desk, QWidget* parent)
    : Card(parent)
    , desk_(desk)
{
    table_ = plainTable(BooksWords::tr("Versions of the price book"), versionHeads());
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(table_->columnCount() - 1, QHeaderView::Stretch);
    none_ = mutedLabel(BooksWords::tr("No version is published in this store yet."));
    review_ = mutedLabel();
    review_->setObjectName(QStringLiteral("price-review"));
    withdraw_ = new QPushButton(BooksWords::tr("&Withdraw…"));
    withdraw_->setAccessibleName(BooksWords::tr("Withdraw the version that is chosen"));
    setLayout(column({titleLabel(BooksWords::tr("Versions")), review_, none_, table_, row({withdraw_, room(1)})}));
    connect(withdraw_, &QPushButton::clicked, this, &VersionsCard::withdraw);
    connect(table_, &QTableWidget::currentCellChanged, this,
            [this](int row) { withdraw_->setEnabled(withdrawable(desk_, row) != nullptr); });
    showVersions();
}

void VersionsCard::showVersions()
{
    const auto rows = versionRows(desk_, locale());
    showRows(*table_, rows, static_cast<int>(versionHeads().size()));
    review_->setText(reviewLine(desk_, locale()));
    review_->setVisible(!review_->text().isEmpty());
    table_->setVisible(!rows.empty());
    none_->setVisible(rows.empty());
    withdraw_->setVisible(!rows.empty());
    withdraw_->setEnabled(withdrawable(desk_, table_->currentRow()) != nullptr);
}

void VersionsCard::withdraw()
{
    const BookVersion* const version = withdrawable(desk_, table_->currentRow());
    if (!version)
        return;
    const std::string name = version->version;
    bool isWanted = false;
    const QString reason =
        QInputDialog::getText(this, BooksWords::tr("Withdraw version %1").arg(ui::toQString(name)),
                              BooksWords::tr("Why it is withdrawn"), QLineEdit::Normal, {}, &isWanted);
    if (!isWanted)
        return;
    const auto done = desk_.withdraw(name, reason);
    showVersions();
    emit said(
        done
            ? BooksWords::tr("Version %1 is withdrawn; quotes that were made with it keep it.").arg(ui::toQString(name))
            : BooksWords::tr("Not withdrawn: %1").arg(problemText(done)));
}

} // namespace seatwise::ui
