### Texter på svenska. Samma nycklar och variabler finns i en.ftl; ett test jämför dem.

## Sidan

page-title = Räkna på digital utomlänsvård – Utomlänskollen
page-title-svar = Svar på interpellation – Utomlänskollen
page-title-jamfor = Jämför regionerna – Utomlänskollen
page-title-region = Min region – Utomlänskollen
page-title-of-region = { $region }: digital utomlänsvård – Utomlänskollen
page-title-scenario = Scenario: vad händer om reglerna ändras – Utomlänskollen
page-title-modeller = Ersättningsmodeller – Utomlänskollen
page-title-paket = Vårdpaket – Utomlänskollen
page-title-granska = Granska en faktura – Utomlänskollen
page-title-data = Data och metod – Utomlänskollen
page-description = Vad kostar digital vård i en annan region? Räkna på hemregionens kostnad ur antal kontakter och prislista, direkt i webbläsaren.
brand = Utomlänskollen
skip = Hoppa till innehållet
views = Delar
view-calculate = Räkna
view-compare = Jämför
view-region = Min region
view-scenario = Scenario
view-models = Modeller
view-care-package = Vårdpaket
view-review = Granska
view-answer-sheet = Svar på interpellation
view-answer = Svar
view-data = Data & metod
other-language = In English
footer-data = Uppgifterna i underlaget är granskade { $day }.
footer-privacy = Inga kakor. Inget skickas från sidan, och inget sparas om du inte ber om det.
footer-data-page = Alla uppgifter, formler och källor på en sida utan skript
no-script = Webbläsaren kör inte JavaScript. Du kan läsa de publicerade uppgifterna här, men inte räkna på egna tal.
no-engine = Det gick inte att starta beräkningen: webbläsaren stöder inte WebAssembly, eller så har den stoppats. De publicerade uppgifterna nedan går att läsa, men det går inte att räkna på egna tal.
static-published = Publicerade uppgifter
static-case = Ett exempel: { $name }

## Inmatning

inputs = Dina uppgifter
privacy = Allt räknas i din webbläsare. Inget skickas.
explained = Digital utomlänsvård är när en invånare möter en digital vårdgivare i en annan region. Hemregionen, där invånaren är folkbokförd, betalar.
optional = valfritt
unknown = okänd
case = Börja från en publicerad uppgift
case-none = Egna uppgifter
case-sources = Källor:
case-edited = Ändrad av dig. Källorna gäller ursprunget:
case-restore = Återställ
case-riket-2020 = Riket 2020 (SKR, slutlig uppgift)
case-riket-2019 = Riket 2019
case-jamtland-harjedalen-2025 = Jämtland Härjedalen 2025
case-kalmar-2021 = Kalmar 2021
case-kronoberg-2021 = Kronoberg 2021
case-gotland-2017 = Gotland 2017
mode = Vad vill du räkna på?
mode-one = En region
mode-table = Alla regioner (tabell)
region = Region
region-hint = Hemregionen, alltså den region som betalar.
region-nation = Riket
region-nation-payer = hemregionerna
own-region = (vald region)
period = Period
period-year = Helår
period-other = Annan period
period-from = Från och med
period-to = Till och med
contacts = Kontakter
contacts-hint = En kontakt är ett digitalt möte som vårdregionen fakturerar. Lämna tomt det du inte vet: tomt är inte noll.
volume = Vad vet du om antalet?
volume-professions = Antal per yrke
volume-total = Bara totalt antal
profession = Yrkeskategori
count = Antal
price = Pris, kr
then = därefter
contacts-of = Antal kontakter, { $profession }
contacts-of-part = Antal kontakter, { $profession }, { $days }
total = Antal kontakter totalt
mix = Yrkesfördelning
mix-hint = Priset beror på yrket. Utan fördelning visas ett intervall från lägsta till högsta pris.
mix-none = Okänd
mix-skr-2020 = Rikets fördelning 2020 (SKR, avrundade andelar)
invoiced = Fakturerat belopp, kr
invoiced-hint = Du kan skriva till exempel ”9,2 mnkr”. Beloppet kan stå bredvid antalet eller i stället för det.
patients = Antal patienter
profession-doctor = Läkare
profession-nurse = Sjuksköterska
profession-physiotherapist = Fysioterapeut
profession-psychologist = Psykolog
profession-counsellor = Kurator
profession-psychotherapist = Psykoterapeut
profession-other_licensed = Annan legitimerad
allocation = Priset eller avgiften ändras under perioden
allocation-hint = Hur ska ett antal för hela perioden räknas?
allocation-range = Visa ett intervall
allocation-evenly = Fördela jämnt över dagarna
allocation-parts = Fyll i antal för varje delperiod

