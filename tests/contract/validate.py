#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the sandbox and recorded exchanges against the OpenAPI file of the API.

validate.py [--contract FILE] [--sandbox PROGRAM] [--tour PROGRAM] [--recording FILE…]

The contract is the file that the environment variable SIGNALBOX_CONTRACT names; without one there is nothing to hold
against, and the result is 77, which CTest counts as skipped. With --sandbox that program is started and every
operation it implements is asked, for each status. With --tour that program walks its panes on the demo account, and
everything that it asked and was answered is looked at. A recording is what the sandbox writes to SIGNALBOX_RECORD.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile


def validate_recording(contract, file_name):
    found, number = [], 0
    with open(file_name, encoding="utf-8") as file:
        for line in filter(str.strip, file):
            exchange = json.loads(line)
            number += 1
            found += contract.request_mistakes(exchange) + contract.answer_mistakes(exchange)
    if number == 0:
        found.append(f"{file_name}: nothing was recorded")
    print(f"{file_name}: {number} exchanges")
    return found


def validate_tour(contract, program):
    with tempfile.TemporaryDirectory() as folder:
        recording = os.path.join(folder, "recording.jsonl")
        environment = dict(os.environ, SIGNALBOX_RECORD=recording, QT_QPA_PLATFORM="offscreen")
        tour = subprocess.run([program, "--sandbox", "--tour", os.path.join(folder, "tour")], env=environment,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=240)
        failed = [f"the tour ended with {tour.returncode}:\n{tour.stdout}"] if tour.returncode else []
        return failed + validate_recording(contract, recording)


def self_test(contract):
    """What is wrong must be found, or nothing here means anything."""
    good = {"method": "GET", "path": "/v2/faxes", "query": "filter%5Bto%5D%5Beq%5D=%2B1312", "content_type": "",
            "body": None, "status": 200,
            "response": {"data": [{"status": "queued", "client_state": None}],
                         "meta": {"page_number": 1, "total_pages": 1}}}
    bad = [dict(good, query="filter%5Bto%5D=1"), dict(good, query="filter%5Bto%5D%5Beq%5D=+1312"),
           dict(good, query="page%5Bnumber%5D=0"), dict(good, path="/v2/facsimiles"), dict(good, status=201),
           dict(good, response={"data": []}),
           dict(good, response={"data": [{"status": "sent"}], "meta": good["response"]["meta"]}),
           dict(good, response={"data": [{"status": None}], "meta": good["response"]["meta"]}),
           dict(good, response={"data": [{"pages": 3}], "meta": good["response"]["meta"]}),
           dict(good, method="POST", query="", content_type="application/json", body={"to": "+1312"}),
           dict(good, method="POST", query="", content_type="multipart/form-data",
                body={"connection_id": "1", "from": "+1", "to": "+2", "contents": "a.pdf", "monochrome": "yes"})]
    check = lambda exchange: contract.request_mistakes(exchange) + contract.answer_mistakes(exchange)
    found = [f"self-test: a good exchange was refused: {mistake}" for mistake in check(good)]
    return found + [f"self-test: nothing was found wrong with {exchange}" for exchange in bad if not check(exchange)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--contract", default=os.environ.get("SIGNALBOX_CONTRACT", ""))
    parser.add_argument("--sandbox")
    parser.add_argument("--tour")
    parser.add_argument("--recording", nargs="*", default=[])
    arguments = parser.parse_args()
    if not arguments.contract:
        print("SIGNALBOX_CONTRACT names no OpenAPI file: skipped")
        return 77
    from contract import Contract
    contract = Contract(arguments.contract)
    found = self_test(contract)
    if arguments.sandbox:
        from exercise import Exercise
        found += Exercise(contract, arguments.sandbox).run()
    if arguments.tour:
        found += validate_tour(contract, arguments.tour)
    for recording in arguments.recording:
        found += validate_recording(contract, recording)
    for mistake in dict.fromkeys(found):
        print(mistake)
    print(f"{len(found)} mistakes")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
