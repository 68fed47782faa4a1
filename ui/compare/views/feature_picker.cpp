#include "compare/views/feature_picker.h"

#include <algorithm>

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "calculator/model/calculator_view_model.h"
#include "calculator/model/comparison.h"
#include "theme/theme.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int maxColumns = 3;

} // namespace

FeaturePicker::FeaturePicker(CalculatorViewModel& model, Ticked& ticked, QWidget* parent)
    : Card(parent)
    , model_(model)
    , ticked_(ticked)
{
    auto* layout = new QVBoxLayout(this);
    auto* title = new QLabel(CompareWords::tr("Which plan does this customer need?"));
    title->setFont(scaledFont(font(), 1.0, QFont::Bold));
    layout->addWidget(title);
    answer_ = new QLabel;
    answer_->setTextFormat(Qt::PlainText);
    answer_->setWordWrap(true);
    answer_->setObjectName(QStringLiteral("plan-for-features"));
    layout->addWidget(answer_);
    connect(&model_, &CalculatorViewModel::bookChanged, this, &FeaturePicker::rebuild);
    connect(&model_, &CalculatorViewModel::changed, this, &FeaturePicker::showAnswer);
    rebuild();
}

void FeaturePicker::rebuild()
{
    const auto& ticked = ticked_[model_.book().sha256];
    delete boxesArea_;
    boxes_.clear();
    boxesArea_ = new QWidget;
    auto* grid = new QGridLayout(boxesArea_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSizeConstraint(QLayout::SetNoConstraint);
    for (const Feature& feature : model_.book().features) {
        auto* box = new QCheckBox(bookName(feature.name));
        box->setChecked(ticked.contains(feature.id));
        connect(box, &QCheckBox::clicked, this,
                [this, id = feature.id, name = bookName(feature.name)](bool on) { emit edited(id, name, on); });
        boxes_.push_back(box);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, boxesArea_);
    arrange();
    setVisible(!boxes_.empty());
    showAnswer();
}

void FeaturePicker::tick(const FeatureId& feature, bool on)
{
    auto& ticked = ticked_[model_.book().sha256];
    if (on)
        ticked.insert(feature);
    else
        ticked.erase(feature);
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (model_.book().features[i].id == feature)
            boxes_[i]->setChecked(on);
    showAnswer();
}

/// As many columns as hold the longest name; one column is the least the page must have room for.
void FeaturePicker::arrange()
{
    int widest = 1;
    for (const QCheckBox* box : boxes_)
        widest = std::max(widest, box->sizeHint().width());
    boxesArea_->setMinimumWidth(widest);
    auto* grid = static_cast<QGridLayout*>(boxesArea_->layout());
    const int room = layout()->contentsRect().width() + grid->horizontalSpacing();
    const int columns = std::clamp(room / (widest + grid->horizontalSpacing()), 1, maxColumns);
    for (int at = 0; at < static_cast<int>(boxes_.size()); ++at)
        grid->addWidget(boxes_[static_cast<std::size_t>(at)], at / columns, at % columns);
}

void FeaturePicker::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

void FeaturePicker::showAnswer()
{
    std::vector<FeatureId> ticked;
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (boxes_[i]->isChecked())
            ticked.push_back(model_.book().features[i].id);
    answer_->setText(ticked.empty() ? CompareWords::tr("Tick the features that matter.")
                                    : planWithFeatures(model_.book(), model_.inputs().selection, ticked));
}

} // namespace seatwise::ui
