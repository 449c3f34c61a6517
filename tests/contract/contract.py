# SPDX-License-Identifier: GPL-3.0-or-later
"""The OpenAPI file of the API, asked about single exchanges: what is wrong with them, in plain words."""
import json
import re
from urllib.parse import unquote_plus

import jsonschema

# The notes on the wire: fields that are typed as never null, and arrive as null all the same.
NULL_ON_THE_WIRE = {
    "client_state", "max_destination_rate", "channel_limit", "sip_subdomain", "outbound_voice_profile_id",
    "tags", "billing_group_id",
    # What hasn't happened yet to a room session, participant, recording or composition.
    "ended_at", "left_at", "completed_at", "started_at", "duration_secs", "size_mb", "context",
}
# Fields that the documentation's samples show and its schemas leave out; one of them is misspelled there.
IN_SAMPLES_ONLY = {"video_codecs", "recort_type"}
# States of notification settings that nobody documented, which the sandbox plays so that the console knows what to do.
UNDOCUMENTED_STATES = {"enable-failed", "delete-failed"}
# The contract allows any of its kinds of detail record everywhere. These types have one of their own; the others, calls
# among them, have fields that it doesn't list.
RECORD_SCHEMAS = {
    "messaging": "MessageDetailRecord", "conference": "ConferenceDetailRecord",
    "conference-participant": "ConferenceParticipantDetailRecord", "amd": "AmdDetailRecord",
    "verify": "VerifyDetailRecord", "wireless": "SimCardUsageDetailRecord", "media_storage": "MediaStorageDetailRecord",
}


