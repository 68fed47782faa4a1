#pragma once

#include "store/postgres_cluster.h"
#include "window_test.h"

namespace seatwise::ui::test {

/// The window over a store on a server that a test stops and starts again.
class StoppedServer : public WindowTest
{
protected:
    StoppedServer() { reopenWithLetterhead(); }

    void TearDown() override { static_cast<void>(server().start()); }

    [[nodiscard]] static const seatwise::test::PostgresCluster& server()
    {
        return seatwise::test::PostgresCluster::running();
    }
};

} // namespace seatwise::ui::test
