# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the sandbox for everything it implements, in every way it can answer."""
import http.client
import http.server
import json
import os
import subprocess
import tempfile
import threading
import time
from urllib.parse import quote, urlsplit

from notifications import NOTIFICATION_SUCCESSES, NotificationExercise
from rooms import ROOM_SUCCESSES, RoomExercise

PDF = b"%PDF-1.4\n<< /Type /Page >>\n"
SUCCESSES = {
    "listFaxes", "sendFax", "getFax", "deleteFax", "cancelFax", "refreshFax", "listFaxApplications",
    "createFaxApplication", "getFaxApplication", "updateFaxApplication", "deleteFaxApplication", "getBalance",
    "listPhoneNumbers", "listOutboundVoiceProfiles", "listMedia", "uploadMedia", "getMedia", "deleteMedia",
    "downloadMedia", "listWebhookDeliveries", "getWebhookDelivery", "getUsageReportsOptions", "listUsageReports",
    "searchDetailRecords", "getSessionAnalysisMetadata", "getSessionAnalysisRecordTypeMetadata", "getSessionAnalysis",
    *ROOM_SUCCESSES, *NOTIFICATION_SUCCESSES,
}


class Receiver(http.server.BaseHTTPRequestHandler):
    events = []

    def do_POST(self):
        Receiver.events.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class Exercise:
    def __init__(self, contract, program):
        self.contract = contract
        self.program = program
        self.found = []
        self.succeeded = set()

    def run(self):
        with tempfile.TemporaryDirectory() as folder:
            recording = os.path.join(folder, "exchanges.jsonl")
            command = [self.program, "--key", "contract-key", "--seed", "5", "--pace", "2000"]
            server = subprocess.Popen(command, stdout=subprocess.PIPE, env=dict(os.environ, SIGNALBOX_RECORD=recording))
            receiver = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
            threading.Thread(target=receiver.serve_forever, daemon=True).start()
            try:
                self.address = json.loads(server.stdout.readline())
                self.hook = f"http://127.0.0.1:{receiver.server_port}/hook"
                self.host = urlsplit(self.address["url"])
                for part in (self.lists, self.applications, self.media, self.faxes, self.fates, self.usage, self.records,
                             self.sessions, RoomExercise(self).run, NotificationExercise(self).run, self.refusals):
                    part()
            finally:
                server.terminate()
                server.wait(10)
                receiver.shutdown()
            self.check_recording(recording)
        missing = SUCCESSES - self.succeeded
        return self.found + [f"{name} was never answered with success" for name in sorted(missing)]

    # -- asking

    def ask(self, method, path, body=None, form=None, expect=None, key="contract-key"):
        """The parsed answer; both sides are held against the contract, the request only if it was to succeed."""
        headers, raw, shown = {"Authorization": "Bearer " + key}, None, body
        if form is not None:
            headers["Content-Type"] = "multipart/form-data; boundary=b0undary"
            raw, shown = self.encode(form), {name: value if isinstance(value, str) else "file.pdf"
                                             for name, value in form.items()}
        elif body is not None:
            headers["Content-Type"], raw = "application/json", json.dumps(body).encode()
        connection = http.client.HTTPConnection(self.host.netloc, timeout=20)
        connection.request(method, "/v2" + path, raw, headers)
        reply = connection.getresponse()
        content = reply.read()
        is_json = reply.headers.get("content-type", "").startswith("application/json")
        answer = json.loads(content) if content and is_json else None
        path, _, query = path.partition("?")
        exchange = {"method": method, "path": "/v2" + path, "query": query, "body": shown, "status": reply.status,
                    "content_type": headers.get("Content-Type", "").split(";")[0], "response": answer}
        self.note(exchange, expect)
        if reply.status == 429 and "retry-after" not in reply.headers:
            self.found.append("429 without Retry-After")
        return answer if answer is not None else content

    @staticmethod
    def encode(form):
        raw = b""
        for name, value in form.items():
            extra = b"" if isinstance(value, str) else b'; filename="file.pdf"\r\nContent-Type: application/pdf'
            raw += b'--b0undary\r\nContent-Disposition: form-data; name="' + name.encode() + b'"' + extra
            raw += b"\r\n\r\n" + (value.encode() if isinstance(value, str) else value) + b"\r\n"
        return raw + b"--b0undary--\r\n"

    def note(self, exchange, expect):
        if expect and exchange["status"] != expect:
            self.found.append(f"{exchange['method']} {exchange['path']}: {expect} was expected, "
                              f"not {exchange['status']}: {json.dumps(exchange['response'])[:300]}")
        self.found += self.contract.answer_mistakes(exchange)
        if exchange["status"] < 400:
            self.found += self.contract.request_mistakes(exchange)
            self.succeeded.add(self.contract.operation(exchange["method"], exchange["path"])[1]["operationId"])

    def wait_for(self, fax, wanted):
        """The fax once it has one of these states."""
        for _ in range(400):
            data = self.ask("GET", f"/faxes/{fax}", expect=200)["data"]
            if data["status"] in wanted:
                return data
            time.sleep(0.02)
        self.found.append(f"the fax to {data['to']} stays {data['status']}")
        return data

    def good_fax(self, to="+13125550001", **more):
        return {"connection_id": self.application, "from": self.number, "to": to,
                "media_url": "https://example.com/a.pdf", **more}

    # -- what there is

    def lists(self):
        self.ask("GET", "/balance", expect=200)
        numbers = self.ask("GET", "/phone_numbers?filter%5Bstatus%5D=active&page%5Bsize%5D=250", expect=200)["data"]
        self.number = numbers[0]["phone_number"]
        for sort in ("purchased_at", "phone_number", "connection_name", "usage_payment_method"):
            self.ask("GET", f"/phone_numbers?sort={sort}", expect=200)
        self.ask("GET", "/phone_numbers?filter%5Bcountry_iso_alpha2%5D=DE,GB", expect=200)
        self.ask("GET", "/outbound_voice_profiles?sort=-created_at", expect=200)
        self.ask("GET", "/faxes?page%5Bnumber%5D=2&page%5Bsize%5D=250", expect=200)
        self.ask("GET", f"/faxes?filter%5Bfrom%5D%5Beq%5D={quote(self.number, safe='')}", expect=200)
        self.ask("GET", "/faxes?filter%5Bdirection%5D%5Beq%5D=inbound", expect=200)
        for bound in ("gt", "gte", "lt", "lte"):
            self.ask("GET", f"/faxes?filter%5Bcreated_at%5D%5B{bound}%5D=2025-01-01T00%3A00%3A00Z", expect=200)
        deliveries = self.ask("GET", "/webhook_deliveries?page%5Bsize%5D=250", expect=200)["data"]
        self.ask("GET", f"/webhook_deliveries/{deliveries[0]['id']}", expect=200)
        self.ask("GET", "/webhook_deliveries?filter%5Bevent_type%5D=fax.failed,fax.received", expect=200)
        # Deliveries hold the event alone; around it belongs what a request has.
        for delivery in deliveries:
            self.found += self.contract.webhook_mistakes({"data": delivery["webhook"]})

    def applications(self):
        listed = self.ask("GET", "/fax_applications?sort=created_at", expect=200)["data"]
        self.application = listed[0]["id"]
        profile = listed[0]["outbound"]["outbound_voice_profile_id"]
        body = {"application_name": "Contract", "webhook_event_url": "https://example.com/hook", "tags": ["a"],
                "active": True, "anchorsite_override": "London, UK", "webhook_timeout_secs": 25,
                "webhook_event_failover_url": None, "inbound": {"channel_limit": 3},
                "outbound": {"outbound_voice_profile_id": profile}}
        made = self.ask("POST", "/fax_applications", body, expect=201)["data"]["id"]
        self.ask("GET", f"/fax_applications/{made}", expect=200)
        self.ask("PATCH", f"/fax_applications/{made}", dict(body, fax_email_recipient="a@example.com"), expect=200)
        self.ask("DELETE", f"/fax_applications/{made}", expect=200)
        self.ask("GET", f"/fax_applications/{made}", expect=404)
        self.ask("DELETE", f"/fax_applications/{self.application}", expect=422)
        self.ask("POST", "/fax_applications", {"application_name": "x"}, expect=422)
        self.ask("PATCH", f"/fax_applications/{self.application}", {"active": False}, expect=422)

    def media(self):
        self.ask("POST", "/media", form={"media_name": "contract.pdf", "ttl_secs": "600", "media": PDF}, expect=201)
        self.ask("POST", "/media", {"media_url": "https://example.com/a.pdf", "media_name": "by-url"}, expect=201)
        self.ask("GET", "/media?filter%5Bcontent_type%5D=application%2Fpdf", expect=200)
        self.ask("GET", "/media/contract.pdf", expect=200)
        if self.ask("GET", "/media/contract.pdf/download", expect=200) != PDF:
            self.found.append("the stored file came back changed")
        self.ask("DELETE", "/media/by-url", expect=204)
        self.ask("GET", "/media/by-url", expect=404)
        self.ask("POST", "/media", {}, expect=422)

    def faxes(self):
        options = {"quality": "ultra_dark", "from_display_name": "Company Name", "monochrome": True,
                   "black_threshold": 80, "preview_format": "pdf", "store_media": True, "store_preview": True,
                   "t38_enabled": False, "client_state": "YWJj", "webhook_url": self.hook}
        sent = self.ask("POST", "/faxes", self.good_fax(**options), expect=202)["data"]["id"]
        self.wait_for(sent, {"delivered"})
        form = {name: ("true" if value is True else "false" if value is False else str(value))
                for name, value in options.items()}
        form.update(connection_id=self.application, to="sip:fax@example.com", contents=PDF)
        form["from"] = self.number
        self.wait_for(self.ask("POST", "/faxes", form=form, expect=202)["data"]["id"], {"delivered"})
        stored = self.good_fax(media_name="contract.pdf", webhook_url=self.hook)
        del stored["media_url"]
        self.wait_for(self.ask("POST", "/faxes", stored, expect=202)["data"]["id"], {"delivered"})
        self.ask("DELETE", f"/faxes/{sent}", expect=204)
        self.ask("DELETE", f"/faxes/{sent}", expect=404)
        endless = self.ask("POST", "/faxes", self.good_fax("+13125550004"), expect=202)["data"]["id"]
        self.wait_for(endless, {"sending"})
        self.ask("POST", f"/faxes/{endless}/actions/cancel", expect=202)
        if self.wait_for(endless, {"failed"})["failure_reason"] != "sender_canceled":
            self.found.append("a canceled fax is not failed with sender_canceled")
        self.ask("POST", f"/faxes/{endless}/actions/cancel", expect=422)
        received = self.ask("GET", "/faxes?filter%5Bdirection%5D%5Beq%5D=inbound", expect=200)["data"][0]["id"]
        self.ask("POST", f"/faxes/{received}/actions/refresh", expect=200)
        self.ask("POST", f"/faxes/{endless}/actions/refresh", expect=422)
        for _ in range(200):
            if len(Receiver.events) >= 12:
                break
            time.sleep(0.02)
        if len(Receiver.events) < 12:
            self.found.append(f"only {len(Receiver.events)} webhooks came for three delivered faxes")
        for event in Receiver.events:
            self.found += self.contract.webhook_mistakes(event)

    def fates(self):
        """Every known reason of the contract, in its order, from …0005 on."""
        fax = self.contract.document["components"]["schemas"]["Fax"]
        reasons = fax["properties"]["failure_reason"]["x-known-values"]
        wanted = {"0001": None, "0002": "user_busy", "0003": "receiver_no_answer"}
        wanted.update({f"{number + 5:04}": reason for number, reason in enumerate(reasons)})
        sent = {digits: self.ask("POST", "/faxes", self.good_fax("+1312555" + digits), expect=202)["data"]["id"]
                for digits in wanted}
        for digits, reason in wanted.items():
            ended = self.wait_for(sent[digits], {"delivered", "failed"})
            if ended["failure_reason"] != reason:
                self.found.append(f"a fax to …{digits} ends as {ended['failure_reason']}, not {reason}")

    def usage(self):
        """Every product by each of its dimensions, and what the documentation asks for."""
        month = "&start_date=2024-01-01T00:00:00-00:00&end_date=2024-02-01T00:00:00-00:00"
        products = self.ask("GET", "/usage_reports/options", expect=200)["data"]
        for product in products:
            name = product["product"]
            if self.ask("GET", f"/usage_reports/options?product={name}", expect=200)["data"] != [product]:
                self.found.append(f"the options of {name} alone differ from those among all")
            metrics = product["product_metrics"]
            for dimension in product["product_dimensions"]:
                rows = self.ask("GET", f"/usage_reports?product={name}&metrics={','.join(metrics)}"
                                f"&dimensions={dimension}{month}", expect=200)["data"]
                if not rows or any(set(row) != {dimension, "product", *metrics} for row in rows):
                    self.found.append(f"{name} by {dimension}: rows have not just what was asked for")
            for part in product["record_types"] or []:
                self.ask("GET", f"/usage_reports?product={name}&metrics={metrics[0]}&dimensions=record_type{month}"
                         f"&filter%5Brecord_type%5D={part['record_type']}", expect=200)
        sip = "/usage_reports?product=sip-trunking&metrics=cost,attempted&dimensions=direction,country_code"
        for word in ("today", "yesterday", "this_week", "last_week", "this_month", "last_month", "last_10_days",
                     "last_1_weeks", "last_1_months"):
            self.ask("GET", f"{sip}&date_range={word}", expect=200)
        self.ask("GET", f"{sip}{month}&filter%5Bdirection%5D=outbound&filter%5Bdirection%5D=inbound"
                 "&managed_accounts=true&sort=-cost&format=json&page%5Bnumber%5D=2&page%5Bsize%5D=5", expect=200)
        table = self.ask("GET", f"{sip}{month}&format=csv", expect=200)
        if not isinstance(table, bytes) or not table.startswith(b"direction,country_code,product,cost,attempted\r\n"):
            self.found.append("CSV was asked for and something else came")
        for wrong in (f"{sip}", f"{sip}{month}&date_range=today", f"{sip}{month}&filter%5Bcurrency%5D=USD",
                      f"{sip}{month}&sort=call_sec", "/usage_reports?metrics=cost&dimensions=date" + month,
                      sip + "&start_date=2024-01-01T00:00:00Z&end_date=2024-02-02T00:00:00Z"):
            self.ask("GET", wrong, expect=400)
        self.ask("GET", "/usage_reports/options?product=pagers", expect=400)

    def records(self):
        """Records of every type."""
        operation = self.contract.operations["GET", "/detail_records"]
        kind = next(each for each in operation["parameters"] if each["name"] == "filter[record_type]")
        for name in kind["schema"]["enum"]:
            path = f"/detail_records?filter%5Brecord_type%5D={name}"
            records = self.ask("GET", f"{path}&page%5Bsize%5D=50", expect=200)["data"]
            if not records or any(record["record_type"] != name for record in records):
                self.found.append(f"{name}: no records of the type asked for")
        calls = "/detail_records?filter%5Brecord_type%5D=sip-trunking"
        for narrow in ("filter%5Bdate_range%5D=last_3_days", "filter%5Bdirection%5D=inbound", "sort=-started_at",
                       "filter%5Bstarted_at%5D%5Bgte%5D=2025-01-01T00%3A00%3A00Z", "filter%5Bcld%5D%5Bcontains%5D=555",
                       "page%5Bnumber%5D=2&page%5Bsize%5D=50", "sort=cost"):
            self.ask("GET", f"{calls}&{narrow}", expect=200)
        for word in ("today", "yesterday", "tomorrow", "last_week", "this_week", "next_week", "last_month", "this_month",
                     "next_month"):
            self.ask("GET", f"{calls}&filter%5Bdate_range%5D={word}", expect=200)
        self.ask("GET", "/detail_records", expect=400)
        self.ask("GET", f"{calls}&sort=parts", expect=400)
        self.ask("GET", f"{calls}&page%5Bsize%5D=51", expect=422)

    def sessions(self):
        """Every record type by its own example, in every depth, and each record's event."""
        root = "/session_analysis"
        types = self.ask("GET", f"{root}/metadata", expect=200)["record_types"]
        for name in [each["record_type"] for each in types]:
            told = self.ask("GET", f"{root}/metadata/{name}", expect=200)
            example = told["examples"]["basic"].removeprefix("/v2")
            for narrow in ("include_children=true", "max_depth=1", "max_depth=5&expand=none", "include_children=false",
                           "max_depth=5&expand=record&include_children=true"):
                self.ask("GET", f"{example}&{narrow}", expect=200)
        documented = f"{root}/call-session/a1b2c3d4-5e6f-7a8b-9c0d-1e2f3a4b5c6d"
        answer = self.ask("GET", f"{documented}?max_depth=5&date_time=2026-03-17T14%3A00%3A00Z", expect=200)
        if answer["cost"] != {"total": "0.212800", "currency": "USD"} or answer["meta"]["event_count"] != 11:
            self.found.append("the documented session is not what the documentation shows")
        for status, wrong in ((400, f"{root}/metadata/pager"), (400, f"{root}/call-session/1"),
                              (400, f"{documented}?max_depth=6"), (400, f"{documented}?date_time=soon"),
                              (404, f"{documented}?date_time=2026-03-25T00%3A00%3A00Z"),
                              (403, f"{root}/call-session/f0e1d2c3-b4a5-4968-b778-695a4b3c2d1e")):
            for error in self.ask("GET", wrong, expect=status)["errors"]:
                if "code" not in error or "message" not in error:
                    self.found.append(f"{wrong}: errors of session analysis have code and message")

    def refusals(self):
        nobody = "00000000-0000-4000-8000-000000000000"
        self.ask("GET", "/balance", key="wrong", expect=401)
        self.ask("POST", "/faxes", self.good_fax(), key="wrong", expect=401)
        self.ask("GET", f"/faxes/{nobody}", expect=404)
        self.ask("GET", f"/webhook_deliveries/{nobody}", expect=404)
        self.ask("POST", f"/faxes/{nobody}/actions/cancel", expect=404)
        self.ask("POST", f"/faxes/{nobody}/actions/refresh", expect=404)
        self.ask("GET", "/faxes?filter%5Bstatus%5D=failed", expect=400)
        self.ask("GET", "/phone_numbers?page%5Bsize%5D=251", expect=422)
        self.ask("POST", "/faxes", {}, expect=422)
        self.ask("POST", "/faxes", self.good_fax(command_id="1"), expect=422)
        self.ask("POST", "/faxes", [], expect=400)
        self.ask("PUT", "/balance", {}, expect=405)

    def check_recording(self, file_name):
        with open(file_name, encoding="utf-8") as file:
            text = file.read()
        if "contract-key" in text:
            self.found.append("the recording holds the key")
        exchanges = [json.loads(line) for line in text.splitlines()]
        if len(exchanges) < 100:
            self.found.append(f"only {len(exchanges)} exchanges were recorded")
        for exchange in exchanges:
            self.found += self.contract.answer_mistakes(exchange)
            if exchange["status"] < 400:
                self.found += self.contract.request_mistakes(exchange)
