"""Q11, Q45, Q46: Flask-SQLAlchemy on SQLite."""
import tempfile
import unittest
from pathlib import Path

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import selectinload

from support.bank import APP, SEED, run
from support.versions import version


def make(folder, **config):
    app = Flask("data", instance_path=folder)
    app.config.update({"SQLALCHEMY_DATABASE_URI": "sqlite:///test.db", **config})
    db = SQLAlchemy(app)

    class Author(db.Model):
        id = db.Column(db.Integer, primary_key=True)
        name = db.Column(db.String(50), unique=True, nullable=False)
        books = db.relationship("Book", backref="author")

    class Book(db.Model):
        id = db.Column(db.Integer, primary_key=True)
        author_id = db.Column(db.Integer, db.ForeignKey("author.id"))

    with app.app_context():
        db.create_all()
    return app, db, Author, Book


class Connect(unittest.TestCase):
    def test_the_banks_code_connects(self):
        names = run(SEED, 11, APP)
        with names["app"].app_context():
            self.assertEqual(names["db"].engine.dialect.name, "sqlite")

    def test_a_context_is_needed(self):
        names = run(SEED, 11, APP)
        with self.assertRaisesRegex(RuntimeError, "outside of application context"):
            names["db"].create_all()

    @unittest.skipIf(version("flask-sqlalchemy") < (3,), "the instance folder is used since 3.0")
    def test_the_file_is_in_the_instance_folder_and_there_is_no_default(self):
        with tempfile.TemporaryDirectory() as folder:
            make(folder)
            self.assertTrue(Path(folder, "test.db").exists())
        with self.assertRaisesRegex(RuntimeError, "must be set"):
            SQLAlchemy(Flask("none"))


class Session(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def test_only_a_commit_keeps_what_was_added_and_the_end_of_the_context_rolls_back(self):
        app, db, author, _ = make(self.folder.name)
        with app.app_context():
            db.session.add(author(name="ada"))
            db.session.commit()
            db.session.add(author(name="bob"))
            db.session.flush()
        with app.app_context():
            self.assertEqual([one.name for one in author.query.all()], ["ada"])

    def test_each_context_has_a_session_of_its_own(self):
        app, db, _, _ = make(self.folder.name)
        with app.app_context():
            first = db.session()
            with app.app_context():
                self.assertIsNot(db.session(), first)
            self.assertIs(db.session(), first)

    def test_a_failed_commit_needs_a_rollback(self):
        app, db, author, _ = make(self.folder.name)
        with app.app_context():
            db.session.add_all([author(name="ada"), author(name="ada")])
            with self.assertRaises(Exception) as unique:
                db.session.commit()
            self.assertEqual(type(unique.exception).__name__, "IntegrityError")
            db.session.rollback()
            db.session.add(author(name="ada"))
            db.session.commit()

    def test_create_all_changes_no_table_that_is_there(self):
        app, db, author, _ = make(self.folder.name)
        with app.app_context():
            author.__table__.append_column(db.Column("born", db.Integer))
            db.create_all()
            columns = {column["name"] for column in db.inspect(db.engine).get_columns("author")}
        self.assertEqual(columns, {"id", "name"})


class Queries(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.app, self.db, self.author, self.book = make(self.folder.name, SQLALCHEMY_RECORD_QUERIES=True)
        with self.app.app_context():
            self.db.session.add_all([self.author(name=str(n), books=[self.book(), self.book()]) for n in range(30)])
            self.db.session.commit()

    def count(self, query):
        from flask_sqlalchemy.record_queries import get_recorded_queries
        with self.app.app_context():
            self.assertEqual(sum(len(author.books) for author in query(self.author.query).all()), 60)
            return len(get_recorded_queries())

    def test_lazy_loading_asks_once_a_row_and_eager_loading_once_more_for_all(self):
        self.assertEqual(self.count(lambda query: query), 31)
        self.assertEqual(self.count(lambda query: query.options(selectinload(self.author.books))), 2)

    def page(self, url, **options):
        with self.app.test_request_context(url):
            return self.db.paginate(self.db.select(self.author).order_by(self.author.id), **options)

    def test_pages_are_read_from_the_request_and_there_is_none_beyond_the_last(self):
        page = self.page("/?page=2&per_page=10")
        self.assertEqual((page.total, page.pages, page.items[0].name, page.next_num), (30, 3, "10", 3))
        with self.assertRaises(Exception) as beyond:
            self.page("/?page=9&per_page=10")
        self.assertEqual(beyond.exception.code, 404)

    def test_only_max_per_page_keeps_a_client_from_asking_for_all(self):
        self.assertEqual(self.page("/?per_page=500").per_page, 500)
        self.assertEqual(self.page("/?per_page=500", max_per_page=20).per_page, 20)
