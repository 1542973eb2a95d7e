"""Starts a server on loopback and ends it, with all its children, by process id."""
import os
import signal
import socket
import subprocess
import tempfile
import time

HOST = "127.0.0.1"
PATIENCE = 20.0


def free_port():
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


class Server:
    """A process that listens on a port.

    It has a process group of its own, so that workers end with their master, and writes to a file, so that no pipe fills up.
    """

    def __init__(self, command, port, cwd=None, env=None, user=None):
        self.command, self.port, self.cwd, self.user = [str(part) for part in command], port, cwd, user
        self.env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **(env or {})}
        self.log = tempfile.TemporaryFile()
        self.process = None

    def __enter__(self):
        # The user is given only where there is one to become.
        account = {"user": self.user, "group": self.user, "extra_groups": []} if self.user else {}
        self.process = subprocess.Popen(
            self.command, cwd=self.cwd, env=self.env, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, start_new_session=True, **account)
        try:
            self.wait_for_port()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *error):
        self.stop()

    def output(self):
        self.log.seek(0)
        return self.log.read().decode("utf-8", "replace")

    def wait_for_port(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"{self.command} ended with {self.process.returncode}:\n{self.output()}")
            with socket.socket() as probe:
                if probe.connect_ex((HOST, self.port)) == 0:
                    return
            time.sleep(0.02)
        raise AssertionError(f"{self.command} does not listen on {self.port}:\n{self.output()}")

    def stop(self):
        self.signal_group(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            pass
        # What is left of the group, such as a worker that outlived its master.
        self.signal_group(signal.SIGKILL)
        self.process.wait(10)
        self.log.close()

    def signal_group(self, which):
        try:
            os.killpg(self.process.pid, which)
        except (ProcessLookupError, PermissionError):
            pass
