#include "store/summed_quotes.h"

#include "store/counted_rows.h"
#include "store/server_sums.h"
#include "store/store_reader.h"

namespace seatwise {

QuoteSums sumQuotes(const Connection& connection, Date today, const Progress& progress)
{
    if (!connection.dialect().inFile)
        return sumOnServer(connection, today, progress);
    const auto readers = readersOf(connection, 1);
    StoreReader& reader = *readers.front();
    CheckWatch watch(progress, reader.count(QStringLiteral("SELECT count(*) FROM quotes")));
    const auto rows = reader.rows("SELECT " + countedRowColumns() +
                                  QStringLiteral(" FROM quotes WHERE status <> 'discarded' ORDER BY added"));
    CountedQuotes counted = countRows(*rows, today, watch);
    TrialPlans(connection).mark(counted.quotes);
    return sumsOf(counted);
}

} // namespace seatwise
