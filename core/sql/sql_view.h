#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sql/sql_dialect.h"

namespace seatwise {

/// Whether a name is "accounts" or "sales.accounts": letters, digits and _, which no engine needs quotes for.
[[nodiscard]] bool isSqlTableName(std::string_view name) noexcept;

/// A text as a line of a comment.
[[nodiscard]] std::string sqlComment(std::string_view text);

/// The statements that make a view, in the place of one of its name. What has its name and is no view stays: the engine
/// refuses there to go on.
[[nodiscard]] std::string sqlView(SqlDialect dialect, const std::string& name, const std::string& query);

/// A query in named steps, each of which reads those before it: common table expressions, or, where an engine has none
/// (ClickHouse before 20), queries within queries.
class SqlSteps
{
public:
    explicit SqlSteps(SqlDialect dialect)
        : dialect_(dialect)
    {
    }

    void add(std::string name, std::string query);

    /// What stands after FROM to read a step that was added.
    [[nodiscard]] std::string from(std::string_view name) const;

    /// The query that ends with `last`.
    [[nodiscard]] std::string query(const std::string& last) const;

private:
    struct Step
    {
        std::string name;
        std::string query;
    };

    SqlDialect dialect_;
    std::vector<Step> steps_;
};

} // namespace seatwise
