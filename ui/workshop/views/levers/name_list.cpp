#include "workshop/views/levers/name_list.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "words/book_names.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int maxListedName = 100;
constexpr int maxNamesShown = 6;

} // namespace

NameList::NameList(const QString& name, const QString& hint, QWidget* parent)
    : QWidget(parent)
{
    list_ = new QListWidget;
    list_->setAccessibleName(name);
    list_->setFrameShape(QFrame::NoFrame);
    field_ = new QLineEdit;
    field_->setAccessibleName(WorkshopWords::tr("New name for %1").arg(name));
    field_->setPlaceholderText(hint);
    field_->setMaxLength(maxListedName);
    auto* add = new QPushButton(WorkshopWords::tr("Add"));
    add->setAccessibleName(WorkshopWords::tr("Add to %1").arg(name));
    remove_ = new LinkButton(WorkshopWords::tr("Remove"));
    remove_->setAccessibleName(WorkshopWords::tr("Remove the chosen one of %1").arg(name));
    setLayout(flush(column({list_, row({{field_, 1}, add, remove_})})));
    connect(field_, &QLineEdit::returnPressed, this, &NameList::add);
    connect(add, &QPushButton::clicked, this, &NameList::add);
    connect(remove_, &LinkButton::clicked, this, [this] {
        if (const QListWidgetItem* item = list_->currentItem())
            emit removed(item->data(Qt::UserRole).toString());
    });
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) { remove_->setEnabled(row >= 0); });
}

void NameList::add()
{
    const QString name = field_->text().simplified();
    if (name.isEmpty())
        return field_->setFocus();
    field_->clear();
    emit added(name);
}

void NameList::show(const QStringList& names)
{
    QStringList shown;
    for (int row = 0; row < list_->count(); ++row)
        shown += list_->item(row)->data(Qt::UserRole).toString();
    if (shown != names) {
        list_->clear();
        for (const QString& name : names) {
            auto* item = new QListWidgetItem(bookName(name.toStdString()), list_);
            item->setData(Qt::UserRole, name);
        }
    }
    list_->setVisible(!names.isEmpty());
    remove_->setEnabled(list_->currentRow() >= 0);
    const int rows = std::min(list_->count(), maxNamesShown);
    list_->setFixedHeight(rows * std::max(1, list_->sizeHintForRow(0)) + 2);
}

} // namespace seatwise::ui