## Alla regioner

regions-table = Uppgifter per region
paste = Klistra in från kalkylblad
paste-label = Klistra in tabellen här
paste-hint = En rad per region, med regionens namn eller kod först. Rubrikrad går bra. Du kan också klistra in direkt i en cell.
paste-read =
    { $rows ->
        [0] Inga rader kunde läsas.
        [one] Läste { $rows } rad. Kolumner: { $columns }.
       *[other] Läste { $rows } rader. Kolumner: { $columns }.
    }
table-empty-it = Töm tabellen
column-region = Region
column-unsplit = Kontakter totalt
column-invoiced = Fakturerat, kr
column-patients = Patienter
column-population = Invånare
column-netCost = Nettokostnad primärvård, kr
column-doctor = Läkare
column-nurse = Sjuksköterskor
column-physiotherapist = Fysioterapeuter
column-psychologist = Psykologer
column-counsellor = Kuratorer
column-psychotherapist = Psykoterapeuter
column-other_licensed = Andra legitimerade

## Prislista

price-list = Prislista
price-list-choose = Vilka priser?
price-list-show = Visa priser och giltighet
price-list-copy = Gör en egen prislista
series-recommended = { $decider }, rekommendation
series-adopted = { $decider }, beslut
series-actual = { $decider }, tillämpat pris
list-name = { $series }, från { $from }
list-own = Egen prislista
day-month-known = { $day }, antagen dag
list-in-use =
    { $days }: { $list }. { $feeIncluded ->
        [yes] Priset är inklusive patientavgift.
        [no] Priset är exklusive patientavgift.
       *[unknown] Om patientavgiften ingår i priset är inte känt.
    }
list-validity =
    { $precision ->
        [month] Från { $from } (bara månaden är känd)
       *[day] Från { $from }
    }{ $open ->
        [yes] {" "}och tills vidare
       *[no] {" "}till och med { $to }
    }
list-confirmed = Senast bekräftad { $day }.
price-other-reports = Andra källor uppger { $prices }.
price-other-report-yes = { $price } inklusive patientavgift
price-other-report-no = { $price } exklusive patientavgift
price-other-report-unknown = { $price } (oklart om patientavgiften ingår)
fee-included = Ingår patientavgiften i priset?
fee-included-yes = Patientavgiften ingår i priset.
fee-included-no = Patientavgiften ingår inte i priset.
fee-included-unknown = Det är inte känt om patientavgiften ingår i priset.
fee-included-choice-yes = Ja, priset är inklusive avgift
fee-included-choice-no = Nej, avgiften kommer utöver priset
fee-included-choice-unknown = Vet inte
own-list = Egen prislista { $number }
own-list-from = Gäller från och med
own-list-to = Gäller till och med
until-further = tills vidare
own-list-add = Lägg till en period
own-list-remove = Ta bort { $name }
own-list-back = Tillbaka till publicerad lista

## Patientavgift

fee = Patientavgift
fee-kind = Vilken avgift?
fee-hint = Avgiften bestäms av vårdregionen, den region där vårdgivaren har sitt avtal.
fee-unknown-choice = Okänd
fee-published = Vårdregion { $name }
fee-uniform = Egen avgift, lika för alla yrken
fee-professions = Egen avgift per yrke
fee-amount = Avgift per kontakt, kr
paying-share = Andel kontakter där avgift betalades, %
paying-share-hint = Barn, personer som fyllt 85 och den som har frikort betalar inte. Tomt fält ger ett intervall.
payable = Bara kvalificerad vård ersätts
payable-rule = Vilka kontakter betalar hemregionen för?
payable-hint = Enligt SKR:s rekommendation ska rådgivning och administration inte ersättas. Hur stor del det är publiceras inte.
payable-off = Alla fakturerade kontakter
payable-on = Bara kvalificerad vård
payable-share = Andel kvalificerad vård, %
payable-share-hint = Tomt fält ger ett intervall från 0 till 100 procent.

