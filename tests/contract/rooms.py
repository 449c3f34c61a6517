# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the sandbox for everything about video rooms."""
import time
from datetime import datetime, timezone
from urllib.parse import quote

ROOM_SUCCESSES = {
    "listRooms", "createRoom", "getRoom", "updateRoom", "deleteRoom", "listSessionsOfRoom", "listRoomSessions",
    "getRoomSession", "endRoomSession", "kickRoomSessionParticipants", "muteRoomSessionParticipants",
    "unmuteRoomSessionParticipants", "listRoomSessionParticipants", "listRoomParticipants", "getRoomParticipant",
    "listRoomRecordings", "bulkDeleteRoomRecordings", "getRoomRecording", "deleteRoomRecording", "listRoomCompositions",
    "createRoomComposition", "getRoomComposition", "deleteRoomComposition", "createRoomClientToken",
    "refreshRoomClientToken",
}
NOBODY = "00000000-0000-4000-8000-000000000000"


def narrowed(**filters):
    """The query of filters: active="true" is filter[active]=true."""
    return "&".join(f"filter%5B{name}%5D={quote(value, safe='')}" for name, value in filters.items())


class RoomExercise:
    def __init__(self, exercise):
        self.exercise = exercise
        self.ask = exercise.ask

    def run(self):
        self.today = datetime.now(timezone.utc).date().isoformat()
        for part in (self.rooms, self.sessions, self.recordings, self.compositions, self.tokens, self.refusals):
            part()

    def days(self, path, *fields):
        for field in fields:
            for comparison in ("eq", "gte", "lte"):
                self.ask("GET", f"{path}?filter%5B{field}%5D%5B{comparison}%5D={self.today}", expect=200)

    def rooms(self):
        self.days("/rooms", "date_created_at", "date_updated_at")
        self.ask("GET", "/rooms?page%5Bsize%5D=250&include_sessions=true", expect=200)
        body = {"unique_name": "Contract", "max_participants": 2, "enable_recording": True, "webhook_timeout_secs": 25,
                "webhook_event_url": "https://example.com/a", "webhook_event_failover_url": "https://example.com/b"}
        self.room = self.ask("POST", "/rooms", body, expect=201)["data"]["id"]
        self.ask("GET", f"/rooms?{narrowed(unique_name='Contract')}", expect=200)
        self.ask("GET", f"/rooms/{self.room}?include_sessions=true", expect=200)
        changed = self.ask("PATCH", f"/rooms/{self.room}", {"max_participants": 50}, expect=200)["data"]
        if changed["max_participants"] != 50 or changed["webhook_timeout_secs"] != 25:
            self.exercise.found.append("a change of a room changes what it names and nothing else")

    def sessions(self):
        for path in ("/room_sessions", f"/rooms/{self.room}/sessions"):
            self.days(path, "date_created_at", "date_updated_at", "date_ended_at")
        active = self.ask("GET", f"/room_sessions?{narrowed(active='true')}&include_participants=true&page%5Bsize%5D=250",
                          expect=200)["data"]
        busy = max(active, key=lambda session: sum(each["left_at"] is None for each in session["participants"]))
        self.ask("GET", f"/room_sessions?{narrowed(active='false', room_id=busy['room_id'])}", expect=200)
        path = f"/room_sessions/{busy['id']}"
        self.ask("GET", f"{path}?include_participants=true", expect=200)
        for participants in ("/room_participants", f"{path}/participants"):
            self.days(participants, "date_joined_at", "date_updated_at", "date_left_at")
        self.ask("GET", f"/room_participants?{narrowed(session_id=busy['id'], context='Lena')}", expect=200)
        present = [each["id"] for each in busy["participants"] if each["left_at"] is None]
        self.ask("GET", f"/room_participants/{present[0]}", expect=200)
        for action in ("mute", "unmute", "kick"):
            self.ask("POST", f"{path}/actions/{action}", {"participants": present[:1]}, expect=200)
            self.ask("POST", f"{path}/actions/{action}", {"participants": "all", "exclude": present[1:]}, expect=200)
            self.ask("POST", f"{path}/actions/{action}", {"participants": [NOBODY]}, expect=422)
        for _ in range(200):
            if self.ask("GET", f"/room_participants/{present[0]}", expect=200)["data"]["left_at"]:
                break
            time.sleep(0.02)
        else:
            self.exercise.found.append("who was kicked never leaves")
        self.ask("POST", f"{path}/actions/end", expect=200)
        self.ask("POST", f"{path}/actions/end", expect=422)
        self.ask("POST", f"{path}/actions/kick", {"participants": "all"}, expect=422)

    def recordings(self):
        self.days("/room_recordings", "date_started_at", "date_ended_at")
        videos = self.ask("GET", "/room_recordings?page%5Bsize%5D=250&" + narrowed(type="video", status="completed"),
                          expect=200)["data"]
        self.video = videos[-1]
        last = videos[0]
        narrow = narrowed(room_id=last["room_id"], session_id=last["session_id"], participant_id=last["participant_id"],
                          duration_secs=str(last["duration_secs"]), type="video", status="completed")
        self.ask("GET", f"/room_recordings?{narrow}", expect=200)
        self.ask("GET", f"/room_recordings/{last['id']}", expect=200)
        deleted = self.ask("DELETE", f"/room_recordings?{narrow}&page%5Bsize%5D=5", expect=201)["data"]
        if deleted != {"room_recordings": 1}:
            self.exercise.found.append(f"one recording was to be deleted, not {deleted}")
        self.ask("GET", f"/room_recordings/{last['id']}", expect=404)
        self.ask("DELETE", f"/room_recordings/{videos[1]['id']}", expect=204)

    def compositions(self):
        self.days("/room_compositions", "date_created_at")
        layout = {"stage": {"x_pos": 0, "y_pos": 0, "width": 640, "height": 480, "z_pos": 0, "max_rows": 2, "max_columns": 2,
                            "video_sources": ["*"]},
                  "side": {"x_pos": 640, "video_sources": [self.video["id"]]}}
        body = {"session_id": self.video["session_id"], "format": "mp4", "resolution": "800x600", "video_layout": layout,
                "webhook_event_url": "https://example.com/a", "webhook_timeout_secs": 5}
        made = self.ask("POST", "/room_compositions", body, expect=202)["data"]["id"]
        for _ in range(200):
            if self.ask("GET", f"/room_compositions/{made}", expect=200)["data"]["status"] == "completed":
                break
            time.sleep(0.02)
        else:
            self.exercise.found.append("a composition is never completed")
        for status in ("completed", "processing", "enqueued"):
            self.ask("GET", f"/room_compositions?{narrowed(status=status, session_id=body['session_id'])}", expect=200)
        self.ask("DELETE", f"/room_compositions/{made}", expect=204)
        self.ask("POST", "/room_compositions", dict(body, resolution="1280x1280"), expect=422)

    def tokens(self):
        root = f"/rooms/{self.room}/actions"
        pair = self.ask("POST", f"{root}/generate_join_client_token",
                        {"token_ttl_secs": 60, "refresh_token_ttl_secs": 600}, expect=201)["data"]
        self.ask("POST", f"{root}/refresh_client_token", {"refresh_token": pair["refresh_token"], "token_ttl_secs": 60},
                 expect=201)
        self.ask("POST", f"{root}/refresh_client_token", {"refresh_token": pair["token"]}, expect=422)
        self.ask("POST", f"{root}/generate_join_client_token", {"token_ttl_secs": 9}, expect=422)

    def refusals(self):
        self.ask("POST", "/rooms", {"unique_name": "Contract"}, expect=422)
        self.ask("DELETE", f"/rooms/{self.room}", expect=204)
        for method, path in (("GET", f"/rooms/{self.room}"), ("PATCH", f"/rooms/{self.room}"),
                             ("DELETE", f"/rooms/{self.room}"), ("GET", f"/rooms/{self.room}/sessions"),
                             ("GET", f"/room_sessions/{NOBODY}"), ("POST", f"/room_sessions/{NOBODY}/actions/end"),
                             ("GET", f"/room_sessions/{NOBODY}/participants"), ("GET", f"/room_participants/{NOBODY}"),
                             ("GET", f"/room_recordings/{NOBODY}"), ("DELETE", f"/room_recordings/{NOBODY}"),
                             ("GET", f"/room_compositions/{NOBODY}"), ("DELETE", f"/room_compositions/{NOBODY}"),
                             ("POST", f"/rooms/{NOBODY}/actions/generate_join_client_token")):
            self.ask(method, path, {} if method in ("POST", "PATCH") else None, expect=404)
        for path in ("/rooms?page%5Bsize%5D=251", "/room_sessions?filter%5Bactive%5D=1",
                     "/room_recordings?filter%5Broom_id%5D=1", "/rooms?filter%5Bdate_created_at%5D%5Beq%5D=yesterday"):
            self.ask("GET", path, expect=422)
        self.ask("GET", "/rooms?filter%5Bactive%5D=true", expect=400)
