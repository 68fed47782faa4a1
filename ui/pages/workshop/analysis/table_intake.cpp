#include "pages/workshop/analysis/table_intake.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>

#include "widgets/text_file.h"

namespace seatwise::ui {

namespace {

constexpr qint64 largestFile = 4'000'000;

bool holdsTable(const QMimeData& data)
{
    return data.hasText() || (data.hasUrls() && data.urls().front().isLocalFile());
}

QString withoutMnemonic(const QString& caption)
{
    return QString(caption).remove(QLatin1Char('&'));
}

} // namespace

TableIntake::TableIntake(const QString& import, const QString& paste, QWidget& card)
    : title_(withoutMnemonic(import).remove(QStringLiteral("…")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button(import, &TableIntake::chooseFile));
    layout->addWidget(button(paste, &TableIntake::paste));
    card.setAcceptDrops(true);
    card.installEventFilter(this);
    auto* keys = new QShortcut(QKeySequence::Paste, &card);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &TableIntake::paste);
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
    const QString path =
        QFileDialog::getOpenFileName(this, title_, {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void TableIntake::readFile(const QString& path)
{
    if (const auto table = readTextFile(path, largestFile))
        emit given(QFileInfo(path).fileName(), *table);
    else
        emit refused(table.error());
}

void TableIntake::paste()
{
    const QString copied = QApplication::clipboard()->text();
    if (copied.trimmed().isEmpty())
        emit refused(tr("There is no text to paste."));
    else
        emit given(tr("Pasted table"), copied);
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
        readFile(table.urls().front().toLocalFile());
    else if (event->type() == QEvent::Drop)
        emit given(tr("Dropped table"), table.text());
    return true;
}

} // namespace seatwise::ui
