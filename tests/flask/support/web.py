"""The servers that stand before an app."""
import os
import shutil
from pathlib import Path

from support.server import HOST, Server, free_port

APPS = Path(__file__).resolve().parents[1] / "apps"


def gunicorn(*options, **env):
    port = free_port()
    command = [shutil.which("gunicorn"), "--bind", f"{HOST}:{port}", "--forwarded-allow-ips=", *options, "web:app"]
    return Server(command, port, cwd=APPS, env=env)


def uwsgi(workers, protocol="uwsgi-socket"):
    """Debian's uWSGI brings Python as a plug-in, and plain HTTP is `http-socket`."""
    port = free_port()
    command = ["uwsgi", "--plugin", "python3", f"--{protocol}", f"{HOST}:{port}", "--master", "--processes", workers, "--die-on-term",
               "--chdir", APPS, "--module", "web", "--need-app"]
    return Server(command, port, cwd=APPS)


def nginx(folder, directive):
    """A reverse proxy whose only location has this directive."""
    port = free_port()
    configuration = Path(folder, f"nginx-{port}.conf")
    places = "\n".join(f"  {kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    user = "user root;\n" if os.getuid() == 0 else ""
    configuration.write_text(f"""
{user}daemon off;
pid {folder}/nginx-{port}.pid;
error_log stderr;
events {{}}
http {{
  access_log off;
{places}
  server {{
    listen {HOST}:{port};
    location / {{
      {directive}
      proxy_set_header X-Forwarded-For $remote_addr;
      proxy_set_header X-Forwarded-Proto https;
      proxy_set_header X-Forwarded-Host $http_host;
    }}
  }}
}}
""", encoding="utf-8")
    return Server([shutil.which("nginx") or "/usr/sbin/nginx", "-c", configuration], port)