## Befolkning, primärvård, vårdcentral

population = Befolkning
population-source = Vilket tal?
population-published = Publicerat
population-own = Eget
population-count = Antal invånare
population-day = Invånare den dag
population-end-of-year = Årets sista dag
population-used = { $count } invånare { $day }
net-cost = Jämför med kostnaden för primärvård
net-cost-hint = Regionens nettokostnad för primärvård samma kalenderår.
net-cost-amount = Nettokostnad, kr
net-cost-year = År
net-cost-known = Publicerat för regionen:
centre = Vårdcentralens del
centre-choose = Vad betalar patientens vårdcentral?
centre-hint = Vissa regioner låter den vårdcentral där patienten är listad betala en del av varje kontakt. Resten bärs centralt.
centre-none = Inget, regionen betalar allt
centre-own = Eget belopp per yrke
centre-amount = Vårdcentralen betalar, kr

## Fält

read-back = Läses som { $number }
read-given = Källans avrundning: { $number }
field-day_missing = Fyll i en dag.
    .hint = Skriv till exempel 2020-01-01.
field-year = ”{ $text }” är inget årtal.
    .hint = Skriv fyra siffror, till exempel 2020.
problems-title = Det här behöver rättas
severity-error = Fel
severity-question = Fråga
severity-note = Att veta

## Tal och enheter

unit-kronor = { $number } kr
unit-kronor-spoken = { $number } kronor
unit-million = { $number } mnkr
unit-million-spoken = { $number } miljoner kronor
unit-billion = { $number } mdkr
unit-billion-spoken = { $number } miljarder kronor
unit-percent = { $number } %
unit-percent-spoken = { $number } procent
ends-low = { $number }
ends-low-spoken = { $number }
ends-high-kronor = { $number } kr
ends-high-kronor-spoken = { $number } kronor
ends-high-million = { $number } mnkr
ends-high-million-spoken = { $number } miljoner kronor
ends-high-billion = { $number } mdkr
ends-high-billion-spoken = { $number } miljarder kronor
kronor = Kronor
count-millions =
    { $size ->
        [one] { $number } miljon
       *[many] { $number } miljoner
    }
figure-range = { $low }–{ $high }
figure-range-spoken = { $low } till { $high }
figure-with-range = { $figure } ({ $range })
figure-at-least = minst { $figure }
figure-at-most = högst { $figure }
figure-unbounded = cirka { $figure }
figure-missing = Uppgift saknas

## Svaret

answer = Svar
headline-exact = Enligt prislistan kostar { $contacts } digitala utomlänskontakter { $payer } { $amount } ({ $period }).
headline-range = Enligt prislistan kostar { $contacts } digitala utomlänskontakter { $payer } mellan { $low } och { $high } ({ $period }).
headline-open = Enligt prislistan kostar { $contacts } digitala utomlänskontakter { $payer } { $amount } ({ $period }).
headline-gross = Enligt prislistan kostar { $contacts } digitala utomlänskontakter { $amount } före avdrag för patientavgifter ({ $period }).
headline-zero = Inga kontakter, ingen kostnad ({ $period }).
headline-no-price = Det går inte att räkna ut vad { $contacts } kontakter kostar: { $unknown ->
        [count] antalet har ingen känd övre gräns
        [professions] fördelningen på yrken eller priset för något yrke är okänt
       *[price] priset är okänt
    } ({ $period }).
headline-invoiced = { $number ->
        [many] Hemregionerna fakturerades { $amount } för digital utomlänsvård ({ $period }).
       *[one] { $payer } fakturerades { $amount } för digital utomlänsvård ({ $period }).
    }
headline-invoiced-patients = { $number ->
        [many] Hemregionerna fakturerades { $amount } för { $patients } patienter i digital utomlänsvård ({ $period }).
       *[one] { $payer } fakturerades { $amount } för { $patients } patienter i digital utomlänsvård ({ $period }).
    }
headline-patients-only = Fyll i antal kontakter eller fakturerat belopp. Av enbart antalet patienter går kostnaden inte att räkna ut.
headline-nothing = Fyll i antal kontakter eller ett fakturerat belopp, så räknas kostnaden ut här.
headline-mend =
    { $count ->
        [one] En uppgift behöver rättas innan svaret kan visas.
       *[other] { $count } uppgifter behöver rättas innan svaret kan visas.
    }
