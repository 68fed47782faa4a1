#include "pages/compare/feature_picker.h"

#include <algorithm>

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "theme/theme.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/comparison.h"
#include "viewmodels/format.h"

namespace seatwise::ui {

namespace {

constexpr int mostColumns = 3;

} // namespace

FeaturePicker::FeaturePicker(CalculatorViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    auto* title = new QLabel(tr("Which plan does this customer need?"));
    title->setFont(scaledFont(font(), 1.0, QFont::Bold));
    layout->addWidget(title);
    answer_ = new QLabel;
    answer_->setTextFormat(Qt::PlainText);
    answer_->setWordWrap(true);
    answer_->setObjectName(QStringLiteral("plan-for-features"));
    layout->addWidget(answer_);
    connect(&model_, &CalculatorViewModel::bookChanged, this, &FeaturePicker::rebuild);
    connect(&model_, &CalculatorViewModel::priceChanged, this, &FeaturePicker::showAnswer);
    rebuild();
}

void FeaturePicker::rebuild()
{
    delete boxesArea_;
    boxes_.clear();
    boxesArea_ = new QWidget;
    auto* grid = new QGridLayout(boxesArea_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSizeConstraint(QLayout::SetNoConstraint);
    for (const Feature& feature : model_.book().features) {
        auto* box = new QCheckBox(text(feature.name));
        connect(box, &QCheckBox::toggled, this, &FeaturePicker::showAnswer);
        boxes_.push_back(box);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, boxesArea_);
    arrange();
    setVisible(!boxes_.empty());
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
    const int columns = std::clamp(room / (widest + grid->horizontalSpacing()), 1, mostColumns);
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
    std::vector<std::string> ticked;
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (boxes_[i]->isChecked())
            ticked.push_back(model_.book().features[i].id);
    answer_->setText(ticked.empty() ? tr("Tick the features that matter.")
                                    : planWithFeatures(model_.book(), model_.inputs().selection, ticked));
}

} // namespace seatwise::ui
