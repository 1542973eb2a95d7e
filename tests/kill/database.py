"""Reads a history without any of the product's code: SQLite's own checks, and how many replies there are of each interview and ask. Argument: the file."""
import json
import sqlite3
import sys

database = sqlite3.connect(sys.argv[1])


def rows(query):
    return database.execute(query).fetchall()


print(json.dumps({
    "integrity": rows("pragma integrity_check") + rows("pragma foreign_key_check"),
    "doubled": rows("select interview, ask, reply from replies where kind = 'answered' group by interview, ask, reply having count(*) > 1"),
    "replies": rows("select count(*) from replies where kind = 'answered'")[0][0],
}))
