#include "insights/turns_sql.h"

#include "sql/wide_sql.h"

namespace seatwise {

namespace {

/// Writes the steps of each customer.
class TurnsWriter
{
public:
    TurnsWriter(SqlSteps& steps, SqlDialect dialect, const std::string& revenue, const MrrRule& rule)
        : steps_(steps)
        , dialect_(dialect)
        , revenue_(revenue)
        , rule_(rule)
    {
    }

    void write()
    {
        steps_.add("stays", stays());
        steps_.add("paid", paid());
        steps_.add("spans", spans());
        if (hasWindows())
            addByWindow();
        else
            addByArrays();
    }

private:
    [[nodiscard]] bool hasWindows() const { return dialect_ != SqlDialect::clickhouse; }

    /// An amount of revenueSql().
    [[nodiscard]] std::string amount(const std::string& name) const
    {
        return hasWindows() ? name : sqlOfHalves(name + "_whole", name + "_rest");
    }

    [[nodiscard]] std::string stays() const
    {
        const std::string to = rule_.churnsAtCancellation
                                   ? "CASE WHEN cancelled_day = " + sqlForever(dialect_) +
                                         " THEN last_day ELSE least(last_day, cancelled_day - 1) END"
                                   : "last_day";
        return "SELECT customer, first_day, " + to + " AS to_day, until_day, " + amount("yearly") + " + " +
               amount("used") + " AS reduced, " + amount("in_full") + " + " + amount("used") + " AS whole\nFROM " +
               revenue_ + "\nWHERE note = ''" + (rule_.churnsAtCancellation ? " AND cancelled_day > first_day" : "");
    }

    /// What is paid for from one day to another: to the end of a discount, and after it.
    [[nodiscard]] std::string paid() const
    {
        const std::string stays = steps_.from("stays");
        if (rule_.ignoresTimedDiscounts)
            return "SELECT customer, first_day AS from_day, to_day AS last_paid, CASE WHEN until_day = " +
                   sqlForever(dialect_) + " THEN reduced ELSE whole END AS yearly\nFROM " + stays;
        if (hasWindows())
            return "SELECT customer, first_day AS from_day, least(to_day, until_day) AS last_paid, reduced AS yearly "
                   "FROM " +
                   stays + "\nUNION ALL\nSELECT customer, greatest(first_day, until_day + 1), to_day, whole FROM " +
                   stays + " WHERE until_day < to_day";
        return "SELECT customer, part.1 AS from_day, part.2 AS last_paid, " + sqlOfHalves("part.3", "part.4") +
               " AS yearly\nFROM (SELECT customer, arrayJoin([(first_day, least(to_day, until_day), " +
               sqlHalves("reduced") + "), (greatest(first_day, until_day + 1), to_day, " + sqlHalves("whole") +
               ")]) AS part\nFROM " + stays + ')';
    }

    /// From which month's end on it counts, and from which on no more; the same one for a visit between two ends.
    [[nodiscard]] std::string spans() const
    {
        const std::string after = "CASE WHEN last_paid = " + sqlForever(dialect_) + " THEN " +
                                  std::to_string(monthAfterAll) + " ELSE " + sqlMonthOf(dialect_, "(last_paid + 1)") +
                                  " END";
        const std::string months = "SELECT customer, " + sqlMonthOf(dialect_, "from_day") + " AS first_month, " +
                                   after + " AS after_month, last_paid, yearly\nFROM " + steps_.from("paid") +
                                   "\nWHERE last_paid >= from_day AND yearly > 0";
        return rule_.countsVisits ? months
                                  : "SELECT * FROM (" + months + ") AS of_days WHERE first_month < after_month";
    }

    void addByWindow()
    {
        steps_.add("visits", "SELECT customer, first_month AS month, sum(yearly) AS visit FROM (\n  SELECT *, "
                             "max(last_paid) OVER (PARTITION BY customer, first_month) AS last_visit\n  FROM spans "
                             "WHERE first_month = after_month) AS each_visit\n"
                             "WHERE last_paid = last_visit GROUP BY customer, first_month");
        steps_.add("changes", "SELECT customer, first_month AS month, yearly AS change, 0 AS visit FROM spans WHERE "
                              "first_month < after_month\nUNION ALL\n"
                              "SELECT customer, after_month, -yearly, 0 FROM spans WHERE first_month < after_month "
                              "AND after_month < " +
                                  std::to_string(monthAfterAll) +
                                  "\nUNION ALL\nSELECT customer, month, 0, visit FROM visits");
        steps_.add("runs", "SELECT customer, month, change, visit, sum(change) OVER (PARTITION BY customer ORDER BY "
                           "month) AS becomes,\n  min(month) OVER (PARTITION BY customer) AS first_paid\n"
                           "FROM (SELECT customer, month, sum(change) AS change, sum(visit) AS visit FROM changes "
                           "GROUP BY customer, month) AS summed");
        steps_.add("turns", "SELECT customer, month, becomes - change AS was, becomes, visit, first_paid FROM runs");
    }

    /// The same without windows: each month of a customer against each of the customer's spans.
    void addByArrays()
    {
        steps_.add("courses", "SELECT customer, groupArray((first_month, after_month, last_paid, " +
                                  sqlHalves("yearly") + ")) AS course, min(first_month) AS first_paid\nFROM " +
                                  steps_.from("spans") + "\nGROUP BY customer");
        steps_.add("places", "SELECT customer, course, first_paid, arrayJoin(arrayDistinct(arrayConcat("
                             "arrayMap(s -> s.1, course), arrayMap(s -> s.2, course)))) AS month\nFROM " +
                                 steps_.from("courses"));
        steps_.add("met", "SELECT customer, first_paid, month, arrayReduce('max', arrayMap(s -> if(s.1 = month AND "
                          "s.2 = month, s.3, toDate(0)), course)) AS last_visit, arrayJoin(course) AS span\nFROM " +
                              steps_.from("places"));
        const auto sum = [](const std::string& condition) {
            return "sum(CASE WHEN " + condition + " THEN " + sqlOfHalves("span.4", "span.5") +
                   " ELSE toDecimal128(0, 0) END)";
        };
        steps_.add("turns", "SELECT customer, month, " + sum("span.1 < month AND month <= span.2") + " AS was,\n  " +
                                sum("span.1 <= month AND month < span.2") + " AS becomes,\n  " +
                                sum("span.1 = month AND span.2 = month AND span.3 = last_visit") +
                                " AS visit, min(first_paid) AS first_paid\nFROM " + steps_.from("met") +
                                "\nGROUP BY customer, month");
    }

    SqlSteps& steps_;
    SqlDialect dialect_;
    const std::string& revenue_;
    const MrrRule& rule_;
};

} // namespace

void addTurns(SqlSteps& steps, SqlDialect dialect, const std::string& revenue, const MrrRule& rule)
{
    TurnsWriter(steps, dialect, revenue, rule).write();
}

} // namespace seatwise
