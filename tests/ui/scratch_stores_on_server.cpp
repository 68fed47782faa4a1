#include "scratch_stores.h"
#include "store/postgres_cluster.h"

namespace seatwise::ui::test {

ScratchStores::ScratchStores()
    : place_(seatwise::test::PostgresCluster::running().address("clerk", seatwise::test::newServerStore()))
{
}

} // namespace seatwise::ui::test
