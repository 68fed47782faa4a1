#include "workshop/views/analysis/table_intake.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>

#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

bool holdsTable(const QMimeData& data)
{
    return data.hasText() || (data.hasUrls() && data.urls().front().isLocalFile());
}

QString withoutMnemonic(const QString& caption)
{
    return QString(caption).remove(QLatin1Char('&'));
}

} // namespace

void sayOn(QLabel& report, const QString& said)
{
    report.setText(said);
    report.setVisible(!said.isEmpty());
}

TableIntake::TableIntake(const TableSource& tables, std::vector<ListForm> forms, const QString& import,
                         const QString& paste, QWidget& card)
    : title_(withoutMnemonic(import).remove(QStringLiteral("…")))
    , lists_(new ListIntake(tables, std::move(forms), card))
    , report_(mutedLabel({}, &card))
{
    setLayout(flush(row({button(import, &TableIntake::chooseFile), button(paste, &TableIntake::paste)})));
    report_->setObjectName(QStringLiteral("list-report"));
    sayOn(*report_, {});
    card.setAcceptDrops(true);
    card.installEventFilter(this);
    auto* keys = new QShortcut(QKeySequence::Paste, &card);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &TableIntake::paste);
    connect(lists_, &ListIntake::refused, this, &TableIntake::refused);
    connect(lists_, &ListIntake::taken, this,
            [this](const QString& name, const Table& table, const ListChoices& choices, const QString& said) {
                sayOn(*report_, said);
                emit given(name, table, choices);
            });
}

QPushButton* TableIntake::button(const QString& text, void (TableIntake::*run)())
{
    auto* made = new QPushButton(text);
    made->setAccessibleName(withoutMnemonic(text));
    connect(made, &QPushButton::clicked, this, run);
    return made;
}

void TableIntake::chooseFile()
{
    lists_->chooseFile(title_);
}

void TableIntake::paste()
{
    lists_->takeText(WorkshopWords::tr("Pasted table"), QApplication::clipboard()->text());
}

bool TableIntake::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QMimeData& table = *drop->mimeData();
    if (!holdsTable(table))
        return QWidget::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop && table.hasUrls())
        lists_->takeFile(table.urls().front().toLocalFile());
    else if (event->type() == QEvent::Drop)
        lists_->takeText(WorkshopWords::tr("Dropped table"), table.text());
    return true;
}

} // namespace seatwise::ui
