#include "workshop/views/book_workshop.h"

#include <QComboBox>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "office.h"
#include "pricebook/writer.h"
#include "services.h"
#include "widgets/layouts.h"
#include "widgets/notice_bar.h"
#include "widgets/plain_tool_tip.h"
#include "widgets/save_file.h"
#include "widgets/side_area.h"
#include "widgets/two_line_delegate.h"
#include "words/features.h"
#include "words/format.h"
#include "words/trail_words.h"
#include "workshop/model/workshop_texts.h"
#include "workshop/views/section_view.h"

namespace seatwise::ui {

namespace {

FileAsked fileOf(WorkshopOutput output)
{
    const QString title = WorkshopWords::tr("Save what the workshop made");
    switch (output) {
    case WorkshopOutput::pricingSheet:
        return {title, WorkshopWords::tr("pricing.xlsx"), WorkshopWords::tr("Spreadsheet (*.xlsx)")};
    case WorkshopOutput::featureSheet:
        return {title, WorkshopWords::tr("features.xlsx"), WorkshopWords::tr("Spreadsheet (*.xlsx)")};
    case WorkshopOutput::featurePdf:
        return {title, WorkshopWords::tr("features.pdf"), WorkshopWords::tr("PDF document (*.pdf)")};
    case WorkshopOutput::modelPdf:
        return {title, WorkshopWords::tr("draft-pricing-model.pdf"), WorkshopWords::tr("PDF document (*.pdf)")};
    case WorkshopOutput::modelHtml:
        return {title, WorkshopWords::tr("draft-pricing-model.html"), WorkshopWords::tr("HTML page (*.html)")};
    case WorkshopOutput::priceBook:
        return {title, WorkshopWords::tr("draft-price-book.json"), WorkshopWords::tr("Price book (*.json)")};
    }
    return {};
}

} // namespace

BookWorkshop::BookWorkshop(WorkshopViewModel& model, const Services& services, const Office& office, QWidget* parent)
    : QWidget(parent)
    , services_(services)
    , office_(office)
    , model_(model)
{
    sections_ = new QListWidget;
    sections_->setAccessibleName(WorkshopWords::tr("Sections of the worksheet"));
    sections_->setObjectName(QStringLiteral("worksheet-sections"));
    sections_->setFrameShape(QFrame::NoFrame);
    sections_->setItemDelegate(new TwoLineDelegate(sections_));
    sections_->setUniformItemSizes(true);
    sections_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side_ = sideArea(sections_);
    auto* waiting = new WaitingBar(model_.waiting());
    connect(waiting, &NoticeBar::actionTriggered, this, [this] {
        const auto kept = model_.refresh();
        bar_->say(kept ? WorkshopWords::tr("Connected again; what waited is kept.")
                       : WorkshopWords::tr("Not done: %1").arg(problemText(kept)),
                  !kept);
    });
    bar_ = new DraftBar(model_);
    choice_ = new QComboBox;
    choice_->setAccessibleName(WorkshopWords::tr("Section of the worksheet"));
    stack_ = new QStackedWidget;
    setLayout(tight(row({side_, {holding(column({waiting, bar_, choice_, {stack_, 1}})), 1}})));
    fillSections();
    connect(bar_, &DraftBar::calculatorRequested, this, &BookWorkshop::offerDraft);
    connect(bar_, &DraftBar::outputRequested, this, &BookWorkshop::save);
    connect(&model_, &WorkshopViewModel::failed, bar_,
            [this](const Error& why) { bar_->say(toQString(why.message), true); });
    connect(&model_, &WorkshopViewModel::cardChanged, this, &BookWorkshop::showProgress);
    connect(&model_, &WorkshopViewModel::contributionsChanged, this, &BookWorkshop::showProgress);
    connect(&model_, &WorkshopViewModel::refreshed, this, &BookWorkshop::showProgress);
    connect(&model_.draft(), &WorkshopDraft::changed, this, &BookWorkshop::showProgress);
    setNarrow(true); // until its room is known: what is wide now would widen the window
    showProgress();
    sayWhereNotKept();
}

void BookWorkshop::fillSections()
{
    const auto& sections = worksheetSections();
    views_.assign(sections.size(), nullptr);
    for (const WorksheetSection& section : sections) {
        sections_->addItem(toQString(section.title));
        choice_->addItem(toQString(section.title));
        stack_->addWidget(scrollArea(new QWidget));
    }
    connect(sections_, &QListWidget::currentRowChanged, this, &BookWorkshop::showSection);
    connect(choice_, &QComboBox::activated, sections_, [this](int row) { sections_->setCurrentRow(row); });
    sections_->setCurrentRow(0);
}

void BookWorkshop::showSection(int row)
{
    const auto index = static_cast<std::size_t>(row);
    if (!views_[index]) {
        views_[index] = new SectionView(model_, services_.tables, worksheetSections()[index]);
        static_cast<QScrollArea*>(stack_->widget(row))->setWidget(holding(column({views_[index]})));
    }
    choice_->setCurrentIndex(row);
    stack_->setCurrentIndex(row);
}

void BookWorkshop::showProgress()
{
    const auto& sections = worksheetSections();
    for (std::size_t i = 0; i < sections.size(); ++i) {
        QListWidgetItem* item = sections_->item(static_cast<int>(i));
        const QString progress = progressText(model_.session(), sections[i].section);
        item->setData(TwoLineDelegate::LowerLeftRole, progress);
        item->setData(Qt::AccessibleTextRole, item->text() + QStringLiteral(", ") + progress);
        item->setToolTip(plainToolTip(item->text()));
    }
}

void BookWorkshop::refresh()
{
    bar_->say({});
    if (const auto kept = model_.refresh(); !kept)
        bar_->say(toQString(kept.error().message), true);
    sayWhereNotKept();
}

void BookWorkshop::sayWhereNotKept()
{
    if (!model_.isKept())
        bar_->say(WorkshopWords::tr("Nothing is kept: %1").arg(problemText(model_.isKept())), true);
}

void BookWorkshop::offerDraft()
{
    auto draft = finishedDraft(model_.session());
    if (!draft)
        return bar_->say(toQString(draft.error().message), true);
    if (const auto noted = model_.noteHandedOut(*draft, words::draftOpened()); !noted)
        bar_->say(WorkshopWords::tr("Opened, but not kept: %1").arg(problemText(noted)), true);
    emit draftOffered(*draft);
}

Result<std::string> BookWorkshop::bytesOf(WorkshopOutput output, const PriceBook& draft) const
{
    const ReportWriter& documents = services_.documents;
    const ReportForm form{office_.settings().paper == Paper::a4};
    switch (output) {
    case WorkshopOutput::pricingSheet:
        return documents.pricingSheet(draft, form);
    case WorkshopOutput::featureSheet:
        return documents.featureSheet(draft, form);
    case WorkshopOutput::featurePdf:
        return documents.featurePdf(draft, form);
    case WorkshopOutput::modelPdf:
        return draftModel(model_).and_then([&](const DraftModel& model) { return documents.modelPdf(model, form); });
    case WorkshopOutput::modelHtml:
        return draftModel(model_).and_then([&](const DraftModel& model) { return documents.modelHtml(model, form); });
    case WorkshopOutput::priceBook:
        return writePriceBook(draft);
    }
    return {};
}

void BookWorkshop::save(WorkshopOutput output)
{
    const auto saved = saveFile(*this, services_.files, fileOf(output), [&] {
        return finishedDraft(model_.session()).and_then([&](const SharedBook& draft) {
            return bytesOf(output, *draft);
        });
    });
    if (saved)
        bar_->say(saved->said, !saved->done);
}

void BookWorkshop::fitRoom(const QWidget& page)
{
    side_->setFixedWidth(sideWidth(page) * 3 / 4);
    setNarrow(isNarrow(page));
}

void BookWorkshop::setNarrow(bool narrow)
{
    side_->setVisible(!narrow);
    choice_->setVisible(narrow);
    bar_->setNarrow(narrow);
}

} // namespace seatwise::ui
