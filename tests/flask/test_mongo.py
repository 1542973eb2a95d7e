"""Q11: PyMongo. Debian has no MongoDB: queries go to mongomock, and the driver is met without a server."""
import unittest

import mongomock
import pymongo
from pymongo.errors import ServerSelectionTimeoutError

from support.server import HOST, free_port


class Mongo(unittest.TestCase):
    def test_documents_are_put_in_and_found(self):
        users = mongomock.MongoClient().shop.users
        users.insert_many([{"name": "ada", "age": 36}, {"name": "bob", "age": 20}])
        self.assertEqual([user["name"] for user in users.find({"age": {"$gt": 30}})], ["ada"])

    def test_the_driver_says_when_no_server_is_there(self):
        client = pymongo.MongoClient(HOST, free_port(), serverSelectionTimeoutMS=300)
        with self.assertRaises(ServerSelectionTimeoutError):
            client.shop.users.find_one()
        client.close()
