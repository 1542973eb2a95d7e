"""Q14: Flask-Login for sessions; PyJWT for what Flask-JWT-Extended builds on."""
import time
import unittest

import jwt
from flask import Flask, request
from flask_login import LoginManager, UserMixin, current_user, login_required, login_user, logout_user
from werkzeug.security import check_password_hash, generate_password_hash

KEY = "a key of thirty-two bytes or more"


def make(view="login"):
    app = Flask("login")
    app.secret_key = KEY
    manager = LoginManager(app)
    manager.login_view = view
    stored = generate_password_hash("s3cret")

    class User(UserMixin):
        id = "ada"

    manager.user_loader(lambda id: User() if id == "ada" else None)

    @app.post("/login")
    def login():
        # Flask-Login checks no password.
        if request.form["name"] != "ada" or not check_password_hash(stored, request.form["password"]):
            return "no", 401
        login_user(User())
        return "in"

    @app.get("/me")
    @login_required
    def me():
        return current_user.id

    @app.get("/logout")
    def logout():
        logout_user()
        return "out"

    return app


class Login(unittest.TestCase):
    def test_in_and_out(self):
        client = make().test_client()
        self.assertEqual((client.get("/me").status_code, client.get("/me").location), (302, "/login?next=%2Fme"))
        self.assertEqual(client.post("/login", data={"name": "ada", "password": "wrong"}).status_code, 401)
        client.post("/login", data={"name": "ada", "password": "s3cret"})
        self.assertEqual(client.get("/me").text, "ada")
        client.get("/logout")
        self.assertEqual(client.get("/me").status_code, 302)

    def test_without_a_login_view_it_is_401(self):
        self.assertEqual(make(None).test_client().get("/me").status_code, 401)


class Tokens(unittest.TestCase):
    """The idea of Flask-JWT-Extended, which Debian does not have."""

    def test_a_token_is_readable_signed_and_ends(self):
        token = jwt.encode({"sub": "ada", "exp": time.time() + 60}, KEY, algorithm="HS256")
        self.assertEqual(jwt.decode(token, KEY, algorithms=["HS256"])["sub"], "ada")
        self.assertEqual(jwt.decode(token, options={"verify_signature": False})["sub"], "ada")
        with self.assertRaises(jwt.InvalidSignatureError):
            jwt.decode(token, KEY + "x", algorithms=["HS256"])
        with self.assertRaises(jwt.ExpiredSignatureError):
            jwt.decode(jwt.encode({"exp": time.time() - 60}, KEY, algorithm="HS256"), KEY, algorithms=["HS256"])

    def test_a_token_without_a_signature_is_refused(self):
        with self.assertRaises(jwt.InvalidAlgorithmError):
            jwt.decode(jwt.encode({"sub": "ada"}, None, algorithm="none"), KEY, algorithms=["HS256"])