headline-table-nothing = Fyll i eller klistra in uppgifter för regionerna, så jämförs de här.
headline-table = { $regions ->
        [one] { $regions } av { $all } regioner har uppgift: { $measure } är { $mean } ({ $period }).
       *[other] { $regions } av { $all } regioner har uppgift: { $measure } är { $mean } sammantaget ({ $period }).
    }
lede-fees-unknown =
    { $payer ->
        [many] Hemregionerna betalar högst så mycket. Hur mycket patienterna har betalat av priset är okänt.
       *[one] Regionen betalar högst så mycket. Hur mycket patienterna har betalat av priset är okänt.
    }
lede-invoiced = Fakturerat: { $amount }, { $each } per kontakt.
lede-invoiced-only = Fakturerat: { $amount }.
lede-difference-less =
    { $perContact ->
        [yes] Det är { $amount } mindre än antal gånger pris, { $each } per kontakt. Skillnaden kan vara patientavgifter, annan yrkesfördelning eller andra priser.
       *[no] Det är { $amount } mindre än antal gånger pris. Skillnaden kan vara patientavgifter, annan yrkesfördelning eller andra priser.
    }
lede-difference-more =
    { $perContact ->
        [yes] Det är { $amount } mer än antal gånger pris, { $each } per kontakt. Skillnaden kan vara fler kontakter, annan yrkesfördelning eller andra priser.
       *[no] Det är { $amount } mer än antal gånger pris. Skillnaden kan vara fler kontakter, annan yrkesfördelning eller andra priser.
    }
lede-difference-none = Det är lika mycket som antal gånger pris.
lede-difference-either =
    { $perContact ->
        [yes] Skillnaden mot antal gånger pris är { $amount }, { $each } per kontakt. Den kan gå åt båda hållen.
       *[no] Skillnaden mot antal gånger pris är { $amount }. Den kan gå åt båda hållen.
    }
now =
    { $known ->
        [yes] { $cost }, { $each } per invånare
       *[no] { $cost }
    }
to-answer = Till svaret

## Nyckeltal

key-figures = Nyckeltal
figure-cost =
    { $invoiced ->
        [yes] Fakturerat
       *[no] Hemregionens kostnad
    }
figure-per-contact =
    { $invoiced ->
        [yes] Fakturerat per kontakt
       *[no] Per kontakt
    }
figure-per-inhabitant =
    { $invoiced ->
        [yes] Fakturerat per invånare
       *[no] Per invånare
    }
figure-per-thousand = Kontakter per 1 000 invånare
figure-per-payable = Per ersatt kontakt
figure-per-patient =
    { $invoiced ->
        [yes] Fakturerat per patient
       *[no] Per patient
    }
figure-share =
    { $invoiced ->
        [yes] Fakturerat, andel av primärvårdens kostnad
       *[no] Andel av primärvårdens kostnad
    }
figure-index =
    { $invoiced ->
        [yes] Fakturerat per invånare, index
       *[no] Kostnad per invånare, index
    }
figure-contacts-index = Kontakter per invånare, index
figure-invoiced = Fakturerat: { $figure }
figure-show = Visa uträkningen
figure-explain = { $figure }, visa uträkningen
sources = Källor

## Så räknas det

how-title =
    { $payer ->
        [many] Så räknas hemregionernas kostnad
       *[one] Så räknas hemregionens kostnad
    }
step-gross = brutto, alltså före avdrag för patientavgifter.
step-gross-total =
    { $prices ->
        [changing] Antal kontakter, { $contacts }, gånger priset för varje yrke och delperiod
       *[one] Antal kontakter, { $contacts }, gånger priset för varje yrke
    }
step-term = { $profession } { $count } × { $price }
step-term-spoken = { $profession } { $count } gånger { $price }
step-fees-known = Patientavgifterna ingår i priset. Antal kontakter × avgift × andel som betalade dras av:
step-fees-open = Patientavgifterna ingår i priset, men hur mycket som ska dras av går inte att ange.
step-fees-zero = Patientavgiften är noll för de här kontakterna, så inget dras av:
step-fees-share-unknown = Patientavgifterna ingår i priset. Hur stor andel som betalade är okänt, så avdraget ligger mellan inget och alla:
step-fees-fee-unknown = Patientavgifterna ingår i priset, men avgiften är okänd. Avdraget är:
step-fees-price-no = Patientavgiften kommer utöver priset, så inget dras av:
step-fees-price-unknown = Det är inte känt om patientavgiften ingår i priset. Avdraget är:
step-fees-price-mixed = Patientavgiften ingår i priset bara under en del av perioden. Avdraget är:
step-liability =
    { $payer ->
        [many] Kvar för hemregionerna att betala:
       *[one] Kvar för hemregionen att betala:
    }
