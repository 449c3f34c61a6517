# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the sandbox for everything about notifications and billing."""
import time
from urllib.parse import quote

NOTIFICATION_SUCCESSES = {
    "listNotificationChannels", "createNotificationChannel", "getNotificationChannel", "updateNotificationChannel",
    "deleteNotificationChannel", "listNotificationEventConditions", "listNotificationEvents", "listNotificationProfiles",
    "createNotificationProfile", "getNotificationProfile", "updateNotificationProfile", "deleteNotificationProfile",
    "listNotificationSettings", "createNotificationSetting", "getNotificationSetting", "deleteNotificationSetting",
    "listAutoRechargePreferences", "updateAutoRechargePreferences", "listBillingGroups", "createBillingGroup",
    "getBillingGroup", "updateBillingGroup", "deleteBillingGroup",
}
NOBODY = "00000000-0000-4000-8000-000000000000"
STATUSES = ("enabled", "enable-received", "enable-pending", "enable-submtited", "delete-received", "delete-pending",
            "delete-submitted", "deleted")


def narrowed(**filters):
    """The query of filters: status="enabled" is filter[status][eq]=enabled."""
    return "&".join(f"filter%5B{name}%5D%5Beq%5D={quote(value, safe='')}" for name, value in filters.items())


class NotificationExercise:
    def __init__(self, exercise):
        self.found = exercise.found
        self.ask = exercise.ask

    def run(self):
        for part in (self.lists, self.profiles, self.channels, self.settings, self.asynchronous, self.failing, self.refusals,
                     self.recharge, self.groups):
            part()

    def all(self, path):
        return self.ask("GET", f"{path}?page%5Bsize%5D=250", expect=200)["data"]

    def lists(self):
        self.events = self.all("/notification_events")
        self.conditions = {each["name"]: each["id"] for each in self.all("/notification_event_conditions")}
        self.profile = self.all("/notification_profiles")[0]["id"]
        self.all("/notification_channels")
        listed = self.all("/notification_settings")
        example = next(each for each in listed if "notification_channel_id" in each)
        for path in ("/notification_channels", "/notification_event_conditions", "/notification_settings"):
            for status in STATUSES:
                self.ask("GET", f"{path}?{narrowed(status=status)}", expect=200)
            for kind in ("webhook", "sms", "email", "voice"):
                self.ask("GET", f"{path}?{narrowed(channel_type_id=kind)}", expect=200)
            for record in ("account", "phone_number"):
                self.ask("GET", f"{path}?{narrowed(associated_record_type=record)}", expect=200)
            one = narrowed(notification_channel=example["notification_channel_id"],
                           notification_event_condition_id=example["notification_event_condition_id"],
                           notification_profile_id=example["notification_profile_id"])
            if not self.ask("GET", f"{path}?{one}&page%5Bnumber%5D=1&page%5Bsize%5D=2", expect=200)["data"]:
                self.found.append(f"{path}: nothing is found by what a setting is made of")

    def profiles(self):
        self.made = self.ask("POST", "/notification_profiles", {"name": "Contract"}, expect=200)["data"]["id"]
        self.ask("GET", f"/notification_profiles/{self.made}", expect=200)
        self.ask("PATCH", f"/notification_profiles/{self.made}", {"name": "Contracts"}, expect=200)

    def channels(self):
        self.channel = {}
        for kind, destination in (("sms", "+13125550000"), ("voice", "+13125550000"), ("email", "a@example.com"),
                                  ("webhook", "https://example.com/hook")):
            body = {"channel_type_id": kind, "channel_destination": destination, "notification_profile_id": self.made}
            self.channel[kind] = self.ask("POST", "/notification_channels", body, expect=200)["data"]["id"]
        path = f"/notification_channels/{self.channel['email']}"
        changed = self.ask("PATCH", path, {"channel_destination": "b@example.com"}, expect=200)["data"]
        if self.ask("GET", path, expect=200)["data"] != changed or changed["channel_type_id"] != "email":
            self.found.append("a change of a channel changes what it names and nothing else")

    def wanted(self, condition, kind, **parameters):
        return {"notification_event_condition_id": self.conditions[condition], "notification_profile_id": self.made,
                "notification_channel_id": self.channel[kind],
                "parameters": [{"name": name, "value": value} for name, value in parameters.items()]}

    def settings(self):
        at_once = self.ask("POST", "/notification_settings", self.wanted("below amount", "sms", amount="20.00"), expect=200)
        path = f"/notification_settings/{at_once['data']['id']}"
        if self.ask("GET", path, expect=200) != at_once or at_once["data"]["status"] != "enabled":
            self.found.append("a setting of a condition that isn't asynchronous is enabled at once")
        for_all = self.wanted("below amount", "sms", amount="30.00")
        del for_all["notification_channel_id"]
        self.ask("POST", "/notification_settings", for_all, expect=200)
        self.ask("DELETE", path, expect=200)
        self.ask("GET", path, expect=404)

    def asynchronous(self):
        made = self.ask("POST", "/notification_settings",
                        self.wanted("from phone number", "voice", phone_number="+13125550000"), expect=201)["data"]
        path = f"/notification_settings/{made['id']}"
        if made["status"] != "enable-received":
            self.found.append(f"an asynchronous setting begins as {made['status']}")
        for _ in range(400):
            if self.ask("GET", path, expect=200)["data"]["status"] == "enabled":
                break
            time.sleep(0.02)
        else:
            self.found.append("an asynchronous setting is never enabled")
        if self.ask("DELETE", path, expect=201)["data"]["status"] != "delete-received":
            self.found.append("deleting an asynchronous setting takes a while")
        for _ in range(400):
            if "errors" in self.ask("GET", path):
                break
            time.sleep(0.02)
        else:
            self.found.append("an asynchronous setting is never gone")

    def failing(self):
        """What ends in states that the contract doesn't have."""
        path = f"/notification_channels/{self.channel['webhook']}"
        self.ask("PATCH", path, {"channel_destination": "https://example.invalid/hook"}, expect=200)
        made = self.ask("POST", "/notification_settings", self.wanted("from any number", "webhook"), expect=200)["data"]
        if made["status"] != "enable-failed":
            self.found.append(f"a setting of an unreachable webhook is {made['status']}")
        self.ask("DELETE", f"/notification_settings/{made['id']}", expect=200)

    def refusals(self):
        for good, change in ((self.wanted("below amount", "sms"), {}),
                             (self.wanted("below amount", "sms", amount="much"), {}),
                             (self.wanted("below amount", "voice", amount="1"), {}),
                             (self.wanted("by anybody", "sms"), {"notification_profile_id": self.profile}),
                             (self.wanted("by anybody", "sms"), {"notification_channel_id": NOBODY}),
                             (self.wanted("on one connection", "email", connection_id="1", percent="5"), {})):
            for error in self.ask("POST", "/notification_settings", {**good, **change}, expect=422)["errors"]:
                if not error.get("source", {}).get("pointer"):
                    self.found.append("a refused setting says where it is wrong")
        self.ask("POST", "/notification_channels", {"channel_type_id": "sms", "channel_destination": "a@example.com",
                                                    "notification_profile_id": self.made}, expect=422)
        self.ask("POST", "/notification_profiles", {"name": ""}, expect=422)
        self.ask("DELETE", f"/notification_channels/{self.channel['sms']}", expect=200)
        self.ask("DELETE", f"/notification_profiles/{self.made}", expect=200)
        self.ask("GET", f"/notification_channels/{self.channel['email']}", expect=404)
        for path in ("profiles", "channels", "settings"):
            for method in ("GET", "PATCH", "DELETE"):
                if (path, method) != ("settings", "PATCH"):
                    self.ask(method, f"/notification_{path}/{NOBODY}", {} if method == "PATCH" else None, expect=404)
            self.ask("GET", f"/notification_{path}?page%5Bsize%5D=251", expect=422)
        self.ask("GET", "/notification_settings?filter%5Bstatus%5D%5Beq%5D=on", expect=422)
        self.ask("GET", "/notification_events?filter%5Bname%5D%5Beq%5D=a", expect=400)

    def recharge(self):
        path = "/payment/auto_recharge_prefs"
        before = self.ask("GET", path, expect=200)["data"]
        changed = self.ask("PATCH", path, {"threshold_amount": "104.00", "recharge_amount": "50", "enabled": False,
                                           "invoice_enabled": False, "preference": "ach"}, expect=200)["data"]
        if self.ask("GET", path, expect=200)["data"] != changed or changed["recharge_amount"] != "50.00":
            self.found.append("changed preferences of auto recharge are not what was sent")
        self.ask("PATCH", path, {"recharge_amount": before["recharge_amount"]}, expect=200)
        for wrong in ({"threshold_amount": "0"}, {"recharge_amount": "1.234"}, {"preference": "cash"}, {"enabled": "no"}):
            self.ask("PATCH", path, wrong, expect=422)
        balance = self.ask("GET", "/balance", expect=200)["data"]
        cents = {name: round(float(balance[name]) * 100) for name in ("available_credit", "balance", "credit_limit")}
        if cents["available_credit"] != cents["balance"] + cents["credit_limit"]:
            self.found.append("what is available is the balance and the credit limit")

    def groups(self):
        self.ask("GET", "/billing_groups?page%5Bnumber%5D=2&page%5Bsize%5D=2", expect=200)
        made = self.ask("POST", "/billing_groups", {"name": "Contract"}, expect=200)["data"]["id"]
        path = f"/billing_groups/{made}"
        self.ask("GET", path, expect=200)
        self.ask("PATCH", path, {"name": "Contracts"}, expect=200)
        for wrong in ("", "Contracts", "x" * 256):
            self.ask("POST", "/billing_groups", {"name": wrong}, expect=422)
        if not self.ask("DELETE", path, expect=200)["data"]["deleted_at"]:
            self.found.append("a deleted billing group says when")
        for method in ("GET", "PATCH", "DELETE"):
            self.ask(method, path, {} if method == "PATCH" else None, expect=404)
