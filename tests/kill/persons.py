"""A person at `flaskprep interview`: a terminal of its own, typed lines, and an end by SIGKILL. Arguments: server, seconds, typed lines."""
import os
import pty
import select
import signal
import sys
import time

server, seconds, lines = sys.argv[1], float(sys.argv[2]), sys.argv[3:]
options = ["--continue"] if lines[0] == "--continue" else ["--count", "5"]
child, terminal = pty.fork()
if child == 0:
    os.execv(server, ["flaskprep", "interview", *options])

seen = b""


def read(until, limit):
    """Reads until something is seen, at most so many seconds."""
    global seen
    end = time.monotonic() + limit
    while until not in seen and time.monotonic() < end:
        if select.select([terminal], [], [], 0.005)[0]:
            try:
                seen += os.read(terminal, 65536)
            except OSError:
                return


read(b" of 5", 20)
seen = b""
for line in lines[1:]:
    os.write(terminal, line.encode() + b"\n")
read(b"never", seconds)
os.kill(child, signal.SIGKILL)
os.waitpid(child, 0)
