"""Q19: a view of 0.2 s on three workers, cached in memory, in Redis and in Memcached."""
import os
import shutil
import tempfile
import unittest

from support.requests import send_all
from support.server import HOST, Server, free_port
from support.web import gunicorn


class Caching(unittest.TestCase):
    def once_filled(self, **env):
        """How many processes' answers are given when the cache is filled: with one store for all it is one."""
        with gunicorn("--workers", "3", **env) as server:
            for _ in range(3):
                send_all(server.port, "/slow", 6)
            makers = set()
            # A quick worker may answer a whole round.
            for _ in range(20):
                makers |= {answer.text for answer in send_all(server.port, "/slow", 6)}
                if len(makers) > 1:
                    break
            return len(makers)

    def test_in_memory_each_worker_has_a_cache_of_its_own(self):
        self.assertGreater(self.once_filled(CACHE_TYPE="SimpleCache"), 1)

    def test_Redis_serves_all_workers(self):
        port = free_port()
        with tempfile.TemporaryDirectory() as folder, Server(
                [shutil.which("redis-server"), "--bind", HOST, "--port", port, "--dir", folder, "--save", "", "--daemonize", "no"], port):
            self.assertEqual(self.once_filled(CACHE_TYPE="RedisCache", CACHE_REDIS_URL=f"redis://{HOST}:{port}/0"), 1)

    def test_Memcached_serves_all_workers(self):
        port = free_port()
        user = ["-u", "nobody"] if os.getuid() == 0 else []
        with Server([shutil.which("memcached"), "-l", HOST, "-p", port, "-U", "0", *user], port):
            self.assertEqual(self.once_filled(CACHE_TYPE="MemcachedCache", CACHE_MEMCACHED=f"{HOST}:{port}"), 1)
