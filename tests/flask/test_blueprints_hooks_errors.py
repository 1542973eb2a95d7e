"""Q13, Q17 and Q18: Blueprints, hooks and middleware, error handlers."""
import contextlib
import io
import unittest

from flask import Blueprint, Flask, abort

from support.bank import APP, SEED, run


class Blueprints(unittest.TestCase):
    def test_a_blueprint_answers_only_when_it_is_registered(self):
        blueprint = run(SEED, 13)["user_bp"]
        self.assertEqual(Flask("without").test_client().get("/profile").status_code, 404)
        app, other = Flask("with"), Flask("prefixed")
        app.register_blueprint(blueprint)
        other.register_blueprint(blueprint, url_prefix="/user")
        self.assertEqual(app.test_client().get("/profile").text, "User Profile")
        self.assertEqual(other.test_client().get("/user/profile").text, "User Profile")

    def test_registering_after_the_first_request_is_an_error(self):
        app = Flask("late")
        app.test_client().get("/")
        with self.assertRaises(AssertionError):
            app.register_blueprint(Blueprint("late", "late"))


class Hooks(unittest.TestCase):
    def test_the_banks_hooks_print_around_every_request(self):
        app = run(SEED, 17, APP)["app"]
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            self.assertEqual(app.test_client().get("/nowhere").status_code, 404)
        self.assertEqual(printed.getvalue().splitlines(), ["Before each request", "After each request"])

    def test_middleware_comes_first_and_after_functions_run_in_reverse(self):
        seen = []
        app = Flask("order")
        inner = app.wsgi_app
        app.wsgi_app = lambda environ, start: seen.append("middleware") or inner(environ, start)
        app.before_request(lambda: seen.append("b1"))
        app.before_request(lambda: seen.append("b2"))
        app.after_request(lambda response: seen.append("a1") or response)
        app.after_request(lambda response: seen.append("a2") or response)
        app.teardown_request(lambda error: seen.append("teardown"))
        app.add_url_rule("/", view_func=lambda: seen.append("view") or "x", endpoint="view")
        app.test_client().get("/")
        self.assertEqual(seen, ["middleware", "b1", "b2", "view", "a2", "a1", "teardown"])

    def test_a_value_from_before_request_skips_the_view(self):
        app = Flask("early")
        app.before_request(lambda: "early")
        app.add_url_rule("/", view_func=lambda: "view", endpoint="view")
        self.assertEqual(app.test_client().get("/").text, "early")

    def test_after_request_must_return_the_response(self):
        app = Flask("forgot", static_folder=None)
        app.testing = True
        app.after_request(lambda response: None)
        with self.assertRaises((TypeError, AttributeError)):
            app.test_client().get("/")


class Errors(unittest.TestCase):
    def test_the_banks_handler_answers_unknown_urls_and_abort(self):
        app = run(SEED, 18, APP)["app"]
        app.add_url_rule("/gone", view_func=lambda: abort(404), endpoint="gone")
        client = app.test_client()
        for path in ("/nowhere", "/gone"):
            answer = client.get(path)
            self.assertEqual((answer.status_code, answer.text), (404, "Page Not Found"))

    def test_without_the_status_the_error_is_a_200(self):
        app = Flask("status")
        app.register_error_handler(404, lambda error: "Page Not Found")
        self.assertEqual(app.test_client().get("/nowhere").status_code, 200)

    def test_a_blueprints_handler_misses_unknown_urls(self):
        blueprint = Blueprint("shop", "shop", url_prefix="/shop")
        blueprint.register_error_handler(404, lambda error: ("of the shop", 404))
        blueprint.add_url_rule("/gone", view_func=lambda: abort(404), endpoint="gone")
        app = Flask("handlers")
        app.register_blueprint(blueprint)
        client = app.test_client()
        self.assertEqual(client.get("/shop/gone").text, "of the shop")
        self.assertNotIn("of the shop", client.get("/shop/nowhere").text)
