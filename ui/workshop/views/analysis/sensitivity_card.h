#pragma once

#include <QString>

#include <optional>

#include "money/currency.h"
#include "tables/table_source.h"
#include "widgets/card.h"
#include "workshop/model/survey_plot.h"

class QLabel;
class QPushButton;

namespace seatwise::ui {

class CurveView;
class FoldingTable;
class ProblemLabel;
class RefusedRows;
class SegmentedControl;

/// Price sensitivity from a survey: the four curves of Van Westendorp with their intersections, or the demand and the
/// revenue of Gabor and Granger, as a chart and as a table. A survey that cannot be used leaves the one on show.
class SensitivityCard : public Card
{
    Q_OBJECT

public:
    /// The tables must outlive it.
    explicit SensitivityCard(const TableSource& tables, QWidget* parent = nullptr);

    /// Shows a survey in a table; true where it can be used, otherwise the card says why not.
    bool setSurvey(const QString& name, const Table& table, const ListChoices& choices = {},
                   PriceRange range = PriceRange::original);
    /// The currency that amounts are written in; a survey names none.
    void setCurrency(const Currency& currency);

    [[nodiscard]] std::optional<PriceSensitivity> sensitivity() const;
    [[nodiscard]] std::optional<Demand> demand() const;
    /// The range that is chosen for Van Westendorp's answers.
    [[nodiscard]] PriceRange range() const { return range_; }
    /// The name of the survey on show; empty without one.
    [[nodiscard]] QString surveyName() const;

signals:
    /// The person brought a survey that can be used, or chose another range for it.
    void surveyImported(const QString& name, const Table& table, const ListChoices& choices);
    void priceSuggested(Money price);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* makeHead(const TableSource& tables);
    QWidget* makeFinding();
    void chooseRange(PriceRange range);
    void import(const QString& name, const Table& table, const ListChoices& choices);
    void showSurvey();
    void showCurves();
    void showTables();
    void read(double x);
    [[nodiscard]] MoneyStyle style() const;
    [[nodiscard]] DemandCurve demandCurve() const;

    std::optional<Survey> survey_;
    Table source_;        ///< that it was read from
    ListChoices choices_; ///< and how
    PriceRange range_ = PriceRange::original;
    Currency currency_;
    ProblemLabel* problem_ = nullptr;
    QLabel* hint_ = nullptr;
    QLabel* report_ = nullptr;
    QWidget* found_ = nullptr; ///< all that is shown of a survey
    QLabel* heading_ = nullptr;
    QLabel* finding_ = nullptr;
    RefusedRows* refused_ = nullptr;
    QPushButton* use_ = nullptr;
    SegmentedControl* views_ = nullptr;
    SegmentedControl* ranges_ = nullptr;
    QWidget* rangeRow_ = nullptr;
    FoldingTable* intersections_ = nullptr;
    CurveView* chart_ = nullptr;
    FoldingTable* table_ = nullptr;
    QLabel* more_ = nullptr;
};

} // namespace seatwise::ui
