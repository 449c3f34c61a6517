// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/WordTables.h"

// Only the lines of products that /options lists count as products; the others are known to be something
// else.
QStringView WordTables::products()
{
    return uR"(
product sip-trunking: sip trunking, sip trunk, sip, elastic sip, elastic sip trunking, elastic sip trunk, elastic trunking, trunking, siptrunk, siptrunking, sip voice, sip telephony, sip telefonie, sip verbindung
product messaging: messaging, sms, text messaging, texting, text message, textmessage, message, text, messaging api, sms api, nachricht, nachrichten, kurznachricht, kurznachrichten, textnachricht, textnachrichten, messages, sms messages, sms nachrichten, sms messaging, sms text message, sms text, texted, gesimst
product call-control: call control, voice api, programmable voice, callcontrol, call control api, programmable call, sprach api, texml, call control voice
product wireless: wireless, iot, sim, sim card, simcard, cellular, mobile data, iot sim, iot sim card, esim, wireless sim, mobilfunk, sim karte, sim karten, simkarte, simkarten, mobilfunkdaten, mobile daten
product cloud-storage: cloud storage, object storage, storage bucket, s3 storage, cloudstorage, cloud speicher, cloudspeicher, objektspeicher
product inference: inference, ai inference, llm, llm inference, ai, artificial intelligence, inferencing, inference api, inferenz, ki inferenz, ki, llm nutzung, inference endpoint
product verify-2fa: verify 2fa, verify, 2fa, two factor, two factor authentication, two factor auth, verify api, verification, verifications, otp, otps, one time password, one time passcode, verifizierung, verifizierungen, verifikation, verifikationen, zwei faktor authentifizierung, zwei faktor, number verification
product fax-api: fax api, fax, faxing, programmable fax, telefax, fax service, faxes, faxe, faxen, faxdienst, fax message, faxversand, fax traffic, faxed, gefaxt
product webrtc: webrtc, web rtc
product cps: cps, calls per second, call per second, anrufe pro sekunde, gesprache pro sekunde
product conference: conference, conferencing, conference call, conference api, audio conference, konferenz, konferenzen, telefonkonferenz, telefonkonferenzen, konferenzschaltung, conferences
product programmable-video: programmable video, video api, video, video room, video call, video conferencing, video, videokonferenz, video raum, video raume
product call-control-features: call control features, call control feature, voice api feature, call feature
product customer-service-record: customer service record, csr, csr record, csr lookup
product media-streaming: media streaming, media stream, mediastreaming, medienstreaming, streaming, stream
product noise-suppression: noise suppression, noise cancellation, noise cancelling, noise canceling, noise reduction, rauschunterdruckung, gerauschunterdruckung
product text-to-speech: text to speech, tts, text2speech, speech synthesis, sprachsynthese, sprachausgabe
product speech-to-text: speech to text, stt, speech2text, speech recognition, transcription, spracherkennung, transkription, transkriptionen, transkript
product recording: recording, call recording, recordings, voice recording, aufnahme, aufnahmen, aufzeichnung, aufzeichnungen, anrufaufzeichnung, anrufaufzeichnungen, gesprachsaufzeichnung, gesprachsaufzeichnungen, anrufaufnahmen, mitschnitt, mitschnitte
product forking: forking, media forking, call forking
product media-storage: media storage, medienspeicher, media speicher
product amd: amd, answering machine detection, voicemail detection, answering machine, machine detection, anrufbeantwortererkennung, anrufbeantworter erkennung
product branded-calling: branded calling, branded call
product siprec: siprec, siprec client
product number-lookup: number lookup, lookup api, carrier lookup, cnam
product whatsapp: whatsapp, whats app
product rcs: rcs
product phone-numbers: phone numbers, did numbers, rufnummern, telefonnummern
product ai-assistant: ai assistant, voice assistant, ai agent, voice ai, ki assistent
product e911: e911, 911, emergency calling
product 10dlc: 10dlc, 10 dlc
product microsoft-teams: microsoft teams, ms teams, teams, operator connect
product networking: networking, cloud vpn, vpn, global ip
product flow: telnyx flow, flows
product mms: mms, picture message, multimedia message
product embeddings: embeddings, embedding
product audit-logs: audit log
product number-porting: porting, port request, number porting
group sip-trunking call-control: voice, telephony, voice traffic, telefonie, sprachtelefonie, sprache, phone, telephone, voip, calling, sprachdienste, telefon, sprach
group cloud-storage media-storage: storage, speicher
group text-to-speech speech-to-text: speech
group media-streaming media-storage forking: media, medien
entity calls@sip-trunking call-control: call, phone call, voice call, telephone call, anruf, anrufe, anrufen, anrufs, gesprach, gesprache, gesprachen, telefonat, telefonate, telefonaten, telefongesprach, telefongesprache, sprachanruf, sprachanrufe
entity calls@call-control: programmable call
entity calls@sip-trunking: sip trunk call

entity calls@programmable-video: video call
entity calls@conference: conference call
entity messages@messaging: message, sms, text, text message, textmessage, nachricht, nachrichten, kurznachricht, kurznachrichten, textnachricht, textnachrichten, sms nachrichten, sms message, sms text message, sms text
entity faxes@fax-api: faxes, faxe, faxen, fax message
entity items@recording: recordings, call recordings, aufnahmen, aufzeichnungen, anrufaufzeichnungen, gesprachsaufzeichnungen, mitschnitte
entity items@conference: conferences, konferenzen, telefonkonferenzen
entity items@verify-2fa: verifications, otps, verifizierungen, verifikationen
entity items@speech-to-text: transcriptions, transkriptionen
entity items@customer-service-record: csrs, customer service records, csr lookups
entity requests@: request, api request, anfrage, anfragen, api anfragen
usage: usage, usages, usage data, usage statistics, usage stats, usage figures, usage numbers, usage details, usage metrics, usage report, usage reports, usage information, usage summary, usage overview, statistics, stats, all metrics, every metric, utilization, utilisation, consumption, activity, nutzung, nutzungsdaten, verbrauch, verbrauchsdaten, nutzungszahlen, nutzungsbericht, nutzungsstatistik, auslastung, alle metriken, alle kennzahlen, alle werte, verbrauchswerte, nutzungswerte, statistik, statistiken, everything
)";
}
