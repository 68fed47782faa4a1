"""Two ClickHouse servers on the loopback, each with a half of what a Distributed table shows."""

import os
import shutil
import socket
import subprocess
import tempfile
import time

CONFIG = """<yandex>
  <logger><level>error</level><log>{folder}/log</log><errorlog>{folder}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>{http}</http_port><tcp_port>{tcp}</tcp_port><interserver_http_port>{inter}</interserver_http_port>
  <path>{folder}/data/</path><tmp_path>{folder}/tmp/</tmp_path>
  <users_config>{folder}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size>
  <remote_servers><pair>{shards}</pair></remote_servers>
</yandex>
"""
USERS = """<yandex>
  <profiles><default><skip_unavailable_shards>0</skip_unavailable_shards><connect_timeout>2</connect_timeout></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile>
    <quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>
"""
SHARD = "<shard><replica><host>127.0.0.1</host><port>{port}</port></replica></shard>"
START_SECONDS = 60


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


class ClickHousePair:
    """Started with `with`; both servers end with it, whatever happens."""

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="seatwise-clickhouse-")
        ports = free_ports(6)
        self.ports = ports[:2]
        shards = "".join(SHARD.format(port=port) for port in self.ports)
        self.servers = []
        for number in range(2):
            folder = f"{self.folder}/{number}"
            os.makedirs(f"{folder}/data")
            os.makedirs(f"{folder}/tmp")
            with open(f"{folder}/users.xml", "w", encoding="utf-8") as file:
                file.write(USERS)
            with open(f"{folder}/config.xml", "w", encoding="utf-8") as file:
                file.write(CONFIG.format(folder=folder, shards=shards, tcp=ports[number], http=ports[2 + number],
                                         inter=ports[4 + number]))
            self.servers.append(subprocess.Popen(["clickhouse-server", f"--config-file={folder}/config.xml"],
                                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder))
        try:
            for number in range(2):
                self.wait_for(number)
        except BaseException:
            self.__exit__()
            raise
        return self

    def wait_for(self, number):
        end = time.monotonic() + START_SECONDS
        while self.run("SELECT 1", number).returncode != 0:
            if time.monotonic() > end or self.servers[number].poll() is not None:
                raise RuntimeError(f"ClickHouse server {number} does not answer")
            time.sleep(0.1)

    def run(self, sql, number=0):
        return subprocess.run(["clickhouse-client", "--host", "127.0.0.1", "--port", str(self.ports[number]),
                               "--multiquery", "--max_query_size", "4000000"],
                              input=sql, capture_output=True, text=True, check=False)

    def ask(self, sql, number=0):
        finished = self.run(sql, number)
        if finished.returncode != 0:
            raise RuntimeError(finished.stderr.strip()[:2000])
        return finished.stdout.strip()

    def stop(self, number):
        self.servers[number].kill()
        self.servers[number].wait()

    def __exit__(self, *_):
        for server in self.servers:
            server.kill()
            server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
