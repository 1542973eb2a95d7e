"""The code of the second bank, run as it stands, and what its answers claim of it."""
import io
import re
import unittest

from flask import Flask, request_started, session

from support.bank import MODERN, SEEDS, code, run
from support.versions import FLASK


def client(names):
    return names["app"].test_client()


class Code(unittest.TestCase):
    def test_every_fence_runs(self):
        text = (SEEDS / MODERN).read_text(encoding="utf-8")
        numbers = [int(number) for number in re.findall(r"^### Q(\d+)\.", text, re.MULTILINE)]
        self.assertEqual(numbers, list(range(21, 61)))
        run_ones = [number for number in numbers if code(MODERN, number)]
        for number in run_ones:
            with self.subTest(number):
                run(MODERN, number)
        self.assertGreater(len(run_ones), 20)

    def test_21_each_call_makes_an_app_with_its_own_settings(self):
        make = run(MODERN, 21)["create_app"]
        self.assertEqual((make({"GREETING": "Hi"}).test_client().get("/").text, make().test_client().get("/").text), ("Hi", "Hello"))

    def test_24_a_command_is_run_by_name(self):
        self.assertEqual(run(MODERN, 24)["app"].test_cli_runner().invoke(args=["greet", "Ada"]).output, "Hello, Ada!\n")

    def test_25_converters_and_url_for(self):
        browser = client(run(MODERN, 25))
        self.assertEqual((browser.get("/user/7").text, browser.get("/user/x").status_code), ("/user/8?tab=posts", 404))

    def test_26_static_files_ask_to_be_checked(self):
        app = Flask("static", static_folder=str(SEEDS), static_url_path="/static")
        headers = app.test_client().get("/static/README.md").headers
        self.assertEqual((headers["Cache-Control"], "ETag" in headers), ("no-cache", True))

    def test_27_a_message_is_read_once(self):
        browser = client(run(MODERN, 27))
        self.assertEqual(browser.post("/orders").status_code, 303)
        self.assertEqual((browser.get("/orders").text, browser.get("/orders").text), ("Ordered", ""))

    def test_28_a_name_is_cleaned_and_too_much_is_refused(self):
        browser = client(run(MODERN, 28))
        self.assertEqual(browser.post("/upload", data={"file": (io.BytesIO(b"x"), "../../etc/pass wd")}).text, "etc_pass_wd")
        self.assertEqual(browser.post("/upload", data={"file": (io.BytesIO(bytes(2 * 1024 * 1024)), "a")}).status_code, 413)
        self.assertEqual("MAX_FORM_PARTS" in Flask("x").config, FLASK >= (3, 1))

    def test_29_the_test_passes(self):
        run(MODERN, 29)["test_ping"]()

    def test_32_a_template_knows_the_filter_and_the_variable(self):
        self.assertEqual(client(run(MODERN, 32)).get("/").text, "Shop: 19.99 EUR")

    def test_34_g_is_new_in_each_context_and_what_it_held_is_closed(self):
        names = run(MODERN, 34)
        with names["app"].app_context():
            first = names["database"]()
            self.assertIs(names["database"](), first)
        with self.assertRaises(Exception):
            first.execute("select 1")

    def test_37_a_missing_method_is_405(self):
        browser = client(run(MODERN, 37))
        self.assertEqual((browser.get("/items/3").json, browser.delete("/items/3").status_code, browser.post("/items/3").status_code), ({"id": 3}, 204, 405))

    def test_38_the_pieces_come_in_order(self):
        self.assertEqual(client(run(MODERN, 38)).get("/numbers?count=3").text, "0\n1\n2\n")

    def test_39_a_receiver_observes(self):
        names = run(MODERN, 39)
        client(names).get("/")
        self.assertEqual(names["statuses"], [404])
        seen = []
        with request_started.connected_to(lambda sender, **extra: seen.append(1) or "no answer", names["app"]):
            self.assertEqual(client(names).get("/").status_code, 404)
        self.assertEqual(seen, [1])

    def test_40_every_error_is_JSON(self):
        app = run(MODERN, 40)["app"]
        app.logger.disabled = True
        app.add_url_rule("/boom", view_func=lambda: 1 / 0, endpoint="boom")
        browser = app.test_client()
        for method, path, status in (("GET", "/nowhere", 404), ("POST", "/boom", 405), ("GET", "/boom", 500)):
            answer = browser.open(path, method=method)
            self.assertEqual((answer.status_code, answer.json["code"]), (status, status))

    def test_41_both_versions_answer(self):
        browser = client(run(MODERN, 41))
        self.assertEqual((list(browser.get("/api/v1/user").json), list(browser.get("/api/v2/user").json)), (["name"], ["first", "last"]))

    def test_48_the_defaults_and_the_cookie(self):
        config = Flask("x").config
        self.assertEqual([config[f"SESSION_COOKIE_{name}"] for name in ("SECURE", "HTTPONLY", "SAMESITE", "DOMAIN")], [False, True, None, None])
        self.assertEqual(config["PERMANENT_SESSION_LIFETIME"].days, 31)
        app = run(MODERN, 48)["app"]
        app.secret_key = "key"
        app.add_url_rule("/", view_func=lambda: session.update(a=1) or "x", endpoint="x")
        cookie = app.test_client().get("/").headers["Set-Cookie"]
        for part in ("Secure", "HttpOnly", "SameSite=Lax"):
            self.assertIn(part, cookie)

    def test_50_the_headers_are_there_and_Flask_alone_has_none(self):
        self.assertEqual(client(run(MODERN, 50)).get("/").headers["X-Content-Type-Options"], "nosniff")
        self.assertNotIn("X-Content-Type-Options", Flask("x").test_client().get("/").headers)

    def test_58_an_unchanged_response_is_304_without_a_body(self):
        browser = client(run(MODERN, 58))
        first = browser.get("/prices")
        again = browser.get("/prices", headers={"If-None-Match": first.headers["ETag"]})
        self.assertEqual((first.headers["Cache-Control"], again.status_code, again.data), ("max-age=60", 304, b""))

    def test_60_one_extension_serves_two_apps(self):
        greeter = run(MODERN, 60)["Greeter"]()
        words = []
        for word in ("Hello", "Ciao"):
            app = Flask(word)
            app.config["GREETER_WORD"] = word
            greeter.init_app(app)
            with app.app_context():
                words.append(greeter.greet("Ada"))
        self.assertEqual(words, ["Hello, Ada!", "Ciao, Ada!"])
