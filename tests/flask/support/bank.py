"""Reads the Python of the built-in banks, so that what is run is what is shown."""
import re
from pathlib import Path

SEEDS = Path(__file__).resolve().parents[3] / "seeds"


def question(bank, number):
    """The part of a bank's file that belongs to a question."""
    text = (SEEDS / bank).read_text(encoding="utf-8")
    found = re.search(rf"^(?:### )?Q{number}\. .*?(?=^(?:### )?Q{number + 1}\. |\Z)", text, re.MULTILINE | re.DOTALL)
    return found.group()


def code(bank, number):
    """The question's fences, one below the other."""
    return "\n".join(re.findall(r"^```(?:python)?\n(.*?)^```", question(bank, number), re.MULTILINE | re.DOTALL))


def run(bank, number, before=""):
    """The names that the question's code defines, run as a module that is not the main one."""
    names = {"__name__": f"question_{number}"}
    exec(compile(before + code(bank, number), f"{bank} Q{number}", "exec"), names)
    return names


SEED = "flask-interview.txt"
MODERN = "flask-modern.bank.md"
APP = "from flask import Flask\napp = Flask('fragment')\n"
