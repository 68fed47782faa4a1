#include "lists/list_beside_bar.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/list_beside.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

ListBesideBar::ListBesideBar(ListBeside& beside, Form form, QWidget* parent)
    : QWidget(parent)
    , line_(mutedLabel())
    , end_(new QPushButton(BooksWords::tr("Without the other list")))
{
    line_->setObjectName(QStringLiteral("list-beside"));
    auto* compare = new QPushButton(BooksWords::tr("&Compare with…"));
    if (form == Form::wide)
        setLayout(flush(row({{line_, 1}, compare, end_})));
    else
        setLayout(flush(column({line_, row({compare, end_, room(1)})})));
    connect(compare, &QPushButton::clicked, this, [this, &beside] {
        if (const QString problem = chooseListBeside(beside, *this); !problem.isEmpty())
            emit refused(problem);
    });
    connect(end_, &QPushButton::clicked, &beside, &ListBeside::close);
    showLine({});
}

void ListBesideBar::showLine(const QString& line)
{
    line_->setText(line);
    line_->setVisible(!line.isEmpty());
    end_->setVisible(!line.isEmpty());
}

QString chooseListBeside(ListBeside& beside, QWidget& owner)
{
    const QString file = QFileDialog::getOpenFileName(&owner, BooksWords::tr("Compare with another price list"), {},
                                                      BooksWords::tr("Price book (*.json)"));
    return file.isEmpty() ? QString() : problemText(beside.open(file));
}

} // namespace seatwise::ui
