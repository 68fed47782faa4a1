#include "quotes/views/restore_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString previewText(const RestorePreview& preview)
{
    const QLocale locale;
    const QString then =
        QuotesWords::tr("The backup has %1, last written %2.")
            .arg(counted<QuotesWords>(preview.quotesThen, QT_TRANSLATE_N_NOOP("QuotesWords", "%1 quotes"), "1 quote",
                                      locale))
            .arg(preview.newestThen.empty() ? QuotesWords::tr("never") : formatTime(preview.newestThen, locale));
    if (!preview.unreadable.empty())
        return QuotesWords::tr("%1\nThe store that is there cannot be read: %2")
            .arg(then, toQString(preview.unreadable));
    return QuotesWords::tr("%1\nThe store has %2. A restore loses %3, brings back %4 and changes %5.")
        .arg(then)
        .arg(preview.quotesNow)
        .arg(counted<QuotesWords>(preview.lost, QT_TRANSLATE_N_NOOP("QuotesWords", "%1 quotes"), "1 quote", locale))
        .arg(preview.regained)
        .arg(preview.changed);
}

} // namespace

RestoreDialog::RestoreDialog(const QuoteStores& stores, std::string address, QWidget* parent)
    : QDialog(parent)
    , stores_(stores)
    , address_(std::move(address))
{
    setWindowTitle(QuotesWords::tr("Restore a backup"));
    QLabel* about = mutedLabel(QuotesWords::tr(
        "A backup is made whenever Seatwise is closed after something was written. The store that is there "
        "now becomes a backup itself, so that a restore can be taken back."));
    backups_ = new QListWidget;
    backups_->setAccessibleName(QuotesWords::tr("Backups, the newest first"));
    preview_ = new QLabel;
    preview_->setTextFormat(Qt::PlainText);
    preview_->setWordWrap(true);
    preview_->setObjectName(QStringLiteral("restore-preview"));
    preview_->setMinimumHeight(fontMetrics().height() * 4);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    restore_ = buttons->addButton(QuotesWords::tr("&Restore"), QDialogButtonBox::ActionRole);
    restore_->setProperty("primary", true);
    connect(restore_, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column({about, {backups_, 1}, preview_, buttons}));
    connect(backups_, &QListWidget::currentRowChanged, this, &RestoreDialog::showPreview);
    fill();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 22});
}

void RestoreDialog::fill()
{
    for (const std::string& file : stores_.backups(address_)) {
        auto* item = new QListWidgetItem(QFileInfo(toQString(file)).completeBaseName(), backups_);
        item->setData(Qt::UserRole, toQString(file));
    }
    backups_->setCurrentRow(0);
    if (backups_->count() == 0)
        preview_->setText(QuotesWords::tr("There is no backup of this store."));
    restore_->setEnabled(backups_->count() > 0);
}

std::string RestoreDialog::chosen() const
{
    return backups_->currentItem()->data(Qt::UserRole).toString().toStdString();
}

void RestoreDialog::showPreview()
{
    const auto preview = stores_.previewRestore(chosen(), address_);
    preview_->setText(preview ? previewText(*preview) : toQString(preview.error().message));
    restore_->setEnabled(preview.has_value());
}

void RestoreDialog::restore()
{
    const auto done = stores_.restore(chosen(), address_);
    if (done)
        return accept();
    preview_->setText(QuotesWords::tr("Not restored: %1").arg(toQString(done.error().message)));
}

} // namespace seatwise::ui
