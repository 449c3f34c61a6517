// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/WordTables.h"

// ISO code, dialling code, names in English and German. Georgia alone is left out: it is a state of the US,
// too.
QStringView WordTables::countries()
{
    return uR"(
AC|247|ascension island|ascension
AD|376|andorra
AE|971|united arab emirates|uae|emirates|vereinigte arabische emirate|vereinigten arabischen emirate|emirate
AF|93|afghanistan
AG|1|antigua and barbuda|antigua|antigua und barbuda
AI|1|anguilla
AL|355|albania|albanien
AM|374|armenia|armenien
AO|244|angola
AR|54|argentina|argentinien
AS|1|american samoa|amerikanisch samoa
AT|43|austria|osterreich
AU|61|australia|australien
AW|297|aruba
AX|358|aland islands|alandinseln
AZ|994|azerbaijan|aserbaidschan
BA|387|bosnia and herzegovina|bosnia|bosnien und herzegowina
BB|1|barbados
BD|880|bangladesh|bangladesch
BE|32|belgium|belgien
BF|226|burkina faso
BG|359|bulgaria|bulgarien
BH|973|bahrain
BI|257|burundi
BJ|229|benin
BL|590|st barthelemy|saint barthelemy|st barts
BM|1|bermuda
BN|673|brunei|brunei darussalam
BO|591|bolivia|bolivien
BQ|599|caribbean netherlands|karibische niederlande
BR|55|brazil|brasilien
BS|1|bahamas|the bahamas
BT|975|bhutan
BW|267|botswana|botsuana
BY|375|belarus|weissrussland
BZ|501|belize
CA|1|canada|kanada
CC|61|cocos islands|kokosinseln
CD|243|congo kinshasa|dr congo|democratic republic of the congo|drc|kongo kinshasa|demokratische republik kongo
CF|236|central african republic|zentralafrikanische republik
CG|242|congo brazzaville|republic of the congo|kongo brazzaville
CH|41|switzerland|schweiz
CI|225|cote divoire|ivory coast|elfenbeinkuste
CK|682|cook islands|cookinseln
CL|56|chile
CM|237|cameroon|kamerun
CN|86|china
CO|57|colombia|kolumbien
CR|506|costa rica
CU|53|cuba|kuba
CV|238|cape verde|cabo verde|kap verde
CW|599|curacao
CX|61|christmas island|weihnachtsinsel
CY|357|cyprus|zypern
CZ|420|czechia|czech republic|tschechien|tschechische republik
DE|49|germany|deutschland
DJ|253|djibouti|dschibuti
DK|45|denmark|danemark
DM|1|dominica
DO|1|dominican republic|dominikanische republik
DZ|213|algeria|algerien
EC|593|ecuador
EE|372|estonia|estland
EG|20|egypt|agypten
EH|212|western sahara|westsahara
ER|291|eritrea
ES|34|spain|spanien
ET|251|ethiopia|athiopien
FI|358|finland|finnland
FJ|679|fiji|fidschi
FK|500|falkland islands|falklandinseln
FM|691|micronesia|mikronesien
FO|298|faroe islands|faroer
FR|33|france|frankreich
GA|241|gabon|gabun
GB|44|united kingdom|uk|great britain|britain|vereinigtes konigreich|vereinigten konigreich|grossbritannien
GD|1|grenada
GE|995|georgien|country georgia|republic of georgia
GF|594|french guiana|franzosisch guayana
GG|44|guernsey
GH|233|ghana
GI|350|gibraltar
GL|299|greenland|gronland
GM|220|gambia
GN|224|guinea
GP|590|guadeloupe
GQ|240|equatorial guinea|aquatorialguinea
GR|30|greece|griechenland
GT|502|guatemala
GU|1|guam
GW|245|guinea bissau
GY|592|guyana
HK|852|hong kong|hongkong
HN|504|honduras
HR|385|croatia|kroatien
HT|509|haiti
HU|36|hungary|ungarn
ID|62|indonesia|indonesien
IE|353|ireland|republic of ireland|eire|irland
IL|972|israel
IM|44|isle of man
IN|91|india|indien
IO|246|british indian ocean territory
IQ|964|iraq|irak
IR|98|iran
IS|354|iceland|island
IT|39|italy|italien
JE|44|jersey
JM|1|jamaica|jamaika
JO|962|jordan|jordanien
JP|81|japan
KE|254|kenya|kenia
KG|996|kyrgyzstan|kirgisistan|kirgistan
KH|855|cambodia|kambodscha
KI|686|kiribati
KM|269|comoros|komoren
KN|1|st kitts and nevis|saint kitts and nevis|st kitts und nevis
KP|850|north korea|nordkorea
KR|82|south korea|korea republic|sudkorea
KW|965|kuwait
KY|1|cayman islands|kaimaninseln
KZ|7|kazakhstan|kasachstan
LA|856|laos
LB|961|lebanon|libanon
LC|1|st lucia|saint lucia
LI|423|liechtenstein
LK|94|sri lanka
LR|231|liberia
LS|266|lesotho
LT|370|lithuania|litauen
LU|352|luxembourg|luxemburg
LV|371|latvia|lettland
LY|218|libya|libyen
MA|212|morocco|marokko
MC|377|monaco
MD|373|moldova|republik moldau|moldau|moldawien
ME|382|montenegro
MF|590|st martin|saint martin
MG|261|madagascar|madagaskar
MH|692|marshall islands|marshallinseln
MK|389|north macedonia|macedonia|nordmazedonien|mazedonien
ML|223|mali
MM|95|myanmar|burma
MN|976|mongolia|mongolei
MO|853|macao|macau
MP|1|northern mariana islands|nordliche marianen
MQ|596|martinique
MR|222|mauritania|mauretanien
MS|1|montserrat
MT|356|malta
MU|230|mauritius
MV|960|maldives|malediven
MW|265|malawi
MX|52|mexico|mexiko
MY|60|malaysia
MZ|258|mozambique|mosambik
NA|264|namibia
NC|687|new caledonia|neukaledonien
NE|227|niger
NF|672|norfolk island|norfolkinsel
NG|234|nigeria
NI|505|nicaragua
NL|31|netherlands|holland|the netherlands|niederlande
NO|47|norway|norwegen
NP|977|nepal
NR|674|nauru
NU|683|niue
NZ|64|new zealand|neuseeland
OM|968|oman
PA|507|panama
PE|51|peru
PF|689|french polynesia|franzosisch polynesien
PG|675|papua new guinea|papua neuguinea
PH|63|philippines|the philippines|philippinen
PK|92|pakistan
PL|48|poland|polen
PM|508|st pierre and miquelon|saint pierre and miquelon|st pierre und miquelon
PR|1|puerto rico
PS|970|palestinian territories|palestine|palastinensische autonomiegebiete|palastina
PT|351|portugal
PW|680|palau
PY|595|paraguay
QA|974|qatar|katar
RE|262|reunion
RO|40|romania|rumanien
RS|381|serbia|serbien
RU|7|russia|russian federation|russland
RW|250|rwanda|ruanda
SA|966|saudi arabia|saudi arabien
SB|677|solomon islands|salomonen
SC|248|seychelles|seychellen
SD|249|sudan
SE|46|sweden|schweden
SG|65|singapore|singapur
SH|290|st helena|saint helena
SI|386|slovenia|slowenien
SJ|47|svalbard and jan mayen|svalbard|spitzbergen und jan mayen
SK|421|slovakia|slowakei
SL|232|sierra leone
SM|378|san marino
SN|221|senegal
SO|252|somalia
SR|597|suriname
SS|211|south sudan|sudsudan
ST|239|sao tome and principe|sao tome|sao tome und principe
SV|503|el salvador
SX|1|sint maarten
SY|963|syria|syrien
SZ|268|eswatini|swaziland|swasiland
TA|290|tristan da cunha
TC|1|turks and caicos islands|turks and caicos|turks und caicosinseln
TD|235|chad|tschad
TG|228|togo
TH|66|thailand
TJ|992|tajikistan|tadschikistan
TK|690|tokelau
TL|670|timor leste|east timor|osttimor
TM|993|turkmenistan
TN|216|tunisia|tunesien
TO|676|tonga
TR|90|turkiye|turkey|turkei
TT|1|trinidad and tobago|trinidad|trinidad und tobago
TV|688|tuvalu
TW|886|taiwan
TZ|255|tanzania|tansania
UA|380|ukraine
UG|256|uganda
US|1|united states|usa|us|united states of america|america|u s a|the states|vereinigte staaten|vereinigte staaten von amerika|amerika|vereinigten staaten
UY|598|uruguay
UZ|998|uzbekistan|usbekistan
VA|39|vatican city|vatican|vatikanstadt|vatikan
VC|1|st vincent and grenadines|saint vincent and the grenadines|st vincent und die grenadinen
VE|58|venezuela
VG|1|british virgin islands|britische jungferninseln
VI|1|us virgin islands|amerikanische jungferninseln
VN|84|vietnam|viet nam
VU|678|vanuatu
WF|681|wallis and futuna|wallis und futuna
WS|685|samoa
XK|383|kosovo
YE|967|yemen|jemen
YT|262|mayotte
ZA|27|south africa|sudafrika
ZM|260|zambia|sambia
ZW|263|zimbabwe|simbabwe
)";
}