step-centre = Vårdcentralerna betalar
step-central = Centralt i regionen blir det
step-central-negative = Ett minus betyder att vårdcentralerna betalar mer än vad kontakterna kostar regionen.
split-title = Fördelning i kronor
split-part = Del
split-gross = Brutto (antal × pris)
split-fees = Patientavgifter som ingår i priset
split-liability = Hemregionens kostnad
split-centre = varav vårdcentralernas del
split-central = varav centralt
split-care-side = Vårdgivarsidan får, patientavgifter inräknade

## Frågor och noteringar

findings-title = Frågor och noteringar

## Jämförelsen

table-title = { $measure }, { $period }
measure = Jämför regionerna på
measure-liabilityPerContact = Kostnad per kontakt
measure-liabilityPerPatient = Kostnad per patient
measure-liabilityPerInhabitant = Kostnad per invånare
measure-liabilityShareOfPrimaryCare = Kostnad, andel av primärvård
measure-invoicedPerContact = Fakturerat per kontakt
measure-invoicedPerPatient = Fakturerat per patient
measure-invoicedPerInhabitant = Fakturerat per invånare
measure-invoicedShareOfPrimaryCare = Fakturerat, andel av primärvård
measure-contactsPerThousand = Kontakter per 1 000 invånare
level-from = Lägg nivån från
bar = Stapel
place = Plats
place-one = plats { $best }
place-range = plats { $best }–{ $worst }
projection-projectedLiability = Kostnad vid samma nivå
projection-projectedContacts = Kontakter vid samma nivå
projection-projectedInvoiced = Fakturerat vid samma nivå
projection-legend = Samma nivå i alla regioner: det streckade är en framskrivning av nivån i { $region } till varje regions befolkning, inte en uppgift om regionen.
table-legend = Bara ifyllda uppgifter räknas som värden. En region utan uppgift är inte noll.
table-keys = Med piltangenterna går det att flytta mellan talen i tabellen.
coverage-regions =
    { $covered ->
        [0] Ingen av { $all } regioner har värde.
        [one] { $covered } av { $all } regioner har värde.
       *[other] { $covered } av { $all } regioner har värde.
    }
mean-weighted = Vägt medel
mean-unweighted = Ovägt medel
mean-median = Median
mean-hint = I det vägda medelvärdet räknas varje region efter sin storlek, i det ovägda räknas alla lika.
rank-caution = Plats 1 har högst värde, vilket varken behöver vara bra eller dåligt. När intervallen går in i varandra går platsen inte att avgöra.
chart-projected = Samma nivå i alla regioner (framskrivning)
chart-as-table = Samma tal står i tabellen ovanför.
published-mark = publicerad uppgift, { $status }
published-title = Publicerade uppgifter { $year }
published-hint = Så som källorna uppger dem. De kan avse olika saker och går inte alltid att lägga ihop eller jämföra.
published-measure = Avser
published-value = Värde
published-status = Status
published-source = Källa
claim-contacts = Kontakter
claim-contactsPerThousand = Kontakter per 1 000 invånare
claim-invoiced = Fakturerat
claim-invoicedPerInhabitant = Fakturerat per invånare
claim-patients = Patienter
claim-referrals = Remisser
claim-value =
    { $qualifier ->
        [about] cirka { $number }
        [at_least] minst { $number }
        [over] drygt { $number }
        [at_most] högst { $number }
        [almost] nästan { $number }
       *[other] { $number }
    }
status-final = slutlig
status-preliminary = preliminär

## Ångra, spara och dela

undo = Ångra
redo = Gör om
undone =
    { $known ->
        [yes] Ångrat: { $what }
       *[no] Ångrat
    }
redone =
    { $known ->
        [yes] Gjort om: { $what }
       *[no] Gjort om
    }
