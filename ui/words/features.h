#pragma once

#include <QCoreApplication>

namespace seatwise::ui {

// The window's words, one context a feature: a class that is renamed or cut takes no translation with it. A class that
// has a tr() of its own from Qt names the feature all the same: `QuotesWords::tr("Issue")`.

struct CalculatorWords
{
    Q_DECLARE_TR_FUNCTIONS(CalculatorWords)
};

struct CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

struct SeatChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(SeatChangeWords)
};

struct BudgetWords
{
    Q_DECLARE_TR_FUNCTIONS(BudgetWords)
};

struct QuotesWords
{
    Q_DECLARE_TR_FUNCTIONS(QuotesWords)
};

struct CustomersWords
{
    Q_DECLARE_TR_FUNCTIONS(CustomersWords)
};

/// The editor of price books, their versions and publishing.
struct BooksWords
{
    Q_DECLARE_TR_FUNCTIONS(BooksWords)
};

struct WorkshopWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkshopWords)
};

/// What the prices do: accounts, movements, forecasts.
struct InsightsWords
{
    Q_DECLARE_TR_FUNCTIONS(InsightsWords)
};

struct ListsWords
{
    Q_DECLARE_TR_FUNCTIONS(ListsWords)
};

/// Settings and the viewer of usage data.
struct SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
};

/// The window around the pages: menus, commands, status.
struct WindowWords
{
    Q_DECLARE_TR_FUNCTIONS(WindowWords)
};

/// Quotes and reports as PDF and HTML.
struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

/// What several pages share: widgets, charts, dates.
struct SharedWords
{
    Q_DECLARE_TR_FUNCTIONS(SharedWords)
};

} // namespace seatwise::ui
