// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/WordTables.h"

QStringView WordTables::metrics()
{
    return uR"(
metric cost: cost, costs, spend, spends, spending, spent, expense, expenditure, charge, charges, charged, bill, billed, billing, bills, paid, pay, paying, money, amount, dollars, costing, did we spend, spend money, cost us, fee total, outlay, outgoings, usage cost, usage costs, usage spend, usage charges
metric cost: kosten, kostet, kostete, gekostet, ausgaben, ausgegeben, ausgabe, betrag, betrage, aufwand, aufwendungen, gezahlt, bezahlt, zahlen wir, geld, berechnet, koste, kosteten, gebuhren, nutzungskosten, verbrauchskosten, unkosten
metric fee: carrier fee, carrier charge, carrier surcharge, carrier pass through, carrier passthrough, carrier pass through fee, passthrough fee, pass through fee, netzbetreibergebuhr, netzbetreibergebuhren, carriergebuhren, carrier gebuhren, anbietergebuhren
metric attempted: attempted, attempted call, attempt, call attempt, calls attempted, calls we attempted, attempts, tried calls, dialed calls, dialled calls, versucht~, versucht~ anrufe, anrufversuch, anrufversuche, versuche, versuchte gesprache
metric connected: connected, connected call, calls connected, answered, answered call, calls answered, established calls, verbunden~, verbunden~ anrufe, angenommen~, beantwortet~, verbundene gesprache, zustande gekommen~
metric completed: completed, completed call, calls completed, finished calls, abgeschlossen~, abgeschlossen~ anrufe, beendet~
metric duration: duration, durations, call duration, talk time, talktime, talk minutes, air time, airtime, call time, call second, call minute, minute, second, sec, secs, call sec, total duration, call length, voice minute, minutes of use, mou, minutes used, seconds, call lengths, length of calls, hours of calls, time on calls
metric duration: dauer, gesprachsdauer, anrufdauer, minuten, sekunden, gesprachsminuten, anrufminuten, gesprachszeit, sprechzeit, gesprachssekunden, anrufsekunden, sprachminuten, telefonminuten, anrufzeit
metric billed: billed sec, billed second, billed minute, billed duration, billed time, billable second, billable minute, billable time, billable duration, minutes billed, seconds billed, time billed, charged minute, charged second, billing seconds, billing minutes, invoiced minutes, billed call minutes, billed call seconds, billed talk time
metric billed: billable, abgerechnet~, abrechenbar~, abgerechnet~ sekunden, abgerechnet~ minuten, abgerechnet~ zeit, abgerechnet~ dauer, berechnet~ minuten, berechnet~ sekunden, berechnet~ dauer, abrechnungsminuten, abrechnungssekunden, abgerechnet~ gesprachsminuten, abrechenbar~ minuten, abrechenbar~ sekunden
metric data: mobile data, mobile datennutzung, mobile daten, mobile data consumption, data usage, data consumption, data volume, data traffic, data, data used, used data, mobile data usage, data consumed, amount of data, volume of data, data transfer, data transferred, bytes, gigabytes, megabytes, gb, mb, gbs, mbs, data usage amount, daten, datenverbrauch, datennutzung, datenvolumen, datenmenge, datentransfer, datenverkehr
metric uplink: upload, uplink, upload data, uplink data, uploaded data, uploads, data uploaded, upload volume, hochgeladen~ daten, upload daten, uplink daten
metric downlink: download volume, downlink, download data, downlink data, downloaded data, data downloaded, downloads, heruntergeladen~ daten, download daten, downlink daten
metric pages: page, page count, fax page, pages faxed, seite, seiten, seitenzahl, faxseiten, seitenanzahl
metric parts: part, message part, segment, message segment, sms part, sms segment, nachrichtenteile, teile, segmente, sms teile, sms segmente, nachrichtensegmente, teilnachrichten
metric tokens: token, token count, token usage, tokens used, tokens consumed, tokenanzahl, tokenverbrauch, tokens verbraucht
metric inputtokens: input token, prompt token, eingabe token, eingabetoken, eingabetokens, eingabe tokens
metric outputtokens: output token, completion token, generated token, ausgabe token, ausgabetoken, ausgabetokens, ausgabe tokens
metric characters: character, char, characters synthesized, zeichen, zeichenzahl, zeichenanzahl
metric stored: gb, gbs, gigabytes, tb, terabytes, stored data, storage used, storage size, stored gb, stored bytes, gespeicherte daten, speicherplatz, speichermenge
metric participants: participant, attendee, teilnehmer, teilnehmern, teilnehmerzahl
metric sessions: session, sitzung, sitzungen
metric participantminutes: participant minute, participant second, teilnehmerminuten
metric requestcount: request count, number of requests, api request count
metric delivered: delivered count
metric conversions: conversion, converted, verified, successful verification, erfolgreiche verifizierungen
metric peak: peak cps, max cps, maximum cps, peak calls per second, max calls per second, maximum calls per second, spitzen cps
)";
}