keep = Spara eller dela …
keep-group = Fallet
choice-case = Publicerad uppgift
choice-mode = En region eller alla
choice-compared = Mått i jämförelsen
choice-compared-year = År i jämförelsen
choice-compared-use = Tal i jämförelsen
choice-compared-regions = Regioner i jämförelsen
choice-compared-claims = Valda publicerade uppgifter
choice-own-table = Egen tabell

compared-contactsPerThousand = Kontakter per 1 000 invånare
compared-invoicedPerInhabitant = Fakturerat per invånare
compared-invoicedPerContact = Fakturerat per kontakt
compared-invoicedPerPatient = Fakturerat per patient
compared-invoicedShareOfPrimaryCare = Andel av primärvårdens nettokostnad
compared-contactsIndex = Kontakter per 1 000 invånare, index
compared-invoicedIndex = Fakturerat per invånare, index
compared-contacts = Antal kontakter
compared-invoiced = Fakturerat belopp
compared-patients = Antal patienter
compared-use-both = Egna tal, annars publicerade
compared-use-published = Publicerade tal
compared-use-own = Egna tal
part-from = från { $day }

part-loading = Hämtar …
part-failed = Den här delen av sidan gick inte att hämta.
part-again = Försök igen
take-along = Ta med siffrorna
chart-save = Spara diagrammet som { $format }
chart-failed = Diagrammet gick inte att spara. Försök igen.

## Varför ett tal saknas

missing-no_contacts = Antal kontakter saknas
missing-zero_contacts = Inga kontakter att dela med
missing-zero_payable_contacts = Inga ersatta kontakter att dela med
missing-no_price = Pris saknas
missing-no_invoiced = Fakturerat belopp saknas
missing-no_patients = Antal patienter saknas
missing-zero_patients = Inga patienter att dela med
missing-no_population = Befolkning saknas
missing-zero_population = Befolkningen är noll
missing-no_net_cost = Nettokostnad saknas
missing-zero_net_cost = Nettokostnaden är noll
missing-net_cost_other_year = Nettokostnaden gäller ett annat år
missing-part_of_year = Del av ett år jämförs inte med ett helår
missing-no_centre_charge = Ingen del till vårdcentralen vald
missing-payable_rule_off = Regeln om kvalificerad vård är avslagen
missing-not_published = Ingen publicerad uppgift i underlaget
missing-not_in_own_table = Finns inte i den egna tabellen
missing-neither_published_nor_own = Varken publicerad eller i den egna tabellen
missing-periods_differ = Talen gäller olika delar av året
missing-base_differs = Rikets tal gäller andra månader, har en annan status (slutligt eller preliminärt) eller omfattar något annat
missing-no_base = Ingen bas att jämföra med

## Fel i indata

input-malformed = Uppgiften kunde inte tolkas.
    .hint = Kontrollera fältet.
input-not_decimal = ”{ $text }” är inget tal.
input-negative = Talet får inte vara negativt.
input-not_whole = Antalet måste vara ett heltal.
input-too_large = Talet är för stort för att räkna med.
input-share_out_of_range = Andelen måste ligga mellan 0 och 100 procent.
input-bounds_reversed = Intervallet är omvänt: det lägsta talet är större än det högsta.
period-not_a_day = ”{ $text }” är ingen dag i kalendern.
    .hint = Skriv år, månad och dag, till exempel 2020-01-01.
period-reversed = Perioden slutar { $to }, före sin början { $from }.
    .hint = Byt plats på dagarna.
period-too_long = Perioden { $from }–{ $to } är för lång.
    .hint = Dela upp den.
region-unknown = Regionen ”{ $text }” finns inte.
region-twice = { $region } finns med två gånger.
region-nation_among_regions = Riket kan inte stå bland regionerna i samma tabell.
price_list-unknown = Prislistan ”{ $list }” finns inte.
price_list-unknown_series = Prislistan ”{ $series }” finns inte.
price_list-none_in_force =
    { $nearest ->
        [none] Ingen prislista gäller { $day }.
       *[other] Ingen prislista gäller { $day }. Närmast i tiden: { $nearest }.
    }
    .hint = Välj en annan prislista, en annan period eller gör en egen lista.
price_list-overlap = Två prislistor gäller samma dag, { $day }.
    .hint = Ändra dagarna så att bara en lista gäller i taget.
