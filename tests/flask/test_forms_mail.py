"""Q20: Flask-WTF and its guard against CSRF; Flask-Mail to a mailbox on loopback."""
import re
import unittest

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Sink
from flask import Flask, render_template_string
from flask_mail import Mail, Message
from flask_wtf import FlaskForm
from flask_wtf.csrf import CSRFProtect, generate_csrf
from wtforms import StringField
from wtforms.validators import DataRequired

from support.server import HOST, free_port


def make():
    app = Flask("forms")
    app.secret_key = "key"
    CSRFProtect(app)

    class NameForm(FlaskForm):
        name = StringField(validators=[DataRequired()])

    @app.route("/", methods=["GET", "POST"])
    def index():
        form = NameForm()
        if form.validate_on_submit():
            return f"Hello {form.name.data}"
        return render_template_string("{{ form.csrf_token }}{{ form.name }}", form=form)

    @app.post("/plain")
    def plain():
        return "changed"

    @app.get("/token")
    def token():
        return generate_csrf()

    return app


class Forms(unittest.TestCase):
    def setUp(self):
        self.app = make()
        self.client = self.app.test_client()

    def token(self, client):
        return re.search(r'value="([^"]+)"', client.get("/").text).group(1)

    def test_a_form_is_taken_with_its_token_only(self):
        self.assertEqual(self.client.post("/", data={"name": "Ada"}).status_code, 400)
        self.assertEqual(self.client.post("/", data={"name": "Ada", "csrf_token": self.token(self.client)}).text, "Hello Ada")

    def test_another_browsers_token_is_refused(self):
        other = self.token(self.app.test_client())
        self.client.get("/")
        self.assertEqual(self.client.post("/", data={"name": "Ada", "csrf_token": other}).status_code, 400)

    def test_a_required_field_is_required(self):
        self.assertNotIn("Hello", self.client.post("/", data={"name": "", "csrf_token": self.token(self.client)}).text)

    def test_CSRFProtect_guards_posts_without_a_form_and_reads_the_header(self):
        self.assertEqual(self.client.post("/plain").status_code, 400)
        self.assertEqual(self.client.post("/plain", headers={"X-CSRFToken": self.client.get("/token").text}).text, "changed")

    def test_Flask_alone_guards_nothing(self):
        app = Flask("open")
        app.add_url_rule("/", view_func=lambda: "changed", methods=["POST"], endpoint="open")
        self.assertEqual(app.test_client().post("/", data={"a": "b"}).text, "changed")


class Mailbox(Sink):
    def __init__(self):
        self.letters = []

    async def handle_DATA(self, server, session, envelope):
        self.letters.append((envelope.mail_from, envelope.rcpt_tos, envelope.content.decode("utf-8")))
        return "250 OK"


class Mails(unittest.TestCase):
    def app(self, **config):
        app = Flask("mail")
        app.config.update(MAIL_SERVER=HOST, MAIL_DEFAULT_SENDER="shop@example.org", **config)
        return app, Mail(app)

    def test_a_message_arrives(self):
        port, mailbox = free_port(), Mailbox()
        app, mail = self.app(MAIL_PORT=port)
        controller = Controller(mailbox, hostname=HOST, port=port)
        controller.start()
        try:
            with app.app_context():
                mail.send(Message("Your order", ["ada@example.org"], body="It is on its way."))
        finally:
            controller.stop()
        (sender, receivers, content), = mailbox.letters
        self.assertEqual((sender, receivers), ("shop@example.org", ["ada@example.org"]))
        self.assertIn("Subject: Your order", content)
        self.assertIn("It is on its way.", content)

    def test_while_testing_nothing_is_sent_and_all_is_recorded(self):
        app, mail = self.app(TESTING=True, MAIL_PORT=free_port())
        with app.app_context(), mail.record_messages() as outbox:
            mail.send(Message("Your order", ["ada@example.org"], body="x"))
        self.assertEqual([message.subject for message in outbox], ["Your order"])