QStringView WordTables::concepts()
{
    return uR"(
metric cost: cost total_cost costs amount spend charge price total_charge; cost costs
metric fee: carrier_fee carrier_fees passthrough_fee; fee fees surcharge
metric attempted: attempted call_attempts calls_attempted attempts attempted_calls; attempted attempts
metric connected: connected calls_connected connected_calls answered; connected answered
metric completed: completed calls_completed completed_calls; completed
metric calls: calls call_count calls_count number_of_calls total_calls num_calls; attempted connected completed calls call_count count
metric messages: count messages message_count messages_count total_messages; messages message count
metric faxes: count faxes fax_count total_faxes; faxes fax count
metric items: count total_count; count
metric requests: requests request_count api_requests number_of_requests; requests count
metric count: count total_count total quantity number; count messages calls requests faxes sessions attempts recordings
metric duration: call_sec duration duration_sec call_seconds call_duration total_duration duration_seconds seconds call_minutes minutes; sec seconds minutes min duration
metric billed: billed_sec billed_seconds billed_minutes billable_sec billed_duration billable_seconds; billed billable
metric data: data_usage data total_data data_mb data_bytes data_volume total_bytes bytes mb; data bytes
metric uplink: uplink_data upload uplink upload_mb uplink_mb uplink_bytes upload_bytes; uplink upload uploaded
metric downlink: downlink_data download downlink download_mb downlink_mb downlink_bytes download_bytes; downlink download downloaded
metric pages: pages page_count pages_count total_pages; pages page
metric parts: parts message_parts segments part_count; parts part segments segment
metric tokens: tokens total_tokens token_count; tokens token
metric inputtokens: input_tokens prompt_tokens; input prompt
metric outputtokens: output_tokens completion_tokens; output completion
metric characters: characters character_count chars; characters character chars
metric stored: stored_gb storage_gb stored_bytes gb_stored storage_bytes storage bytes_stored; stored storage
metric participants: participants participant_count; participants participant
metric participantminutes: participant_minutes participant_sec participant_seconds; participant
metric sessions: sessions session_count; sessions session
metric requestcount: requests request_count api_requests count; requests
metric delivered: delivered delivered_count; delivered
metric conversions: verified conversions converted verified_count; conversions verified
metric peak: peak_cps max_cps cps_max cps_peak maximum_cps; peak max
dimension country: country_code country_iso country destination_country dest_country country_name; country
dimension sourcecountry: source_country_code source_country_iso source_country origin_country; source_country
dimension carrier: normalized_carrier carrier carrier_name network operator mobile_network network_name; carrier network operator
dimension numbertype: tn_type number_type phone_number_type; tn_type
dimension sourcenumbertype: source_tn_type source_number_type; source_tn_type
dimension profile: messaging_profile_id profile_id messaging_profile verify_profile_id profile profile_name outbound_profile_id; profile
dimension outboundprofile: outbound_profile_id outbound_voice_profile_id; outbound_profile
dimension connection: connection_id sip_connection_id connection connection_name trunk_id; connection trunk
dimension application: application_id app_id call_control_application_id application app application_name connection_id; application app
dimension tag: tags tag; tags tag
dimension status: status_v2 status state delivery_status; status
dimension billinggroup: billing_group_id billing_group billing_group_name; billing_group
dimension direction: direction; direction
dimension sim: sim_card_id sim_id sim_card iccid sim; sim_card iccid
dimension simgroup: sim_card_group_id sim_group_id sim_card_group sim_group; group
dimension model: model model_name llm_model model_id; model
dimension currency: currency; currency
dimension calltype: call_type; call_type
dimension productname: product_name sender_type; product_name
dimension messagetype: message_type msg_type; message_type
dimension user: user_id user user_email; user
dimension engine: transcription_engine engine provider stt_engine; engine provider
dimension voice: voice voice_name voice_id; voice
dimension bucket: bucket bucket_name bucket_id; bucket
dimension room: room_id room room_name; room
dimension region: region region_name data_center; region
dimension number: phone_number tn number; phone_number tn
dimension language: language language_code locale; language
)";
}