price_list-reversed = En prislista slutar { $to }, före sin början { $from }.
price_list-empty = Den egna prislistan är tom.
    .hint = Lägg till en period med minst ett pris.
price_list-profession_twice = { $profession } har två priser i samma lista.
claim-unknown = Den publicerade uppgiften { $claim } finns inte i sidans data.
own_number-twice = Den egna tabellen har två tal för samma region, år ({ $year }) och mått.
own_number-year_out_of_range = Året { $year } kan inte stämma: den egna tabellen får ha år från 1990 till 2100.
figure-unknown = Siffran ”{ $figure }” finns inte.
fee-unknown_schedule = Avgiften ”{ $schedule }” finns inte.
fee-overlap = Två patientavgifter gäller samma dag, { $day }.
mix-unknown = Yrkesfördelningen ”{ $mix }” finns inte.
entry-contacts_outside_period = Kontakter för { $region } { $from }–{ $to } ligger utanför perioden.
entry-contacts_across_change = Kontakter för { $region } { $from }–{ $to } går över en dag då priset ändras.

## Frågor och noteringar om svaret

price_list-profession_not_named = Prislistan ”{ $list }” nämner inte { $profession }. Vilket pris gäller?
    .hint = Gör en egen prislista om du vet priset.
price_list-names_only_some = Prislistan ”{ $list }” anger pris bara för vissa yrken.
price_list-fee_inclusion_unknown = Det är inte känt om patientavgiften ingår i priset ”{ $list }”. Kostnaden visas som ett intervall.
price_list-beyond_confirmed = Prislistan ”{ $list }” är senast bekräftad { $day }. Priserna efter den dagen antas vara oförändrade.
price_list-start_assumed = Prislistans första dag är inte publicerad ”{ $list }”. { $day } är ett antagande.
price_list-competing_reports = Källorna uppger olika priser ”{ $list }”. Ett av dem används; de andra visas vid prislistan.
period-crosses_change = Priset eller avgiften ändras under perioden: { $days }.
    .hint = Välj under Kontakter hur antalet ska fördelas.
period-part_of_year = Perioden är en del av ett år. Talen gäller den perioden och är inte omräknade till helår.
mix-any = Yrkesfördelningen är okänd. Kostnaden visas som ett intervall från lägsta till högsta pris.
    .hint = Fyll i antal per yrke, eller välj rikets fördelning.
mix-rounded_shares = Stämmer yrkesfördelningen? Här används { $mix }, med avrundade andelar. En enskild region kan ligga annorlunda.
fee-unknown = Vilken patientavgift gäller? Avgiften är okänd, så hemregionens kostnad visas som ett intervall.
    .hint = Välj avgift under Patientavgift.
fee-profession_unknown = Avgiften för { $profession } är okänd.
fee-above_price = Avgiften för { $profession } är högre än priset. Avdraget blir då högst lika stort som priset.
fee-paying_share_unknown = Hur stor andel av kontakterna betalade patienten för? Andelen är okänd, så kostnaden visas som ett intervall.
payable-share_unknown = Hur stor andel är kvalificerad vård? Andelen är okänd, så kostnaden visas som ett intervall.
population-earlier = Befolkningen för { $region } { $wanted } saknas i underlaget. Här används { $used }.
population-missing = Befolkning saknas för { $region }.
    .hint = Fyll i ett eget tal under Befolkning.
centre-central_negative = Vårdcentralerna i { $region } kan betala mer än vad kontakterna kostar regionen. Den centrala delen är då negativ.
centre-profession_unknown = Vårdcentralens del för { $profession } är okänd.
invoiced-no_range = Fakturerat belopp och antal för { $region } är båda angivna som gränser (”minst”, ”över”). Kvoten är ungefärlig och saknar intervall.

## Talfält

number-ambiguous_separator = ”{ $text }” kan läsas på två sätt. Vilket menar du?
number-unit_wrong_for_field = ”{ $unit }” hör inte hemma i det här fältet.
number-percent_scale = ”{ $text }” kan läsas på två sätt. Vilket menar du?
number-not_a_number = ”{ $text }” är inget tal.
    .hint = Skriv siffror, till exempel 12 500 eller 2,3 miljoner.
