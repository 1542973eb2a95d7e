"""The versions that are installed; some facts hold since one."""
import importlib.metadata


def version(package):
    """As a tuple of numbers: (2, 2, 2)."""
    parts = []
    for part in importlib.metadata.version(package).split("."):
        digits = "".join(character for character in part if character.isdigit())
        parts.append(int(digits or 0))
    return tuple(parts)


FLASK = version("flask")
WERKZEUG = version("werkzeug")
