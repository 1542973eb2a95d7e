"""Q19: a pool of connections on PostgreSQL."""
import glob
import os
import shutil
import subprocess
import tempfile
import time
import unittest

from sqlalchemy import create_engine, text
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import NullPool, QueuePool

from support.server import HOST, Server, free_port


class Pool(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        folder = tempfile.mkdtemp(prefix="flask-pool-")
        cls.addClassCleanup(shutil.rmtree, folder, ignore_errors=True)
        # PostgreSQL refuses to run as root.
        user = "postgres" if os.getuid() == 0 else None
        if user:
            shutil.chown(folder, user, user)
        account = {"user": user, "group": user, "extra_groups": []} if user else {}
        subprocess.run(
            [f"{programs}/initdb", "-D", f"{folder}/data", "-U", "flask", "-A", "trust", "--no-sync"],
            cwd=folder, check=True, capture_output=True, timeout=60, **account)
        port = free_port()
        server = Server(
            [f"{programs}/postgres", "-D", f"{folder}/data", "-h", HOST, "-p", port, "-k", folder, "-F"], port, cwd=folder, user=user)
        server.__enter__()
        cls.addClassCleanup(server.stop)
        cls.url = f"postgresql+psycopg2://flask@{HOST}:{port}/postgres"
        cls.wait_until_ready()

    @classmethod
    def wait_until_ready(cls):
        engine = create_engine(cls.url, poolclass=NullPool)
        for _ in range(200):
            try:
                with engine.connect():
                    return
            except Exception:  # pylint: disable=broad-except
                time.sleep(0.05)
        raise AssertionError("PostgreSQL does not become ready")

    def engine(self, **options):
        engine = create_engine(self.url, **options)
        self.addCleanup(engine.dispose)
        return engine

    def test_SQLAlchemy_pools_by_itself_five_and_ten_more(self):
        pool = self.engine().pool
        self.assertIsInstance(pool, QueuePool)
        self.assertEqual((pool.size(), pool._max_overflow), (5, 10))

    def test_beyond_size_and_overflow_a_checkout_waits_and_fails(self):
        engine = self.engine(pool_size=3, max_overflow=1, pool_timeout=0.3)
        taken = [engine.connect() for _ in range(4)]
        with self.assertRaises(PoolTimeout):
            engine.connect()
        taken.pop().close()
        engine.connect().close()
        for connection in taken:
            connection.close()

    def backends(self, **options):
        """How many processes of the server answer 20 queries, one after the other."""
        engine = self.engine(**options)
        seen = set()
        for _ in range(20):
            with engine.connect() as connection:
                seen.add(connection.execute(text("SELECT pg_backend_pid()")).scalar())
        return len(seen)

    def test_a_pool_keeps_its_connection_and_without_one_each_is_new(self):
        self.assertEqual(self.backends(), 1)
        self.assertEqual(self.backends(poolclass=NullPool), 20)
