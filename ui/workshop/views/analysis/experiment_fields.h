#pragma once

#include <QWidget>

#include <vector>

#include "workshop/model/experiment_run.h"

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;

namespace seatwise::ui {

class Disclosure;

/// What a revenue experiment is asked for: models, months, runs, seed, and how each segment of the customers grows.
class ExperimentFields : public QWidget
{
    Q_OBJECT

public:
    explicit ExperimentFields(QWidget* parent = nullptr);

    /// Offers a field for each segment of these customers, the largest first; beyond eight the others share one.
    void setCustomers(const std::vector<ExperimentCustomer>& customers);

    [[nodiscard]] ExperimentSetting setting() const;
    /// The segments that grow or shrink.
    [[nodiscard]] std::vector<SegmentGrowth> growths() const;

signals:
    void changed();

private:
    struct SegmentField
    {
        std::string segment;
        QDoubleSpinBox* box = nullptr;
    };

    QLayout* makeNumbers();
    QLayout* makeModels();
    void addSegment(const std::string& segment);
    void showGrowths();

    std::vector<QCheckBox*> models_;
    QSpinBox* months_ = nullptr;
    QSpinBox* runs_ = nullptr;
    QSpinBox* seed_ = nullptr;
    QGridLayout* segmentGrid_ = nullptr;
    Disclosure* segments_ = nullptr;
    std::vector<SegmentField> fields_;
};

} // namespace seatwise::ui