number-negative = Talet får inte vara negativt.
number-fraction = Antalet måste vara ett heltal.
number-too_large = Talet är för stort.
number-over_hundred = Andelen kan inte vara mer än 100 procent.
number-foreign_digits = ”{ $text }” har siffror som inte kan läsas säkert.
    .hint = Skriv med vanliga siffror, 0–9.
number-range_reversed = Intervallet ”{ $text }” är omvänt.
    .hint = Skriv det lägsta talet först.

## Inklistrad tabell

table-unknown_region = Rad { $line }: ”{ $text }” är ingen region. Raden hoppas över.
table-region_twice = Rad { $line }: { $region } finns redan. Den första raden används.
table-total_row = Rad { $line }: ”{ $text }” lästes som en summarad och räknas inte som region.
table-total_differs = Rad { $line }: summan för { $column } anges till { $stated }, men raderna ger { $sum }.
table-total_agrees = Rad { $line }: summan för { $column } stämmer med raderna.
table-regions_missing =
    { $count ->
        [one] { $count } region saknas i tabellen: { $regions }.
       *[other] { $count } regioner saknas i tabellen: { $regions }.
    }
table-no_header = Tabellen har ingen rubrikrad. Kolumnerna lästes i samma ordning som på sidan.
table-column_unknown = Kolumnen ”{ $text }” känns inte igen och hoppas över.
table-empty = Det finns inget att läsa i tabellen.
table-row_too_long = Rad { $line } har fler celler än det finns kolumner.
table-municipality_row = Rad { $line }: ”{ $text }” är en kommun, inte en region. Raden hoppas över.

plausibility-amount_in_thousands = Är beloppet i tusental kronor? ({ $region })
    .hint = Som det står blir det bara ören eller någon enstaka krona per kontakt eller invånare. Skriv ut enheten, till exempel ”9 200 tkr”.
plausibility-amount_in_millions = Är beloppet i miljoner kronor? ({ $region })
    .hint = Som det står blir det mindre än ett öre per kontakt eller invånare. Skriv ut enheten, till exempel ”9,2 mnkr”.
plausibility-amount_out_of_proportion = Beloppet är mycket stort i förhållande till antalet kontakter eller invånare ({ $region }). Är enheten rätt?
    .hint = Kontrollera om beloppet är i kronor, tusental eller miljoner, och att det inte har blivit några nollor för mycket.
plausibility-rate_above_prices = Beloppet är mer än { $price } per kontakt, det högsta priset i prislistan ({ $region }).
    .hint = Är det patienter som är räknade, och inte kontakter? Gäller en annan prislista, eller ingår annat i fakturan?
plausibility-rate_below_prices = Beloppet är mindre än { $price } per kontakt, det lägsta pris som återstår när patientavgiften är avdragen ({ $region }).
    .hint = Finns det kontakter som inte är fakturerade, eller gäller ett annat år eller en annan prislista?
plausibility-gross_as_net = Är patientavgifterna avdragna? Beloppet ligger närmare kostnaden före avdrag än efter ({ $region }).
    .hint = Hemregionen betalar priset minus den patientavgift som ingår i det. Kontrollera om underlaget visar beloppet före eller efter avdraget.
plausibility-patients_outnumber_contacts = Det är fler patienter än kontakter ({ $region }). Har de bytt plats?
    .hint = Varje patient har minst en kontakt.
plausibility-patients_equal_contacts = Det är lika många patienter som kontakter ({ $region }). Är det samma uppgift två gånger?
    .hint = En patient kan ha flera kontakter på ett år.
plausibility-referrals_as_divisor = { $referrals } är antalet remisser som regionen har uppgett ({ $region }), inte antalet kontakter eller patienter.
    .hint = Remisserna är alla som regionens egen primärvård har skrivit, inte bara till digital vård. Att dela kostnaden med dem ger inget mått på den digitala vården.
plausibility-more_than_inhabitants = Det är fler kontakter eller patienter än invånare ({ $region }).
    .hint = Kontrollera antalet, och att det gäller rätt region.
plausibility-more_than_primary_care = Det fakturerade beloppet är större än primärvårdens hela nettokostnad ({ $region }).
    .hint = Står det ena i kronor och det andra i tusental eller miljoner?
plausibility-aged_list = Prislistan ”{ $list }” hade gällt i { $years } år när perioden slutade.
    .hint = Kontrollera att ingen senare prislista gällde. Gör en egen prislista om priset var ett annat.
