// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/WordTables.h"

QStringView WordTables::dimensions()
{
    return uR"(
dimension country: country, country code, countries, destination country, destination, destinations, country of destination, target country, land, länder, ländern, landes, zielland, zielländer, zielländern, ländercode, landesvorwahl, ländervorwahl, empfängerland, nation, countrys, country iso, iso country
dimension sourcecountry: source country, source country code, origin country, originating country, country of origin, origin, calling country, herkunftsland, ursprungsland, quellland, herkunftsländer, herkunftsländern
dimension carrier: carrier, carriers, normalized carrier, normalised carrier, network operator, mobile operator, operator, mobile network, provider network, mobile carrier, network, telco, netzbetreiber, netzbetreibern, mobilfunkanbieter, mobilfunkbetreiber, netz, netzen, anbieter, anbietern, carriern
dimension numbertype: number type, tn type, phone number type, type of number, numbertype, nummerntyp, nummerntypen, nummernart, rufnummerntyp, rufnummernart, rufnummerntypen
dimension sourcenumbertype: source number type, source tn type, caller number type, originating number type
dimension profile: profile, messaging profile, profil, profile id, profilen, messaging profil, nachrichtenprofil, verify profile
dimension outboundprofile: outbound profile, outbound voice profile, ovp, ausgehendes profil
dimension connection: connection, sip connection, trunk, connection id, sip trunk name, verbindung, verbindungen, trunks, sip verbindung, sip verbindungen, anschluss, anschlüsse, anschlüssen
dimension application: application, app, fax application, voice application, texml application, anwendung, anwendungen, applikation, applikationen
dimension tag: tag, tags, label, schlagwort, schlagworten, schlagwörter, schlagwörtern
dimension status: status, delivery status, message status, statuses, zustellstatus, sendestatus
dimension billinggroup: billing group, billing group id, cost center, cost centre, abrechnungsgruppe, abrechnungsgruppen, kostenstelle, kostenstellen
dimension direction: direction, traffic direction, call direction, message direction, in out, richtung, richtungen, verkehrsrichtung, anrufrichtung
dimension sim: sim, sim card, simcard, sim karte, sim karten, simkarte, simkarten, sim card id, individual sim, iccid
dimension simgroup: sim group, sim card group, simcard group, sim gruppe, sim gruppen, simkartengruppe, sim kartengruppe
dimension model: model, ai model, llm model, language model, modell, modelle, modellen, sprachmodell, sprachmodelle, ki modell
dimension currency: currency, currencies, währung, währungen
dimension calltype: call type, type of call, calltype, anruftyp, anruftypen, anrufart, gesprächstyp
dimension productname: product name, sender type, type of sender, sender id type, absendertyp, produktname, product type
dimension messagetype: message type, type of message, nachrichtentyp, nachrichtenart, nachrichtentypen, sms type
dimension user: user, users, user id, benutzer, nutzer
dimension engine: engine, transcription engine, speech engine
dimension voice: voice name, voice model, stimme, stimmen
dimension bucket: bucket, bucket name, buckets
dimension room: room, rooms, raum, räume, räumen
dimension region: region, regions, regionen, data center
dimension number: phone number, telephone number, telefonnummer, rufnummer, rufnummern, telefonnummern, nummer, caller id, tn
dimension language: language, languages, sprache, sprachen
flag short_duration_call: short duration call, short duration, short duration calls, short call, short calls, sdc, kurze anrufe, kurzer anruf, kurzen anrufe, kurzen anrufen, kurzanruf, kurzanrufe, kurzanrufen, kurze gespräche, kurzgespräche, short duration call flag, whether short duration, kurze
entity calls@sip-trunking call-control: short duration calls, short calls, short call, short duration call, kurze anrufe, kurzen anrufe, kurzen anrufen, kurzanruf, kurzanrufe, kurzanrufen, kurze gespräche, kurzgespräche, local call, local calls, ortsgespräche, lokale anrufe
flag is_local_calling: local calling, local call, local calls, ortsgespräche, lokale anrufe, is local calling
value direction=outbound: outbound, outgoing, out bound, outward, sent, sent out, sending, send out, we sent, did we send, we send, have we sent, terminating, ausgehend~, gesendet~, verschickt~, versendet~, versandt~, abgehend~, outbounds
value direction=inbound: inbound, incoming, in bound, inward, received, receive, receiving, we received, did we receive, did we get, we receive, have we received, we got, eingehend~, empfangen~, erhalten~, eingegangen~, ankommend~, inbounds
value direction=inbound direction=outbound: in and outbound, inbound outbound, ein und ausgehend~
value status=delivered: delivered, successfully delivered, zugestellt~, erfolgreich zugestellt~, ausgeliefert~
value status=delivery_failed: failed, undelivered, delivery failed, fehlgeschlagen~, nicht zugestellt~, unzustellbar~, failed to deliver, not delivered, failing, delivery failure
value status=delivery_unconfirmed: unconfirmed, delivery unconfirmed, unbestätigt~, nicht bestätigt~
value status=sending_failed: sending failed, failed to send
value product_name=alphanumeric_id: alphanumeric, alphanumeric id, alphanumeric sender id, alphanumeric sender, alpha sender, alphanumerisch~
value message_type=SMS: sms only, only sms, nur sms
)";
}