class Contract:
    def __init__(self, file_name):
        with open(file_name, encoding="utf-8") as file:
            self.document = json.load(file)
        self.operations = {}
        for path, item in self.document["paths"].items():
            for method, operation in item.items():
                if method in ("get", "post", "put", "patch", "delete"):
                    parameters = item.get("parameters", []) + operation.get("parameters", [])
                    self.operations[(method.upper(), path)] = dict(operation, parameters=parameters)

    def resolve(self, node):
        """The node behind a reference; its own keywords stay beside it."""
        while isinstance(node, dict) and "$ref" in node:
            target = self.document
            for step in node["$ref"].lstrip("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    def operation(self, method, path):
        """(template, operation) of "/v2/faxes/1", a literal path before one with parameters."""
        path = path[3:] if path.startswith("/v2/") else path
        found = []
        for (known_method, template), operation in self.operations.items():
            pattern = re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(template))
            if known_method == method and re.fullmatch(pattern, path):
                found.append((template.count("{"), template, operation))
        return min(found, key=lambda each: each[:2])[1:] if found else None

    # -- schemas

    def mistakes(self, schema, value, where):
        """Everything about the value that the schema doesn't allow, undocumented fields among it."""
        whole = {**schema, "components": self.document["components"]}
        validator = jsonschema.Draft202012Validator(whole, format_checker=jsonschema.FormatChecker())
        found = []
        for error in validator.iter_errors(value):
            path = [str(step) for step in error.absolute_path]
            if error.validator in ("type", "enum") and error.instance is None and path and path[-1] in NULL_ON_THE_WIRE:
                continue
            # The prose allows it in place of ids: all recordings of the session.
            if error.validator == "format" and error.instance == "*" and "video_sources" in path:
                continue
            if error.validator == "enum" and "enable-submtited" in error.validator_value and \
                    error.instance in UNDOCUMENTED_STATES:
                continue
            found.append(f"{where}{'.'.join([''] + path)}: {error.message[:200]}")
        return found + self.undocumented(schema, value, where)

    def undocumented(self, schema, value, where):
        if schema.get("$ref", "").endswith("/DetailRecord"):
            kind = RECORD_SCHEMAS.get(value.get("record_type")) if isinstance(value, dict) else None
            return self.mistakes({"$ref": "#/components/schemas/" + kind}, value, where) if kind else []
        schema = self.resolve(schema)
        if isinstance(value, list):
            return [mistake for index, item in enumerate(value)
                    for mistake in self.undocumented(schema.get("items", {}), item, f"{where}[{index}]")]
        if not isinstance(value, dict):
            return []
        properties, is_open = self.properties(schema)
        found = []
        for name, inner in value.items():
            if name in properties:
                found += self.undocumented(properties[name], inner, f"{where}.{name}")
            elif not is_open and name not in IN_SAMPLES_ONLY:
                found.append(f"{where}.{name}: the contract has no such field")
        return found

    def properties(self, schema):
        """The properties of an object, those of its parts too, and whether it may have others."""
        properties = dict(schema.get("properties", {}))
        is_open = "additionalProperties" in schema and schema["additionalProperties"] is not False
        for key in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(key, []):
                inner, inner_open = self.properties(self.resolve(part))
                properties.update(inner)
                is_open = is_open or inner_open
        return properties, is_open or not properties

    # -- exchanges

    def request_mistakes(self, exchange):
        where = f"{exchange['method']} {exchange['path']}"
        known = self.operation(exchange["method"], exchange["path"])
        if not known:
            return [f"{where}: the contract has no such operation"]
        operation = known[1]
        return self.query_mistakes(operation, exchange["query"], where) + self.body_mistakes(operation, exchange, where)

    def query_mistakes(self, operation, query, where):
        parameters = {}
        for parameter in map(self.resolve, operation["parameters"]):
            if parameter["in"] == "query":
                parameters[parameter["name"]] = parameter
                if "x-documented-name" in parameter.get("schema", {}):
                    parameters[parameter["schema"]["x-documented-name"]] = parameter
        has_open_filter = any("x-open-filter" in each for each in [operation, *parameters.values()])
        found = []
        given = set()
        for item in filter(None, query.split("&")):
            if "+" in item:
                found.append(f"{where}: a bare + in the query is a space: {item}")
            name, _, value = (unquote_plus(part) for part in item.partition("="))
            given.add(name)
            is_open = has_open_filter and name.startswith("filter[")
            if name in parameters:
                found += self.value_mistakes(parameters[name].get("schema", {}), value, f"{where} {name}")
            elif not is_open:
                found.append(f"{where}: the contract has no query parameter {name}")
        missing = [name for name, each in parameters.items() if each.get("required") and name not in given]
        return found + [f"{where}: {name} is missing" for name in missing]

    def value_mistakes(self, schema, text, where):
        """A value of the query or of a form, which is always text there."""
        schema = self.resolve(schema)
        kinds = schema.get("type", "string")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        value = text
        if "array" in kinds:
            value = text.split(",")
        elif "integer" in kinds and re.fullmatch(r"-?\d+", text):
            value = int(text)
        elif "number" in kinds and re.fullmatch(r"-?\d+(\.\d+)?", text):
            value = float(text)
        elif "boolean" in kinds and text in ("true", "false"):
            value = text == "true"
        return self.mistakes(schema, value, where)

    def body_mistakes(self, operation, exchange, where):
        body = exchange["body"]
        described = self.resolve(operation.get("requestBody", {}))
        if not described:
            return [f"{where}: a body where none belongs"] if body else []
        kind = exchange["content_type"]
        if kind not in described["content"]:
            return [f"{where}: sent as {kind!r}"] if body is not None or described.get("required") else []
        schema = self.resolve(described["content"][kind]["schema"])
        if kind != "multipart/form-data":
            return self.mistakes(schema, body, where)
        found = [f"{where}: {name} is missing" for name in schema.get("required", []) if name not in (body or {})]
        for name, text in (body or {}).items():
            if name not in schema["properties"]:
                found.append(f"{where}: the form has no field {name}")
            elif self.resolve(schema["properties"][name]).get("format") != "binary":
                found += self.value_mistakes(schema["properties"][name], text, f"{where} {name}")
        return found

    def answer_mistakes(self, exchange):
        where = f"{exchange['method']} {exchange['path']} -> {exchange['status']}"
        known = self.operation(exchange["method"], exchange["path"])
        responses = known[1]["responses"] if known else {}
        status = str(exchange["status"])
        if status not in responses and exchange["status"] < 400:
            return [f"{where}: this status is not documented"]
        # What isn't documented is an error in the common envelope.
        fallback = {"$ref": "#/components/responses/UnexpectedError"}
        response = self.resolve(responses.get(status, responses.get("default", fallback)))
        if exchange["response"] is None and "text/csv" in response.get("content", {}):
            return []
        content = response.get("content", {}).get("application/json")
        if not content:
            return [f"{where}: an answer where none belongs"] if exchange["response"] is not None else []
        return self.mistakes(content["schema"], exchange["response"], where)

    def webhook_mistakes(self, event):
        kind = event.get("data", {}).get("event_type", "")
        webhook = self.document["webhooks"].get(kind)
        if not webhook:
            return [f"webhook {kind}: the contract has no such event"]
        schema = webhook["post"]["requestBody"]["content"]["application/json"]["schema"]
        return self.mistakes(schema, event, f"webhook {kind}")
